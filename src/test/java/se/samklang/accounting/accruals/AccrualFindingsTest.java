package se.samklang.accounting.accruals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samklang.accounting.accruals.GivenCosts.AUDIT;
import static se.samklang.accounting.accruals.GivenCosts.TEAM;
import static se.samklang.accounting.accruals.GivenCosts.cost;
import static se.samklang.accounting.accruals.GivenCosts.fixed;
import static se.samklang.accounting.accruals.GivenCosts.period;
import static se.samklang.accounting.accruals.GivenCosts.place;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samklang.base.Period;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;

/** What a document says of an insats whose quarters are not booked evenly. */
class AccrualFindingsTest {

    private static final RecurringCost INSATS = cost(
            5,
            "Gruppen",
            CostKind.INSATS,
            "Provstads kommun",
            "Gruppen",
            Recurrence.QUARTER,
            place("4010"),
            fixed(100));

    @Test
    void a_quarter_that_later_ones_cover_is_told_and_not_warned_about() {
        assertThat(findings(INSATS, 0, 200, 100))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("insats-bokford-senare", Severity.INFO));
        assertThat(findings(INSATS, 0, 200, 100).getFirst().message()).contains("bokförd senare: januari–mars 2017");
    }

    @Test
    void an_expectation_that_grows_with_the_late_booking_does_not_hide_that_it_came() {
        List<CostPeriod> periods = List.of(
                period(TEAM, "2016-12-31", 180),
                period(TEAM, "2017-03-31", 0),
                period(TEAM, "2017-06-30", 360),
                period(TEAM, "2017-09-30", 180));

        assertThat(findings(TEAM, periods)).extracting(Finding::code).containsExactly("insats-bokford-senare");
    }

    @Test
    void a_quarter_that_later_ones_cover_only_in_part_is_warned_about() {
        assertThat(findings(INSATS, 0, 100, 149))
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("upplupen-kostnad-saknas", Severity.VARNING));
        assertThat(findings(INSATS, 0, 98, 197)).extracting(Finding::code).containsExactly("insats-bokford-senare");
        assertThat(findings(INSATS, 200, 100, 0)).extracting(Finding::code).containsExactly("upplupen-kostnad-saknas");
    }

    @Test
    void more_than_half_again_of_what_is_expected_is_remarked_on() {
        assertThat(findings(INSATS, 100, 200, 151))
                .extracting(Finding::code, Finding::severity, Finding::stated, Finding::computed)
                .containsExactly(tuple("insats-bokford-over-vantat", Severity.INFO, "451", "300"));
        assertThat(findings(INSATS, 100, 200, 150)).isEmpty();
    }

    @Test
    void a_cost_that_is_no_insats_is_warned_about_as_before() {
        RecurringCost rent = cost(
                6,
                "Revision i delar",
                AUDIT.content().kind(),
                null,
                null,
                Recurrence.QUARTER,
                place("6420"),
                fixed(100));

        assertThat(findings(rent, 0, 200, 100)).extracting(Finding::code).containsExactly("upplupen-kostnad-saknas");
    }

    private static List<Finding> findings(RecurringCost cost, long first, long second, long third) {
        return findings(
                cost,
                List.of(
                        period(cost, "2017-03-31", first),
                        period(cost, "2017-06-30", second),
                        period(cost, "2017-09-30", third)));
    }

    private static List<Finding> findings(RecurringCost cost, List<CostPeriod> periods) {
        Closing closing = new Closing(Proposals.of(List.of(cost), periods, List.of()), List.of(), Set.of());
        return AccrualFindings.of(closing, Period.ofYear(2017));
    }
}
