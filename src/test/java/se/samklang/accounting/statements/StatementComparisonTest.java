package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.ShownPages;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.documents.Finding;
import se.samklang.documents.Table;
import se.samklang.web.Role;

/** The column of the year before says what that year was, a dash where nothing tells, and what it lacks. */
class StatementComparisonTest {

    private final Database database = TestDatabase.database();
    private final Statements statements = GivenStatements.statements();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void a_file_that_says_nothing_of_the_year_before_leaves_its_column_with_dashes() {
        stored(SmallLedger.records().stream()
                .filter(record -> !(record instanceof Balance balance && balance.year() == -1))
                .toList());

        assertThat(column(Kind.RESULT, IncomeStatement.PREVIOUS)).isNotEmpty().containsOnly("–");
        assertThat(column(Kind.CASH_FLOW, IncomeStatement.PREVIOUS))
                .isNotEmpty()
                .containsOnly("–");
        assertThat(findings(Kind.RESULT))
                .extracting(Finding::code)
                .doesNotContain("klassning-andrad", StatementChecks.UNPLACED);
    }

    @Test
    void an_account_that_only_the_year_before_had_is_missed_there_and_can_be_put_on_a_line() {
        stored(SmallLedger.records().stream()
                .filter(record -> !(record instanceof SieRecord.Voucher voucher
                        && voucher.rows().stream().anyMatch(row -> row.account().equals("8490"))))
                .toList());
        ReportDefinition definition = read(Kind.RESULT).definition();
        ReportLine line = definition.line("finansiella-kostnader").orElseThrow();
        write(tx -> LineChanges.change(
                tx,
                definition.id(),
                line.taking(List.of(new AccountRange("8410", "8410", null, null, null))),
                Map.of()));

        assertThat(findings(Kind.RESULT))
                .filteredOn(finding -> finding.code().equals(StatementChecks.UNPLACED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.where()).isEqualTo("resultat/8490/2015");
                    assertThat(finding.message()).contains("Kolumnen 2015", "8490", "1\u00a0393\u00a0kr");
                });

        var visitor = ShownPages.visitor(scope, Role.ECONOMIST);
        PlaceAccountController controller = new PlaceAccountController(database, ShownPages.submissions());
        assertThat(ShownPages.html(
                        visitor, controller.blank(visitor, definition.id(), ShownPages.listing("konto", "8490"))))
                .contains("value=\"8490\"", "Finansiella kostnader (8410)");
        controller.place(
                visitor,
                definition.id(),
                ShownPages.sent("konto", "8490", "rad", line.id().toString()));

        assertThat(findings(Kind.RESULT)).extracting(Finding::code).doesNotContain(StatementChecks.UNPLACED);
    }

    @Test
    void a_result_left_on_its_account_since_last_year_parts_the_two_statements() {
        stored(SmallLedger.records().stream()
                .filter(record -> !(record instanceof SieRecord.Voucher voucher
                        && voucher.text().equals("Förra årets resultat")))
                .toList());

        assertThat(findings(Kind.BALANCE))
                .filteredOn(finding -> finding.code().equals("resultat-skiljer"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains(
                                "11\u00a0616,80\u00a0kr i balansräkningen",
                                "304\u00a0416,80\u00a0kr i resultaträkningen",
                                "Konto 2099",
                                "balanserat resultat"));
    }

    @Test
    void a_sum_of_rounded_rows_is_explained_only_where_it_differs() {
        write(GivenStatements::year);

        Table balance = Statements.table(read(Kind.BALANCE, Family.BOOKKEEPING));

        assertThat(StatementTable.isRounded(balance)).isTrue();
    }

    private void stored(List<SieRecord> records) {
        write(tx -> {
            FiscalYear year = StoredLedger.store(tx, SmallLedger.YEAR, records);
            Families.adopt(tx, year, Family.LKBR);
            return year;
        });
    }

    private List<String> column(Kind kind, String column) {
        return Statements.table(read(kind)).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .map(Table.Cell::text)
                .toList();
    }

    private Reading read(Kind kind) {
        return read(kind, Family.LKBR);
    }

    private Reading read(Kind kind, Family family) {
        return database.read(
                scope,
                tx -> statements
                        .read(tx, kind, family, Period.ofYear(SmallLedger.YEAR))
                        .orElseThrow());
    }

    private List<Finding> findings(Kind kind) {
        return database.read(
                scope,
                tx -> StatementChecks.of(
                        tx,
                        statements
                                .read(tx, kind, Family.LKBR, Period.ofYear(SmallLedger.YEAR))
                                .orElseThrow()));
    }

    private <T> T write(Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
