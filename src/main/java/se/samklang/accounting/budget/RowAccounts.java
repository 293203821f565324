package se.samklang.accounting.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.RowRange;

/**
 * Where the outcome of a budget row is found in the ledger.
 *
 * @param ranges none where the outcome is registered by hand
 * @param drawnDown true where the cost is requisitioned afterwards, so that it is accounted for as far as its last booked
 *     month
 * @param footnote on the outcome, null for the one that tells how far it is booked
 */
record RowAccounts(
        List<RowRange> ranges, boolean drawnDown, @Nullable String footnote) {

    RowAccounts {
        ranges = List.copyOf(ranges);
    }
}
