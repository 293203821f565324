package se.samklang.accounting.sie;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * Code page 437, the only encoding the format allows and the one its checksum is counted in. A character outside it is
 * replaced by the nearest that people still read: {@code €} by {@code EUR}, dashes by {@code -}, typographic quotation
 * marks by straight ones, {@code …} by three dots, an accented letter by the bare one, anything else by {@code ?}.
 */
final class Cp437 {
    private static final char[] CHARACTERS = characters();
    private static final short NONE = -1;
    private static final short[] CODES = codes();
    private static final Map<Character, String> SUBSTITUTES = Map.ofEntries(
            Map.entry('€', "EUR"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('−', "-"),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('‚', ","),
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('„', "\""),
            Map.entry('‹', "<"),
            Map.entry('›', ">"),
            Map.entry('…', "..."),
            Map.entry('•', "*"),
            Map.entry('×', "x"),
            Map.entry('Ø', "O"),
            Map.entry('ø', "o"),
            Map.entry('©', "(c)"),
            Map.entry('®', "(R)"),
            Map.entry('™', "(TM)"),
            Map.entry('\u2009', " "),
            Map.entry('\u202f', " "));

    private Cp437() {}

    static String decode(byte[] bytes, int from, int to) {
        char[] text = new char[to - from];
        for (int at = from; at < to; at++) {
            text[at - from] = CHARACTERS[bytes[at] & 0xFF];
        }
        return new String(text);
    }

    /** The text with every character outside the code page replaced. */
    static String representable(String text) {
        if (isKnown(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    /** The text's codes, one byte a character. */
    static byte[] encode(String text) {
        String known = representable(text);
        byte[] codes = new byte[known.length()];
        for (int at = 0; at < codes.length; at++) {
            codes[at] = (byte) CODES[known.charAt(at)];
        }
        return codes;
    }

    private static void append(StringBuilder out, int point) {
        if (!Character.isBmpCodePoint(point)) {
            out.append('?');
            return;
        }
        char sign = (char) point;
        if (CODES[sign] != NONE) {
            out.append(sign);
        } else if (SUBSTITUTES.containsKey(sign)) {
            out.append(SUBSTITUTES.get(sign));
        } else {
            char bare = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKD)
                    .charAt(0);
            out.append(CODES[bare] != NONE ? bare : '?');
        }
    }

    private static char[] characters() {
        byte[] all = new byte[256];
        for (int code = 0; code < all.length; code++) {
            all[code] = (byte) code;
        }
        return new String(all, Charset.forName("IBM437")).toCharArray();
    }

    private static short[] codes() {
        short[] codes = new short[Character.MAX_VALUE + 1];
        Arrays.fill(codes, NONE);
        for (short code = 0; code < CHARACTERS.length; code++) {
            codes[CHARACTERS[code]] = code;
        }
        return codes;
    }

    private static boolean isKnown(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (CODES[text.charAt(at)] == NONE) {
                return false;
            }
        }
        return true;
    }
}
