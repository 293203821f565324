package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/** A budget rests on a decision of the register, whose words stand in one place. */
class BudgetDecisionTest {

    private static final String LIST = "/ekonomi/budgetversioner";

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final Scope scope = director.scope();
    private final OpenedMeeting meeting = OpenedMeeting.in(scope, LocalDate.of(2017, 6, 1), 3);
    private final UUID item = meeting.item("Tilläggsbudget 2017", "");
    private final UUID decision = decided();

    @Test
    void the_decision_is_chosen_in_the_register_and_shown_as_a_link() {
        assertThat(director.get(LIST + "?ar=2017").body()).contains("Tilläggsbudget 2017</option>");

        String version = registered(Map.of("beslut", "" + decision));

        HttpResponse<String> shown = director.get(version);
        assertThat(shown.body()).contains("<a href=\"/beslut/" + decision + "\">");
        assertThat(TestVisitor.text(shown)).contains("Beslut: Styrelsemöte 1 juni 2017");
        assertThat(director.get(version + "/andra").body()).contains("<option value=\"" + decision + "\" selected");
    }

    @Test
    void what_a_budget_rests_on_is_not_removed_beneath_it() {
        registered(Map.of("beslut", "" + decision));

        HttpResponse<String> removed = director.post(meeting.path(item) + "/beslut/" + decision + "/radera", Map.of());

        assertThat(removed.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(removed)).contains("något annat hänvisar till det");
        assertThat(director.get("/beslut/" + decision).statusCode()).isEqualTo(200);
    }

    @Test
    void a_decision_is_told_in_one_way() {
        HttpResponse<String> both =
                director.post(LIST, sent(Map.of("beslut", "" + decision, "beslutad", "2017-06-01", "paragraf", "§ 9")));

        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(both)).contains("Lämna det ena tomt");
        assertThat(both.body()).contains("value=\"§ 9\"");
    }

    @Test
    void a_decision_that_is_none_of_the_förbunds_is_refused() {
        HttpResponse<String> strange = director.post(LIST, sent(Map.of("beslut", "" + UUID.randomUUID())));

        assertThat(strange.statusCode()).isEqualTo(422);
    }

    @Test
    void an_adopted_budget_does_not_become_a_proposal_again() {
        String version = registered(Map.of("beslutad", "2017-06-01"));

        HttpResponse<String> back =
                director.post(version, Map.of("slag", "PROPOSED", "namn", "Årsbudget", "version", "1"));

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(back)).contains("blir inte ett förslag igen");
        assertThat(TestVisitor.text(director.get(version))).contains("Antagen budget 2017");
    }

    private String registered(Map<String, String> decided) {
        HttpResponse<String> answer = director.post(LIST, sent(decided));
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(303);
        Matcher place = Pattern.compile(LIST + "/[0-9a-f-]{36}")
                .matcher(answer.headers().firstValue("location").orElseThrow());
        assertThat(place.find()).isTrue();
        return place.group();
    }

    private static Map<String, String> sent(Map<String, String> decided) {
        Map<String, String> fields = new java.util.HashMap<>(decided);
        fields.putAll(Map.of("ar", "2017", "slag", "ADOPTED", "namn", "Årsbudget"));
        return fields;
    }

    private UUID decided() {
        UUID id = UUID.randomUUID();
        RunningApplication.bean(Database.class)
                .<Integer>write(
                        scope,
                        "Förberedde prov",
                        tx -> tx.sql("""
                INSERT INTO meetings.decision (association_id, id, meeting_id, agenda_item_id, position, sentence)
                VALUES (:association, :id, :meeting, :item, 1, 'Att anta budgeten')
                """)
                                .param("association", scope.association())
                                .param("id", id)
                                .param("meeting", meeting.id())
                                .param("item", item)
                                .update());
        return id;
    }
}
