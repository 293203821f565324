package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

class AccountKeepersTest {

    private final Scope scope = TestDatabase.newAssociation();
    private final TestVisitor director = RunningApplication.visitorIn(scope, Role.DIRECTOR, Role.ADMINISTRATOR);

    @Test
    void taking_ones_own_role_is_asked_about_first() {
        HttpResponse<String> asked = director.post(revoke(director), Map.of("roll", "ADMINISTRATOR"));

        assertThat(TestVisitor.text(asked)).contains("Ta bort din egen roll?", "Administratör");
        assertThat(roles(director)).isEqualTo(2);
        assertThat(takeOwn("ADMINISTRATOR").statusCode()).isEqualTo(303);
        assertThat(roles(director)).isEqualTo(1);
    }

    @Test
    void the_last_one_who_manages_accounts_stays() {
        invite("ny@exempel.se");
        takeOwn("ADMINISTRATOR");

        HttpResponse<String> last = takeOwn("DIRECTOR");

        assertThat(last.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(last)).contains("utan någon som får sköta konton");
        assertThat(roles(director)).isEqualTo(1);
    }

    @Test
    void one_of_two_may_leave_and_lands_on_a_page_they_may_see() {
        TestVisitor other = RunningApplication.visitorIn(scope, Role.ADMINISTRATOR);
        takeOwn("ADMINISTRATOR");

        HttpResponse<String> left = takeOwn("DIRECTOR");

        assertThat(left.headers().firstValue("Location")).contains("/");
        assertThat(other.post(revoke(other), Map.of("roll", "ADMINISTRATOR", "bekrafta", "ja"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void undoing_does_not_take_the_last_role_either() {
        TestVisitor other = RunningApplication.visitorIn(scope, Role.ADMINISTRATOR);
        UUID given = newestAct();
        takeOwn("ADMINISTRATOR");
        takeOwn("DIRECTOR");

        HttpResponse<String> undone = other.post("/angra/" + given, Map.of());

        assertThat(undone.statusCode()).isEqualTo(409);
        assertThat(roles(other)).isEqualTo(1);
    }

    private void invite(String email) {
        director.post("/konton", Map.of("namn", "Ny Nysson", "epost", email, "roll", "ADMINISTRATOR"));
    }

    private HttpResponse<String> takeOwn(String role) {
        return director.post(revoke(director), Map.of("roll", role, "bekrafta", "ja"));
    }

    private static String revoke(TestVisitor visitor) {
        return "/konton/" + account(visitor) + "/ta-bort-roll";
    }

    private int roles(TestVisitor visitor) {
        return RunningApplication.bean(Accounts.class)
                .roles(account(visitor), scope.association())
                .size();
    }

    private static UUID account(TestVisitor visitor) {
        return RunningApplication.bean(Accounts.class)
                .withEmail(visitor.email())
                .orElseThrow()
                .id();
    }

    private UUID newestAct() {
        return TestDatabase.database()
                .read(
                        scope,
                        tx -> tx.sql("""
                SELECT c.act_id
                FROM database.change c
                WHERE c.association_id = :association
                ORDER BY c.id DESC
                LIMIT 1
                """)
                                .param("association", scope.association())
                                .query(UUID.class)
                                .single());
    }
}
