package se.samklang.accounting.statements;

import java.time.LocalDate;
import java.util.List;
import se.samklang.accounting.statements.AmountSql.Covered;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportLine.Moment;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Table;

/** The balance sheet: where the förbund stood when the period began and ended, and what changed between. */
final class BalanceSheet {

    static final String OPENING = "ingaende";
    static final String CHANGE = "forandring";
    static final String CLOSING = "utgaende";

    static final String DEFINITION =
            "Saldot på radens konton när perioden började och slutade, enligt förbundets uppställning för året."
                    + " Årets resultat räknas in i det egna kapitalet också innan det är bokfört, så att"
                    + " balansräkningen går ihop. Varje rad avrundas för sig och en summa ur sina ören.";

    private static final Table.Column NOTE = new Table.Column(StatementTable.NOTE, "Not", Table.Format.TEXT, null);

    private BalanceSheet() {}

    static Table table(Reading reading) {
        boolean bookkeeping = reading.definition().family() == Family.BOOKKEEPING;
        return StatementTable.of(
                reading,
                bookkeeping ? "balansrapport" : "balansrakning",
                reading.definition().title() + " " + SwedishDate.printLong(closingDay(reading)),
                columns(reading),
                List.of(NOTE));
    }

    static List<StatementTable.Column> columns(Reading reading) {
        StatementTable.Column opening = new StatementTable.Column(
                OPENING,
                isBookkeeping(reading)
                        ? "Ing balans"
                        : SwedishDate.printLong(reading.period().from().minusDays(1)),
                line -> reading.amounts().ore(line, Moment.OPENING),
                "Saldot på radens konton när perioden började.");
        StatementTable.Column closing = new StatementTable.Column(
                CLOSING,
                isBookkeeping(reading) ? "Utg balans" : SwedishDate.printLong(closingDay(reading)),
                line -> reading.amounts().ore(line, Moment.CLOSING),
                "Saldot på radens konton när perioden slutade.");
        StatementTable.Column change = new StatementTable.Column(
                CHANGE,
                isBookkeeping(reading) ? "Period" : "Förändring",
                line -> reading.amounts().ore(line, Moment.CHANGE),
                "Det som ändrades på radens konton under perioden.");
        return isBookkeeping(reading) ? List.of(opening, change, closing) : List.of(closing, opening, change);
    }

    /** The period's last day, or the last one booked where the ledger has not come so far. */
    private static LocalDate closingDay(Reading reading) {
        LocalDate last = reading.period().to();
        Covered covered = reading.covered();
        return covered != null && covered.coveredTo().isBefore(last) ? covered.coveredTo() : last;
    }

    private static boolean isBookkeeping(Reading reading) {
        return reading.definition().family() == Family.BOOKKEEPING;
    }
}
