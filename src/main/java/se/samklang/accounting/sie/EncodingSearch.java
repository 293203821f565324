package se.samklang.accounting.sie;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the encoding: the mark at the beginning; else ASCII where no byte is above 127; else UTF-8 where all of them form
 * strictly valid UTF-8; else CP437 or Latin-1 by which of them gives more Swedish letters, CP437 where they are equal.
 */
final class EncodingSearch {
    private static final int BUFFER = 64 * 1024;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final boolean[] LETTERS_CP437 = codes(0x84, 0x86, 0x94, 0x8E, 0x8F, 0x99, 0x82);
    private static final boolean[] LETTERS_LATIN_1 = codes(0xE4, 0xE5, 0xF6, 0xC4, 0xC5, 0xD6, 0xE9);

    private final byte[] buffer = new byte[BUFFER];
    private int lettersCp437;
    private int lettersLatin1;
    private boolean isAscii = true;
    private boolean isUtf8 = true;

    /** How many bytes of the present character are still to come, and between what the next of them lies. */
    private int missing;

    private int least;
    private int most;

    private EncodingSearch() {}

    /** Reads to the end of the file, or as far as the limit. */
    static SieEncoding of(InputStream file, long limit) throws IOException {
        return new EncodingSearch().search(file, limit);
    }

    private SieEncoding search(InputStream file, long limit) throws IOException {
        int count = file.readNBytes(buffer, 0, BUFFER);
        if (startsWith(count, 0xEF, 0xBB, 0xBF)) {
            return SieEncoding.UTF_8;
        }
        if (startsWith(count, 0xFF, 0xFE) || startsWith(count, 0xFE, 0xFF)) {
            return SieEncoding.UTF_16;
        }
        for (long read = count; count > 0 && read <= limit; read += count) {
            look(count);
            count = file.readNBytes(buffer, 0, BUFFER);
        }
        if (isAscii) {
            return SieEncoding.ASCII;
        }
        if (isUtf8) {
            return SieEncoding.UTF_8;
        }
        return lettersLatin1 > lettersCp437 ? SieEncoding.LATIN_1 : SieEncoding.CP437;
    }

    private void look(int count) {
        int at = 0;
        while (at < count) {
            if (missing == 0 && at + 8 <= count && ((long) LONG.get(buffer, at) & HIGH_BITS) == 0) {
                at += 8;
            } else {
                weigh(buffer[at++] & 0xFF);
            }
        }
    }

    private void weigh(int code) {
        if (code < 0x80 && missing == 0) {
            return;
        }
        isAscii = false;
        if (LETTERS_CP437[code]) {
            lettersCp437++;
        } else if (LETTERS_LATIN_1[code]) {
            lettersLatin1++;
        }
        if (isUtf8) {
            continueUtf8(code);
        }
    }

    /** RFC 3629 § 4: no overlong forms, no surrogates, nothing above U+10FFFF. A character cut by the end of the file is let through. */
    private void continueUtf8(int code) {
        if (missing > 0) {
            isUtf8 = code >= least && code <= most;
            missing = isUtf8 ? missing - 1 : 0;
            least = 0x80;
            most = 0xBF;
            return;
        }
        least = code == 0xE0 ? 0xA0 : code == 0xF0 ? 0x90 : 0x80;
        most = code == 0xED ? 0x9F : code == 0xF4 ? 0x8F : 0xBF;
        if (code >= 0xC2 && code <= 0xDF) {
            missing = 1;
        } else if (code >= 0xE0 && code <= 0xEF) {
            missing = 2;
        } else if (code >= 0xF0 && code <= 0xF4) {
            missing = 3;
        } else {
            isUtf8 = false;
        }
    }

    private boolean startsWith(int count, int... start) {
        for (int at = 0; at < start.length; at++) {
            if (at >= count || (buffer[at] & 0xFF) != start[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] codes(int... letters) {
        boolean[] codes = new boolean[256];
        for (int letter : letters) {
            codes[letter] = true;
        }
        return codes;
    }
}
