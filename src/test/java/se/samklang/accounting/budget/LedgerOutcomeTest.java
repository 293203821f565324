package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.RowRange;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.documents.Evidence;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;

/** Outcomes that the ledger has. */
class LedgerOutcomeTest {

    private static final LocalDate AUGUST = LocalDate.of(2017, 8, 31);
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);

    private final Database database = TestDatabase.database();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void the_seeds_whole_table_comes_out_of_a_ledger() {
        write(tx -> {
            registerSeed(tx);
            SeedBook.book().store(tx);
            return tx;
        });

        Statement statement = at(AUGUST);

        assertThat(statement.lines()).allMatch(StatementLine::booked);
        assertThat(statement.lines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("booked")
                .isEqualTo(SeedStatement.lines());
        Table table = StatementTable.of(statement, request());
        Table printed = StatementTable.of(SeedStatement.statement(SignConvention.INCOME_NEGATIVE), request());
        assertThat(table).isEqualTo(printed);
        List<Finding> findings = read(tx -> AccountingFacts.findings(tx, statement));
        assertThat(findings).isEmpty();
    }

    @Test
    void an_amount_leads_to_the_accounts_behind_it() {
        UUID row = write(tx -> {
            registerSeed(tx);
            SeedBook.book().store(tx);
            return SeedStatement.lines().get(1).id();
        });

        List<BookedSql.Booked> booked = read(tx -> BookedSql.ofRow(tx, row, AUGUST));
        Evidence evidence = read(tx ->
                        new AccountingFacts().evidence(tx, StatementTable.address(request(), "styrelse", "utfall")))
                .orElseThrow();

        assertThat(booked)
                .extracting(BookedSql.Booked::account, BookedSql.Booked::object, BookedSql.Booked::changeOre)
                .containsExactly(tuple("5010", "STYRELSE", 23_893_700L), tuple("6900", "UTVECKLING", 1_213_500L));
        assertThat(evidence.rows().getFirst().link())
                .isEqualTo("/ekonomi/budgetrader/" + row + "/bokfort?per=2017-08-31");
    }

    @Test
    void a_day_within_a_month_counts_whole_months_and_the_last_day_of_the_ledger_all_of_it() {
        UUID row = write(tx -> {
            UUID id = row(tx, "Styrelse", Side.COST, "5010");
            new GivenBook(LocalDate.of(2017, 8, 28))
                    .booked("5010", 6, 100)
                    .booked("5010", 7, 20)
                    .booked("5010", 8, 3)
                    .store(tx);
            return id;
        });

        assertThat(line(row, LocalDate.of(2017, 8, 27)))
                .returns(120L, StatementLine::outcomeOre)
                .returns(LocalDate.of(2017, 7, 31), StatementLine::outcomePer);
        assertThat(line(row, LocalDate.of(2017, 12, 31)))
                .returns(123L, StatementLine::outcomeOre)
                .returns(LocalDate.of(2017, 8, 28), StatementLine::outcomePer);
        assertThat(line(row, LocalDate.of(2017, 1, 30)).outcomeOre()).isNull();
        assertThat(line(row, LocalDate.of(2017, 1, 31)).outcomeOre()).isZero();
        List<LocalDate> dates = read(tx -> StatementSql.dates(tx, 2017));
        assertThat(dates).containsExactly(JUNE, LocalDate.of(2017, 7, 31), LocalDate.of(2017, 8, 28));
    }

    @Test
    void a_booking_counts_once_in_a_row_however_many_of_its_ranges_take_it() {
        UUID row = write(tx -> {
            UUID id = row(tx, "Medel", Side.INCOME, "30-39 | 3010-3099 | 3041 objekt 20");
            new GivenBook(AUGUST)
                    .booked("3041", 5, "20", "M1", -500)
                    .booked("3041", 6, -700)
                    .booked("30106", 6, -11)
                    .booked("4010", 6, 9_000)
                    .store(tx);
            return id;
        });

        assertThat(line(row, AUGUST)).returns(1_211L, StatementLine::outcomeOre).returns(true, StatementLine::booked);
    }

    @Test
    void a_row_without_accounts_keeps_what_is_registered_by_hand_and_it_is_said() {
        UUID typed = write(tx -> {
            UUID id = row(tx, "Bil", Side.COST, "");
            OutcomeSql.register(tx, TestDatabase.CLOCK, id, JUNE, 4_000, null, null);
            row(tx, "Styrelse", Side.COST, "5010");
            new GivenBook(AUGUST).booked("5010", 6, 100).store(tx);
            return id;
        });

        assertThat(line(typed, AUGUST))
                .returns(4_000L, StatementLine::outcomeOre)
                .returns(false, StatementLine::booked);
        assertThat(findings()).extracting(Finding::code).contains("utfall-registrerat");
    }

    @Test
    void accounts_that_no_row_takes_or_two_rows_take_are_told() {
        write(tx -> {
            row(tx, "Styrelse", Side.COST, "5010-5099");
            row(tx, "Kansli", Side.COST, "5010 objekt 1:KANSLI");
            new GivenBook(AUGUST)
                    .account("6110", "Kontorsmateriel")
                    .booked("5010", 6, "1", "KANSLI", 50_000)
                    .booked("5010", 6, "1", "STYRELSE", 70_000)
                    .booked("6110", 6, 120_000)
                    .booked("1930", 6, -240_000)
                    .booked("8999", 6, 1_000_000)
                    .store(tx);
            return tx;
        });

        assertThat(findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.VARNING)
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple(
                                "konto-pa-flera-budgetrader",
                                "Konto 5010 Konto 5010: 500\u00a0kr (kostnad) tas av flera budgetrader (Styrelse,"
                                        + " Kansli) och räknas därför flera gånger i summan. Låt en av raderna ha det."),
                        tuple(
                                "konto-utan-budgetrad",
                                "Konto 6110 Kontorsmateriel: 1\u00a0200\u00a0kr (kostnad) tas inte av någon budgetrad"
                                        + " och saknas i utfallet. Lägg till kontot på den rad det hör till."));
    }

    @Test
    void rows_take_the_accounts_they_had_the_year_before() {
        write(tx -> {
            row(tx, "Styrelse", Side.COST, "5010-5099 objekt 1:STYRELSE");
            FiscalYear next = FiscalYearSql.open(tx, TestDatabase.CLOCK, 2018);
            BudgetRowSql.add(tx, UUID.randomUUID(), next.id(), content("styrelse", Side.COST), 10);
            return RowAccountsSql.withAccountsTheYearBefore(tx, 2018);
        });

        Map<UUID, UUID> copied = read(tx -> RowAccountsSql.withAccountsTheYearBefore(tx, 2018));
        assertThat(copied).hasSize(1);
        Map<UUID, RowAccounts> accounts = read(tx -> RowAccountsSql.ofYear(tx, 2017));
        assertThat(accounts.values())
                .extracting(each -> RowRange.printed(each.ranges()))
                .containsExactly("5010-5099 objekt 1:STYRELSE");
    }

    private static void registerSeed(Write tx) {
        FiscalYear year = FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017);
        FiscalYearSql.change(tx, year.id(), 371_800_000L, year.version());
        ColumnFootnoteSql.set(tx, TestDatabase.CLOCK, year.id(), Measure.FORECAST, SeedStatement.FORECAST_NOTE);
        List<StatementLine> lines = SeedStatement.lines();
        for (int place = 0; place < lines.size(); place++) {
            StatementLine line = lines.get(place);
            BudgetRow.Content content = new BudgetRow.Content(
                    line.label(),
                    line.groupLabel(),
                    line.side(),
                    line.insatsName(),
                    line.insatsKind(),
                    line.budgetOre(),
                    line.memo(),
                    line.footnote());
            BudgetRowSql.add(tx, line.id(), year.id(), content, place);
            RowAccountsSql.change(tx, line.id(), SeedBook.accounts(line), 1);
            long forecast = Objects.requireNonNull(line.forecastOre());
            ForecastSql.register(tx, TestDatabase.CLOCK, line.id(), SeedStatement.DATE, forecast, null);
        }
    }

    private static UUID row(Write tx, String label, Side side, String ranges) {
        UUID id = UUID.randomUUID();
        FiscalYear year = FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017);
        BudgetRowSql.add(tx, id, year.id(), content(label, side), BudgetRowSql.nextPosition(tx, year.id()));
        RowAccountsSql.replace(
                tx, id, Objects.requireNonNull(RowRange.read(ranges).orNull()));
        return id;
    }

    private static BudgetRow.Content content(String label, Side side) {
        return new BudgetRow.Content(label, null, side, null, null, 10_000, false, null);
    }

    private List<Finding> findings() {
        return read(tx -> AccountingFacts.findings(tx, StatementSql.at(tx, AUGUST)));
    }

    private StatementLine line(UUID row, LocalDate date) {
        return at(date).lines().stream()
                .filter(line -> line.id().equals(row))
                .findFirst()
                .orElseThrow();
    }

    private Statement at(LocalDate date) {
        return read(tx -> StatementSql.at(tx, date));
    }

    private ReportRequest request() {
        return new ReportRequest(
                "delarsrapport",
                scope.association(),
                new Period(LocalDate.of(2017, 1, 1), AUGUST),
                Instant.parse("2017-09-01T08:00:00Z"));
    }

    private <T> T read(Function<Read, T> work) {
        return database.read(scope, work);
    }

    private <T> T write(Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
