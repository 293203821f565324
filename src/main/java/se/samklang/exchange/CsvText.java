package se.samklang.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a CSV file and what it was encoded in, found from the bytes. Never a guess that may be silently wrong: where the letters
 * å ä ö do not come out with certainty the file is refused.
 *
 * @param encoding name shown in the receipt
 * @param text the characters, without byte order mark
 */
record CsvText(String encoding, String text) {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset CP437 = Charset.forName("IBM437");
    private static final String SAVE_AS_UTF_8 =
            " Spara filen som ”CSV UTF-8” i programmet den kommer från och försök igen.";

    /** UTF-8 letters read as Windows-1252, Latin-1 or CP437 and then saved: å becomes Ã¥, or ├Ñ. */
    private static final Pattern DOUBLE_ENCODED =
            Pattern.compile("Ã[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\\u00A0-\\u00BF]|â€|├[ÑñÂàäûÄÖ╢⌐®]");

    private static final String LETTERS = "åäöÅÄÖé";

    static CsvText decode(byte[] content) throws UnreadableFile {
        CsvText decoded = decodeBytes(content);
        refuseDestroyedLetters(decoded.text());
        return decoded;
    }

    private static CsvText decodeBytes(byte[] content) throws UnreadableFile {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strict("UTF-8", StandardCharsets.UTF_8, content, 3);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return strict("UTF-16LE", StandardCharsets.UTF_16LE, content, 2);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return strict("UTF-16BE", StandardCharsets.UTF_16BE, content, 2);
        }
        if (hasZero(content)) {
            return withoutMark(content);
        }
        String utf8 = decoded(StandardCharsets.UTF_8, content, 0);
        return utf8 != null ? new CsvText("UTF-8", utf8) : singleByte(content);
    }

    /** Zero bytes in every other place are UTF-16 whose mark was lost; anywhere else the file is not text. */
    private static CsvText withoutMark(byte[] content) throws UnreadableFile {
        int even = 0;
        int odd = 0;
        for (int index = 0; index < content.length; index++) {
            if (content[index] == 0) {
                if (index % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        if (odd > content.length / 4 && even == 0) {
            return strict("UTF-16LE", StandardCharsets.UTF_16LE, content, 0);
        }
        if (even > content.length / 4 && odd == 0) {
            return strict("UTF-16BE", StandardCharsets.UTF_16BE, content, 0);
        }
        throw new UnreadableFile("Filen är varken en Excel-arbetsbok (.xlsx) eller en textfil (CSV).");
    }

    /**
     * Windows-1252 against CP437 by which of them gives Swedish letters. The bytes 0x84 and 0x94 are ä and ö in CP437 but quotation marks in
     * Windows-1252, so alone they decide only inside a word.
     */
    private static CsvText singleByte(byte[] content) throws UnreadableFile {
        int windows = swedishLetters(WINDOWS_1252, content);
        int dos = certainDosLetters(content);
        int perhapsDos = swedishLetters(CP437, content);
        String asWindows = decoded(WINDOWS_1252, content, 0);
        if (asWindows != null && windows > 4 * dos) {
            return new CsvText("Windows-1252", asWindows);
        }
        if (dos > 4 * windows || (asWindows == null && windows == 0)) {
            return new CsvText("CP437", new String(content, CP437));
        }
        if (asWindows != null && windows == 0 && perhapsDos == 0) {
            return new CsvText("Windows-1252", asWindows);
        }
        throw new UnreadableFile(
                "Det går inte att avgöra hur bokstäverna å, ä och ö är lagrade i filen." + SAVE_AS_UTF_8);
    }

    private static int swedishLetters(Charset charset, byte[] content) {
        boolean[] letter = lettersOf(charset);
        int count = 0;
        for (byte value : content) {
            if (letter[value & 0xFF]) {
                count++;
            }
        }
        return count;
    }

    private static int certainDosLetters(byte[] content) {
        boolean[] letter = lettersOf(CP437);
        int count = 0;
        for (int index = 0; index < content.length; index++) {
            int value = content[index] & 0xFF;
            boolean mayBeQuote = value == 0x84 || value == 0x94 || value == 0x82;
            if (letter[value] && (!mayBeQuote || isInsideWord(content, index))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isInsideWord(byte[] content, int index) {
        return index > 0
                && index + 1 < content.length
                && isAsciiLetter(content[index - 1])
                && isAsciiLetter(content[index + 1]);
    }

    private static boolean isAsciiLetter(byte value) {
        return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z');
    }

    private static boolean[] lettersOf(Charset charset) {
        boolean[] letters = new boolean[256];
        for (byte value : LETTERS.getBytes(charset)) {
            letters[value & 0xFF] = true;
        }
        return letters;
    }

    private static CsvText strict(String name, Charset charset, byte[] content, int from) throws UnreadableFile {
        String text = decoded(charset, content, from);
        if (text == null) {
            throw new UnreadableFile(
                    "Filen säger sig vara " + name + " men innehåller tecken som inte är det." + SAVE_AS_UTF_8);
        }
        return new CsvText(name, text);
    }

    private static @Nullable String decoded(Charset charset, byte[] content, int from) {
        return isWritten(charset, content, from) ? new String(content, from, content.length - from, charset) : null;
    }

    /** Decoded in small pieces that are thrown away: a decoder's own text would take twice the file beside the one that is kept. */
    private static boolean isWritten(Charset charset, byte[] content, int from) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
        CharBuffer piece = CharBuffer.allocate(1 << 13);
        CoderResult result;
        do {
            piece.clear();
            result = decoder.decode(bytes, piece, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static void refuseDestroyedLetters(String text) throws UnreadableFile {
        Matcher doubled = DOUBLE_ENCODED.matcher(text);
        if (mayBeDoubled(text) && doubled.find()) {
            throw new UnreadableFile("Bokstäverna å, ä och ö är förstörda på rad " + lineOf(text, doubled.start())
                    + " (”" + doubled.group() + "”): filen har sparats med fel teckenkodning." + SAVE_AS_UTF_8);
        }
        int lost = text.indexOf('\uFFFD');
        if (lost >= 0) {
            throw new UnreadableFile(
                    "Tecken har gått förlorade på rad " + lineOf(text, lost) + " (”\uFFFD”)." + SAVE_AS_UTF_8);
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile("Filen är varken en Excel-arbetsbok (.xlsx) eller en textfil (CSV).");
        }
    }

    /** Looking for a letter is much faster than looking for a pattern. */
    private static boolean mayBeDoubled(String text) {
        return "ÃÂâ├".chars().anyMatch(letter -> text.indexOf(letter) >= 0);
    }

    private static long lineOf(String text, int position) {
        return 1 + text.substring(0, position).lines().skip(1).count();
    }

    private static boolean hasZero(byte[] content) {
        for (byte value : content) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, int... start) {
        byte[] expected = new byte[start.length];
        for (int index = 0; index < start.length; index++) {
            expected[index] = (byte) start[index];
        }
        return content.length >= start.length && Arrays.equals(content, 0, start.length, expected, 0, start.length);
    }
}
