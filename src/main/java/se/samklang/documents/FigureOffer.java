package se.samklang.documents;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import se.samklang.database.Read;

/**
 * A live figure a module can compute, to be set into text and listed with the document.
 *
 * @param id the id in texts, for example {@code deltagare.totalt}
 * @param title what the figure is called in the list of figures
 * @param definition in words: what is counted, which rows, which day decides, and the denominator of a share
 * @param typedAs how people write this figure by hand in a text; group 1 is the number. Used to compare typed numbers
 *     with the computed figure, so a pattern must not match anything else. A share may be written as so many of so
 *     many: the second number is the group {@code helhet}, and the first is compared with the share's numerator where
 *     the second is its denominator
 */
public record FigureOffer(
        String id,
        String title,
        String definition,
        List<Pattern> typedAs,
        BiFunction<Read, ReportRequest, FigureValue> compute) {

    public FigureOffer(
            String id, String title, String definition, BiFunction<Read, ReportRequest, FigureValue> compute) {
        this(id, title, definition, List.of(), compute);
    }
}
