package se.samklang.education;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** How many participants each organisation sent to a course. */
final class AttendanceSql {

    private AttendanceSql() {}

    /** @param participantCount 1 or more */
    record Attendance(String organisation, int participantCount) {}

    /** Most participants first. */
    static List<Attendance> ofCourse(Read tx, UUID courseId) {
        return tx.sql("""
                SELECT a.organisation, a.participant_count
                FROM education.attendance a
                WHERE a.association_id = :association
                  AND a.course_id = :course
                ORDER BY a.participant_count DESC, a.organisation COLLATE "sv-SE-x-icu", a.id
                """)
                .param("association", tx.scope().association())
                .param("course", courseId)
                .query(Attendance.class)
                .list();
    }

    /** Replaces the course's attendance; organisations whose number stands keep their row. */
    static void replace(Write tx, Clock clock, UUID courseId, List<Attendance> attendance) {
        String[] organisations =
                attendance.stream().map(Attendance::organisation).toArray(String[]::new);
        tx.sql("""
                DELETE FROM education.attendance
                WHERE association_id = :association
                  AND course_id = :course
                  AND organisation <> ALL (:organisations)
                """)
                .param("association", tx.scope().association())
                .param("course", courseId)
                .param("organisations", organisations)
                .update();
        attendance.forEach(each -> set(tx, clock, courseId, each));
    }

    private static void set(Write tx, Clock clock, UUID courseId, Attendance attendance) {
        tx.sql("""
                INSERT INTO education.attendance (association_id, id, course_id, organisation, participant_count)
                VALUES (:association, :id, :course, :organisation, :participants)
                ON CONFLICT ON CONSTRAINT uq_attendance_organisation DO UPDATE
                SET participant_count = excluded.participant_count
                WHERE attendance.participant_count <> excluded.participant_count
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(clock))
                .param("course", courseId)
                .param("organisation", attendance.organisation())
                .param("participants", attendance.participantCount())
                .update();
    }
}
