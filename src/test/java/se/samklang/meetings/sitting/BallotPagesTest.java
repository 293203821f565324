package se.samklang.meetings.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/** Motions, votes and reservations over HTTP: who decides in the item may, the others are told why not. */
class BallotPagesTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final OpenedMeeting meeting =
            OpenedMeeting.in(director.scope(), LocalDate.of(2017, 5, 29), 4).deputy("Ersättare");
    private final UUID item = meeting.item("Budget", "Att anta budgeten");

    @Test
    void a_vote_is_counted_and_told_in_words() {
        HttpResponse<String> voted = vote(Map.of(
                "Ledamot 1", "YES",
                "Ledamot 2", "YES",
                "Ledamot 3", "NO",
                "Ledamot 4", "ABSTAIN"));

        assertThat(voted.statusCode()).as(voted.body()).isEqualTo(303);
        assertThat(text()).contains("2 ja, 1 nej, 1 avstår", "Utfall: Bifall", "Ledamot 3: Nej");
        director.post(found("action=\"([^\"]+/votering/[0-9a-f-]{36}/radera)\""), Map.of());
        String removed = page();
        assertThat(removed).doesNotContain("2 ja, 1 nej");
        director.post(found(removed, "action=\"(/angra/[0-9a-f-]{36})\""), Map.of());
        assertThat(text()).contains("2 ja, 1 nej, 1 avstår");
    }

    @Test
    void whoever_is_not_told_votes_as_the_rest_and_only_those_who_decide_do() {
        assertThat(page(meeting.path(item) + "/votering")).contains("De som inte anges röstar");
        Map<String, String> told = fields(Map.of("Ledamot 3", "NO"));

        HttpResponse<String> voted = director.post(meeting.path(item) + "/votering", with(told, "ovriga", "YES"));

        assertThat(voted.statusCode()).as(voted.body()).isEqualTo(303);
        assertThat(text())
                .contains("3 ja, 1 nej, 0 avstår", "Ledamot 1: Ja", "Ledamot 3: Nej")
                .doesNotContain("Ersättare: Ja");
        assertThat(director.post(meeting.path(item) + "/votering", with(told, "ovriga", "KANSKE"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void equal_numbers_are_not_settled_by_leaving_everybody_out() {
        Map<String, String> told = fields(Map.of("Ledamot 2", "NO", "Ledamot 3", "YES"));

        HttpResponse<String> answer = director.post(meeting.path(item) + "/votering", with(told, "ovriga", "ABSTAIN"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(answer)).contains("ordföranden har avstått");
    }

    @Test
    void the_chairs_vote_settles_equal_numbers() {
        vote(Map.of("Ledamot 1", "NO", "Ledamot 2", "YES", "Ledamot 3", "NO", "Ledamot 4", "YES"));

        assertThat(text()).contains("2 ja, 2 nej, 0 avstår, med ordförandens utslagsröst: nej", "Utfall: Avslag");
        assertThat(refused(
                        Map.of("Ledamot 1", "ABSTAIN", "Ledamot 2", "YES", "Ledamot 3", "NO", "Ledamot 4", "ABSTAIN")))
                .contains("ordföranden har avstått");
    }

    @Test
    void who_does_not_decide_in_the_item_has_no_vote() {
        Map<String, String> all =
                Map.of("Ledamot 1", "YES", "Ledamot 2", "YES", "Ledamot 3", "YES", "Ledamot 4", "YES");

        assertThat(refused(with(all, "Ersättare", "NO"))).contains("Ersättare är ersättare och har inte trätt in");
        assertThat(refused(Map.of("Ledamot 1", "YES", "Ledamot 2", "YES"))).contains("har ingen röst");
        meeting.conflicted("Ledamot 4", item);
        assertThat(refused(all)).contains("Ledamot 4 är jävig");
        assertThat(text()).doesNotContain("Utfall: Bifall");
    }

    @Test
    void nobody_votes_twice() {
        Map<String, Object> fields = new HashMap<>(
                fields(Map.of("Ledamot 1", "YES", "Ledamot 2", "YES", "Ledamot 3", "YES", "Ledamot 4", "YES")));
        fields.put("rost-" + meeting.who("Ledamot 1"), List.of("YES", "NO"));

        assertThat(director.post(meeting.path(item) + "/votering", fields).statusCode())
                .isEqualTo(422);
        assertThat(text()).doesNotContain("Utfall:");
    }

    @Test
    void a_vote_is_drawn_from_who_decides() {
        meeting.conflicted("Ledamot 4", item);

        assertThat(TestVisitor.text(director.get(meeting.path(item) + "/votering")))
                .contains("Ledamot 1, ordförande", "Ledamot 3", "Votering")
                .doesNotContain("Ledamot 4", "Ersättare");
    }

    @Test
    void motions_and_reservations_carry_names_and_belong_to_who_decides() {
        String path = meeting.path(item);
        director.post(path + "/yrkanden", Map.of("yrkarvem", who("Ledamot 2"), "yrkande", "att <i>avslå</i>"));
        director.post(
                path + "/reservationer",
                Map.of("reserverarvem", who("Ledamot 2"), "anteckningsslag", "RESERVATION", "anteckning", ""));
        assertThat(text()).contains("Ledamot 2: att <i>avslå</i>", "Reservation, Ledamot 2");

        assertThat(director.post(
                                path + "/reservationer",
                                Map.of("reserverarvem", who("Ledamot 2"), "anteckningsslag", "RESERVATION"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(director.post(
                                path + "/reservationer",
                                Map.of("reserverarvem", who("Ledamot 2"), "anteckningsslag", "STATEMENT"))
                        .statusCode())
                .isEqualTo(422);
        HttpResponse<String> deputy = director.post(
                path + "/reservationer",
                Map.of("reserverarvem", who("Ersättare"), "anteckningsslag", "RESERVATION", "anteckning", "Nej."));
        assertThat(deputy.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(deputy)).contains("inte trätt in");
        assertThat(director.post(path + "/yrkanden", Map.of("yrkarvem", who("Ersättare"), "yrkande", "att"))
                        .statusCode())
                .isEqualTo(409);
        director.post(found("action=\"([^\"]+/yrkanden/[0-9a-f-]{36}/radera)\""), Map.of());
        director.post(found("action=\"([^\"]+/reservationer/[0-9a-f-]{36}/radera)\""), Map.of());
        assertThat(text()).doesNotContain("Ledamot 2:", "Reservation, Ledamot 2");
    }

    private HttpResponse<String> vote(Map<String, String> votes) {
        return director.post(meeting.path(item) + "/votering", fields(votes));
    }

    private String refused(Map<String, String> votes) {
        HttpResponse<String> answer = vote(votes);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return TestVisitor.text(answer);
    }

    private Map<String, String> fields(Map<String, String> votes) {
        Map<String, String> fields = new HashMap<>(Map.of("ja", "Bifall", "nej", "Avslag"));
        votes.forEach((person, choice) -> fields.put("rost-" + who(person), choice));
        return fields;
    }

    private String who(String name) {
        return meeting.who(name).toString();
    }

    private String text() {
        return TestVisitor.text(director.get(meeting.path(item)));
    }

    private String page() {
        return page(meeting.path(item));
    }

    private String page(String path) {
        return director.get(path).body();
    }

    private String found(String pattern) {
        return found(page(), pattern);
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }
}
