package se.samklang.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samklang.insatser.Direction;
import se.samklang.insatser.FollowUpGrain;
import se.samklang.insatser.Insats;

/** A code is used of the months it holds in, in forms and files alike: both ask the same rules. */
class CodeValidityTest {

    private static final CodeLists CODES = new CodeLists(List.of(
            code("LIVELIHOOD", "gammal", "Gammal ersättning", "1990-01-01", "2016-12-31"),
            code("LIVELIHOOD", "ny", "Ny ersättning", "2017-03-15", null),
            code("LIVELIHOOD", "alltid", "Bestående ersättning", "1900-01-01", null),
            code("EXIT_REASON", "utgangen", "Utgången anledning", "1900-01-01", "2017-05-31")));

    @Test
    void a_code_that_has_ended_is_refused_with_its_last_day() {
        assertThat(sentences(participation("gammal", "2017-02-01", null, "", null)))
                .containsExactly("forsorjning_in: Gammal ersättning gäller bara till och med 2016-12-31."
                        + " Välj något som gällde 2017-02.");
    }

    @Test
    void a_code_that_has_not_begun_is_refused_with_its_first_day() {
        assertThat(sentences(participation("ny", "2017-02-01", null, "", null)))
                .containsExactly("forsorjning_in: Ny ersättning gäller bara från och med 2017-03-15."
                        + " Välj något som gällde 2017-02.");
    }

    @Test
    void a_code_holds_through_the_months_of_its_first_and_last_day() {
        assertThat(sentences(participation("ny", "2017-03-01", null, "", null))).isEmpty();
        assertThat(sentences(participation("gammal", "2016-12-01", null, "", null)))
                .isEmpty();
    }

    @Test
    void what_is_told_of_the_exit_is_held_against_the_month_of_the_exit() {
        assertThat(sentences(participation("gammal", "2016-11-01", "2017-06-01", "gammal", "utgangen")))
                .containsExactly(
                        "forsorjning_ut: Gammal ersättning gäller bara till och med 2016-12-31."
                                + " Välj något som gällde 2017-06.",
                        "avslutsanledning: Utgången anledning gäller bara till och med 2017-05-31."
                                + " Välj något som gällde 2017-06.");
        assertThat(sentences(participation("gammal", "2016-11-01", "2017-05-01", "alltid", "utgangen")))
                .isEmpty();
    }

    private static List<String> sentences(Participation participation) {
        Insats insats = new Insats(
                participation.insatsId(),
                "Teamet",
                Direction.INDIVIDUAL,
                FollowUpGrain.EPISODE,
                LocalDate.of(2010, 1, 1),
                null);
        return new ParticipationRules(CODES, Set.of("1981"), LocalDate.of(2017, 9, 1))
                .check(participation, insats).stream()
                        .filter(ParticipationRules.Remark::isFault)
                        .map(remark -> remark.field() + ": " + remark.sentence())
                        .toList();
    }

    private static Participation participation(
            String in, String start, @Nullable String end, String out, @Nullable String reason) {
        return new Participation(
                new UUID(0, 1),
                new UUID(0, 2),
                "P-1",
                Sex.FEMALE,
                null,
                "1981",
                null,
                null,
                null,
                in,
                null,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                reason,
                null,
                out,
                null,
                0);
    }

    private static CodeLists.Entry code(String list, String code, String label, String from, @Nullable String to) {
        return new CodeLists.Entry(
                list,
                code,
                label,
                "",
                1,
                1,
                null,
                false,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }
}
