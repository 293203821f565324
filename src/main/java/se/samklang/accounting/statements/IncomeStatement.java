package se.samklang.accounting.statements;

import java.util.List;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportLine.Moment;
import se.samklang.documents.Table;

/** The income statement: the period, the year before, the budget and how much of it is used. */
final class IncomeStatement {

    static final String PERIOD = "perioden";
    static final String PREVIOUS = "foregaende";
    static final String BUDGET = "budget";

    static final String DEFINITION =
            "Det som är bokfört under perioden, hela föregående år och årets budget, rad för rad enligt"
                    + " förbundets uppställning för året. Varje rad avrundas för sig och en summa ur sina ören,"
                    + " så summan av avrundade rader kan skilja en krona.";

    private IncomeStatement() {}

    static Table table(Reading reading) {
        boolean bookkeeping = reading.definition().family() == Family.BOOKKEEPING;
        int year = reading.year();
        return StatementTable.of(
                reading,
                bookkeeping ? "resultatrapport" : "resultatrakning",
                reading.definition().title() + " " + reading.period().printed(),
                columns(reading),
                List.of(new Table.Column(
                        StatementTable.SHARE,
                        bookkeeping ? "Period/årsbudg" : "Andel av budget " + year,
                        Table.Format.PERCENT,
                        null)));
    }

    static List<StatementTable.Column> columns(Reading reading) {
        boolean bookkeeping = reading.definition().family() == Family.BOOKKEEPING;
        int year = reading.year();
        return List.of(
                new StatementTable.Column(
                        PERIOD,
                        bookkeeping ? "Perioden" : reading.period().printed(),
                        line -> reading.amounts().ore(line, Moment.CHANGE),
                        "Det som är bokfört under perioden på radens konton."),
                new StatementTable.Column(
                        PREVIOUS,
                        bookkeeping ? "Tot fg år" : Integer.toString(year - 1),
                        line -> reading.previous().ore(line, Moment.CHANGE),
                        "Det som är bokfört under hela föregående år på radens konton."),
                new StatementTable.Column(
                        BUDGET,
                        bookkeeping ? "Årsbudget" : "Budget " + year,
                        line -> reading.budget().ore(line, Moment.CHANGE),
                        "Det som är budgeterat för hela året på radens konton."));
    }
}
