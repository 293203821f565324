package se.samklang.planning.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.samklang.planning.IssuedPlan;
import se.samklang.planning.PlanningDesk;
import se.samklang.web.Role;

class PlanCommentPagesTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();
    private final PlannedEdition plan = PlannedEdition.with(desk);
    private final String edition = plan.added();

    @Test
    void a_new_comment_begins_as_not_dealt_with() {
        assertThat(desk.visitor().get(edition).body()).contains("value=\"OPEN\" selected");

        said("Sala kommun", "Målet om unga bör skärpas.\nAnnars bra.");

        assertThat(desk.text(edition))
                .contains("Målet om unga bör skärpas. Annars bra.", "Inte behandlad", "Hela planen")
                .contains("Har inte svarat: Fagersta kommun, Region Provland.");
        assertThat(desk.text("/vantar")).contains("1 av 3 medlemmar har svarat");
    }

    @Test
    void a_comment_is_answered_and_removed_again() {
        said("Sala kommun", "Skärp målet.");
        String comment = plan.comment(edition);

        desk.send(
                comment,
                comment("Fagersta kommun", "synpunkt", "Skärp målet.", "svar", "Gjort.", "utfall", "TAKEN_IN"));

        assertThat(desk.text(edition)).contains("Fagersta kommun Hela planen Skärp målet. Gjort. Införd");
        assertThat(desk.refused(409, comment, comment("Sala kommun", "synpunkt", "Annat.", "utfall", "LEFT_OUT")))
                .contains("Sala kommun", "Fagersta kommun", "Gjort.", "Införd", "Inte införd");
        desk.refused(409, comment + "/radera", "version", "1");
        desk.send(comment + "/radera", "version", "2");
        assertThat(desk.text(edition)).contains("Ingen medlem har svarat än.");
        assertThat(desk.visitor().get(comment).statusCode()).isEqualTo(404);
    }

    @Test
    void who_said_it_and_what_must_be_told() {
        assertThat(desk.refused(
                        422, edition + "/synpunkter", "medlem", "", "synpunkt", "", "utfall", "", "svar", "Vårt svar"))
                .contains("Välj ett alternativ.", "Skriv vad medlemmen svarade, till exempel Inget att erinra.")
                .contains("Vårt svar");
    }

    @Test
    void the_chapters_of_the_document_are_offered() {
        String document =
                IssuedPlan.in(desk.visitor().scope(), 2017, 600, "Text.").toString();
        String sent = plan.added("dokument", document);

        assertThat(desk.visitor().get(sent).body())
                .contains("<option value=\"Inriktning\">", "<option value=\"Budget\">");
    }

    @Test
    void who_was_no_member_on_the_last_day_is_not_waited_for() {
        desk.write("""
                UPDATE association.member
                SET to_date = DATE '2017-06-30'
                WHERE association_id = :association
                  AND name = 'Fagersta kommun'
                """);

        assertThat(desk.text(edition)).contains("Har inte svarat: Sala kommun, Region Provland.");
        assertThat(desk.text("/vantar")).contains("0 av 2 medlemmar har svarat");
    }

    @Test
    void comments_are_for_those_who_answer_for_the_plan() {
        said("Sala kommun", "Skärp målet.");
        String comment = plan.comment(edition);

        assertThat(desk.as(Role.AUDITOR).visitor().get(comment).statusCode()).isEqualTo(403);
        assertThat(desk.as(Role.AUDITOR).text(edition)).contains("Skärp målet.").doesNotContain("Skriv in en synpunkt");
        assertThat(PlanningDesk.ofDirector().visitor().get(comment).statusCode())
                .isEqualTo(404);
    }

    private void said(String member, String body) {
        desk.send(edition + "/synpunkter", "medlem", plan.member(edition, member), "synpunkt", body, "utfall", "OPEN");
    }

    private String[] comment(String member, String... more) {
        String[] fields = Arrays.copyOf(more, more.length + 4);
        fields[more.length] = "medlem";
        fields[more.length + 1] = plan.member(edition, member);
        fields[more.length + 2] = "version";
        fields[more.length + 3] = "1";
        return fields;
    }
}
