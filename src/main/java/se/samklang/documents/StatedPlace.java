package se.samklang.documents;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a stated figure belongs. */
sealed interface StatedPlace {

    /** A cell of a table. */
    record InTable(
            Table table,
            Table.Row row,
            Table.Column column,
            @Nullable BigDecimal value,
            @Nullable Source source) implements StatedPlace {}

    /** A live figure. */
    record InText(
            String id,
            String title,
            @Nullable BigDecimal value,
            @Nullable Source source) implements StatedPlace {}

    /** Nothing computed answers to it; {@code reason} is a Swedish sentence. */
    record Nowhere(String reason) implements StatedPlace {}
}
