package se.samklang.accounting.vat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a claim may have besides the VAT of the ledger. The standard amounts are for what is bought from, or granted to, a
 * private provider of health care, dental care, social care or education, whose price hides VAT (2005:807): 6 % of the
 * cost, or 18 % of the part that is premises and 5 % of the rest where that is known.
 */
enum RowKind {
    STANDARD("Schablon, 6 % av kostnaden", "6"),
    PREMISES("Schablon, 18 % av lokalkostnaden", "18"),
    OTHER_THAN_PREMISES("Schablon, 5 % av övrig kostnad", "5"),
    EXCLUDED("Moms som inte ger rätt till ersättning", null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String label;
    private final @Nullable BigDecimal percent;

    RowKind(String label, @Nullable String percent) {
        this.label = label.replace(" %", "\u00a0%");
        this.percent = percent == null ? null : new BigDecimal(percent);
    }

    String label() {
        return label;
    }

    /** The rate today, null for what is taken off as it stands. */
    @Nullable
    BigDecimal percent() {
        return percent;
    }

    /** What the claim gets by a typed amount: the rate of it, or all of it taken off. */
    long amountOre(long typedOre) {
        return percent == null
                ? -typedOre
                : BigDecimal.valueOf(typedOre)
                        .multiply(percent)
                        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (RowKind kind : values()) {
            choices.put(kind.name(), kind.label);
        }
        return choices;
    }
}
