package se.samklang.planning.targets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetRulesTest {

    @Test
    void limits_that_say_nothing_or_are_upside_down_are_refused() {
        assertThat(TargetRules.faults(GivenTarget.limits(null, null, null, false), null))
                .containsEntry("lagst", "Skriv minst en gräns: det lägsta värdet, det högsta, eller båda.");
        assertThat(TargetRules.faults(GivenTarget.limits("20", "15", null, false), null))
                .containsEntry("hogst", "Intervallet är upp och ner: det högsta värdet ska vara minst det lägsta.");
        assertThat(TargetRules.faults(GivenTarget.limits("15", "15", null, false), null))
                .isEmpty();
    }

    @Test
    void partly_lies_on_the_side_where_the_limit_is_missed() {
        assertThat(TargetRules.faults(GivenTarget.limits("50", null, "50", false), null))
                .containsOnlyKeys("delvis");
        assertThat(TargetRules.faults(GivenTarget.limits(null, "15", "15", false), null))
                .containsOnlyKeys("delvis");
        assertThat(TargetRules.faults(GivenTarget.limits("50", null, "49", false), null))
                .isEmpty();
        assertThat(TargetRules.faults(GivenTarget.limits(null, "15", "16", false), null))
                .isEmpty();
    }

    @Test
    void a_window_has_two_days_in_order() {
        assertThat(TargetRules.faults(GivenTarget.window("2017-06-30", "2017-06-29"), null))
                .containsEntry("till", "Periodens sista dag kan inte vara före den första, 2017-06-30.");
        assertThat(TargetRules.faults(GivenTarget.window("2017-06-30", null), null))
                .containsOnlyKeys("till");
        assertThat(TargetRules.faults(GivenTarget.window(null, "2017-06-30"), null))
                .containsOnlyKeys("fran");
        assertThat(TargetRules.faults(GivenTarget.window("2017-06-30", "2017-06-30"), null))
                .isEmpty();
    }
}
