package se.samklang.planning.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.planning.GoalStatus;

class ContradictionsTest {

    @Test
    void a_result_that_got_worse_beside_a_goal_that_is_met_is_told_with_its_own_words() {
        assertThat(found("Nio möten. Resultatet har försämrats sedan 2016. Mer kommer.", GoalStatus.MET, null))
                .containsExactly("Utfallet säger ”Resultatet har försämrats sedan 2016”, men målet är bedömt som"
                        + " uppfyllt.");
        assertThat(found("Resultatet har försämrats.", GoalStatus.NOT_MET, null))
                .isEmpty();
        assertThat(found("Resultatet har försämrats.", null, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hälsan har inte försämrats.",
                "Sjukfrånvaron har minskat.",
                "Färre avbryter sin insats.",
                "Målet nåddes i juni.",
                "Ingenting är ej försämrat.",
                "Kostnaderna sjönk från 128 tkr till 82 tkr.",
                "Deltagarna ökade från 82 till 128.",
                "Perioden löpte från 5 till 3 maj.",
                "Tiden från 2019 till 2020 ägnades åt ett språkstöd.",
                "Antalet har inte minskat."
            })
    void words_that_say_no_such_thing_are_left_in_peace(String outcome) {
        assertThat(found(outcome, GoalStatus.MET, null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Färre deltog än året före.",
                "Antalet deltagare minskade.",
                "Antalet gick från 128 till 82.",
                "Andelen föll från 52,5 procent av dem till 48 procent.",
                "Kurserna ställdes in.",
                "Två träffar uteblev.",
                "Processdagen har inte genomförts.",
                "Färre kvinnor per kön än året före.",
                "Antalet var lägre än förväntat."
            })
    void a_result_that_fell_or_never_came_is_told_however_it_is_put(String outcome) {
        assertThat(found("Nio möten. " + outcome, GoalStatus.MET, null))
                .containsExactly(
                        "Utfallet säger ”" + outcome.replaceFirst("\\.$", "") + "”, men målet är bedömt som uppfyllt.");
    }

    @Test
    void what_the_goal_itself_wants_less_of_may_become_less() {
        Fulfilment told = fulfilment("Antalet gick från 128 till 82.", GoalStatus.MET);

        assertThat(Contradictions.of("25 % minskning av antalet", told, null)).isEmpty();
        assertThat(Contradictions.of("Fler möten", told, null)).hasSize(1);
    }

    @Test
    void a_judgement_that_the_numbers_do_not_say_is_told_whichever_way_it_goes() {
        assertThat(found("", GoalStatus.MET, GoalStatus.NOT_MET))
                .containsExactly("Målet är bedömt som uppfyllt, men de mätbara målen säger ej uppfyllt. Ändra"
                        + " bedömningen, eller förklara skillnaden i utfallet.");
        assertThat(found("", GoalStatus.NOT_MET, GoalStatus.MET)).hasSize(1);
        assertThat(found("", GoalStatus.MET, GoalStatus.MET)).isEmpty();
    }

    @Test
    void the_year_before_stands_beside() {
        assertThat(GoalTrend.words(GoalStatus.MET, GoalStatus.PARTLY_MET))
                .isEqualTo("Bättre än året före (delvis uppfyllt)");
        assertThat(GoalTrend.words(GoalStatus.NOT_MET, GoalStatus.MET)).isEqualTo("Sämre än året före (uppfyllt)");
        assertThat(GoalTrend.words(GoalStatus.MET, GoalStatus.MET)).isEqualTo("Som året före");
        assertThat(GoalTrend.words(null, GoalStatus.MET)).isEmpty();
        assertThat(GoalTrend.words(GoalStatus.MET, null)).isEmpty();
    }

    private static List<String> found(String outcome, @Nullable GoalStatus status, @Nullable GoalStatus suggested) {
        return Contradictions.of("Nätverk", fulfilment(outcome, status), suggested);
    }

    private static Fulfilment fulfilment(String outcome, @Nullable GoalStatus status) {
        return new Fulfilment(
                UUID.randomUUID(), UUID.randomUUID(), outcome, Map.of(), status, LocalDate.of(2017, 9, 1), null, 1);
    }
}
