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

/** Statements about reports in the making and their chapters. */
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
        return all(tx).stream().filter(report -> report.id().equals(id)).findFirst();
    }

    static Optional<Report> find(Read tx, ReportKind kind, Period period) {
        return all(tx).stream()
                .filter(report -> report.documentKind().equals(kind.code()))
                .filter(report -> report.period().equals(period))
                .findFirst();
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

    record Chapter(
            UUID id,
            UUID reportId,
            String chapter,
            String title,
            String body,
            int position,
            boolean included,
            int version) {}

    static List<Chapter> chapters(Read tx, UUID report) {
        return tx.sql("""
                SELECT c.id, c.report_id, c.chapter, c.title, c.body, c.position, c.included, c.version
                FROM publications.report_chapter c
                WHERE c.association_id = :association
                  AND c.report_id = :report
                ORDER BY c.position, c.chapter
                """)
                .param("association", tx.scope().association())
                .param("report", report)
                .query(Chapter.class)
                .list();
    }

    static void addChapter(Write tx, Chapter chapter) {
        tx.sql("""
                INSERT INTO publications.report_chapter
                  (association_id, id, report_id, chapter, title, body, position, included)
                VALUES (:association, :id, :report, :chapter, :title, :body, :position, :included)
                """)
                .param("association", tx.scope().association())
                .param("id", chapter.id())
                .param("report", chapter.reportId())
                .param("chapter", chapter.chapter())
                .param("title", chapter.title())
                .param("body", chapter.body())
                .param("position", chapter.position())
                .param("included", chapter.included())
                .update();
    }

    static boolean changeChapter(Write tx, Chapter chapter) {
        return tx.sql("""
                UPDATE publications.report_chapter
                SET title = :title, body = :body, position = :position, included = :included, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("title", chapter.title())
                        .param("body", chapter.body())
                        .param("position", chapter.position())
                        .param("included", chapter.included())
                        .param("association", tx.scope().association())
                        .param("id", chapter.id())
                        .param("version", chapter.version())
                        .update()
                == 1;
    }

    record Letterhead(
            String name,
            String organisationNumber,
            @Nullable String seat) {}

    /** What stands at the top of every document. */
    static Letterhead letterhead(Read tx) {
        return tx.sql("""
                SELECT a.name, a.organisation_number, a.seat
                FROM association.association a
                WHERE a.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(Letterhead.class)
                .single();
    }
}
