package se.samklang.documents;

/**
 * Words out of a row, made ready to stand in a passage's Markdown. A title somebody typed is a title: it never becomes a
 * heading, a list, a link or a live figure.
 */
public final class PassageText {

    /** What Markdown gives a meaning, somewhere on a line. */
    private static final String MEANT = "\\`*_[]<>#+-.!()&~|=\"'";

    private PassageText() {}

    /** The words on one line, to be read as they are typed. */
    public static String plain(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        StringBuilder plain = new StringBuilder(line.length() + 8);
        for (int place = 0; place < line.length(); place++) {
            char letter = line.charAt(place);
            if (line.startsWith("{{", place)) {
                plain.append("\\{{");
                place++;
            } else {
                plain.append(MEANT.indexOf(letter) < 0 ? "" : "\\").append(letter);
            }
        }
        return plain.toString();
    }

    /** A point of a list whose words may be Markdown of several lines: all of them stay in the point. */
    public static String point(String markdown) {
        return "- " + markdown.strip().replace("\n", "\n  ");
    }
}
