package se.samklang.planning.groups;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The target groups. */
final class TargetGroupSql {

    private TargetGroupSql() {}

    /** Those the förbund puts first, then the others; each by position. */
    static List<TargetGroup> all(Read tx) {
        return tx.sql("""
                SELECT g.id, g.title, g.body, g.source, g.prioritised, g.from_year, g.to_year, g.position, g.version
                FROM planning.target_group g
                WHERE g.association_id = :association
                ORDER BY g.prioritised DESC, g.position, g.title COLLATE "sv-SE-x-icu", g.from_year, g.id
                """).param("association", tx.scope().association()).query(Row.class).list().stream()
                .map(Row::group)
                .toList();
    }

    static Optional<TargetGroup> find(Read tx, UUID id) {
        return all(tx).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** The position of a group that comes last. */
    static int nextPosition(Read tx) {
        return tx.sql("""
                SELECT coalesce(max(g.position), 0) + 1
                FROM planning.target_group g
                WHERE g.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(Integer.class)
                .single();
    }

    static int add(Write tx, UUID id, TargetGroup.Content content) {
        return filled(tx.sql("""
                INSERT INTO planning.target_group (association_id, id, title, body, source, prioritised,
                                                   from_year, to_year, position)
                VALUES (:association, :id, :title, :body, :source, :prioritised, :fromYear, :toYear, :position)
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, TargetGroup.Content content, int version) {
        return filled(tx.sql("""
                UPDATE planning.target_group
                SET title = :title,
                    body = :body,
                    source = :source,
                    prioritised = :prioritised,
                    from_year = :fromYear,
                    to_year = :toYear,
                    position = :position,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.target_group
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static StatementSpec filled(StatementSpec statement, TargetGroup.Content content) {
        return statement
                .param("title", content.title())
                .param("body", content.body())
                .param("source", content.source(), Types.VARCHAR)
                .param("prioritised", content.prioritised())
                .param("fromYear", content.fromYear())
                .param("toYear", content.toYear(), Types.INTEGER)
                .param("position", content.position());
    }

    private record Row(
            UUID id,
            String title,
            String body,
            @Nullable String source,
            boolean prioritised,
            int fromYear,
            @Nullable Integer toYear,
            int position,
            int version) {

        TargetGroup group() {
            return new TargetGroup(
                    id, new TargetGroup.Content(title, body, source, prioritised, fromYear, toYear, position), version);
        }
    }
}
