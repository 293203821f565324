package se.samklang.meetings.calendar;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file: ended with CRLF, folded at 75 octets and never within a character. */
final class CalendarText {

    private static final int LONGEST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line as it stands. */
    void line(String content) {
        int octets = 0;
        for (int index = 0; index < content.length(); ) {
            int letter = content.codePointAt(index);
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
            index += Character.charCount(letter);
        }
        text.append("\r\n");
    }

    /** A property whose value people have written. */
    void value(String property, String content) {
        line(property + ":" + escaped(content));
    }

    private static String escaped(String content) {
        StringBuilder safe = new StringBuilder();
        content.replace("\r\n", "\n").codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> safe.append('\\').appendCodePoint(letter);
                case '\n', '\r' -> safe.append("\\n");
                default -> {
                    if (Character.getType(letter) != Character.CONTROL) {
                        safe.appendCodePoint(letter);
                    }
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
