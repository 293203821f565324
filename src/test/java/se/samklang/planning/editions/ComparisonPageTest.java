package se.samklang.planning.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.planning.IssuedPlan;
import se.samklang.planning.PlanningDesk;

class ComparisonPageTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();
    private final PlannedEdition plan = PlannedEdition.with(desk);
    private final String page = plan.plan() + "/jamfor";

    @Test
    void a_plan_that_is_issued_once_has_nothing_to_compare_with() {
        assertThat(desk.text(page)).contains("Inget att jämföra än", "Det är inte fastställt än.");
        issued(600, "Text.");
        assertThat(desk.text(page)).contains("Inget att jämföra än", "Det är fastställt en gång.");
        assertThat(desk.text(plan.list())).doesNotContain("Jämför två versioner");
    }

    @Test
    void two_versions_tell_what_came_went_and_became_another_figure() {
        UUID first = issued(1200, "Teamet tar emot 40 personer under året.", "Detta stryks helt ur planen.");
        UUID second = issued(1500, "Teamet tar emot 55 personer under året.", "Något helt nytt tillkommer nu.");

        assertThat(desk.visitor().get(plan.list()).body()).contains("href=\"" + page + "\"");
        String html = desk.visitor().get(page).body();

        assertThat(html)
                .contains("<del>40 </del><ins>55 </ins>personer under året.")
                .contains("<del>Detta stryks helt ur planen.</del>", "<ins>Något helt nytt tillkommer nu.</ins>");
        assertThat(desk.text(page))
                .contains("RESAM Budget i tusental kronor Plan 1\u00a0200 1\u00a0500 +300")
                .contains("1 av 2 kapitel skiljer.");
        assertThat(desk.text(page + "?fran=" + second + "&till=" + first)).contains("1\u00a0500 1\u00a0200 \u2212300");
    }

    @Test
    void versions_that_say_the_same_have_no_difference() {
        UUID first = issued(600, "Text.");
        UUID second = issued(600, "Text.");

        assertThat(desk.text(page)).contains("Ingen skillnad De två versionerna har samma text och samma tabeller.");
        assertThat(desk.text(page + "?fran=" + first + "&till=" + first))
                .contains("Ingen skillnad Samma version är vald på båda sidor.");
        assertThat(desk.text(page + "?fran=" + second)).contains("Samma version är vald på båda sidor.");
    }

    @Test
    void a_document_of_another_plan_or_förbund_is_not_found() {
        UUID own = issued(600, "Text.");
        UUID year = IssuedPlan.in(desk.visitor().scope(), 2018, 600, "Hemligt.");
        UUID foreign = IssuedPlan.in(PlanningDesk.ofDirector().visitor().scope(), 2017, 600, "Hemligt.");

        for (Object each : new Object[] {year, foreign, UUID.randomUUID(), "skräp"}) {
            String path = page + "?fran=" + own + "&till=" + each.toString().replace("ä", "a");
            assertThat(desk.visitor().get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private UUID issued(int thousands, String... paragraphs) {
        return IssuedPlan.in(desk.visitor().scope(), 2017, thousands, paragraphs);
    }
}
