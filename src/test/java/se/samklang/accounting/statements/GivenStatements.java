package se.samklang.accounting.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.database.Write;

/** The small ledger with its definitions, notes and budget. */
final class GivenStatements {

    private GivenStatements() {}

    static FiscalYear year(Write tx) {
        FiscalYear year = StoredLedger.small(tx);
        Families.adopt(tx, year, Family.BOOKKEEPING);
        Families.adopt(tx, year, Family.LKBR);
        return year;
    }

    /** The notes of the known report: 179 kronor of the debts are not specified, and one item is typed wrong. */
    static void notes(Write tx, FiscalYear year) {
        item(tx, year, "fordringar", null, null, null, "Mervärdesskatt", 3_054_600);
        String debts = "kortfristiga-skulder";
        item(tx, year, debts, null, null, null, "Avdragen källskatt arvode styrelsen november 2016", 185_700);
        item(tx, year, debts, null, null, null, "Upplupna sociala avgifter styrelsen november 2016", 55_500);
        item(tx, year, debts, "Sollefteå kommun", "SamCoach", 4, null, 18_500_000);
        item(tx, year, debts, "Sollefteå kommun", "FC", 4, null, 13_365_600);
        item(tx, year, debts, "Sollefteå kommun", "Samverkan Sollefteå kommun/FK", 4, null, 21_200_000);
        item(tx, year, debts, "Landstinget", "Psykiatridag 2016", null, null, 856_000);
        item(tx, year, debts, "Landstinget", "Vägvisaren 2016", null, null, 12_165_000);
        item(tx, year, debts, "FK", "Vägvisaren", 4, null, 3_952_100);
        item(tx, year, debts, "FK", "Samverkan Sollefteå kommun", 4, null, 10_675_000);
    }

    /** Something paid to an insats, in any year. */
    static Voucher paid(String day, String object, long ore) {
        List<Row> rows = List.of(SmallLedger.row("4010", object, ore), SmallLedger.row("1930", "", -ore));
        return new Voucher(0, "A", "1", LocalDate.parse(day), "Utbetalning", null, "", rows, List.of(), List.of());
    }

    static Statements statements() {
        LineBudgets budget = (tx, definition) -> SmallLedger.BUDGET;
        return new Statements(
                new StaticListableBeanFactory(Map.of("budget", budget)).getBeanProvider(LineBudgets.class));
    }

    private static void item(
            Write tx,
            FiscalYear year,
            String line,
            @Nullable String counterparty,
            @Nullable String insats,
            @Nullable Integer quarter,
            @Nullable String text,
            long ore) {
        NoteSql.add(
                tx, UUID.randomUUID(), year.id(), new NoteSql.Content(line, counterparty, insats, quarter, text, ore));
    }
}
