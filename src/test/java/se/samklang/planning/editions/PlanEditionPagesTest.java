package se.samklang.planning.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.planning.IssuedPlan;
import se.samklang.planning.PlanningDesk;
import se.samklang.web.Role;

class PlanEditionPagesTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();
    private final PlannedEdition plan = PlannedEdition.with(desk);

    @Test
    void a_plan_is_a_draft_until_it_is_sent_and_then_adopted() {
        assertThat(desk.text(plan.list())).contains("Planen är ett utkast", "inte fryst i Samklang än");

        String sent = plan.added();
        assertThat(desk.text("/vantar")).contains("Samråd om Verksamhetsplan 2017", "0 av 3 medlemmar har svarat");
        String adopted = plan.adopted("paragraf", "§ 45");

        assertThat(desk.text(sent))
                .contains("Sänd på samråd", "Inte i Samklang", "Har inte svarat: Sala kommun, Fagersta kommun");
        assertThat(desk.text(adopted))
                .contains("Antagen", "2016-12-14 § 45", "Inga synpunkter är inskrivna.")
                .doesNotContain("Har inte svarat");
        assertThat(desk.text(plan.list()))
                .containsSubsequence("Utgåva 1", "Utgåva 2")
                .doesNotContain("utkast:");
        assertThat(desk.text("/vantar")).doesNotContain("Samråd om");
    }

    @Test
    void what_does_not_go_with_the_standing_is_refused_and_what_was_typed_is_kept() {
        assertThat(plan.refused("svar_senast", "")).contains("Skriv till vilken dag medlemmarna kan svara.");
        assertThat(plan.refused("paragraf", "§ 7")).contains("Det som är på samråd är inte beslutat.");
        assertThat(plan.refused("stallning", "ADOPTED", "svar_senast", "", "paragraf", "§ 45"))
                .contains("Välj beslutet eller skriv mötets dag.");
        assertThat(plan.refused("stallning", "REVISED", "beslutad", "2017-03-01"))
                .contains("Lämna dagen tom: den gäller bara det som är på samråd.");
        assertThat(plan.refused("stallning", "ADOPTED", "svar_senast", "", "beslutad", "2017-09-02"))
                .contains("Dagen har inte varit än.");
        assertThat(desk.visitor()
                        .post(plan.list(), Map.of("stallning", "ADOPTED", "svar_senast", "", "paragraf", "§ 45 b"))
                        .body())
                .contains("value=\"§ 45 b\"", "value=\"ADOPTED\" selected");
        assertThat(desk.text(plan.list())).contains("Planen är ett utkast");
    }

    @Test
    void a_document_is_one_edition_of_one_plan() {
        String document =
                IssuedPlan.in(desk.visitor().scope(), 2017, 600, "Text.").toString();
        String earlier =
                IssuedPlan.in(desk.visitor().scope(), 2016, 600, "Text.").toString();
        String page = plan.added("dokument", document);

        assertThat(desk.text(page)).contains("Version 1 av Verksamhetsplan 2017, fastställd 2017-09-01");
        assertThat(desk.visitor().get(page).body()).contains("href=\"/faststallda/" + document + "\"");
        assertThat(plan.refused("dokument", document))
                .contains("Dokumentet är redan utgåva 1 av Verksamhetsplan 2017.");
        assertThat(plan.refused("dokument", earlier)).contains("Välj ett av alternativen i listan.");
        desk.send(page, PlannedEdition.fields("dokument", document, "version", "1", "svar_senast", "2017-11-30"));
        assertThat(desk.text(page)).contains("2017-11-30");
    }

    @Test
    void what_the_members_were_sent_is_adopted_as_it_stands() {
        String document =
                IssuedPlan.in(desk.visitor().scope(), 2017, 600, "Text.").toString();
        plan.added("dokument", document);

        String adopted = plan.adopted("dokument", document);

        assertThat(desk.text(adopted)).contains("Antagen", "Version 1 av Verksamhetsplan 2017, fastställd 2017-09-01");
        assertThat(desk.text(plan.list())).contains("Utgåva 1 Sänd på samråd", "Utgåva 2 Antagen");
        assertThat(desk.refused(
                        422,
                        plan.list(),
                        PlannedEdition.fields(
                                "stallning",
                                "ADOPTED",
                                "svar_senast",
                                "",
                                "beslutad",
                                "2016-12-14",
                                "dokument",
                                document)))
                .contains("Dokumentet är redan utgåva 2 av Verksamhetsplan 2017.");
    }

    @Test
    void what_is_frozen_for_the_members_says_so_and_is_not_what_was_adopted() {
        String document = IssuedPlan.proposedIn(desk.visitor().scope(), 2017, 600, "Text.")
                .toString();

        assertThat(desk.visitor().get(plan.list()).body())
                .contains("value=\"" + document + "\" selected", "value=\"CONSULTATION\" selected");
        String sent = plan.added("dokument", document);
        assertThat(desk.text(sent)).contains("Version 1 av Verksamhetsplan 2017, samrådsförslag fryst 2017-09-01");
        assertThat(desk.text("/faststallda/" + document)).contains("Samrådsförslag 2017-09-01");
        assertThat(desk.visitor().get("/faststallda/" + document + "/fil/txt").body())
                .contains("Samrådsförslag. Avser")
                .doesNotContain("Fastställd");

        assertThat(desk.text(plan.adopted("dokument", document, "beslutad", "2017-09-01")))
                .contains("Dokumentet är fryst som samrådsförslag");
    }

    @Test
    void the_newest_document_that_is_no_edition_yet_is_offered_as_adopted_and_then_as_revised() {
        String first = IssuedPlan.in(desk.visitor().scope(), 2017, 600, "Text.").toString();
        assertThat(desk.visitor().get(plan.list()).body())
                .contains("value=\"" + first + "\" selected", "value=\"ADOPTED\" selected");
        plan.adopted("dokument", first);

        String second =
                IssuedPlan.in(desk.visitor().scope(), 2017, 700, "Text.").toString();
        assertThat(desk.visitor().get(plan.list()).body())
                .contains("value=\"" + second + "\" selected", "value=\"REVISED\" selected");
        assertThat(desk.visitor().get(plan.list() + "?dokument=" + first).body())
                .contains("value=\"" + first + "\" selected");
    }

    @Test
    void an_adoption_says_what_does_not_fit_with_the_document_and_the_consultation() {
        assertThat(desk.text(plan.adopted())).contains("Inget samråd är inskrivet före antagandet.");
        String document =
                IssuedPlan.in(desk.visitor().scope(), 2017, 600, "Text.").toString();
        String sent = plan.added("svar_senast", "2016-12-20");
        for (String comment : new String[] {"Bra.", "Längre tid."}) {
            desk.send(
                    sent + "/synpunkter",
                    "medlem",
                    plan.member(sent, "Sala kommun"),
                    "synpunkt",
                    comment,
                    "utfall",
                    comment.equals("Bra.") ? "TAKEN_IN" : "OPEN");
        }

        String adopted = plan.adopted("dokument", document);

        assertThat(desk.text(adopted))
                .contains(
                        "Dokumentet frystes 2017-09-01, efter beslutet 2016-12-14.",
                        "Planen antogs 2016-12-14, men medlemmarna kunde svara till 2016-12-20 (utgåva 2).",
                        "En synpunkt på utgåva 2 är inte behandlad.")
                .doesNotContain("Inget samråd");
        assertThat(desk.text(sent)).doesNotContain("Dokumentet frystes");
    }

    @Test
    void without_members_the_page_says_where_they_are_written_in() {
        desk.write("DELETE FROM association.member WHERE association_id = :association");

        assertThat(desk.text(plan.added())).contains("Förbundet har inga medlemmar än.");
    }

    @Test
    void an_edition_with_comments_stays_and_one_without_can_be_removed_and_brought_back() {
        String edition = plan.added();
        String member = plan.member(edition, "Sala kommun");
        desk.send(edition + "/synpunkter", "medlem", member, "synpunkt", "Bra.", "utfall", "OPEN");

        assertThat(desk.refused(409, edition + "/radera", "version", "1"))
                .contains("Utgåvan har synpunkter från medlemmar. Radera dem först, en i taget.");
        desk.send(plan.comment(edition) + "/radera", "version", "1");
        desk.send(edition + "/radera", "version", "1");

        String undo = desk.found(plan.list(), "action=\"(/angra/[0-9a-f-]{36})\"");
        assertThat(desk.visitor().get(edition).statusCode()).isEqualTo(404);
        desk.send(undo);
        assertThat(desk.text(edition)).contains("Utgåva 1");
    }

    @Test
    void who_opened_the_form_before_another_saved_is_shown_both() {
        String edition = plan.added();
        desk.send(edition, PlannedEdition.fields("version", "1", "svar_senast", "2017-11-15"));

        String conflict = desk.refused(
                409,
                edition,
                PlannedEdition.fields(
                        "stallning", "ADOPTED", "svar_senast", "", "beslutad", "2017-03-01", "version", "1"));

        assertThat(conflict)
                .contains("Sänd på samråd", "Antagen", "2017-11-15", "2017-03-01")
                .doesNotContain("null");
        assertThat(desk.refused(409, edition + "/radera", "version", "1")).doesNotContain("null");
    }

    @Test
    void another_förbund_does_not_have_it_and_who_only_reads_changes_nothing() {
        String edition = plan.added();
        PlanningDesk other = PlanningDesk.ofDirector();
        for (String path : new String[] {edition, edition + "/andra", plan.list(), plan.plan() + "/jamfor"}) {
            assertThat(other.visitor().get(path).statusCode()).as(path).isEqualTo(404);
        }
        other.refused(404, edition, PlannedEdition.fields("version", "1"));
        other.refused(404, plan.list(), PlannedEdition.fields());
        other.refused(404, edition + "/synpunkter", "synpunkt", "Bra.");

        PlanningDesk lead = desk.as(Role.INSATS_LEAD);
        assertThat(lead.text(edition)).contains("Utgåva 1").doesNotContain("Skriv in", "Ändra");
        assertThat(lead.text(plan.list())).doesNotContain("Skriv in en utgåva", "Jämför");
        lead.refused(403, edition, PlannedEdition.fields("version", "1"));
        lead.refused(403, plan.list(), PlannedEdition.fields());
        assertThat(lead.visitor().get(edition + "/andra").statusCode()).isEqualTo(403);
        assertThat(lead.visitor().get(plan.plan() + "/jamfor").statusCode()).isEqualTo(403);
    }
}
