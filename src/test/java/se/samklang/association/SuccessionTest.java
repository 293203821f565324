package se.samklang.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who sits in the seats of one member: terms that lapse, successors, empty seats. */
class SuccessionTest {

    private static final UUID MEMBER = new UUID(0, 1);

    @Test
    void a_running_term_sits_from_its_first_day_through_its_last() {
        List<Mandate> mandates = List.of(mandate("Alva", "2019-04-01", "2023-03-31"));

        assertThat(sitting(mandates, "2019-03-31")).isEmpty();
        assertThat(sitting(mandates, "2019-04-01")).containsExactly("Alva");
        assertThat(sitting(mandates, "2023-03-31")).containsExactly("Alva");
    }

    @Test
    void whoever_has_no_successor_stays_when_the_term_has_lapsed() {
        List<Mandate> mandates = List.of(mandate("Alva", "2019-04-01", "2023-03-31"));

        assertThat(sitting(mandates, "2029-01-01")).containsExactly("Alva");
    }

    @Test
    void a_successor_ends_it_also_after_a_gap() {
        List<Mandate> mandates =
                List.of(mandate("Alva", "2019-04-01", "2023-03-31"), mandate("Bo", "2023-06-15", "2027-03-31"));

        assertThat(sitting(mandates, "2023-06-14")).containsExactly("Alva");
        assertThat(sitting(mandates, "2023-06-15")).containsExactly("Bo");
    }

    @Test
    void whoever_departed_leaves_the_seat_empty() {
        List<Mandate> mandates =
                List.of(departed("Alva", "2019-04-01", "2021-12-31"), mandate("Bo", "2022-02-01", "2023-03-31"));

        assertThat(sitting(mandates, "2021-12-31")).containsExactly("Alva");
        assertThat(sitting(mandates, "2022-01-01")).isEmpty();
        assertThat(sitting(mandates, "2022-02-01")).containsExactly("Bo");
    }

    @Test
    void a_mandate_to_come_counts_for_nothing_before_its_day() {
        List<Mandate> mandates =
                List.of(mandate("Alva", "2019-04-01", "2023-03-31"), mandate("Bo", "2024-01-01", null));

        assertThat(sitting(mandates, "2023-12-31")).containsExactly("Alva");
    }

    @Test
    void whoever_is_elected_again_sits_once() {
        List<Mandate> mandates =
                List.of(mandate("Alva", "2019-04-01", "2023-03-31"), mandate("Alva", "2023-04-01", "2027-03-31"));

        assertThat(sitting(mandates, "2023-03-31")).containsExactly("Alva");
        assertThat(sitting(mandates, "2023-04-01")).containsExactly("Alva");
    }

    @Test
    void a_newcomer_takes_the_own_old_seat_before_the_one_that_lapsed_longest_ago() {
        List<Mandate> mandates = List.of(
                mandate("Alva", "2019-04-01", "2023-03-31"),
                mandate("Bo", "2019-04-01", "2023-04-30"),
                mandate("Bo", "2023-06-01", "2027-03-31"));

        assertThat(sitting(mandates, "2023-06-01")).containsExactlyInAnyOrder("Alva", "Bo");
    }

    @Test
    void a_stranger_takes_the_seat_that_lapsed_longest_ago() {
        List<Mandate> mandates = List.of(
                mandate("Alva", "2019-04-01", "2023-04-30"),
                mandate("Bo", "2019-04-01", "2023-03-31"),
                mandate("Cajsa", "2023-06-01", "2027-03-31"));

        assertThat(sitting(mandates, "2023-06-01")).containsExactlyInAnyOrder("Alva", "Cajsa");
    }

    @Test
    void a_stranger_takes_a_lapsed_seat_before_an_empty_one() {
        List<Mandate> mandates = List.of(
                departed("Alva", "2019-04-01", "2022-12-31"),
                mandate("Bo", "2019-04-01", "2023-03-31"),
                mandate("Cajsa", "2023-04-01", "2027-03-31"));

        assertThat(sitting(mandates, "2023-04-01")).containsExactly("Cajsa");
    }

