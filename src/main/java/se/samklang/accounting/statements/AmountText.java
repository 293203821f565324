package se.samklang.accounting.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.Table;

/** How a definition prints an amount: every one rounded on its own, never added from rounded ones. */
record AmountText(ReportDefinition.Rounding rounding, ReportDefinition.PercentRule percentRule) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static AmountText of(ReportDefinition definition) {
        return new AmountText(definition.rounding(), definition.percentRule());
    }

    Table.Format format() {
        return rounding == ReportDefinition.Rounding.THOUSAND ? Table.Format.THOUSAND_KRONOR : Table.Format.KRONOR;
    }

    String unit() {
        return switch (rounding) {
            case ORE -> "Kronor och ören.";
            case KRONA -> "Kronor.";
            case THOUSAND -> "Tusental kronor.";
        };
    }

    /** – where it is not known. */
    String amount(@Nullable BigDecimal kronor) {
        if (kronor == null) {
            return "–";
        }
        return switch (rounding) {
            case ORE -> SwedishNumber.print(kronor, 2);
            case KRONA -> SwedishNumber.print(kronor, 0);
            case THOUSAND -> SwedishNumber.print(kronor.divide(THOUSAND), 0);
        };
    }

    /** A share in whole per cent; null where it cannot be computed, and where a surplus stands beside a deficit. */
    @Nullable
    BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || whole.signum() == 0 || part.signum() * whole.signum() < 0) {
            return null;
        }
        return percentRule == ReportDefinition.PercentRule.HALF_UP
                ? Rounding.percent(part, whole, 0)
                : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.DOWN);
    }

    String percentText(@Nullable BigDecimal percent) {
        return percent == null ? "–" : SwedishNumber.print(percent, 0) + "\u00a0%";
    }
}
