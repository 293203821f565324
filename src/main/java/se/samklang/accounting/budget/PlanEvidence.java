package se.samklang.accounting.budget;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;

/** The budget rows behind an amount of the plan, or of the split between individual and structural insatser. */
final class PlanEvidence {

    private static final List<String> HEADINGS = List.of("Rad", "Typ", "Kronor");

    private PlanEvidence() {}

    /** Empty where the address names no row or column of the year. */
    static Optional<Evidence> of(PlannedYears years, SourceAddress address, Period period, Instant asOf) {
        String row = address.value("rad");
        String column = address.value("kolumn");
        if (row == null || column == null || !isColumn(column)) {
            return Optional.empty();
        }
        StatementRows ids = new StatementRows(years.statement());
        return chosen(row, ids).map(lines -> evidence(years, row, column, lines, period, asOf));
    }

    private static boolean isColumn(String column) {
        return PlannedYears.COLUMNS.contains(column) || column.equals("utfall") || column.equals("prognos");
    }

    private static Optional<Predicate<StatementLine>> chosen(String row, StatementRows ids) {
        return switch (row) {
            case StatementRows.COSTS -> Optional.of(line -> !line.memo() && line.side() == Side.COST);
            case StatementRows.INCOME -> Optional.of(line -> !line.memo() && line.side() == Side.INCOME);
            case StatementRows.RESULT -> Optional.of(line -> !line.memo());
            case SplitTable.INDIVIDUAL -> Optional.of(line -> !line.memo() && line.isIndividualInsats());
            case SplitTable.STRUCTURAL -> Optional.of(line -> !line.memo() && line.isStructuralInsats());
            default -> ids.line(row).map(found -> line -> line.id().equals(found.id()));
        };
    }

    private static Evidence evidence(
            PlannedYears years,
            String row,
            String column,
            Predicate<StatementLine> chosen,
            Period period,
            Instant asOf) {
        Statement statement = years.statement();
        boolean split = row.equals(SplitTable.INDIVIDUAL) || row.equals(SplitTable.STRUCTURAL);
        Function<StatementLine, @Nullable Long> printed =
                split ? line -> years.ore(line, column) : line -> signed(years, line, column);
        List<StatementLine> lines = statement.lines().stream()
                .filter(chosen)
                .filter(line -> years.ore(line, column) != null)
                .toList();
        Long total = null;
        for (StatementLine line : lines) {
            Long ore = printed.apply(line);
            total = ore == null ? total : Long.valueOf(Math.addExact(total == null ? 0L : total, ore));
        }
        return new Evidence(
                title(row, column, statement.year()),
                split ? SplitTable.DEFINITION : PlanTable.DEFINITION,
                "Räkenskapsåret " + statement.year(),
                period,
                asOf,
                null,
                null,
                HEADINGS,
                lines.stream()
                        .map(line -> new Evidence.Row(
                                List.of(line.label(), line.side().label(), kronor(printed.apply(line))),
                                BudgetRowController.LIST + "/" + line.id()))
                        .toList(),
                List.of("Summa", "", kronor(total)),
                total == null ? "–" : new Money(total).print(),
                "/ekonomi");
    }

    private static String title(String row, String column, int year) {
        String what = switch (column) {
            case "plan1" -> "plan " + (year + 1);
            case "plan2" -> "plan " + (year + 2);
            case "plan0" -> "budget " + year;
            default -> column + " " + year;
        };
        return row + ", " + what;
    }

    /** With the signs of the förbund, as the plan prints it; the split prints amounts as they are. */
    private static @Nullable Long signed(PlannedYears years, StatementLine line, String column) {
        Long ore = years.ore(line, column);
        return ore == null ? null : Long.valueOf(years.statement().convention().signed(line.side(), ore));
    }

    private static String kronor(@Nullable Long ore) {
        return ore == null ? "–" : ore % 100 == 0 ? new Money(ore).print() : new Money(ore).printExact();
    }
}
