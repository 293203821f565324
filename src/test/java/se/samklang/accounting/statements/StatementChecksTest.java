package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Period;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;

/** Nothing is dropped, counted twice or out of balance without being said. */
class StatementChecksTest {

    private final Database database = TestDatabase.database();
    private final Statements statements = GivenStatements.statements();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void an_account_that_no_line_takes_is_named_with_its_amount() {
        write(GivenStatements::year);
        narrow(Kind.RESULT, Family.LKBR, "finansiella-kostnader", "8410");

        assertThat(findings(Kind.RESULT, Family.LKBR))
                .extracting(Finding::code, Finding::severity, Finding::message)
                .containsExactly(tuple(
                        "konto-utan-rad",
                        Severity.FEL,
                        "Konto 8490 Bankkostnader och räntor (1\u00a0048,80\u00a0kr under perioden) hör inte till någon rad i"
                                + " resultaträkningen. Lägg kontot på en rad."));
    }

    @Test
    void an_account_on_two_lines_is_counted_twice_and_said_so() {
        write(GivenStatements::year);
        narrow(Kind.RESULT, Family.LKBR, "avskrivningar", "7700-7899, 7510");

        assertThat(findings(Kind.RESULT, Family.LKBR))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).contains("7510 Sociala avgifter", "räknas dubbelt", "2 rader"));
    }

    @Test
    void what_two_ranges_of_one_line_select_counts_once() {
        write(GivenStatements::year);
        narrow(Kind.RESULT, Family.LKBR, "finansiella-kostnader", "84, 8400-8599, 8490, 8490");

        assertThat(findings(Kind.RESULT, Family.LKBR)).isEmpty();
        assertThat(printed(Kind.RESULT, Family.LKBR)).containsEntry("finansiella-kostnader", "−1\u00a0049");
    }

    @Test
    void a_line_of_one_object_takes_only_its_rows() {
        write(GivenStatements::year);
        narrow(Kind.RESULT, Family.BOOKKEEPING, "nettokostnader", "4000-4999 {6:P1–P2}");

        assertThat(printed(Kind.RESULT, Family.BOOKKEEPING)).containsEntry("nettokostnader", "−1\u00a0101\u00a0884");
        assertThat(findings(Kind.RESULT, Family.BOOKKEEPING))
                .filteredOn(finding -> finding.code().equals("konto-utan-rad"))
                .extracting(Finding::message)
                .hasSize(2)
                .anySatisfy(message -> assertThat(message).contains("4010", "1\u00a0221\u00a0060\u00a0kr"))
                .anySatisfy(message -> assertThat(message).contains("4090", "39\u00a0530,20\u00a0kr"));
    }

    @Test
    void a_balance_that_does_not_balance_is_an_error_and_so_is_the_cash_flow() {
        List<SieRecord> records = new ArrayList<>(SmallLedger.records());
        records.replaceAll(record -> record instanceof Balance balance
                        && balance.kind() == Balance.Kind.OPENING
                        && balance.year() == 0
                        && balance.account().equals("1930")
                ? new Balance(0, balance.kind(), 0, "1930", List.of(), balance.amountOre() + 12_300, null)
                : record);
        write(tx -> adopted(tx, StoredLedger.store(tx, SmallLedger.YEAR, records)));

        assertThat(findings(Kind.BALANCE, Family.LKBR))
                .extracting(Finding::code, Finding::message)
                .containsExactly(tuple(
                        "balans-avviker",
                        "Balansräkningen går inte ihop: tillgångarna skiljer sig från eget kapital, avsättningar och"
                                + " skulder med 123\u00a0kr."));
    }

    @Test
    void a_year_that_opens_with_something_else_than_the_last_one_closed_with_is_told() {
        write(GivenStatements::year);
        List<SieRecord> next = SmallLedger.records().stream()
                .filter(record -> record instanceof Balance balance && balance.kind() == Balance.Kind.CLOSING)
                .map(record -> opening((Balance) record))
                .toList();
        write(tx -> adopted(tx, StoredLedger.store(tx, 2017, next)));

        List<Finding> findings = database.read(
                scope,
                tx -> StatementChecks.of(
                        tx,
                        statements
                                .read(tx, Kind.BALANCE, Family.LKBR, Period.ofYear(2017))
                                .orElseThrow()));

        assertThat(findings)
                .extracting(Finding::code, Finding::message)
                .contains(tuple(
                        "ingaende-avviker",
                        "Ingående Fordringar är 30\u00a0556,60\u00a0kr, men 2016 slutade med 30\u00a0546,60\u00a0kr."
                                + " Skillnaden är 10\u00a0kr."));
        assertThat(findings)
                .extracting(Finding::code)
                .containsOnly("ingaende-avviker", "balans-avviker", "resultat-skiljer");
    }

    @Test
    void notes_are_held_against_their_lines_and_a_part_of_a_krona_is_rounding() {
        write(tx -> {
            FiscalYear year = GivenStatements.year(tx);
            GivenStatements.notes(tx, year);
            return year;
        });

        assertThat(findings(Kind.BALANCE, Family.BOOKKEEPING))
                .extracting(Finding::code, Finding::severity, Finding::message)
                .containsExactly(
                        tuple(
                                "not-avrundad",
                                Severity.INFO,
                                "Noten om Fordringar summerar till 30\u00a0546\u00a0kr och balansräkningen har"
                                        + " 30\u00a0547\u00a0kr. Skillnaden är avrundning."),
                        tuple(
                                "not-avviker",
                                Severity.FEL,
                                "Noten om Kortfristiga skulder summerar till 809\u00a0549\u00a0kr och balansräkningen har"
                                        + " 809\u00a0728\u00a0kr. 179\u00a0kr är inte specificerade."));
    }

    @Test
    void a_result_that_is_not_booked_is_shown_so_that_the_balance_balances() {
        List<SieRecord> records = SmallLedger.records().stream()
                .filter(record -> !(record instanceof SieRecord.Voucher voucher
                        && voucher.rows().getFirst().account().equals("8999")))
                .toList();
        write(tx -> adopted(tx, StoredLedger.store(tx, SmallLedger.YEAR, records)));

        assertThat(printed(Kind.BALANCE, Family.LKBR)).containsEntry("arets-resultat", "304\u00a0417");
        assertThat(printed(Kind.BALANCE, Family.BOOKKEEPING)).containsEntry("arets-resultat", "0");
        assertThat(findings(Kind.BALANCE, Family.LKBR)).isEmpty();
        assertThat(findings(Kind.BALANCE, Family.BOOKKEEPING)).isEmpty();
        assertThat(findings(Kind.CASH_FLOW, Family.LKBR)).isEmpty();
    }

    @Test
    void a_year_takes_the_definitions_of_the_year_before_as_they_were_changed() {
        write(GivenStatements::year);
        narrow(Kind.RESULT, Family.LKBR, "finansiella-kostnader", "8410");

        write(tx -> adopted(tx, FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017)));

        ReportLine copied = database.read(
                scope,
                tx -> DefinitionSql.find(
                                tx, FiscalYearSql.find(tx, 2017).orElseThrow().id(), Kind.RESULT, Family.LKBR)
                        .orElseThrow()
                        .line("finansiella-kostnader")
                        .orElseThrow());
        assertThat(AccountRange.printed(copied.ranges())).isEqualTo("8410");
        assertThatThrownBy(() -> write(tx -> adopted(tx, FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(Families.CHOSEN_ALREADY));
    }

    private static FiscalYear adopted(Write tx, FiscalYear year) {
        Families.adopt(tx, year, Family.BOOKKEEPING);
        Families.adopt(tx, year, Family.LKBR);
        return year;
    }

    private static SieRecord opening(Balance closing) {
        long wrong = closing.account().equals("1650") ? 1_000 : 0;
        return new Balance(0, Balance.Kind.OPENING, 0, closing.account(), List.of(), closing.amountOre() + wrong, null);
    }

    private void narrow(Kind kind, Family family, String code, String ranges) {
        write(tx -> {
            ReportDefinition definition = definition(tx, kind, family);
            ReportLine line = definition.line(code).orElseThrow();
            ReportLine changed = new ReportLine(
                    line.id(),
                    code,
                    line.label(),
                    line.role(),
                    line.style(),
                    line.side(),
                    line.printed(),
                    line.moment(),
                    line.noteNumber(),
                    line.position(),
                    line.version(),
                    java.util.Objects.requireNonNull(AccountRange.read(ranges).orNull()),
                    line.parts());
            return LineChanges.change(tx, definition.id(), changed, Map.of());
        });
    }

    private static ReportDefinition definition(Write tx, Kind kind, Family family) {
        FiscalYear year = FiscalYearSql.find(tx, SmallLedger.YEAR).orElseThrow();
        return DefinitionSql.find(tx, year.id(), kind, family).orElseThrow();
    }

    /** First amount of each row by its id. */
    private Map<String, String> printed(Kind kind, Family family) {
        return database.read(
                scope,
                tx -> Statements.table(read(tx, kind, family)).rows().stream()
                        .filter(row -> !row.cells().isEmpty())
                        .collect(Collectors.toMap(
                                row -> row.id(), row -> row.cells().getFirst().text())));
    }

    private Reading read(se.samklang.database.Read tx, Kind kind, Family family) {
        return statements
                .read(tx, kind, family, Period.ofYear(SmallLedger.YEAR))
                .orElseThrow();
    }

    private List<Finding> findings(Kind kind, Family family) {
        return database.read(scope, tx -> StatementChecks.of(tx, read(tx, kind, family)));
    }

    private <T> T write(Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
