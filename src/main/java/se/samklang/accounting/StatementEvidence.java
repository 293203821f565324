package se.samklang.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;

/** The budget rows, outcomes and forecasts behind one amount, with links to where they are registered. */
final class StatementEvidence {

    private static final List<String> HEADINGS =
            List.of("Rad", "Budget", "Utfall", "Utfall per", "Redovisat t.o.m.", "Prognos", "Prognos per", "Kommentar");

    private final Statement statement;
    private final StatementRows ids;
    private final String column;

    private StatementEvidence(Statement statement, String column) {
        this.statement = statement;
        this.ids = new StatementRows(statement);
        this.column = column;
    }

    /** Empty where the address names no row or column of this year. */
    static Optional<Evidence> of(Statement statement, SourceAddress address) {
        String row = address.value("rad");
        String column = address.value("kolumn");
        if (row == null || column == null || !StatementTable.COLUMNS.contains(column)) {
            return Optional.empty();
        }
        return new StatementEvidence(statement, column).of(row);
    }

    private Optional<Evidence> of(String row) {
        return switch (row) {
            case StatementRows.COSTS -> Optional.of(side(Side.COST));
            case StatementRows.INCOME -> Optional.of(side(Side.INCOME));
            case StatementRows.RESULT ->
                Optional.of(evidence(
                        "Resultat",
                        statement.summed(),
                        StatementAmounts.ofResult(statement).text(column)));
            case StatementFigures.INDIVIDUAL -> Optional.of(individual());
            case StatementFigures.OPENING -> Optional.of(equity("Ingående eget kapital", statement.openingEquityOre()));
            case StatementFigures.CLOSING ->
                Optional.of(equity("Eget kapital vid årets utgång enligt prognos", statement.closingEquityOre()));
            default -> ids.line(row).map(this::line);
        };
    }

    private Evidence line(StatementLine line) {
        return evidence(
                line.label(),
                List.of(line),
                StatementAmounts.of(statement, line).text(column));
    }

    private Evidence side(Side side) {
        List<StatementLine> lines =
                statement.summed().stream().filter(line -> line.side() == side).toList();
        return evidence(
                side.sumLabel(), lines, StatementAmounts.of(statement, side).text(column));
    }

    private Evidence individual() {
        List<StatementLine> lines = statement.summed().stream()
                .filter(StatementLine::isIndividualInsats)
                .toList();
        Long part = statement.sum(StatementLine::isIndividualInsats, Measure.BUDGET);
        Long whole = statement.sum(line -> line.side() == Side.COST, Measure.BUDGET);
        BigDecimal percent = whole == null ? null : Rounding.percent(part == null ? 0 : part, whole, 1);
        String total = percent == null ? "–" : SwedishNumber.print(percent, 1) + "\u00a0%";
        return evidence("Kostnader för individinriktade insatser", lines, total);
    }

    private Evidence equity(String title, @Nullable Long ore) {
        List<Evidence.Row> rows = new ArrayList<>();
        String page = "/ekonomi/ar/" + statement.year();
        rows.add(new Evidence.Row(
                List.of("Ingående eget kapital " + statement.year(), kronor(statement.openingEquityOre())), page));
        if (column.equals(Measure.FORECAST.column())) {
            rows.add(new Evidence.Row(
                    List.of("Intäkter minus kostnader enligt prognos", kronor(statement.surplus(Measure.FORECAST))),
                    "/ekonomi?ar=" + statement.year()));
        }
        String total = ore == null ? "–" : kronor(ore) + "\u00a0kr";
        return new Evidence(title, StatementTable.DEFINITION, filter(), List.of("Post", "Kronor"), rows, total);
    }

    private Evidence evidence(String title, List<StatementLine> lines, String total) {
        List<Evidence.Row> rows = lines.stream().map(this::row).toList();
        return new Evidence(title + ", " + column, StatementTable.DEFINITION, filter(), HEADINGS, rows, total);
    }

    private Evidence.Row row(StatementLine line) {
        List<String> cells = List.of(
                line.label(),
                kronor(statement.signed(line, Measure.BUDGET)),
                kronor(statement.signed(line, Measure.OUTCOME)),
                day(line.outcomePer()),
                day(line.bookedTo()),
                kronor(statement.signed(line, Measure.FORECAST)),
                day(line.forecastPer()),
                line.forecastComment() == null ? "" : line.forecastComment());
        return new Evidence.Row(cells, "/ekonomi/budgetrader/" + line.id());
    }

    private String filter() {
        return "Räkenskapsåret " + statement.year() + ", registrerat till och med "
                + SwedishDate.print(statement.date());
    }

    private static String kronor(@Nullable Long ore) {
        if (ore == null) {
            return "–";
        }
        return ore % 100 == 0 ? new Money(ore).print() : new Money(ore).printExact();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : SwedishDate.print(day);
    }
}
