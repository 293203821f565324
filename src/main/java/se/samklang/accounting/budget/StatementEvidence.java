package se.samklang.accounting.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;

/** The budget rows, outcomes and forecasts behind one amount, with links to where they are registered. */
final class StatementEvidence {

    private static final List<String> HEADINGS =
            List.of("Rad", "Budget", "Utfall", "Utfall per", "Redovisat t.o.m.", "Prognos", "Prognos per", "Kommentar");
    private static final List<String> EQUITY_HEADINGS = List.of("Post", "Kronor");
    private static final String READERS = "/ekonomi";

    private final Statement statement;
    private final StatementRows ids;
    private final String column;
    private final Period period;
    private final Instant asOf;

    private StatementEvidence(Statement statement, String column, Period period, Instant asOf) {
        this.statement = statement;
        this.ids = new StatementRows(statement);
        this.column = column;
        this.period = period;
        this.asOf = asOf;
    }

    /** Empty where the address names no row or column of this year. */
    static Optional<Evidence> of(Statement statement, SourceAddress address, Period period, Instant asOf) {
        String row = address.value("rad");
        String column = address.value("kolumn");
        if (row == null || column == null || !StatementTable.COLUMNS.contains(column)) {
            return Optional.empty();
        }
        return new StatementEvidence(statement, column, period, asOf).of(row);
    }

    private Optional<Evidence> of(String row) {
        return switch (row) {
            case StatementRows.COSTS -> Optional.of(side(Side.COST));
            case StatementRows.INCOME -> Optional.of(side(Side.INCOME));
            case StatementRows.RESULT -> Optional.of(result());
            case StatementFigures.INDIVIDUAL -> Optional.of(individual());
            case StatementFigures.OPENING ->
                Optional.of(equity(
                        "Ingående eget kapital", StatementFigures.OPENING_DEFINITION, statement.openingEquityOre()));
            case StatementFigures.CLOSING ->
                Optional.of(equity(
                        "Eget kapital vid årets utgång enligt prognos",
                        StatementFigures.CLOSING_DEFINITION,
                        statement.closingEquityOre()));
            default -> ids.line(row).map(this::line);
        };
    }

    private Evidence line(StatementLine line) {
        StatementAmounts amounts = StatementAmounts.of(statement, line);
        return amounts(line.label(), StatementTable.definition(column), List.of(line), List.of(), amounts);
    }

    private Evidence side(Side side) {
        StatementAmounts amounts = StatementAmounts.of(statement, side);
        List<StatementLine> lines =
                statement.summed().stream().filter(line -> line.side() == side).toList();
        String definition = StatementTable.definition(column) + " " + StatementTable.SUMMED;
        return amounts(side.sumLabel(), definition, lines, sums(side.sumLabel(), amounts), amounts);
    }

    private Evidence result() {
        StatementAmounts amounts = StatementAmounts.ofResult(statement);
        String definition = StatementTable.definition(column) + " " + StatementTable.RESULT;
        return amounts("Resultat", definition, statement.summed(), sums("Resultat", amounts), amounts);
    }

    private Evidence individual() {
        List<StatementLine> lines = statement.summed().stream()
                .filter(StatementLine::isIndividualInsats)
                .toList();
        Long part = statement.sum(StatementLine::isIndividualInsats, Measure.BUDGET);
        Long known = part == null ? Long.valueOf(0) : part;
        Long whole = statement.sum(line -> line.side() == Side.COST, Measure.BUDGET);
        BigDecimal percent = whole == null ? null : Rounding.percent(known, whole, 1);
        return evidence(
                "Andel av budgeten till individinriktade insatser",
                StatementFigures.INDIVIDUAL_DEFINITION,
                whole == null ? null : new Money(known).kronor(),
                whole == null ? null : new Money(whole).kronor(),
                HEADINGS,
                lines.stream().map(this::row).toList(),
                List.of("Summa", kronor(known), "", "", "", "", "", ""),
                percent == null ? "–" : SwedishNumber.print(percent, 1) + "\u00a0%");
    }

    private Evidence equity(String title, String definition, @Nullable Long ore) {
        List<Evidence.Row> rows = new ArrayList<>();
        String page = "/ekonomi/ar/" + statement.year();
        rows.add(new Evidence.Row(
                List.of("Ingående eget kapital " + statement.year(), kronor(statement.openingEquityOre())), page));
        boolean forecast = column.equals(Measure.FORECAST.column());
        if (forecast) {
            rows.add(new Evidence.Row(
                    List.of("Intäkter minus kostnader enligt prognos", kronor(statement.surplus(Measure.FORECAST))),
                    "/ekonomi?ar=" + statement.year()));
        }
        return evidence(
                title,
                definition,
                null,
                null,
                EQUITY_HEADINGS,
                rows,
                forecast ? List.of("Summa", kronor(ore)) : List.of(),
                ore == null ? "–" : kronor(ore) + "\u00a0kr");
    }

    private Evidence amounts(
            String title, String definition, List<StatementLine> lines, List<String> sums, StatementAmounts amounts) {
        boolean share = column.equals(StatementAmounts.USED) && amounts.used() != null;
        return evidence(
                title + ", " + StatementTable.word(column),
                definition,
                share ? amounts.value(Measure.OUTCOME.column()) : null,
                share ? amounts.value(Measure.BUDGET.column()) : null,
                HEADINGS,
                lines.stream().map(this::row).toList(),
                sums,
                amounts.text(column));
    }

    private Evidence evidence(
            String title,
            String definition,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            List<String> headings,
            List<Evidence.Row> rows,
            List<String> sums,
            String total) {
        return new Evidence(
                title,
                definition,
                filter(),
                period,
                asOf,
                numerator,
                denominator,
                headings,
                rows,
                sums,
                total,
                READERS);
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
        return new Evidence.Row(cells, BookedController.behind(line, column, statement.date()));
    }

    private static List<String> sums(String label, StatementAmounts amounts) {
        return List.of(
                label, kronor(amounts.budget()), kronor(amounts.outcome()), "", "", kronor(amounts.forecast()), "", "");
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
