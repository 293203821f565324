package se.samklang.accounting.sie;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the letters of a SIE file are stored. {@code #FORMAT PC8} says nothing about it, so it is found from the bytes. */
public enum SieEncoding {
    /** Nothing beyond ASCII, which every other one agrees on. */
    ASCII("ASCII"),
    /** As the format demands. */
    CP437("CP437"),
    UTF_8("UTF-8"),
    /** Read as Windows-1252, which is Latin-1 with letters in the place of its control characters. */
    LATIN_1("Latin-1"),
    /** Either byte order, known by its mark. */
    UTF_16("UTF-16");

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final String printed;

    SieEncoding(String printed) {
        this.printed = printed;
    }

    /** As people call it. */
    public String printed() {
        return printed;
    }

    /** Whether it is what {@code #FORMAT PC8} declares. */
    public boolean isDeclared() {
        return this == ASCII || this == CP437;
    }

    /** The characters; UTF-16 has become UTF-8 before it comes here. */
    String decode(byte[] bytes, int from, int to) {
        if (isAscii(bytes, from, to)) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        return switch (this) {
            case ASCII, CP437 -> Cp437.decode(bytes, from, to);
            case UTF_8, UTF_16 -> new String(bytes, from, to - from, StandardCharsets.UTF_8);
            case LATIN_1 -> new String(bytes, from, to - from, WINDOWS_1252);
        };
    }

    static boolean isAscii(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }
}
