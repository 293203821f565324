package se.samklang.planning.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.database.Database;
import se.samklang.database.TestDatabase;
import se.samklang.planning.IssuedPlan;
import se.samklang.planning.PlanningDesk;

/** A plan whose document was frozen at six, its goals written at five, and what happens at eight. */
class GoalChangesTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();
    private final PlannedEdition plan = PlannedEdition.with(desk);
    private final Database atFive =
            new Database(TestDatabase.dataSource(), Clock.fixed(Instant.parse("2017-09-01T05:00:00Z"), ZoneOffset.UTC));
    private final UUID aim = UUID.randomUUID();
    private final UUID kept = UUID.randomUUID();
    private final UUID dropped = UUID.randomUUID();
    private String adopted = "";

    @BeforeEach
    void an_adopted_plan_of_two_goals() {
        UUID of = UUID.fromString(plan.plan().substring("/planer/".length()));
        early("""
                INSERT INTO planning.aim (association_id, id, operational_plan_id, heading, number, title, position)
                VALUES (:association, :aim, :of, 'Målinriktning', 1, 'Samverkan', 1)
                """, "aim", aim, "of", of);
        for (UUID goal : new UUID[] {kept, dropped}) {
            early("""
                    INSERT INTO planning.goal (association_id, id, operational_plan_id, aim_id, level, title, position)
                    VALUES (:association, :goal, :of, :aim, 'GOAL', :title, 1)
                    """, "goal", goal, "of", of, "aim", aim, "title", goal == kept ? "Fyra träffar" : "En studie");
            early("""
                    INSERT INTO planning.goal_point (association_id, id, goal_id, position, body)
                    VALUES (:association, :point, :goal, 1, 'Första punkten')
                    """, "point", UUID.randomUUID(), "goal", goal);
        }
        UUID document = IssuedPlan.in(desk.visitor().scope(), 2017, 600, "Text.");
        adopted = plan.adopted("dokument", document.toString());
    }

    @Test
    void nothing_is_said_while_nothing_is_changed() {
        assertThat(desk.text(adopted)).doesNotContain("Ändrat sedan dokumentet frystes");
        assertThat(desk.text(plan.plan())).doesNotContain("har ändrats sedan planen frystes");
    }

    @Test
    void another_title_a_removed_goal_a_new_one_and_another_point_are_each_told_once() {
        desk.write("UPDATE planning.aim SET title = 'Samverkan och kunskap' WHERE id = :aim", "aim", aim);
        desk.write("DELETE FROM planning.goal WHERE id = :goal", "goal", dropped);
        desk.write("UPDATE planning.goal_point SET body = 'Två punkter' WHERE goal_id = :goal", "goal", kept);
        desk.write("""
                INSERT INTO planning.goal (association_id, id, operational_plan_id, aim_id, level, title, position)
                SELECT g.association_id, gen_random_uuid(), g.operational_plan_id, g.aim_id, 'GOAL', 'Ett språkstöd', 3
                FROM planning.goal g
                WHERE g.id = :goal
                """, "goal", kept);

        assertThat(desk.text(adopted))
                .containsSubsequence(
                        "Ändrat sedan dokumentet frystes",
                        "Samverkan och kunskap Inriktning Ändrad",
                        "En studie Mål Borttaget",
                        "Ett språkstöd Mål Nytt",
                        "Fyra träffar Mål Ändrat");
        assertThat(desk.text(plan.plan()))
                .contains("4 inriktningar och mål har ändrats sedan planen frystes 2017-09-01");
    }

    @Test
    void what_is_changed_back_moved_or_only_told_of_is_no_change() {
        desk.write("UPDATE planning.goal SET title = 'Annat' WHERE id = :goal", "goal", kept);
        assertThat(desk.text(plan.plan())).contains("En inriktning eller ett mål har ändrats");

        desk.write("UPDATE planning.goal SET title = 'Fyra träffar', position = 7 WHERE id = :goal", "goal", kept);
        desk.send("/mal/" + kept + "/utfall", "utfall", "Tre träffar hölls.", "status", "", "ar", "2017");

        assertThat(desk.text(plan.plan())).doesNotContain("har ändrats sedan planen frystes");
    }

    @Test
    void a_revised_plan_begins_anew() {
        desk.write("UPDATE planning.goal SET title = 'Annat' WHERE id = :goal", "goal", kept);
        plan.added("stallning", "REVISED", "svar_senast", "", "beslutad", "2017-09-01");

        assertThat(desk.text(plan.plan())).doesNotContain("har ändrats sedan planen frystes");
        assertThat(desk.text(adopted)).doesNotContain("Ändrat sedan dokumentet frystes");
    }

    private void early(String statement, @Nullable Object... parameters) {
        atFive.<Integer>write(desk.visitor().scope(), "Skrev målen", tx -> {
            var prepared = tx.sql(statement).param("association", tx.scope().association());
            for (int place = 0; place < parameters.length; place += 2) {
                prepared = prepared.param(String.valueOf(parameters[place]), parameters[place + 1]);
            }
            return prepared.update();
        });
    }
}
