package se.samklang.education;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Sorting;

/** The courses. */
final class CourseSql {

    private CourseSql() {}

    /** Courses whose first day lies between the two, in order of time. */
    static List<Course> begunBetween(Read tx, LocalDate from, LocalDate to) {
        return tx.sql("""
                SELECT c.id, c.name, c.series, c.number_in_series, c.from_date, c.to_date, c.day_count, c.organiser,
                       c.participant_count, c.participant_count_own_area, c.version
                FROM education.course c
                WHERE c.association_id = :association
                  AND c.from_date BETWEEN :from AND :to
                ORDER BY c.from_date, c.series COLLATE "sv-SE-x-icu" NULLS FIRST, c.number_in_series,
                         c.name COLLATE "sv-SE-x-icu", c.id
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .query(Course.class)
                .list();
    }

    /** Every course, sorted by {@code datum}, {@code namn} or {@code deltagare}. */
    static List<Course> all(Read tx, Sorting sorting) {
        return tx.sql("""
                SELECT c.id, c.name, c.series, c.number_in_series, c.from_date, c.to_date, c.day_count, c.organiser,
                       c.participant_count, c.participant_count_own_area, c.version
                FROM education.course c
                WHERE c.association_id = :association
                ORDER BY :sign * row_number() OVER (
                           ORDER BY CASE WHEN :column = 'namn' THEN c.name END COLLATE "sv-SE-x-icu",
                                    CASE WHEN :column = 'namn' THEN c.number_in_series END,
                                    CASE WHEN :column = 'deltagare' THEN c.participant_count END,
                                    c.from_date,
                                    c.id)
                """)
                .param("association", tx.scope().association())
                .param("column", sorting.column())
                .param("sign", sorting.sign())
                .query(Course.class)
                .list();
    }

    static Optional<Course> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT c.id, c.name, c.series, c.number_in_series, c.from_date, c.to_date, c.day_count, c.organiser,
                       c.participant_count, c.participant_count_own_area, c.version
                FROM education.course c
                WHERE c.association_id = :association
                  AND c.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Course.class)
                .optional();
    }

    /** The course with the number in the series. */
    static Optional<Course> numbered(Read tx, String series, int number) {
        return tx.sql("""
                SELECT c.id, c.name, c.series, c.number_in_series, c.from_date, c.to_date, c.day_count, c.organiser,
                       c.participant_count, c.participant_count_own_area, c.version
                FROM education.course c
                WHERE c.association_id = :association
                  AND c.series = :series
                  AND c.number_in_series = :number
                """)
                .param("association", tx.scope().association())
                .param("series", series)
                .param("number", number)
                .query(Course.class)
                .optional();
    }

    /** Courses without a number, of the name, that began on the day; there should be at most one. */
    static Optional<Course> unnumbered(Read tx, String name, LocalDate from) {
        return tx.sql("""
                SELECT c.id, c.name, c.series, c.number_in_series, c.from_date, c.to_date, c.day_count, c.organiser,
                       c.participant_count, c.participant_count_own_area, c.version
                FROM education.course c
                WHERE c.association_id = :association
                  AND c.number_in_series IS NULL
                  AND lower(c.name) = lower(:name)
                  AND c.from_date = :from
                ORDER BY c.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("name", name)
                .param("from", from)
                .query(Course.class)
                .optional();
    }

    /** The series with the number the next course in each would have. */
    static List<NextNumber> nextNumbers(Read tx) {
        return tx.sql("""
                SELECT c.series, coalesce(max(c.number_in_series), 0) + 1 AS next
                FROM education.course c
                WHERE c.association_id = :association
                  AND c.series IS NOT NULL
                GROUP BY c.series
                ORDER BY c.series COLLATE "sv-SE-x-icu", c.series
                """)
                .param("association", tx.scope().association())
                .query(NextNumber.class)
                .list();
    }

    static int add(Write tx, UUID id, Course.Content content) {
        return tx.sql("""
                INSERT INTO education.course (association_id, id, name, series, number_in_series, from_date, to_date,
                                              day_count, organiser, participant_count, participant_count_own_area)
                VALUES (:association, :id, :name, :series, :number, :from, :to,
                        :days, :organiser, :participants, :ownArea)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("name", content.name())
                .param("series", content.series())
                .param("number", content.numberInSeries(), Types.INTEGER)
                .param("from", content.fromDate())
                .param("to", content.toDate(), Types.DATE)
                .param("days", content.dayCount(), Types.INTEGER)
                .param("organiser", content.organiser())
                .param("participants", content.participantCount())
                .param("ownArea", content.participantCountOwnArea(), Types.INTEGER)
                .update();
    }

    /** Changes a course that still has the version. 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, Course.Content content, int version) {
        return tx.sql("""
                UPDATE education.course
                SET name = :name,
                    series = :series,
                    number_in_series = :number,
                    from_date = :from,
                    to_date = :to,
                    day_count = :days,
                    organiser = :organiser,
                    participant_count = :participants,
                    participant_count_own_area = :ownArea,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("name", content.name())
                .param("series", content.series())
                .param("number", content.numberInSeries(), Types.INTEGER)
                .param("from", content.fromDate())
                .param("to", content.toDate(), Types.DATE)
                .param("days", content.dayCount(), Types.INTEGER)
                .param("organiser", content.organiser())
                .param("participants", content.participantCount())
                .param("ownArea", content.participantCountOwnArea(), Types.INTEGER)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM education.course
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Courses whose name, series or organiser holds the text, newest first. */
    static List<Course> matching(Read tx, String text, int limit) {
        return tx.sql("""
                SELECT c.id, c.name, c.series, c.number_in_series, c.from_date, c.to_date, c.day_count, c.organiser,
                       c.participant_count, c.participant_count_own_area, c.version
                FROM education.course c
                WHERE c.association_id = :association
                  AND position(lower(:text) IN lower(concat_ws(' ', c.name, c.series, c.number_in_series, c.organiser)))
                      > 0
                ORDER BY c.from_date DESC, c.id
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("text", text)
                .param("limit", limit)
                .query(Course.class)
                .list();
    }

    record NextNumber(String series, int next) {}
}
