package se.samklang.accounting.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;

/** Statements of a few invented cost rows with a budget of 100 kronor each, and a way to look into their tables. */
final class GivenLines {

    private GivenLines() {}

    static final ReportRequest REQUEST = new ReportRequest(
            "delarsrapport",
            new UUID(0, 1),
            new Period(LocalDate.of(2017, 1, 1), SeedStatement.DATE),
            Instant.parse("2017-09-01T08:00:00Z"));

    static Statement statement(StatementLine... lines) {
        return new Statement(2017, SeedStatement.DATE, SignConvention.INCOME_NEGATIVE, null, List.of(lines), Map.of());
    }

    static Table table(StatementLine... lines) {
        return StatementTable.of(statement(lines), REQUEST);
    }

    static StatementLine with(
            String label, @Nullable Long outcome, @Nullable LocalDate coveredTo, @Nullable Long forecast) {
        return new StatementLine(
                UUID.randomUUID(),
                label,
                null,
                Side.COST,
                null,
                null,
                false,
                null,
                10_000,
                false,
                outcome == null ? null : SeedStatement.DATE,
                outcome,
                coveredTo,
                null,
                forecast == null ? null : SeedStatement.DATE,
                forecast,
                null);
    }

    static StatementLine older(String label, LocalDate per) {
        StatementLine line = with(label, 100L, null, 100L);
        return new StatementLine(
                line.id(),
                label,
                null,
                Side.COST,
                null,
                null,
                false,
                null,
                10_000,
                false,
                per,
                100L,
                null,
                null,
                SeedStatement.DATE,
                100L,
                null);
    }

    record Amounts(String label, long ore) {
        StatementLine line() {
            return with(label, ore, null, 100L);
        }

        StatementLine unexplained() {
            return with(label, 100L, null, ore);
        }
    }

    static Table.Row row(Table table, String id) {
        return table.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Table.Cell cell(Table table, String row, String column) {
        return row(table, row).cells().stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
