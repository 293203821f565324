package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.RowRange;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;

class ForecastSnapshotTest {

    private static final LocalDate APRIL = LocalDate.of(2017, 4, 30);
    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);
    private static final LocalDate AUGUST = LocalDate.of(2017, 8, 31);

    private final Database database = TestDatabase.database();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void each_method_proposes_from_the_months_that_are_covered() {
        ForecastMethod.Basis basis = new ForecastMethod.Basis(76_993_300L, JUNE, 94_850_000, 80_000_000L);

        assertThat(ForecastMethod.RUN_RATE.proposal(basis)).isEqualTo(153_986_600L);
        assertThat(ForecastMethod.BUDGET_REMAINDER.proposal(basis)).isEqualTo(171_843_300L);
        assertThat(ForecastMethod.COMMITMENTS.proposal(basis)).isEqualTo(156_993_300L);
        assertThat(ForecastMethod.MANUAL.proposal(basis)).isNull();
        assertThat(ForecastMethod.coveredMonths(LocalDate.of(2017, 8, 30))).isEqualTo(7);
        assertThat(ForecastMethod.RUN_RATE.proposal(new ForecastMethod.Basis(100L, LocalDate.of(2017, 1, 5), 0, null)))
                .isNull();
        assertThat(ForecastMethod.COMMITMENTS.proposal(new ForecastMethod.Basis(100L, JUNE, 0, null)))
                .isNull();
    }

    @Test
    void the_ledger_is_what_a_proposal_is_reached_from() {
        UUID row = write(tx -> {
            UUID id = row(tx, "Samordningsteamet FNS", 1_200_00);
            RowAccountsSql.change(
                    tx, id, new RowAccounts(List.of(new RowRange("4510", "4510", null, null, null)), true, null), 1);
            new GivenBook(AUGUST)
                    .booked("4510", 2, 100_00)
                    .booked("4510", 6, 200_00)
                    .store(tx);
            return id;
        });

        ForecastProposals proposals = read(tx -> new ForecastProposals(tx, AUGUST));

        assertThat(proposals.of(row, ForecastMethod.RUN_RATE, null)).isEqualTo(600_00);
        assertThat(proposals.of(row, ForecastMethod.BUDGET_REMAINDER, null)).isEqualTo(900_00);
        assertThat(proposals.of(row, ForecastMethod.COMMITMENTS, 50_00L)).isEqualTo(350_00);
    }

    @Test
    void a_locked_forecast_is_never_changed_not_even_past_the_program() {
        UUID row = write(tx -> {
            UUID id = row(tx, "Styrelse", 100_00);
            ForecastSql.register(tx, TestDatabase.CLOCK, id, APRIL, 90_00, null);
            ForecastSnapshotSql.lock(tx, year(tx).id(), APRIL);
            return id;
        });

        assertThatThrownBy(() -> write(tx -> ForecastSql.register(tx, TestDatabase.CLOCK, row, APRIL, 80_00, null)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("locked");
        assertThatThrownBy(() -> write(tx -> BudgetRowSql.remove(tx, row, 1))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> write(tx -> {
                    ForecastRules.mayChange(tx, APRIL);
                    return tx;
                }))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> write(tx -> {
                    ForecastRules.mayRemove(tx, BudgetRowSql.find(tx, row).orElseThrow());
                    return tx;
                }))
                .isInstanceOf(Refused.class);
        UUID later = write(tx -> {
            ForecastSql.register(tx, TestDatabase.CLOCK, row, AUGUST, 80_00, null);
            return tx.actId();
        });
        ForecastUndoGuard guard = new ForecastUndoGuard();
        assertThat(write(tx -> guard.reason(tx, later)).isEmpty()).isTrue();
        write(tx -> {
            ForecastSnapshotSql.lock(tx, year(tx).id(), AUGUST);
            return tx;
        });
        assertThat(write(tx -> guard.reason(tx, later)).isPresent()).isTrue();
        List<ForecastSql.Forecast> kept = read(tx -> ForecastSql.ofRow(tx, row));
        assertThat(kept).extracting(ForecastSql.Forecast::amountOre).containsExactly(80_00L, 90_00L);
    }

    @Test
    void a_deviation_past_both_limits_must_be_explained_before_the_forecast_is_locked() {
        FollowUpLimit limit = FollowUpLimit.STANDARD;
        assertThat(limit.mustBeExplained(189_700_000, 168_700_000)).isTrue();
        assertThat(limit.mustBeExplained(181_550_000, 176_500_000)).isFalse();
        assertThat(limit.mustBeExplained(14_400_000, 19_158_000)).isFalse();
        assertThat(limit.mustBeExplained(0, 8_350_000)).isTrue();
        UUID row = write(tx -> row(tx, "FNS", 189_700_000));
        assertRefused("prognos-ofullstandig");
        write(tx -> ForecastSql.register(tx, TestDatabase.CLOCK, row, AUGUST, 168_700_000, null));
        assertRefused("prognos-utan-kommentar");
        write(tx -> ForecastSql.register(tx, TestDatabase.CLOCK, row, APRIL, 189_700_000, null));
        write(tx -> ForecastSql.register(tx, TestDatabase.CLOCK, row, AUGUST, 168_700_000, "Vakans"));
        assertRefused("prognos-utan-forklaring");
        write(tx -> ForecastSql.register(
                tx,
                TestDatabase.CLOCK,
                row,
                AUGUST,
                new ForecastSql.Reached(
                        168_700_000, ForecastMethod.MANUAL, null, null, "Vakans", "Vakansen blev lång")));

        List<ForecastLine> lines = read(tx -> ForecastSnapshotSql.lines(tx, AUGUST));
        ForecastRules.mayLock(lines, limit);
        assertThat(lines.getFirst().deviationOre()).isEqualTo(21_000_000);
        assertThat(lines.getFirst().changeOre()).isEqualTo(-21_000_000);
        assertThat(SnapshotRow.inWords(21_000_000L)).isEqualTo("överskott 210\u00a0000\u00a0kr");
    }

    @Test
    void limits_hold_from_their_day() {
        write(tx -> FollowUpLimitSql.register(
                tx, new FollowUpLimit(null, LocalDate.of(2017, 1, 1), 5, 1_000_000, 20, 75, 0)));
        write(tx -> FollowUpLimitSql.register(
                tx, new FollowUpLimit(null, LocalDate.of(2019, 1, 1), 5, 1_000_000, 20, 60, 0)));

        assertThat((FollowUpLimit) read(tx -> FollowUpLimitSql.at(tx, LocalDate.of(2016, 12, 31))))
                .isEqualTo(FollowUpLimit.STANDARD);
        assertThat((Integer) read(tx ->
                        FollowUpLimitSql.at(tx, LocalDate.of(2018, 12, 31)).individualPercent()))
                .isEqualTo(75);
        assertThat((Integer) read(
                        tx -> FollowUpLimitSql.at(tx, LocalDate.of(2019, 1, 1)).individualPercent()))
                .isEqualTo(60);
    }

    private void assertRefused(String code) {
        List<ForecastLine> lines = read(tx -> ForecastSnapshotSql.lines(tx, AUGUST));
        assertThatThrownBy(() -> ForecastRules.mayLock(lines, FollowUpLimit.STANDARD))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static UUID row(Write tx, String label, long ore) {
        UUID id = UUID.randomUUID();
        BudgetRowSql.add(
                tx, id, year(tx).id(), new BudgetRow.Content(label, null, Side.COST, null, null, ore, false, null), 10);
        return id;
    }

    private static FiscalYear year(Write tx) {
        return FiscalYearSql.open(tx, TestDatabase.CLOCK, 2017);
    }

    private <T> T read(Function<Read, T> work) {
        return database.read(scope, work);
    }

    private <T> T write(Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
