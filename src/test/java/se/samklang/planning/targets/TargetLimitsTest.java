package se.samklang.planning.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samklang.planning.GoalStatus;

class TargetLimitsTest {

    @Test
    void a_lower_limit_is_met_at_the_limit_and_partly_from_where_that_begins() {
        Target half = GivenTarget.limits("50", null, "40", false);

        assertThat(judged(half, "50")).isEqualTo(GoalStatus.MET);
        assertThat(judged(half, "49.9")).isEqualTo(GoalStatus.PARTLY_MET);
        assertThat(judged(half, "40")).isEqualTo(GoalStatus.PARTLY_MET);
        assertThat(judged(half, "39.9")).isEqualTo(GoalStatus.NOT_MET);
        assertThat(judged(half, null)).isNull();
    }

    @Test
    void an_upper_limit_is_partly_met_above_it() {
        Target atMost = GivenTarget.limits(null, "15", "20", false);

        assertThat(judged(atMost, "15")).isEqualTo(GoalStatus.MET);
        assertThat(judged(atMost, "20")).isEqualTo(GoalStatus.PARTLY_MET);
        assertThat(judged(atMost, "20.1")).isEqualTo(GoalStatus.NOT_MET);
    }

    @Test
    void a_range_is_met_at_both_its_ends_and_missed_on_either_side() {
        Target range = GivenTarget.limits("15", "20", null, false);

        assertThat(judged(range, "15")).isEqualTo(GoalStatus.MET);
        assertThat(judged(range, "20")).isEqualTo(GoalStatus.MET);
        assertThat(judged(range, "14.9")).isEqualTo(GoalStatus.NOT_MET);
        assertThat(judged(range, "20.1")).isEqualTo(GoalStatus.NOT_MET);
    }

    @Test
    void a_reduction_by_a_quarter_is_a_change_of_at_most_minus_twenty_five() {
        Target reduction = GivenTarget.change(null, "-25");

        assertThat(judged(reduction, "-25")).isEqualTo(GoalStatus.MET);
        assertThat(judged(reduction, "-24.9")).isEqualTo(GoalStatus.NOT_MET);
        assertThat(reduction.limits()).isEqualTo("minskning med minst 25\u00a0%");
    }

    @Test
    void where_women_and_men_must_reach_it_each_the_worse_of_them_counts() {
        Target each = GivenTarget.limits("50", null, "40", true);

        assertThat(judged(each, "60", "70", "45")).isEqualTo(GoalStatus.PARTLY_MET);
        assertThat(judged(each, "60", "30", "70")).isEqualTo(GoalStatus.NOT_MET);
        assertThat(judged(each, "60", null, "70")).isNull();
        assertThat(judged(each, "60", null, "30")).isEqualTo(GoalStatus.NOT_MET);
        assertThat(judged(each, null, null, null)).isNull();
        assertThat(judged(GivenTarget.limits("50", null, "40", false), "60", "30", "90"))
                .isEqualTo(GoalStatus.MET);
    }

    private static @Nullable GoalStatus judged(Target target, @Nullable String value) {
        return TargetLimits.judged(target, value == null ? null : new BigDecimal(value));
    }

    private static @Nullable GoalStatus judged(
            Target target, @Nullable String all, @Nullable String women, @Nullable String men) {
        return TargetLimits.judged(target, GivenTarget.value(all), GivenTarget.value(women), GivenTarget.value(men));
    }
}
