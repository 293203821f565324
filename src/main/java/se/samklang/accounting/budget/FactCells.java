package se.samklang.accounting.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;

/** Cells of the tables of follow-up, and where the rows behind them are. */
final class FactCells {

    private FactCells() {}

    /** Whole kronor as printed, exact as value. */
    static Table.Cell kronor(String column, @Nullable Long ore, @Nullable Source source) {
        BigDecimal value = ore == null ? null : new Money(ore).kronor();
        return new Table.Cell(column, value, value == null ? "–" : SwedishNumber.print(value, 0), null, source);
    }

    static Table.Cell percent(String column, @Nullable BigDecimal percent, @Nullable Source source) {
        String text = percent == null ? "–" : SwedishNumber.print(percent, 1) + "\u00a0%";
        return new Table.Cell(column, percent, text, null, source);
    }

    static Table.Cell words(String column, String text) {
        return new Table.Cell(column, null, text, null, null);
    }

    static Source source(ReportRequest request, SourceAddress address, String definition, String filter) {
        return new Source(address, definition, filter, request.period(), request.asOf());
    }

    /** A share with what it is a share of. */
    static Source share(
            ReportRequest request, SourceAddress address, String definition, String filter, long part, long whole) {
        return new Source(
                address,
                definition,
                filter,
                request.period(),
                request.asOf(),
                new Money(part).kronor(),
                new Money(whole).kronor());
    }
}
