package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A share told beside a number it is not a share of misleads: "84 personer har avslutats. Av dem gick 46 % till arbete"
 * is wrong when the share is of 72. A share is taken to belong to the numbers of its own sentence, and of the one before
 * where it begins with "av dem".
 */
final class SharesBesideCounts implements Check {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[ \u00a0\n]+(?=[\\p{Lu}\uFFFC])");
    private static final Pattern REFERS_BACK = Pattern.compile("^Av (?:dem|dessa)\\b.*", Pattern.DOTALL);

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Document.Chapter chapter : examined.document().chapters()) {
            chapter.blocks().stream()
                    .flatMap(TypedText::paragraphs)
                    .flatMap(paragraph -> sentences(paragraph).stream())
                    .forEach(figures -> check(chapter.id(), figures, examined.document(), findings));
        }
        return findings;
    }

    private static List<List<Inline.LiveFigure>> sentences(List<Inline> paragraph) {
        List<Inline.LiveFigure> figures = new ArrayList<>();
        collect(paragraph, figures);
        List<List<Inline.LiveFigure>> sentences = new ArrayList<>();
        int next = 0;
        for (String sentence : SENTENCE_END.split(TypedText.typed(paragraph))) {
            int count =
                    (int) sentence.chars().filter(c -> c == TypedText.FIGURE).count();
            List<Inline.LiveFigure> own = figures.subList(next, next + count);
            next += count;
            if (REFERS_BACK.matcher(sentence).matches() && !sentences.isEmpty()) {
                List<Inline.LiveFigure> both = new ArrayList<>(sentences.removeLast());
                both.addAll(own);
                own = both;
            }
            sentences.add(own);
        }
        return sentences;
    }

    private static void collect(List<Inline> content, List<Inline.LiveFigure> figures) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.LiveFigure figure -> figures.add(figure);
                case Inline.Strong strong -> collect(strong.content(), figures);
                case Inline.Emphasis emphasis -> collect(emphasis.content(), figures);
                case Inline.Link link -> collect(link.content(), figures);
                case Inline.Plain ignored -> {}
            }
        }
    }

    private static void check(
            String chapter, List<Inline.LiveFigure> figures, Document document, List<Finding> findings) {
        for (int place = 0; place < figures.size(); place++) {
            Inline.LiveFigure share = figures.get(place);
            List<Inline.LiveFigure> before = figures.subList(0, place);
            Source source = share.value().source();
            if (source != null
                    && source.denominator() != null
                    && share.value().text().endsWith("%")) {
                List<Inline.LiveFigure> counts = figures.stream()
                        .filter(figure -> isCountOf(source.address().subject(), figure))
                        .toList();
                if (!counts.isEmpty() && counts.stream().noneMatch(count -> isPartOf(source, count))) {
                    List<Inline.LiveFigure> earlier =
                            counts.stream().filter(before::contains).toList();
                    Inline.LiveFigure nearest = earlier.isEmpty() ? counts.getFirst() : earlier.getLast();
                    findings.add(finding(chapter, share, source, nearest, document));
                }
            }
        }
    }

    private static boolean isCountOf(String subject, Inline.LiveFigure figure) {
        Source source = figure.value().source();
        return source != null
                && source.denominator() == null
                && figure.value().value() != null
                && source.address().subject().equals(subject);
    }

    /** The number the share is of, or the number that is the share. */
    private static boolean isPartOf(Source share, Inline.LiveFigure count) {
        BigDecimal value = count.value().value();
        return value != null && (same(share.denominator(), value) || same(share.numerator(), value));
    }

    private static boolean same(@Nullable BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }

    private static Finding finding(
            String chapter, Inline.LiveFigure share, Source source, Inline.LiveFigure count, Document document) {
        String part = source.numerator() == null ? "–" : Printed.number(source.numerator());
        String whole = source.denominator() == null ? "–" : Printed.number(source.denominator());
        return new Finding(
                "andel-av-annat-tal",
                Finding.Severity.INFO,
                chapter + "/" + share.id(),
                "I texten står " + share.value().text() + " (" + title(share, document) + ") bredvid "
                        + count.value().text() + " (" + title(count, document) + "), men andelen är " + part + " av "
                        + whole
                        + ". Skriv ut vad den räknas på.",
                count.value().text(),
                whole);
    }

    private static String title(Inline.LiveFigure figure, Document document) {
        return document.figures().stream()
                .filter(each -> each.id().equals(figure.id()))
                .findFirst()
                .map(Document.Figure::title)
                .orElse(figure.id());
    }
}
