package se.samklang.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows behind a figure.
 *
 * @param title what the figure is ("Deltagare per kommun: Sala, kvinnor")
 * @param definition in words
 * @param filter in words
 * @param total what the rows add up to, as printed: the same as the figure that led here
 */
public record Evidence(
        String title, String definition, String filter, List<String> columns, List<Row> rows, String total) {

    /**
     * @param cells as many as there are columns, as printed
     * @param link page of the row in the application, or null
     */
    public record Row(List<String> cells, @Nullable String link) {}
}
