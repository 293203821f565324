package se.samklang.documents;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * A figure explained: what it counts and the rows behind it.
 *
 * @param title what the figure is ("Deltagare per kommun: Sala, kvinnor")
 * @param definition in words
 * @param filter in words
 * @param asOf when the rows were read
 * @param numerator and {@code denominator} where the figure is a share or a mean, otherwise null
 * @param sums a last row that adds the others up, as many cells as there are columns; empty where nothing is added
 * @param total the figure as printed, the same as the one that led here
 * @param readers path of the page whose readers may see the rows too, for example {@code /deltagande}
 */
public record Evidence(
        String title,
        String definition,
        String filter,
        Period period,
        Instant asOf,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        List<String> columns,
        List<Row> rows,
        List<String> sums,
        String total,
        String readers) {

    /**
     * @param cells as many as there are columns, as printed
     * @param link page of the row in the application, or null
     */
    public record Row(List<String> cells, @Nullable String link) {}

    /** The same rows, told as what a live figure makes of them. */
    Evidence of(FigureOffer offer, FigureValue value) {
        Source source = value.source();
        return new Evidence(
                offer.title(),
                offer.definition(),
                filter,
                period,
                asOf,
                source == null ? null : source.numerator(),
                source == null ? null : source.denominator(),
                columns,
                rows,
                sums,
                value.text(),
                readers);
    }
}
