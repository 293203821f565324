package se.samklang.publications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about the chapters of reports in the making. */
final class ChapterSql {

    private ChapterSql() {}

    record Chapter(
            UUID id,
            UUID reportId,
            String chapter,
            String title,
            String body,
            int position,
            boolean included,
            int version) {}

    static List<Chapter> of(Read tx, UUID report) {
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

    static Optional<Chapter> find(Read tx, UUID report, String chapter) {
        return tx.sql("""
                SELECT c.id, c.report_id, c.chapter, c.title, c.body, c.position, c.included, c.version
                FROM publications.report_chapter c
                WHERE c.association_id = :association
                  AND c.report_id = :report
                  AND c.chapter = :chapter
                """)
                .param("association", tx.scope().association())
                .param("report", report)
                .param("chapter", chapter)
                .query(Chapter.class)
                .optional();
    }

    static void add(Write tx, Chapter chapter) {
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

    static boolean change(Write tx, Chapter chapter) {
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
}
