package se.samklang.planning.goals;

import java.sql.SQLException;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import se.samklang.database.Write;
import se.samklang.planning.PlanSql;
import se.samklang.web.Problems;

/** What contributes to what. The database refuses a circle; here it becomes a sentence beside the field. */
final class GoalLinks {

    private static final String CIRCLE = "SK409";

    private GoalLinks() {}

    static void add(Write tx, UUID id, UUID plan, UUID goal, UUID served) {
        // Two who link at once take turns, so that they cannot close a circle together.
        PlanSql.lock(tx, plan);
        try {
            tx.sql("""
                    INSERT INTO planning.goal_link (association_id, id, operational_plan_id, goal_id, served_goal_id)
                    VALUES (:association, :id, :plan, :goal, :served)
                    """)
                    .param("association", tx.scope().association())
                    .param("id", id)
                    .param("plan", plan)
                    .param("goal", goal)
                    .param("served", served)
                    .update();
        } catch (DataAccessException refused) {
            if (goal.equals(served) || isCircle(refused)) {
                throw new Problems.FieldRefused(
                        "bidrar_till",
                        "Ett mål kan inte bidra till sig självt, inte heller genom andra mål. Ta bort det mål som redan"
                                + " bidrar till det här.");
            }
            throw refused;
        }
    }

    private static boolean isCircle(DataAccessException refused) {
        return refused.getMostSpecificCause() instanceof SQLException cause && CIRCLE.equals(cause.getSQLState());
    }
}
