package se.samklang.accounting.accruals;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samklang.accounting.accruals.GivenCosts.AUDIT;
import static se.samklang.accounting.accruals.GivenCosts.accepted;
import static se.samklang.accounting.accruals.GivenCosts.period;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.accruals.Reversal.State;

/** What became of an accrual in the period after it. */
class ReversalTest {

    private static final Accrual ACCRUAL = accepted(AUDIT, "2023-12-31", 60_000);
    private static final Proposal PROPOSAL = Proposals.of(
                    List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", 60_000)), List.of(ACCRUAL))
            .getFirst();

    @Test
    void it_waits_until_the_ledger_reaches_the_month_after_and_is_then_missed() {
        assertThat(reversal("2023-12-31", 0, 0, 0).state()).isEqualTo(State.NOT_YET);
        Reversal missed = reversal("2024-04-30", 0, 0, 60_000);
        assertThat(missed.state()).isEqualTo(State.NOT_REVERSED);
        assertThat(missed.sentence())
                .contains("60\u00a0000\u00a0kr", "31 december 2023", "1 januari 2024", "kostnaden två gånger");
    }

    @Test
    void it_is_done_when_it_is_reversed_and_the_invoice_has_come() {
        assertThat(reversal("2024-12-31", 1, -60_000, 1_000).state()).isEqualTo(State.DONE);
    }

    @Test
    void a_reversal_without_an_invoice_is_told_of_when_the_period_has_passed() {
        assertThat(reversal("2024-06-30", 1, -60_000, -60_000).state()).isEqualTo(State.DONE);
        assertThat(reversal("2024-12-31", 1, -60_000, -60_000).state()).isEqualTo(State.COST_MISSING);
    }

    @Test
    void what_is_accrued_anew_is_no_invoice() {
        ReversalSql.Next next =
                new ReversalSql.Next(ACCRUAL.id(), LocalDate.of(2024, 12, 31), 1, -6_000_000, 6_000_000, 1);

        assertThat(new Reversal(PROPOSAL, ACCRUAL, next, 12_000_000).state()).isEqualTo(State.COST_MISSING);
    }

    @Test
    void two_reversals_are_one_too_many_unless_two_accruals_are_alike() {
        assertThat(reversal("2024-01-31", 2, -120_000, -120_000).state()).isEqualTo(State.REVERSED_TWICE);
        ReversalSql.Next alike =
                new ReversalSql.Next(ACCRUAL.id(), LocalDate.of(2024, 1, 31), 2, -12_000_000, -12_000_000, 2);
        assertThat(new Reversal(PROPOSAL, ACCRUAL, alike, 0).state()).isEqualTo(State.DONE);
    }

    @Test
    void it_may_be_reversed_together_with_others() {
        assertThat(reversal("2024-01-31", 0, -95_000, -95_000).state()).isEqualTo(State.DONE);
    }

    private static Reversal reversal(String covered, int reversals, long credit, long booked) {
        ReversalSql.Next next =
                new ReversalSql.Next(ACCRUAL.id(), LocalDate.parse(covered), reversals, credit * 100, booked * 100, 1);
        return new Reversal(PROPOSAL, ACCRUAL, next, 0);
    }
}
