package se.samklang.planning.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PastedPlanTest {

    @Test
    void three_aims_and_their_goals_and_points_are_read_as_they_were_written() {
        List<PastedPlan.PastedAim> aims = read("""
                Målinriktning 1) Att utveckla samverkan
                Den som behöver stöd ska möta en plan.
                • Nätverk för chefer
                \to\tfyra träffar
                \to\ttvå nätverksdagar
                • Processdagar
                2. Fler i arbete
                - Minst 50 % till arbete
                ## Kunskap sprids
                * **Grundutbildning**
                """);

        assertThat(aims)
                .extracting(PastedPlan.PastedAim::number, PastedPlan.PastedAim::title, PastedPlan.PastedAim::body)
                .containsExactly(
                        tuple(1, "Att utveckla samverkan", "Den som behöver stöd ska möta en plan."),
                        tuple(2, "Fler i arbete", ""),
                        tuple(null, "Kunskap sprids", ""));
        assertThat(aims)
                .flatExtracting(PastedPlan.PastedAim::goals)
                .extracting(PastedPlan.PastedGoal::title, PastedPlan.PastedGoal::points)
                .containsExactly(
                        tuple("Nätverk för chefer", List.of("fyra träffar", "två nätverksdagar")),
                        tuple("Processdagar", List.of()),
                        tuple("Minst 50 % till arbete", List.of()),
                        tuple("Grundutbildning", List.of()));
    }

    @Test
    void a_line_that_goes_on_is_put_to_what_it_goes_on_from() {
        List<PastedPlan.PastedAim> aims = read("""
                1) Samverkan
                - Nätverk för handläggare
                  och chefer
                    - fyra träffar
                      om året
                """);

        assertThat(aims.getFirst().goals())
                .containsExactly(new PastedPlan.PastedGoal(
                        "Nätverk för handläggare och chefer", List.of("fyra träffar om året")));
    }

    @Test
    void what_cannot_be_placed_is_told_with_its_line() {
        assertThat(PastedPlan.read("- Nätverk").reason())
                .isEqualTo("Rad 1 står inte under någon inriktning. Börja med en rad som"
                        + " ”1) Att utveckla samverkan”.");
        assertThat(PastedPlan.read(" \n\n").reason()).isEqualTo("Skriv eller klistra in minst en inriktning.");
        assertThat(PastedPlan.read("1) Samverkan\n- " + "m".repeat(501)).reason())
                .isEqualTo("Rad 2 är för lång: en rubrik får ha högst 500 tecken, en punkt högst 2000"
                        + " och en inriktnings text högst 20 000. Dela upp den.");
    }

    private static List<PastedPlan.PastedAim> read(String text) {
        return Objects.requireNonNull(PastedPlan.read(text).orNull());
    }
}
