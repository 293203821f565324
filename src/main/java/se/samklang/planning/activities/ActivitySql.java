package se.samklang.planning.activities;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about activities. */
final class ActivitySql {

    private ActivitySql() {}

    /**
     * What a person or a file says of an activity; of one in another register only what is not there.
     *
     * @param title null for one that is read from another register, as the day
     */
    record Content(
            ActivityKind kind,
            @Nullable String title,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate,
            int quantity,
            @Nullable String organiser,
            @Nullable Integer participantCount,
            @Nullable Long costOre,
            String body,
            @Nullable UUID insatsId,
            @Nullable UUID courseId,
            @Nullable UUID meetingId,
            @Nullable UUID decisionId) {}

    static Optional<Activity> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT a.id, a.kind, a.title, a.from_date, a.to_date, a.quantity, a.organiser, a.participant_count,
                       a.cost_ore, a.body, a.insats_id, a.course_id, a.meeting_id, a.decision_id,
                       a.version
                FROM planning.told_activity a
                WHERE a.association_id = :association
                  AND a.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Activity.class)
                .optional();
    }

    static List<Activity> within(Read tx, Period period) {
        return tx.sql("""
                SELECT a.id, a.kind, a.title, a.from_date, a.to_date, a.quantity, a.organiser, a.participant_count,
                       a.cost_ore, a.body, a.insats_id, a.course_id, a.meeting_id, a.decision_id,
                       a.version
                FROM planning.told_activity a
                WHERE a.association_id = :association
                  AND a.from_date <= :to
                  AND coalesce(a.to_date, a.from_date) >= :from
                ORDER BY a.from_date, a.title COLLATE "sv-SE-x-icu", a.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .query(Activity.class)
                .list();
    }

    static List<Activity> underGoal(Read tx, UUID goal, Period period) {
        return tx.sql("""
                SELECT a.id, a.kind, a.title, a.from_date, a.to_date, a.quantity, a.organiser, a.participant_count,
                       a.cost_ore, a.body, a.insats_id, a.course_id, a.meeting_id, a.decision_id,
                       a.version
                FROM planning.activity_goal ag
                JOIN planning.told_activity a ON a.association_id = ag.association_id AND a.id = ag.activity_id
                WHERE ag.association_id = :association
                  AND ag.goal_id = :goal
                  AND a.from_date <= :to
                  AND coalesce(a.to_date, a.from_date) >= :from
                ORDER BY a.from_date, a.title COLLATE "sv-SE-x-icu", a.id
                """)
                .param("association", tx.scope().association())
                .param("goal", goal)
                .param("from", period.from())
                .param("to", period.to())
                .query(Activity.class)
                .list();
    }

    static int add(Write tx, UUID id, Content content) {
        return tx.sql("""
                INSERT INTO planning.activity (association_id, id, kind, title, from_date, to_date, quantity, organiser,
                                               participant_count, cost_ore, body, insats_id, course_id, meeting_id,
                                               decision_id)
                VALUES (:association, :id, :kind, :title, :from, :to, :quantity, :organiser,
                        :participants, :cost, :body, CAST(:insats AS uuid), CAST(:course AS uuid), CAST(:meeting AS uuid),
                        CAST(:decision AS uuid))
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("kind", content.kind().name())
                .param("title", content.title(), Types.VARCHAR)
                .param("from", content.fromDate(), Types.DATE)
                .param("to", content.toDate(), Types.DATE)
                .param("quantity", content.quantity())
                .param("organiser", content.organiser(), Types.VARCHAR)
                .param("participants", content.participantCount(), Types.INTEGER)
                .param("cost", content.costOre(), Types.BIGINT)
                .param("body", content.body())
                .param("insats", content.insatsId())
                .param("course", content.courseId())
                .param("meeting", content.meetingId())
                .param("decision", content.decisionId())
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, Content content, int version) {
        return tx.sql("""
                UPDATE planning.activity
                SET kind = :kind,
                    title = :title,
                    from_date = :from,
                    to_date = :to,
                    quantity = :quantity,
                    organiser = :organiser,
                    participant_count = :participants,
                    cost_ore = :cost,
                    body = :body,
                    insats_id = CAST(:insats AS uuid),
                    course_id = CAST(:course AS uuid),
                    meeting_id = CAST(:meeting AS uuid),
                    decision_id = CAST(:decision AS uuid),
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("kind", content.kind().name())
                .param("title", content.title(), Types.VARCHAR)
                .param("from", content.fromDate(), Types.DATE)
                .param("to", content.toDate(), Types.DATE)
                .param("quantity", content.quantity())
                .param("organiser", content.organiser(), Types.VARCHAR)
                .param("participants", content.participantCount(), Types.INTEGER)
                .param("cost", content.costOre(), Types.BIGINT)
                .param("body", content.body())
                .param("insats", content.insatsId())
                .param("course", content.courseId())
                .param("meeting", content.meetingId())
                .param("decision", content.decisionId())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.activity
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
