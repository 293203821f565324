package se.samklang.accounting.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/** A year's contributions rest on a decision of the register, as a signed-in economist registers them. */
class ContributionDecisionTest {

    private static final String LIST = "/ekonomi/medlemsbidrag";

    private final Scope scope = GivenMembers.association();
    private final TestVisitor economist = RunningApplication.visitorIn(scope, Role.DIRECTOR, Role.ECONOMIST);
    private final OpenedMeeting meeting = OpenedMeeting.in(scope, LocalDate.of(2017, 6, 1), 3);
    private final UUID item = meeting.item("Medlemmarnas bidrag och budget 2018", "");

    @Test
    void the_decision_is_chosen_in_the_register_and_shown_as_a_link() {
        UUID decision = decided();
        assertThat(economist.get(LIST + "/nytt?ar=2018").body())
                .contains("Medlemmarnas bidrag och budget 2018</option>");

        HttpResponse<String> both = economist.post(LIST, typed("beslut", "" + decision, "beslutad", "2017-06-01"));
        assertThat(both.statusCode()).isEqualTo(422);
        assertThat(both.body()).contains("Välj beslutet, eller skriv dag och paragraf");
        assertThat(economist.post(LIST, typed("beslut", "" + decision)).statusCode())
                .isEqualTo(303);

        assertThat(economist.get(LIST + "?ar=2018").body())
                .contains("<a href=\"/beslut/" + decision + "\">", "4\u00a0000\u00a0000\u00a0kr");
        assertThat(economist.post(LIST, typed("beslut", "")).body())
                .contains("Bidragen för det året är redan registrerade.");
        assertThat(RunningApplication.visitorIn(scope, Role.INSATS_LEAD)
                        .get(LIST)
                        .statusCode())
                .isEqualTo(403);
    }

    private UUID decided() {
        UUID id = UUID.randomUUID();
        RunningApplication.bean(Database.class)
                .<Integer>write(
                        scope,
                        "Förberedde prov",
                        tx -> tx.sql("""
                                INSERT INTO meetings.decision
                                  (association_id, id, meeting_id, agenda_item_id, position, sentence)
                                VALUES (:association, :id, :meeting, :item, 1, 'Att fastställa bidragen')
                                """)
                                .param("association", scope.association())
                                .param("id", id)
                                .param("meeting", meeting.id())
                                .param("item", item)
                                .update());
        return id;
    }

    private Map<String, String> typed(String... more) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "ar", "2018", "ram", "4 000 000", "nyckel", "EQUAL", "plan", "YEAR", "kommentar", "Som budgeten"));
        RunningApplication.bean(Database.class)
                .read(scope, tx -> ContributionSql.members(tx, 2018))
                .forEach(member -> typed.put(ContributionYearForm.weight(member.id()), "100"));
        for (int place = 0; place + 1 < more.length; place += 2) {
            typed.put(more[place], more[place + 1]);
        }
        return typed;
    }
}
