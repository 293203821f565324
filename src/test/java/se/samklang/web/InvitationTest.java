package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;

class InvitationTest {

    private static final Pattern LINK = Pattern.compile("/valkommen/[A-Za-z0-9_-]+");
    private static final String CHOSEN = "ett annat lösenord för prov";

    private final TestVisitor administrator = RunningApplication.visitor(Role.ADMINISTRATOR);

    @Test
    void the_link_is_a_whole_address_to_send_on() {
        assertThat(invite(administrator, "hel.adress@exempel.se").body())
                .contains("<code>" + RunningApplication.url() + "/valkommen/");
    }

    @Test
    void a_new_person_gets_a_link_that_works_once() {
        String link = link(invite(administrator, "ny.person@exempel.se"));
        TestVisitor invited = RunningApplication.stranger();

        assertThat(invited.post(link, Map.of("losenord", CHOSEN)).statusCode()).isEqualTo(303);
        assertThat(invited.get("/forbundet").statusCode()).isEqualTo(200);
        assertThat(RunningApplication.stranger()
                        .post(link, Map.of("losenord", CHOSEN))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_earlier_link_is_worth_nothing_once_a_password_is_chosen() {
        String first = link(invite(administrator, "tva.lankar@exempel.se"));
        String second = link(invite(administrator, "tva.lankar@exempel.se"));
        RunningApplication.stranger().post(second, Map.of("losenord", CHOSEN));

        assertThat(RunningApplication.stranger()
                        .post(first, Map.of("losenord", CHOSEN))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_password_chosen_anew_ends_the_sessions_there_were() {
        String link = link(invite(administrator, "ny.enhet@exempel.se"));
        TestVisitor before = RunningApplication.stranger();
        before.post(link, Map.of("losenord", CHOSEN));
        UUID account = RunningApplication.bean(Accounts.class)
                .withEmail("ny.enhet@exempel.se")
                .orElseThrow()
                .id();

        assertThat(RunningApplication.bean(Accounts.class).signOut(account)).isEqualTo(1);
        assertThat(before.get("/forbundet").statusCode()).isEqualTo(302);
    }

    @Test
    void nobody_takes_over_a_colleagues_account_by_inviting_it() {
        TestVisitor director = RunningApplication.visitorIn(administrator.scope(), Role.DIRECTOR);

        assertNoLink(invite(administrator, director.email()));
    }

    @Test
    void nobody_takes_over_an_account_of_another_förbund_or_of_the_installation() {
        assertNoLink(
                invite(administrator, RunningApplication.visitor(Role.DIRECTOR).email()));
        assertNoLink(invite(administrator, RunningApplication.operator().email()));
    }

    @Test
    void an_account_another_förbund_has_invited_is_not_opened_here() {
        TestVisitor neighbour = RunningApplication.visitor(Role.ADMINISTRATOR);
        link(invite(neighbour, "grannens@exempel.se"));

        assertNoLink(invite(administrator, "grannens@exempel.se"));
    }

    private static HttpResponse<String> invite(TestVisitor visitor, String email) {
        return visitor.post("/konton", Map.of("namn", "Ny Person", "epost", email, "roll", "AUDITOR"));
    }

    private static void assertNoLink(HttpResponse<String> page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(TestVisitor.text(page)).contains("har redan ett konto och har fått rollen");
        assertThat(LINK.matcher(page.body()).find()).isFalse();
    }

    private static String link(HttpResponse<String> page) {
        Matcher found = LINK.matcher(page.body());
        assertThat(found.find()).as(TestVisitor.text(page)).isTrue();
        return found.group();
    }
}
