package se.samklang.planning.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code [-taken out-]} and {@code {+put in+}}, a paragraph a line. */
class TextChangeTest {

    private static final Duration BRIEF = Duration.ofSeconds(5);

    @Test
    void a_moved_paragraph_goes_out_where_it_was_and_comes_in_where_it_is() {
        assertThat(told(List.of("Mål ett.", "Målgrupper.", "Budget."), List.of("Målgrupper.", "Budget.", "Mål ett.")))
                .isEqualTo("[-Mål ett.-]\nMålgrupper.\nBudget.\n{+Mål ett.+}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Minst 50 personer per år.;Minst 60 personer per år.;Minst [-50 -]{+60 +}personer per år.",
                "Budget 1 200 000 kr i år.;Budget 1 500 000 kr i år.;Budget [-1 200 000 -]{+1 500 000 +}kr i år.",
                "Snitt 7,5 månader nu.;Snitt 7,25 månader nu.;Snitt [-7,5 -]{+7,25 +}månader nu.",
                "Resultat \u221212 tkr år 2017.;Resultat 12 tkr år 2017.;Resultat [-\u221212 -]{+12 +}tkr år 2017.",
                "Andel 15\u00a0% av alla.;Andel 20\u00a0% av alla.;Andel [-15\u00a0% -]{+20\u00a0% +}av alla.",
                "Andel 15–20 % av alla.;Andel 15–25 % av alla.;Andel [-15–20 -]{+15–25 +}% av alla.",
                "År 2017 100 personer här.;År 2018 100 personer här.;År [-2017 -]{+2018 +}100 personer här.",
                "Ett ord kom till här.;Ett nytt ord kom till här.;Ett {+nytt +}ord kom till här."
            })
    void a_number_that_changed_in_a_sentence_is_told_whole_and_alone(String before, String after, String told) {
        assertThat(told(List.of(before), List.of(after))).isEqualTo(told);
    }

    @Test
    void a_paragraph_that_was_written_anew_is_not_mixed_with_the_one_it_replaced() {
        assertThat(told(
                        List.of("Samverkan sker i teamet varje vecka."),
                        List.of("Ny inledning om läget i länet.", "Samverkan sker i teamet varje månad.")))
                .isEqualTo("{+Ny inledning om läget i länet.+}\nSamverkan sker i teamet varje [-vecka.-]{+månad.+}");
        assertThat(told(List.of("Unga vuxna prioriteras."), List.of("Budgeten höjs nästa år.")))
                .isEqualTo("[-Unga vuxna prioriteras.-]\n{+Budgeten höjs nästa år.+}");
    }

    @Test
    void nothing_becomes_something_and_the_other_way() {
        assertThat(told(List.of(), List.of())).isEmpty();
        assertThat(told(List.of(), List.of("Ny."))).isEqualTo("{+Ny.+}");
        assertThat(told(List.of("Gammal."), List.of())).isEqualTo("[-Gammal.-]");
        assertThat(TextChange.between(List.of("Samma."), List.of("Samma."))).allMatch(TextChange::isKept);
    }

    @Test
    void a_very_long_plan_is_compared_in_seconds_however_much_of_it_differs() {
        List<String> before = lines("Insats %d får pengar under året.");
        List<String> rewritten = lines("Insats %d får medel under hela året.");
        List<String> other = lines("Något%d annat.");
        List<String> backwards = new ArrayList<>(before);
        Collections.reverse(backwards);

        assertThat(assertTimeout(BRIEF, () -> TextChange.between(before, rewritten)))
                .hasSize(5_000);
        assertThat(assertTimeout(BRIEF, () -> TextChange.between(before, other)))
                .hasSize(10_000);
        assertThat(assertTimeout(BRIEF, () -> TextChange.between(before, backwards)))
                .isNotEmpty();
    }

    @Test
    void a_paragraph_of_ten_thousand_words_is_shown_as_it_was_and_as_it_is() {
        String before =
                IntStream.range(0, 10_000).mapToObj(word -> "ord" + word).collect(Collectors.joining(" "));

        assertThat(assertTimeout(BRIEF, () -> TextChange.between(List.of(before), List.of(before + " till"))))
                .hasSize(2);
    }

    private static List<String> lines(String pattern) {
        return IntStream.range(0, 5_000).mapToObj(pattern::formatted).toList();
    }

    private static String told(List<String> earlier, List<String> later) {
        return TextChange.between(earlier, later).stream()
                .map(change ->
                        change.pieces().stream().map(TextChangeTest::told).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String told(TextChange.Piece piece) {
        return switch (piece.kind()) {
            case KEPT -> piece.text();
            case OUT -> "[-" + piece.text() + "-]";
            case IN -> "{+" + piece.text() + "+}";
        };
    }
}
