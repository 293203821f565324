package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.base.Period;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;

class StatementSqlTest {

    private static final LocalDate APRIL = LocalDate.of(2017, 4, 30);

    private final Database database = TestDatabase.database();
    private final AccountingFacts facts = new AccountingFacts();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void the_seeds_table_comes_out_of_the_database() {
        registerSeed();

        Table table =
                database.read(scope, tx -> facts.tables().getFirst().compute().apply(tx, request(SeedStatement.DATE)));

        Table expected =
                StatementTable.of(SeedStatement.statement(SignConvention.INCOME_NEGATIVE), request(SeedStatement.DATE));
        assertThat(table).isEqualTo(expected);
    }

    @Test
    void live_figures_follow_the_same_rows() {
        registerSeed();

        assertThat(figure("ekonomi.budget_kostnader").text()).isEqualTo("9\u00a0096\u00a0000\u00a0kr");
        assertThat(figure("ekonomi.prognos_intakter").text()).isEqualTo("−8\u00a0136\u00a0000\u00a0kr");
        assertThat(figure("ekonomi.prognos_resultat_i_ord").text()).isEqualTo("ett underskott på 581\u00a0781\u00a0kr");
        assertThat(figure("ekonomi.utfall_resultat_i_ord").text())
                .isEqualTo("ett överskott på 2\u00a0841\u00a0784\u00a0kr");
        assertThat(figure("ekonomi.eget_kapital_ingaende").text()).isEqualTo("3\u00a0718\u00a0000\u00a0kr");
        assertThat(figure("ekonomi.eget_kapital_prognos").value()).isEqualTo(new BigDecimal("3136219.00"));
        assertThat(figure("ekonomi.forbrukad_andel").text()).isEqualTo("38,7\u00a0%");
        assertThat(figure("ekonomi.andel_individinsatser").text()).isEqualTo("62,1\u00a0%");
        assertThat(figure("ekonomi.utfall_datum").text()).isEqualTo("31 augusti 2017");
    }

    @Test
    void a_share_tells_its_numerator_and_denominator() {
        registerSeed();

        FigureValue share = figure("ekonomi.andel_individinsatser");

        assertThat(java.util.Objects.requireNonNull(share.source()).numerator())
                .isEqualTo(new BigDecimal("5647500.00"));
        assertThat(share.source().denominator()).isEqualTo(new BigDecimal("9096000.00"));
    }

    @Test
    void the_evidence_of_every_figure_ends_in_what_the_figure_prints() {
        registerSeed();

        for (FigureOffer offer : facts.figures()) {
            FigureValue figure = figure(offer.id());
            if (figure.source() != null && !offer.id().endsWith("_i_ord")) {
                var evidence = database.read(
                        scope, tx -> facts.evidence(tx, figure.source().address()));
                String total = evidence.orElseThrow().total();
                assertThat(total.replace("\u00a0kr", ""))
                        .as(offer.id())
                        .isEqualTo(figure.text().replace("\u00a0kr", ""));
            }
        }
    }

    @Test
    void a_typed_equity_is_recognised_as_the_figure_it_means() {
        FigureOffer equity = facts.figures().stream()
                .filter(offer -> offer.id().equals("ekonomi.eget_kapital_prognos"))
                .findFirst()
                .orElseThrow();

        var typed = equity.typedAs().getFirst().matcher("ha minskat det egna kapitalet till 3 136 219 kr.");

        assertThat(typed.find()).isTrue();
        assertThat(typed.group(1)).isEqualTo("3 136 219");
    }

    @Test
    void the_newest_outcome_up_to_the_asked_day_is_the_one_that_holds() {
        UUID row = write(tx -> add(tx, "Styrelse", 100));
        write(tx -> OutcomeSql.register(tx, TestDatabase.CLOCK, row, APRIL, 4_000, null, null));
        write(tx -> OutcomeSql.register(tx, TestDatabase.CLOCK, row, SeedStatement.DATE, 8_000, null, null));

        assertThat(at(LocalDate.of(2017, 7, 31)).lines().getFirst().outcomeOre())
                .isEqualTo(4_000);
        assertThat(at(LocalDate.of(2017, 7, 31)).outcomeDate()).isEqualTo(APRIL);
        assertThat(at(LocalDate.of(2017, 12, 31)).lines().getFirst().outcomeOre())
                .isEqualTo(8_000);
        assertThat(at(LocalDate.of(2017, 1, 31)).lines().getFirst().outcomeOre())
                .isNull();
    }

    @Test
    void registering_the_same_amount_again_touches_nothing_and_another_replaces_it() {
        UUID row = write(tx -> add(tx, "Styrelse", 100));
        write(tx -> OutcomeSql.register(tx, TestDatabase.CLOCK, row, APRIL, 4_000, null, null));

        int same = write(tx -> OutcomeSql.register(tx, TestDatabase.CLOCK, row, APRIL, 4_000, null, null));
        int other = write(tx -> OutcomeSql.register(tx, TestDatabase.CLOCK, row, APRIL, 5_000, APRIL, "Rättat"));

        assertThat(same).isZero();
        assertThat(other).isOne();
        List<OutcomeSql.Outcome> outcomes = database.read(scope, tx -> OutcomeSql.ofRow(tx, row));
        assertThat(outcomes).hasSize(1);
        write(tx -> ForecastSql.register(tx, TestDatabase.CLOCK, row, APRIL, 9_000, null));
        assertThat((int) write(tx -> ForecastSql.register(tx, TestDatabase.CLOCK, row, APRIL, 9_000, null)))
                .isZero();
    }

