package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

class UndoTest {

    private static final Map<String, String> COURSE =
            Map.of("namn", "Provkurs", "serie", "PROV", "nummer", "1", "fran", "2017-03-01", "deltagare", "12");

    private final Scope scope = TestDatabase.newAssociation();
    private final TestVisitor director = RunningApplication.visitorIn(scope, Role.DIRECTOR);
    private final TestVisitor economist = RunningApplication.visitorIn(scope, Role.ECONOMIST);

    @Test
    void nobody_gives_themselves_a_role_back() {
        TestVisitor both = RunningApplication.visitorIn(scope, Role.ECONOMIST, Role.BOARD_MEMBER);
        UUID account = accountOf(both);
        director.post("/konton/" + account + "/ta-bort-roll", Map.of("roll", "BOARD_MEMBER"));

        HttpResponse<String> undone = both.post("/angra/" + newestAct(), Map.of());

        assertThat(undone.statusCode()).isEqualTo(403);
        assertThat(rolesOf(account)).containsExactly("ECONOMIST");
    }

    @Test
    void one_undoes_ones_own_acts_and_the_director_everybodys() {
        register(director);
        UUID directors = newestAct();

        assertThat(economist.post("/angra/" + directors, Map.of()).statusCode()).isEqualTo(403);
        economist.post("/aktiviteter", Map.of("aktivitet", "Provmöte", "manad", "2017-10"));
        UUID economists = newestAct();
        assertThat(economist.post("/angra/" + economists, Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(director.post("/angra/" + directors, Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void an_act_of_another_förbund_does_not_exist() {
        register(director);

        assertThat(RunningApplication.visitor(Role.DIRECTOR)
                        .post("/angra/" + newestAct(), Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_another_row_has_taken_the_number_of_does_not_return_and_says_why() {
        String course = register(director);
        director.post(course + "/radera", Map.of("version", "1"));
        UUID removal = newestAct();
        register(director);

        HttpResponse<String> undone = director.post("/angra/" + removal, Map.of());

        assertThat(undone.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(undone)).contains("står i vägen");
    }

    @Test
    void an_act_undone_by_several_at_once_is_undone_once() {
        register(director);
        String path = "/angra/" + newestAct();
        List<TestVisitor> directors = Stream.generate(() -> RunningApplication.visitorIn(scope, Role.DIRECTOR))
                .limit(5)
                .toList();

        List<Integer> answers = directors.parallelStream()
                .map(visitor -> visitor.post(path, Map.of()).statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(303).containsOnly(303, 409);
    }

    private static String register(TestVisitor visitor) {
        HttpResponse<String> answer = visitor.post("/utbildningar", COURSE);
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
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

    private UUID accountOf(TestVisitor visitor) {
        return RunningApplication.bean(Accounts.class)
                .withEmail(visitor.email())
                .orElseThrow()
                .id();
    }

    private List<String> rolesOf(UUID account) {
        return RunningApplication.bean(Accounts.class).roles(account, scope.association()).stream()
                .map(Role::code)
                .toList();
    }
}
