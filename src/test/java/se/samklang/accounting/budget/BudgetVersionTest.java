package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.RowRange;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.meetings.Decided;

class BudgetVersionTest {

    private static final LocalDate YEARS_END = LocalDate.of(2017, 12, 31);

    private final Database database = TestDatabase.database();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void the_budget_is_what_was_adopted_with_what_was_decided_after_it() {
        UUID row = write(tx -> row(tx, "Styrelse", 100_00));
        write(tx -> add(tx, "SUPPLEMENTARY", row, 20_00));
        write(tx -> add(tx, "REALLOCATION", row, -5_00));
        write(tx -> add(tx, "PROPOSED", row, 900_00));

        assertThat(budget(row)).isEqualTo(115_00);
        List<BudgetVersion> versions = read(tx -> BudgetVersionSql.ofYear(tx, 2017));
        assertThat(versions)
                .extracting(BudgetVersion::sequence, BudgetVersion::kind, BudgetVersion::counts, BudgetVersion::costOre)
                .containsExactly(
                        tuple(1, "ADOPTED", true, 100_00L),
                        tuple(2, "SUPPLEMENTARY", true, 20_00L),
                        tuple(3, "REALLOCATION", true, -5_00L),
                        tuple(4, "PROPOSED", false, 900_00L));
    }

    @Test
    void the_last_proposal_stands_in_for_the_budget_until_one_is_adopted() {
        UUID row = write(tx -> {
            UUID year = year(tx);
            BudgetVersionSql.add(tx, year, new BudgetVersion.Content("PROPOSED", "Första förslaget", Decided.NOT));
            return row(tx, "Styrelse", 100_00);
        });
        UUID second = write(tx -> add(tx, "PROPOSED", row, 130_00));

        assertThat(budget(row)).isEqualTo(130_00);
        write(tx -> BudgetVersionSql.change(
                tx, second, new BudgetVersion.Content("ADOPTED", "Budget", new Decided(null, YEARS_END, "§ 45")), 1));
        assertThat(budget(row)).isEqualTo(130_00);
    }

    @Test
    void an_amount_typed_on_a_row_changes_the_adopted_version_and_leaves_later_decisions() {
        UUID row = write(tx -> row(tx, "Styrelse", 100_00));
        UUID later = write(tx -> add(tx, "SUPPLEMENTARY", row, 20_00));
        BudgetRow now = read(tx -> BudgetRowSql.find(tx, row)).orElseThrow();
        assertThat(now.budgetOre()).isEqualTo(120_00);

        write(tx -> BudgetRowSql.change(tx, row, content("Styrelse", 150_00), 10, now.version()));

        assertThat(budget(row)).isEqualTo(150_00);
        List<BudgetAmountSql.Amount> kept = read(tx -> BudgetAmountSql.ofRow(tx, later, row));
        assertThat(kept).containsExactly(new BudgetAmountSql.Amount(0, null, 20_00));
    }

    @Test
    void a_removed_row_comes_back_with_what_the_versions_said_of_it() {
        UUID row = write(tx -> row(tx, "Styrelse", 100_00));
        UUID act = write(tx -> {
            BudgetRowSql.remove(tx, row, 1);
            return tx.actId();
        });

        write(tx -> Acts.undo(tx, act));

        assertThat(budget(row)).isEqualTo(100_00);
    }

    @Test
    void plan_years_and_months_stand_beside_the_year() {
        UUID row = write(tx -> row(tx, "Styrelse", 100_00));
        write(tx -> {
            UUID base = BudgetVersionSql.base(tx, year(tx));
            VersionRowForm sent = new VersionRowForm(
                    2017, List.of(100_01L, 110_00L, 120_00L), MonthSpread.EVEN, Collections.nCopies(12, 0L));
            BudgetAmountSql.replace(tx, base, row, sent.amounts(tx, row));
            return base;
        });

        List<BudgetAmountSql.Planned> planned = read(tx -> BudgetAmountSql.counted(tx, 2017));
        assertThat(planned)
                .extracting(
                        BudgetAmountSql.Planned::yearOre,
                        BudgetAmountSql.Planned::nextOre,
                        BudgetAmountSql.Planned::thirdOre)
                .containsExactly(tuple(100_01L, 110_00L, 120_00L));
        List<BudgetMonthSql.RowMonth> months = read(tx -> BudgetMonthSql.ofYear(tx, 2017));
        assertThat(months).hasSize(12);
        assertThat(BudgetMonthSql.after(months, java.util.Map.of(row, 6)).get(row))
                .isBetween(49_98L, 50_04L);
    }

    @Test
    void months_are_together_the_whole_to_the_ore() {
        assertThat(MonthSpread.even(100_01).stream().reduce(0L, Long::sum)).isEqualTo(100_01);
        assertThat(MonthSpread.even(-100_01).stream().reduce(0L, Long::sum)).isEqualTo(-100_01);
        List<Long> weights =
                LongStream.of(1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).boxed().toList();
        assertThat(MonthSpread.by(100, weights)).startsWith(33L, 67L, 0L);
    }

    @Test
    void last_year_gives_the_shares_of_the_months() {
        UUID row = write(tx -> {
            FiscalYear before = FiscalYearSql.open(tx, TestDatabase.CLOCK, 2016);
            UUID earlier = UUID.randomUUID();
            BudgetRowSql.add(tx, earlier, before.id(), content("styrelse", 0), 10);
            RowAccountsSql.replace(tx, earlier, List.of(new RowRange("5010", "5010", null, null, null)));
            new GivenBook(LocalDate.of(2016, 12, 31))
                    .booked("5010", 3, 10_00)
                    .booked("5010", 9, 30_00)
                    .store(tx);
            return row(tx, "Styrelse", 100_00);
        });

        BudgetRow found = read(tx -> BudgetRowSql.find(tx, row)).orElseThrow();
        List<Long> months = read(tx -> BookedMonthSql.theYearBefore(tx, found));

        assertThat(MonthSpread.by(80_00, months)).contains(20_00L, 60_00L).hasSize(12);
    }

    private UUID add(Write tx, String kind, UUID row, long ore) {
        UUID version = BudgetVersionSql.add(
                tx, year(tx), new BudgetVersion.Content(kind, "Beslut", new Decided(null, null, "§ 1")));
        BudgetAmountSql.add(tx, version, row, new BudgetAmountSql.Amount(0, null, ore));
        return version;
    }

    private static UUID row(Write tx, String label, long ore) {
        UUID id = UUID.randomUUID();
        BudgetRowSql.add(tx, id, year(tx), content(label, ore), 10);
        return id;
    }

    private static UUID year(Write tx) {
        return FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017).id();
    }

    private static BudgetRow.Content content(String label, long ore) {
        return new BudgetRow.Content(label, null, Side.COST, null, "BOARD", ore, false, null);
    }

    private long budget(UUID row) {
        Statement statement = read(tx -> StatementSql.at(tx, YEARS_END));
        return statement.lines().stream()
                .filter(line -> line.id().equals(row))
                .mapToLong(StatementLine::budgetOre)
                .sum();
    }

    private <T> T read(Function<Read, T> work) {
        return database.read(scope, work);
    }

    private <T> T write(Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
