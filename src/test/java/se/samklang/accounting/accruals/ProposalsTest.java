package se.samklang.accounting.accruals;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samklang.accounting.accruals.GivenCosts.AUDIT;
import static se.samklang.accounting.accruals.GivenCosts.FEES;
import static se.samklang.accounting.accruals.GivenCosts.SOCIAL_FEES;
import static se.samklang.accounting.accruals.GivenCosts.TEAM;
import static se.samklang.accounting.accruals.GivenCosts.accepted;
import static se.samklang.accounting.accruals.GivenCosts.period;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a closing proposes, and why. */
class ProposalsTest {

    @Test
    void a_cost_that_the_ledger_lacks_is_proposed_with_its_fixed_amount() {
        Proposal proposal = only(List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", 0)), List.of());

        assertThat(proposal.state()).isEqualTo(Proposal.State.MISSING);
        assertThat(proposal.proposedOre()).isEqualTo(6_000_000);
        assertThat(proposal.basis().printed()).isEqualTo("Beloppet i registret: 60\u00a0000\u00a0kr");
        assertThat(proposal.reason()).isEqualTo("Ingenting är bokfört i perioden.");
    }

    @Test
    void a_cost_that_is_booked_is_not_proposed() {
        Proposal proposal = only(List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", 58_000)), List.of());

        assertThat(proposal.state()).isEqualTo(Proposal.State.IN_LEDGER);
        assertThat(proposal.proposedOre()).isNull();
    }

    @Test
    void less_than_half_of_a_cost_is_a_part_of_it_and_the_rest_is_proposed() {
        assertThat(only(List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", 29_999)), List.of()))
                .extracting(Proposal::state, Proposal::proposedOre)
                .containsExactly(Proposal.State.PARTLY, 3_000_100L);
        assertThat(only(List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", 30_000)), List.of())
                        .state())
                .isEqualTo(Proposal.State.IN_LEDGER);
    }

    @Test
    void what_is_reversed_without_its_real_cost_is_proposed_again_on_top_of_the_periods_own() {
        Proposal proposal = only(List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", -60_000)), List.of());

        assertThat(proposal.proposedOre()).isEqualTo(12_000_000);
        assertThat(proposal.reason()).contains("förra periodens belopp är återfört, men den verkliga kostnaden");
    }

    @Test
    void nothing_is_said_to_be_missing_where_the_ledger_does_not_reach_the_end_of_the_period() {
        Proposal proposal = only(
                List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", 0, LocalDate.of(2023, 11, 30), null)), List.of());

        assertThat(proposal.state()).isEqualTo(Proposal.State.NOT_COVERED);
        assertThat(proposal.isUnanswered()).isFalse();
        assertThat(proposal.proposedOre()).isEqualTo(6_000_000);
    }

    @Test
    void the_last_amount_is_taken_from_the_latest_of_the_three_periods_before() {
        List<CostPeriod> periods = List.of(
                period(TEAM, "2015-12-31", 1),
                period(TEAM, "2016-03-31", 180_000),
                period(TEAM, "2016-06-30", 185_000),
                period(TEAM, "2016-09-30", 0),
                period(TEAM, "2016-12-31", 0));

        Proposal proposal = Proposals.of(List.of(TEAM), periods, List.of()).getLast();

        assertThat(proposal.basis().text()).isEqualTo("Bokfört april–juni 2016");
        assertThat(proposal.proposedOre()).isEqualTo(18_500_000);
        assertThat(proposal.basis().path()).endsWith("/2016-06-30/" + TEAM.id());
    }

    @Test
    void an_amount_that_cannot_be_computed_is_left_open_with_the_reason() {
        Proposal proposal = only(List.of(TEAM), List.of(period(TEAM, "2016-12-31", 0)), List.of());

        assertThat(proposal.state()).isEqualTo(Proposal.State.MISSING);
        assertThat(proposal.proposedOre()).isNull();
        assertThat(proposal.basis().text()).contains("kan inte beräknas");
    }

    @Test
    void social_fees_are_a_share_of_the_fees_that_are_not_booked_either() {
        List<Proposal> proposals = Proposals.of(
                List.of(FEES, SOCIAL_FEES),
                List.of(
                        period(FEES, "2016-11-30", 0, LocalDate.of(2016, 11, 30), 10_000L),
                        period(SOCIAL_FEES, "2016-11-30", 0)),
                List.of());

        assertThat(proposals).extracting(Proposal::proposedOre).containsExactly(1_000_000L, 314_200L);
        assertThat(proposals.getLast().basis().text())
                .isEqualTo("31,42\u00a0% av ”Arvoden”, som är 10\u00a0000\u00a0kr");
    }

    @Test
    void social_fees_follow_what_was_accepted_of_the_fees() {
        List<Proposal> proposals = Proposals.of(
                List.of(FEES, SOCIAL_FEES),
                List.of(
                        period(FEES, "2016-11-30", 0, LocalDate.of(2016, 11, 30), 10_000L),
                        period(SOCIAL_FEES, "2016-11-30", 0)),
                List.of(accepted(FEES, "2016-11-30", 5_000)));

        assertThat(proposals.getLast().proposedOre()).isEqualTo(157_100);
    }

    @Test
    void what_was_accepted_is_booked_when_the_ledger_has_it() {
        List<Accrual> accruals = List.of(accepted(AUDIT, "2023-12-31", 60_000));

        assertThat(only(List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", 0)), accruals)
                        .state())
                .isEqualTo(Proposal.State.ACCEPTED);
        assertThat(only(List.of(AUDIT), List.of(period(AUDIT, "2023-12-31", 60_000)), accruals)
                        .state())
                .isEqualTo(Proposal.State.BOOKED);
    }

    @Test
    void a_cost_is_not_expected_before_its_first_day() {
        assertThat(Proposals.of(List.of(AUDIT), List.of(period(AUDIT, "2014-12-31", 0)), List.of()))
                .isEmpty();
    }

    private static Proposal only(List<RecurringCost> costs, List<CostPeriod> periods, List<Accrual> accruals) {
        List<Proposal> proposals = Proposals.of(costs, periods, accruals);
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }
}
