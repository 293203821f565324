package se.samklang.documents;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart as data. Its numbers are always printed in a table beside it.
 *
 * @param id the id in texts and JSON
 * @param description one sentence that says what the chart shows, for those who cannot see it
 * @param unit printed with the numbers, for example "personer" or "kr"
 * @param categories the labels along the axis
 * @param series one row of numbers per series, as many as there are categories
 */
public record Diagram(
        String id,
        String title,
        String description,
        Shape shape,
        String unit,
        List<String> categories,
        List<Series> series) {

    /** How it is drawn. */
    public enum Shape {
        BARS,
        STACKED_BARS,
        LINES
    }

    /** One series of values; null where a value cannot be computed. */
    public record Series(String label, List<@Nullable BigDecimal> values) {}
}
