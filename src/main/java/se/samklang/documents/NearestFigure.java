package se.samklang.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.samklang.base.Code;

/** The computed figure whose title shares most words with what somebody wrote, so that they can choose it. */
final class NearestFigure {

    /** What a figure is told in: a share is never near an amount, whatever words they have in common. */
    enum Unit {
        PERCENT,
        KRONOR,
        NUMBER;

        private static final Pattern PERCENT_WORDS = Pattern.compile("%|procent|andel");
        private static final Pattern KRONOR_WORDS =
                Pattern.compile("\\bkr\\b|kronor|kostnad|intäkt|budget|utfall|prognos|resultat|kapital");

        /** The unit of a figure as somebody names it. */
        static Unit named(String words) {
            String lower = words.toLowerCase(Locale.ROOT);
            if (PERCENT_WORDS.matcher(lower).find()) {
                return PERCENT;
            }
            return KRONOR_WORDS.matcher(lower).find() ? KRONOR : NUMBER;
        }

        private static Unit of(FigureValue value) {
            if (value.text().endsWith("%")) {
                return PERCENT;
            }
            return value.text().endsWith("kr") ? KRONOR : NUMBER;
        }
    }

    private static final int SHORTEST_STEM = 4;

    private NearestFigure() {}

    /** A sentence to add to a finding, or the empty string where nothing of the unit is near. */
    static String hint(String written, Unit unit, Computed computed) {
        List<String> words = stems(written);
        FigureOffer nearest = null;
        long most = 0;
        for (FigureOffer offer : computed.figureOffers()) {
            FigureValue value = computed.figure(offer.id());
            if (value != null && value.value() != null && Unit.of(value) == unit) {
                List<String> others = stems(offer.title() + " " + offer.id());
                long shared = words.stream()
                        .filter(word ->
                                others.stream().anyMatch(other -> other.startsWith(word) || word.startsWith(other)))
                        .count();
                if (shared > most) {
                    most = shared;
                    nearest = offer;
                }
            }
        }
        if (nearest == null) {
            return "";
        }
        FigureValue value = computed.figure(nearest.id());
        return " Närmast ligger " + nearest.title() + " (" + nearest.id() + "): " + (value == null ? "–" : value.text())
                + ". Så räknas det: " + nearest.definition();
    }

    private static List<String> stems(String text) {
        return Arrays.stream(Code.of(text).split("_"))
                .filter(word -> word.length() >= SHORTEST_STEM)
                .map(word -> word.substring(0, Math.min(word.length(), 6)))
                .distinct()
                .toList();
    }
}
