package se.samklang.documents;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * Where a figure comes from, so that nobody has to take it on trust.
 *
 * @param address names the rows behind it; they can be fetched there
 * @param definition in words
 * @param filter what narrows the rows, in words ("Sala kommun, kvinnor")
 * @param numerator and {@code denominator} where the figure is a share, otherwise null
 */
public record Source(
        SourceAddress address,
        String definition,
        String filter,
        Period period,
        Instant asOf,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    public Source(SourceAddress address, String definition, String filter, Period period, Instant asOf) {
        this(address, definition, filter, period, asOf, null, null);
    }
}
