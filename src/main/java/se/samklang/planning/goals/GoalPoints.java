package se.samklang.planning.goals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/** Changes the points of a goal so that what is told of a point stays with it when others are added, moved or removed. */
final class GoalPoints {

    private GoalPoints() {}

    /** A point whose words stay is the same point; of those that are new, the one in a removed point's place is that one reworded. */
    static void change(Write tx, Clock clock, UUID goal, List<String> bodies) {
        List<GoalSql.Point> present = new ArrayList<>(GoalSql.pointsOf(tx, goal));
        List<GoalSql.Point> before = List.copyOf(present);
        UUID[] kept = new UUID[bodies.size()];
        for (int place = 0; place < bodies.size(); place++) {
            String body = bodies.get(place);
            GoalSql.Point same = present.stream()
                    .filter(point -> point.body().equals(body))
                    .findFirst()
                    .orElse(null);
            if (same != null) {
                kept[place] = same.id();
                present.remove(same);
            }
        }
        for (int place = 0; place < bodies.size(); place++) {
            if (kept[place] == null && place < before.size() && present.remove(before.get(place))) {
                kept[place] = before.get(place).id();
            }
        }
        present.forEach(gone -> remove(tx, gone.id()));
        setAside(tx, goal);
        for (int place = 0; place < bodies.size(); place++) {
            if (kept[place] == null) {
                add(tx, Ids.next(clock), goal, place + 1, bodies.get(place));
            } else {
                put(tx, kept[place], place + 1, bodies.get(place));
            }
        }
    }

    static void add(Write tx, UUID id, UUID goal, int position, String body) {
        tx.sql("""
                INSERT INTO planning.goal_point (association_id, id, goal_id, position, body)
                VALUES (:association, :id, :goal, :position, :body)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("goal", goal)
                .param("position", position)
                .param("body", body)
                .update();
    }

    /** Positions are unique at every moment, so those that change places go by way of places nobody has. */
    private static void setAside(Write tx, UUID goal) {
        tx.sql("""
                UPDATE planning.goal_point
                SET position = -position
                WHERE association_id = :association
                  AND goal_id = :goal
                """)
                .param("association", tx.scope().association())
                .param("goal", goal)
                .update();
    }

    private static void put(Write tx, UUID id, int position, String body) {
        tx.sql("""
                UPDATE planning.goal_point
                SET position = :position, body = :body
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("position", position)
                .param("body", body)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    private static void remove(Write tx, UUID id) {
        tx.sql("""
                DELETE FROM planning.goal_point
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
