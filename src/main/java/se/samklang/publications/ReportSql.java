package se.samklang.publications;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about reports in the making. */
final class ReportSql {

    private ReportSql() {}

    record Report(
            UUID id,
            String documentKind,
            LocalDate fromDate,
            LocalDate toDate,
            String title,
            String place,
            @Nullable LocalDate dated,
            int version,
            OffsetDateTime createdAt) {

        Period period() {
            return new Period(fromDate, toDate);
        }

        ReportKind kind() {
            return ReportKind.read(documentKind).orElseThrow();
        }

        /** The same as somebody opened it. */
        Report at(int opened) {
            return new Report(id, documentKind, fromDate, toDate, title, place, dated, opened, createdAt);
        }
    }

    static List<Report> all(Read tx) {
        return tx.sql("""
                SELECT r.id, r.document_kind, r.from_date, r.to_date, r.title, r.place, r.dated, r.version, r.created_at
                FROM publications.report r
                WHERE r.association_id = :association
                ORDER BY r.to_date DESC, r.from_date DESC, r.document_kind
                """)
                .param("association", tx.scope().association())
                .query(Report.class)
                .list();
    }

    static Optional<Report> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT r.id, r.document_kind, r.from_date, r.to_date, r.title, r.place, r.dated, r.version, r.created_at
                FROM publications.report r
                WHERE r.association_id = :association
                  AND r.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Report.class)
                .optional();
    }

    static Optional<Report> find(Read tx, ReportKind kind, Period period) {
        return tx.sql("""
                SELECT r.id, r.document_kind, r.from_date, r.to_date, r.title, r.place, r.dated, r.version, r.created_at
                FROM publications.report r
                WHERE r.association_id = :association
                  AND r.document_kind = :kind
                  AND r.from_date = :from
                  AND r.to_date = :to
                """)
                .param("association", tx.scope().association())
                .param("kind", kind.code())
                .param("from", period.from())
                .param("to", period.to())
                .query(Report.class)
                .optional();
    }

    static void add(Write tx, UUID id, ReportKind kind, Period period, String title, String place) {
        tx.sql("""
                INSERT INTO publications.report (association_id, id, document_kind, from_date, to_date, title, place)
                VALUES (:association, :id, :kind, :from, :to, :title, :place)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("kind", kind.code())
                .param("from", period.from())
                .param("to", period.to())
                .param("title", title)
                .param("place", place)
                .update();
    }

    static boolean change(Write tx, Report report) {
        return tx.sql("""
                UPDATE publications.report
                SET title = :title, place = :place, dated = :dated, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("title", report.title())
                        .param("place", report.place())
                        .param("dated", report.dated())
                        .param("association", tx.scope().association())
                        .param("id", report.id())
                        .param("version", report.version())
                        .update()
                == 1;
    }

    static int remove(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM publications.report
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
