package se.samklang.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The statements about counts. */
final class HeadcountSql {

    private HeadcountSql() {}

    private record Row(
            UUID id,
            UUID insatsId,
            LocalDate fromDate,
            LocalDate toDate,
            Sex sex,
            int opening,
            int started,
            int ended,
            int version) {

        Headcount headcount() {
            return new Headcount(id, insatsId, new Period(fromDate, toDate), sex, opening, started, ended, version);
        }
    }

    /** A count as listed. */
    record Line(
            UUID id,
            String insatsName,
            LocalDate fromDate,
            LocalDate toDate,
            Sex sex,
            int opening,
            int started,
            int ended) {}

    static List<Headcount> all(Read tx) {
        return tx.sql("""
                SELECT h.id, h.insats_id, h.from_date, h.to_date, h.sex, h.opening, h.started, h.ended, h.version
                FROM participants.headcount h
                WHERE h.association_id = :association
                ORDER BY h.insats_id, h.from_date, h.sex, h.id
                """).param("association", tx.scope().association()).query(Row.class).list().stream()
                .map(Row::headcount)
                .toList();
    }

    static Optional<Headcount> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT h.id, h.insats_id, h.from_date, h.to_date, h.sex, h.opening, h.started, h.ended, h.version
                FROM participants.headcount h
                WHERE h.association_id = :association
                  AND h.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::headcount);
    }

    /** Newest first, from the given row on. */
    static List<Line> list(
            Read tx,
            @Nullable UUID lead,
            @Nullable UUID insats,
            @Nullable LocalDate beforeDay,
            @Nullable UUID beforeId,
            int limit) {
        return tx.sql("""
                SELECT h.id, i.name AS insats_name, h.from_date, h.to_date, h.sex, h.opening, h.started, h.ended
                FROM participants.headcount h
                JOIN insatser.insats i ON i.association_id = h.association_id AND i.id = h.insats_id
                WHERE h.association_id = :association
                  AND (CAST(:insats AS uuid) IS NULL OR h.insats_id = CAST(:insats AS uuid))
                  AND (CAST(:lead AS uuid) IS NULL
                       OR EXISTS (SELECT
                                  FROM insatser.lead l
                                  WHERE l.association_id = h.association_id
                                    AND l.insats_id = h.insats_id
                                    AND l.account_id = CAST(:lead AS uuid)))
                  AND (CAST(:beforeDay AS date) IS NULL
                       OR (h.from_date, h.id) < (CAST(:beforeDay AS date), CAST(:beforeId AS uuid)))
                ORDER BY h.from_date DESC, h.id DESC
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .param("lead", lead)
                .param("beforeDay", beforeDay)
                .param("beforeId", beforeId)
                .param("limit", limit)
                .query(Line.class)
                .list();
    }

    static void insert(Write tx, Headcount count) {
        tx.sql("""
                INSERT INTO participants.headcount
                  (association_id, id, insats_id, from_date, to_date, sex, opening, started, ended)
                VALUES (:association, :id, :insats, :from, :to, :sex, :opening, :started, :ended)
                """)
                .param("association", tx.scope().association())
                .param("id", count.id())
                .param("insats", count.insatsId())
                .param("from", count.period().from())
                .param("to", count.period().to())
                .param("sex", count.sex().name())
                .param("opening", count.opening())
                .param("started", count.started())
                .param("ended", count.ended())
                .update();
    }

    /** False where another has changed it since the version. */
    static boolean update(Write tx, Headcount count) {
        return tx.sql("""
                UPDATE participants.headcount
                SET from_date = :from, to_date = :to, sex = :sex, opening = :opening, started = :started,
                    ended = :ended, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("association", tx.scope().association())
                        .param("id", count.id())
                        .param("version", count.version())
                        .param("from", count.period().from())
                        .param("to", count.period().to())
                        .param("sex", count.sex().name())
                        .param("opening", count.opening())
                        .param("started", count.started())
                        .param("ended", count.ended())
                        .update()
                == 1;
    }

    static int delete(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM participants.headcount
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
