package se.samklang.documents;

import java.util.Arrays;
import java.util.List;
import se.samklang.base.Code;

/** The computed figure whose title shares most words with what somebody wrote, so that they can choose it. */
final class NearestFigure {

    private static final int SHORTEST_STEM = 4;

    private NearestFigure() {}

    /** A sentence to add to a finding, or the empty string where nothing is near. */
    static String hint(String written, Computed computed) {
        List<String> words = stems(written);
        FigureOffer nearest = null;
        long most = 0;
        for (FigureOffer offer : computed.figureOffers()) {
            List<String> others = stems(offer.title() + " " + offer.id());
            long shared = words.stream()
                    .filter(word -> others.stream().anyMatch(other -> other.startsWith(word) || word.startsWith(other)))
                    .count();
            if (shared > most) {
                most = shared;
                nearest = offer;
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
