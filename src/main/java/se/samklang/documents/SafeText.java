package se.samklang.documents;

/** Text without the characters no document format can hold: control characters and halves of surrogate pairs. */
final class SafeText {

    private SafeText() {}

    static String of(String typed) {
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (isPrintable(point)) {
                safe.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return safe.toString();
    }

    /** Private use characters are left out too: {@link InlineReader} needs one, and no font has them. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.CONTROL -> point == '\n' || point == '\t';
            default -> true;
        };
    }
}
