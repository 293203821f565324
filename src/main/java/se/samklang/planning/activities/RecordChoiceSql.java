package se.samklang.planning.activities;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;

/** The courses and meetings of a year that are no activities yet. */
final class RecordChoiceSql {

    private RecordChoiceSql() {}

    private record Row(UUID id, String title, LocalDate day) {}

    /** @param chosen the one the activity is read from already, null for none */
    static Map<String, String> courses(Read tx, Period period, @Nullable UUID chosen) {
        return choices(tx.sql("""
                SELECT c.id, concat_ws(' ', c.name, c.series, c.number_in_series) AS title, c.from_date AS day
                FROM education.course c
                WHERE c.association_id = :association
                  AND (c.id = CAST(:chosen AS uuid)
                       OR (c.from_date BETWEEN :from AND :to
                           AND NOT EXISTS (SELECT
                                           FROM planning.activity a
                                           WHERE a.association_id = c.association_id
                                             AND a.course_id = c.id)))
                ORDER BY c.from_date, c.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .param("chosen", chosen)
                .query(Row.class)
                .list());
    }

    /** @param chosen the one the activity is read from already, null for none */
    static Map<String, String> meetings(Read tx, Period period, @Nullable UUID chosen) {
        return choices(tx.sql("""
                SELECT m.id,
                       coalesce(m.title, CASE m.kind WHEN 'BOARD' THEN 'Styrelsemöte' WHEN 'PRESIDIUM' THEN 'Presidium'
                                                     WHEN 'MEMBERS' THEN 'Ägarsamråd' ELSE 'Möte' END) AS title,
                       m.meeting_date AS day
                FROM meetings.meeting m
                WHERE m.association_id = :association
                  AND (m.id = CAST(:chosen AS uuid)
                       OR (m.meeting_date BETWEEN :from AND :to
                           AND NOT EXISTS (SELECT
                                           FROM planning.activity a
                                           WHERE a.association_id = m.association_id
                                             AND a.meeting_id = m.id)))
                ORDER BY m.meeting_date, m.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .param("chosen", chosen)
                .query(Row.class)
                .list());
    }

    private static Map<String, String> choices(List<Row> rows) {
        Map<String, String> choices = new LinkedHashMap<>();
        rows.forEach(row -> choices.put(row.id().toString(), SwedishDate.print(row.day()) + " " + row.title()));
        return choices;
    }
}