    @Test
    void a_label_is_found_whatever_its_case_and_spacing() {
        write(tx -> add(tx, "Gemensam administration", 100));

        Optional<BudgetRow> found =
                database.read(scope, tx -> BudgetRowSql.named(tx, 2017, "  gemensam   ADMINISTRATION "));

        assertThat(found).isPresent();
        Optional<BudgetRow> otherYear =
                database.read(scope, tx -> BudgetRowSql.named(tx, 2018, "Gemensam administration"));
        List<BudgetRow> matching = database.read(scope, tx -> BudgetSearchSql.matching(tx, "ADMIN", 10));
        assertThat(otherYear).isEmpty();
        assertThat(matching).hasSize(1);
    }

    @Test
    void a_row_is_changed_only_at_the_version_it_was_read() {
        UUID id = write(tx -> add(tx, "Styrelse", 100));
        BudgetRow row = database.read(scope, tx -> BudgetRowSql.find(tx, id)).orElseThrow();

        int first = write(tx -> BudgetRowSql.change(tx, id, row.content(), 20, row.version()));
        int second = write(tx -> BudgetRowSql.change(tx, id, row.content(), 30, row.version()));

        assertThat(first).isOne();
        assertThat(second).isZero();
    }

    @Test
    void a_removed_row_comes_back_with_its_outcomes_and_forecasts() {
        UUID id = write(tx -> add(tx, "Styrelse", 100));
        write(tx -> OutcomeSql.register(tx, TestDatabase.CLOCK, id, APRIL, 4_000, null, null));
        write(tx -> ForecastSql.register(tx, TestDatabase.CLOCK, id, APRIL, 9_000, "Vakans"));
        Statement before = at(APRIL);
        UUID act = write(tx -> {
            BudgetRowSql.remove(tx, id, 1);
            return tx.actId();
        });
        assertThat(at(APRIL).lines()).isEmpty();

        Optional<String> refusal = write(tx -> Acts.undo(tx, act));

        assertThat(refusal).isEmpty();
        assertThat(at(APRIL)).isEqualTo(before);
    }

    @Test
    void a_column_footnote_is_set_changed_and_taken_away() {
        FiscalYear year = write(tx -> FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017));

        write(tx -> ColumnFootnoteSql.set(tx, TestDatabase.CLOCK, year.id(), Measure.FORECAST, "Osäker."));
        write(tx -> ColumnFootnoteSql.set(tx, TestDatabase.CLOCK, year.id(), Measure.FORECAST, "Säker."));
        assertThat(at(APRIL).columnFootnotes()).isEqualTo(Map.of(Measure.FORECAST, "Säker."));

        write(tx -> ColumnFootnoteSql.set(tx, TestDatabase.CLOCK, year.id(), Measure.FORECAST, null));
        assertThat(at(APRIL).columnFootnotes()).isEmpty();
    }

    private void registerSeed() {
        write(tx -> {
            FiscalYear year = FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017);
            FiscalYearSql.change(tx, year.id(), 371_800_000L, year.version());
            ColumnFootnoteSql.set(tx, TestDatabase.CLOCK, year.id(), Measure.FORECAST, SeedStatement.FORECAST_NOTE);
            List<StatementLine> lines = SeedStatement.lines();
            for (int place = 0; place < lines.size(); place++) {
                register(tx, year.id(), lines.get(place), place);
            }
            return year;
        });
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
        OutcomeSql.register(
                tx,
                TestDatabase.CLOCK,
                line.id(),
                SeedStatement.DATE,
                line.outcomeOre() == null ? 0 : line.outcomeOre(),
                line.coveredTo(),
                line.outcomeFootnote());
        ForecastSql.register(
                tx,
                TestDatabase.CLOCK,
                line.id(),
                SeedStatement.DATE,
                line.forecastOre() == null ? 0 : line.forecastOre(),
                null);
    }

    private UUID add(Write tx, String label, long budgetOre) {
        UUID id = UUID.randomUUID();
        FiscalYear year = FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017);
        BudgetRowSql.add(
                tx,
                id,
                year.id(),
                new BudgetRow.Content(label, null, Side.COST, null, null, budgetOre, false, null),
                BudgetRowSql.nextPosition(tx, year.id()));
        return id;
    }

    private Statement at(LocalDate date) {
        return database.read(scope, tx -> StatementSql.at(tx, date));
    }

    private FigureValue figure(String id) {
        FigureOffer offer = facts.figures().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return database.read(scope, tx -> offer.compute().apply(tx, request(SeedStatement.DATE)));
    }

    private ReportRequest request(LocalDate to) {
        return new ReportRequest(
                "delarsrapport",
                scope.association(),
                new Period(LocalDate.of(2017, 1, 1), to),
                Instant.parse("2017-09-01T08:00:00Z"));
    }

    private <T> T write(java.util.function.Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
