package se.samklang.planning.goals;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it was meant where it comes from a word processor: its markup is taken away, its bullets become the hyphens of
 * Markdown, its own line breaks become line breaks. Words are never taken away.
 */
final class PastedText {

    /** What a word processor writes for itself, from one mark to another. */
    private static final List<Hidden> HIDDEN = List.of(
            Hidden.of("<!--", "-->"),
            Hidden.of("<style\\b[^<>]*>", "</style\\s*>"),
            Hidden.of("<script\\b[^<>]*>", "</script\\s*>"),
            Hidden.of("<xml\\b[^<>]*>", "</xml\\s*>"));

    private static final Pattern ITEM = Pattern.compile("<li\\b[^<>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK =
            Pattern.compile("<br\\b[^<>]*>|</(?:p|div|li|tr|h[1-6]|ul|ol|table)\\s*>", Pattern.CASE_INSENSITIVE);
    /** Only names that pages have: a text may well say {@code <50 personer}. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|b|i|u|em|strong|a|ul|ol|li|br|table|tbody|thead|tr|td|th|h[1-6]|font|html|body|head|meta|link"
                    + "|title|sup|sub|img|o:p|w:[a-z]+|st1:[a-z]+)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t\\u00a0]*[•·▪◦‣●○\\uf0b7\\uf0a7][ \\t\\u00a0]*");
    private static final Pattern OWN_BREAK = Pattern.compile("[\\u000b\\u000c\\u0007\\u0085]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*){2,}");

    private PastedText() {}

    private record Hidden(Pattern open, Pattern close) {

        static Hidden of(String open, String close) {
            return new Hidden(
                    Pattern.compile(open, Pattern.CASE_INSENSITIVE), Pattern.compile(close, Pattern.CASE_INSENSITIVE));
        }

        /** Once there is no end, none is looked for again: the time follows the length of the text. */
        String without(String text) {
            Matcher begin = open.matcher(text);
            Matcher end = close.matcher(text);
            StringBuilder kept = new StringBuilder();
            int from = 0;
            while (begin.find(from) && end.find(begin.end())) {
                kept.append(text, from, begin.start());
                from = end.end();
            }
            return kept.append(text, from, text.length()).toString();
        }
    }

    static String clean(String pasted) {
        String text = OWN_BREAK
                .matcher(pasted.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("\n");
        if (TAG.matcher(text).find()) {
            for (Hidden hidden : HIDDEN) {
                text = hidden.without(text);
            }
            text = ITEM.matcher(text).replaceAll("\n- ");
            text = BREAK.matcher(text).replaceAll("\n");
            text = entities(TAG.matcher(text).replaceAll(""));
        }
        return EMPTY_LINES
                .matcher(BULLET.matcher(text).replaceAll("- "))
                .replaceAll("\n\n")
                .strip();
    }

    private static String entities(String text) {
        return text.replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&aring;", "å")
                .replace("&auml;", "ä")
                .replace("&ouml;", "ö")
                .replace("&Aring;", "Å")
                .replace("&Auml;", "Ä")
                .replace("&Ouml;", "Ö")
                .replace("&amp;", "&");
    }
}