    @Test
    void whoever_filled_an_empty_seat_is_no_successor_of_another() {
        List<Mandate> mandates = List.of(
                departed("Alva", "2019-04-01", "2020-12-31"),
                mandate("Bo", "2019-04-01", "2023-03-31"),
                mandate("Cajsa", "2021-01-01", "2027-03-31"));

        assertThat(sitting(mandates, "2023-04-01")).containsExactlyInAnyOrder("Bo", "Cajsa");
    }

    @Test
    void a_successor_who_comes_before_the_term_runs_out_takes_over_when_it_does() {
        List<Mandate> mandates =
                List.of(mandate("Alva", "2019-04-01", "2023-03-31"), mandate("Bo", "2023-03-01", "2027-03-31"));

        assertThat(sitting(mandates, "2023-03-15")).containsExactlyInAnyOrder("Alva", "Bo");
        assertThat(sitting(mandates, "2023-04-01")).containsExactly("Bo");
    }

    @Test
    void two_elected_together_do_not_succeed_each_other() {
        List<Mandate> mandates =
                List.of(mandate("Alva", "2019-04-01", "2022-03-31"), mandate("Bo", "2019-04-01", "2023-03-31"));

        assertThat(sitting(mandates, "2022-06-01")).containsExactlyInAnyOrder("Alva", "Bo");
        assertThat(sitting(mandates, "2023-06-01")).containsExactlyInAnyOrder("Alva", "Bo");
    }

    @Test
    void a_member_made_chair_within_the_term_holds_one_seat() {
        Mandate chair = mandate("Alva", Office.CHAIR, "2021-01-01", "2022-12-31", false);
        List<Mandate> mandates =
                List.of(mandate("Alva", "2019-04-01", "2023-03-31"), chair, mandate("Bo", "2023-04-01", "2027-03-31"));

        assertThat(offices(mandates, "2020-06-01")).containsExactly("Alva BOARD_MEMBER");
        assertThat(offices(mandates, "2021-06-01")).containsExactly("Alva CHAIR");
        assertThat(offices(mandates, "2023-01-01")).containsExactly("Alva BOARD_MEMBER");
        assertThat(offices(mandates, "2023-04-01")).containsExactly("Bo BOARD_MEMBER");
    }

    @Test
    void chairs_whose_two_terms_lapse_together_stay_as_chair_in_one_seat() {
        List<Mandate> mandates = List.of(
                mandate("Alva", "2019-04-01", "2023-03-31"),
                mandate("Alva", Office.CHAIR, "2021-01-01", "2023-03-31", false));

        assertThat(offices(mandates, "2024-01-01")).containsExactly("Alva CHAIR");
    }

    private static List<String> sitting(List<Mandate> mandates, String day) {
        return Succession.sitting(mandates, LocalDate.parse(day)).stream()
                .map(Tenure::person)
                .toList();
    }

    private static List<String> offices(List<Mandate> mandates, String day) {
        return Succession.sitting(mandates, LocalDate.parse(day)).stream()
                .map(tenure -> tenure.on(LocalDate.parse(day)))
                .map(mandate -> mandate.personName() + " " + mandate.office())
                .toList();
    }

    private static Mandate mandate(String person, String from, @Nullable String to) {
        return mandate(person, Office.BOARD_MEMBER, from, to, false);
    }

    private static Mandate departed(String person, String from, String to) {
        return mandate(person, Office.BOARD_MEMBER, from, to, true);
    }

    private static Mandate mandate(String person, Office office, String from, @Nullable String to, boolean departed) {
        return new Mandate(
                UUID.randomUUID(),
                person,
                MEMBER,
                "Provstads kommun",
                office,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                departed,
                null,
                1);
    }
}
