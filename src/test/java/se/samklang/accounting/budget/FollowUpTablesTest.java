package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.documents.Evidence;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.TableOffer;

/** The tables of follow-up over the year of the printed report, and what each amount leads to. */
class FollowUpTablesTest {

    private static final LocalDate AUGUST = LocalDate.of(2017, 8, 31);

    private final Database database = TestDatabase.database();
    private final AccountingFacts facts = new AccountingFacts();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
        write(tx -> {
            FiscalYear year = FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017);
            FiscalYearSql.change(tx, year.id(), 371_800_000L, year.version());
            List<StatementLine> lines = SeedStatement.lines();
            for (int place = 0; place < lines.size(); place++) {
                register(tx, year.id(), lines.get(place), place);
            }
            SeedBook.book().store(tx);
            return year;
        });
    }

    @Test
    void deviations_stand_with_the_largest_first_and_what_they_mean() {
        Table table = table("avvikelser");

        assertThat(table.rows())
                .extracting(
                        Table.Row::label,
                        row -> row.cells().get(2).text(),
                        row -> row.cells().get(4).text())
                .containsExactly(
                        tuple("Samordningsteamet FNS", "210\u00a0000", "överskott"),
                        tuple("Andra utvärderingsinsatser", "200\u00a0000", "överskott"),
                        tuple("Gruppledarutbildning lösningsfokus", "−83\u00a0500", "underskott"),
                        tuple("Repetitionsutbildning lösningsfokus", "76\u00a0000", "överskott"),
                        tuple("Samordningsteamet Sala", "50\u00a0500", "överskott"),
                        tuple("Gemensam administration", "−47\u00a0622", "underskott"),
                        tuple("Grundutbildningar lösningsfokus", "−47\u00a0580", "underskott"),
                        tuple("Styrelse", "34\u00a0561", "överskott"),
                        tuple("Länsgemensamma utbildningsinsatser", "−25\u00a0000", "underskott"),
                        tuple("Andra utbildningar/seminarier", "11\u00a0700", "överskott"),
                        tuple("Filmprojekt psykisk hälsa", "−5\u00a0840", "underskott"),
                        tuple("Utvecklingsdag samordningsteamen", "5\u00a0000", "överskott"));
        everyAmountLeadsToItsRows(table);
    }

    @Test
    void equity_is_what_was_with_the_result_and_measured_against_the_limit() {
        write(tx -> FollowUpLimitSql.register(
                tx, new FollowUpLimit(null, LocalDate.of(2017, 1, 1), 10, 5_000_000, 20, 75, 0)));

        Table table = table("eget-kapital");

        assertThat(table.rows())
                .extracting(Table.Row::id, row -> row.cells().getFirst().text())
                .containsExactly(
                        tuple("ingaende", "3\u00a0718\u00a0000"),
                        tuple("resultat", "−581\u00a0781"),
                        tuple("utgaende", "3\u00a0136\u00a0219"),
                        tuple("grans", "1\u00a0627\u00a0200"),
                        tuple("marginal", "1\u00a0509\u00a0019"));
        assertThat(table.rows().getLast().label()).isEqualTo("Över gränsen");
        everyAmountLeadsToItsRows(table);
    }

    @Test
    void cash_goes_on_from_the_ledger_by_what_is_left_of_the_forecast() {
        Table table = table("likviditet");

        assertThat(table.rows()).hasSize(14);
        assertThat(table.rows().get(8).cells())
                .extracting(Table.Cell::text)
                .containsExactly("2\u00a0841\u00a0784", "2\u00a0841\u00a0784", "huvudboken");
        assertThat(table.rows().get(12).cells()).extracting(Table.Cell::text).endsWith("−581\u00a0781", "prognos");
    }

    @Test
    void the_split_is_told_against_its_target_over_the_plan_years() {
        write(tx -> FollowUpLimitSql.register(
                tx, new FollowUpLimit(null, LocalDate.of(2017, 1, 1), 10, 5_000_000, null, 75, 0)));
        write(tx -> FollowUpLimitSql.register(
                tx, new FollowUpLimit(null, LocalDate.of(2019, 1, 1), 10, 5_000_000, null, 60, 0)));

        Table table = table("individ-struktur");

        assertThat(table.rows())
                .extracting(
                        Table.Row::id,
                        row -> row.cells().getFirst().text(),
                        row -> row.cells().get(2).text(),
                        row -> row.cells().get(3).text())
                .containsExactly(
                        tuple("plan0", "5\u00a0647\u00a0500", "100,0\u00a0%", "75,0\u00a0%"),
                        tuple("utfall", "2\u00a0068\u00a0793", "100,0\u00a0%", "75,0\u00a0%"),
                        tuple("prognos", "5\u00a0387\u00a0000", "100,0\u00a0%", "75,0\u00a0%"),
                        tuple("plan1", "–", "–", "75,0\u00a0%"),
                        tuple("plan2", "–", "–", "60,0\u00a0%"));
        everyAmountLeadsToItsRows(table);
    }

    @Test
    void the_plan_stands_beside_the_budget_and_adds_up() {
        Table table = table("budget-flerar");

        assertThat(table.rows().getLast().cells())
                .extracting(Table.Cell::text)
                .containsExactly("960\u00a0000", "–", "–");
        everyAmountLeadsToItsRows(table);
    }

    private void everyAmountLeadsToItsRows(Table table) {
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                if (cell.source() != null && cell.value() != null) {
                    Optional<Evidence> evidence = database.read(
                            scope,
                            tx -> facts.evidence(
                                    tx, Objects.requireNonNull(cell.source()).address()));
                    assertThat(evidence)
                            .as(table.id() + " " + row.id() + " " + cell.column())
                            .isPresent();
                }
            }
        }
    }

    private Table table(String id) {
        TableOffer offer = facts.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return database.read(
                scope,
                tx -> offer.compute()
                        .apply(
                                tx,
                                new ReportRequest(
                                        "delarsrapport",
                                        scope.association(),
                                        new Period(LocalDate.of(2017, 1, 1), AUGUST),
                                        Instant.parse("2017-09-01T08:00:00Z"))));
    }

    private static void register(Write tx, UUID yearId, StatementLine line, int place) {
        BudgetRow.Content content = new BudgetRow.Content(
                line.label(),
                line.groupLabel(),
                line.side(),
                line.insatsName(),
                line.insatsKind(),
                line.budgetOre(),
                line.memo(),
                line.footnote());
        BudgetRowSql.add(tx, line.id(), yearId, content, place);
        RowAccountsSql.change(tx, line.id(), SeedBook.accounts(line), 1);
        long forecast = Objects.requireNonNull(line.forecastOre());
        ForecastSql.register(tx, TestDatabase.CLOCK, line.id(), AUGUST, forecast, null);
    }

    private <T> T write(Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
