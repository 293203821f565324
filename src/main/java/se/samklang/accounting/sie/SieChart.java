package se.samklang.accounting.sie;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.ObjectReference;

/**
 * The accounts, dimensions and objects that a SIE file declares, each in the order of the file.
 *
 * @param accounts by account number
 * @param dimensions by dimension number; the reserved ones need no declaration
 * @param objectNames by dimension and object
 */
public record SieChart(
        Map<String, Account> accounts, Map<String, Dimension> dimensions, Map<ObjectReference, String> objectNames) {

    /** Nothing declared. */
    public static final SieChart EMPTY = new SieChart(Map.of(), Map.of(), Map.of());

    /**
     * A ledger account.
     *
     * @param kind null where the file does not say
     * @param unit of its quantities, may be empty
     * @param taxCodes of the tax return (SRU)
     */
    public record Account(
            String number, String name, @Nullable Kind kind, String unit, List<String> taxCodes) {

        /** The last two are known to SIE 5 only. */
        public enum Kind {
            ASSET('T'),
            LIABILITY('S'),
            COST('K'),
            INCOME('I'),
            EQUITY('S'),
            STATISTICS('K');

            private final char letter;

            Kind(char letter) {
                this.letter = letter;
            }

            /** As #KTYP has it. */
            char letter() {
                return letter;
            }

            /** Whether its balance is carried into the next year. */
            public boolean isBalance() {
                return this == ASSET || this == LIABILITY || this == EQUITY;
            }
        }
    }

    /**
     * A way of grouping rows.
     *
     * @param parent the dimension it is a part of, or null
     */
    public record Dimension(
            String number, String name, @Nullable String parent) {}
}
