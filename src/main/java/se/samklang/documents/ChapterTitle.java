package se.samklang.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a chapter in its two parts: {@code SFV § 17 Protokolljusterare} has the mark {@code SFV § 17}.
 *
 * @param mark empty where the title has no number
 */
record ChapterTitle(String mark, String name) {

    private static final Pattern MARKED = Pattern.compile(
            "^([^§\\n]{0,20}§[ \u00a0]?\\d{1,5}(?:[ \u00a0]?\\p{Ll}(?!\\p{L}))?)[.:]?(?:[ \u00a0]+(.*))?$",
            Pattern.DOTALL);

    static ChapterTitle of(String title) {
        Matcher marked = MARKED.matcher(title.strip());
        if (!marked.matches()) {
            return new ChapterTitle("", title);
        }
        return new ChapterTitle(marked.group(1), marked.group(2) == null ? "" : marked.group(2));
    }

    /** What tells the chapter's pages from others. */
    String shortest() {
        return mark.isEmpty() ? name : mark;
    }
}
