package se.samklang.planning.groups;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.planning.InsatsRule;

/** The rules for insatser. */
final class InsatsRuleSql {

    private InsatsRuleSql() {}

    /** By position. */
    static List<InsatsRule> all(Read tx) {
        return tx.sql("""
                SELECT r.id, r.kind, r.title, r.body, r.least_parties, r.from_year, r.to_year, r.position, r.version
                FROM planning.insats_rule r
                WHERE r.association_id = :association
                ORDER BY r.position, r.title COLLATE "sv-SE-x-icu", r.from_year, r.id
                """).param("association", tx.scope().association()).query(Row.class).list().stream()
                .map(Row::rule)
                .toList();
    }

    static Optional<InsatsRule> find(Read tx, UUID id) {
        return all(tx).stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The position of a rule that comes last. */
    static int nextPosition(Read tx) {
        return tx.sql("""
                SELECT coalesce(max(r.position), 0) + 1
                FROM planning.insats_rule r
                WHERE r.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(Integer.class)
                .single();
    }

    static int add(Write tx, UUID id, InsatsRule.Content content) {
        return filled(tx.sql("""
                INSERT INTO planning.insats_rule (association_id, id, kind, title, body, least_parties,
                                                  from_year, to_year, position)
                VALUES (:association, :id, :kind, :title, :body, :leastParties, :fromYear, :toYear, :position)
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, InsatsRule.Content content, int version) {
        return filled(tx.sql("""
                UPDATE planning.insats_rule
                SET kind = :kind,
                    title = :title,
                    body = :body,
                    least_parties = :leastParties,
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
                DELETE FROM planning.insats_rule
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static StatementSpec filled(StatementSpec statement, InsatsRule.Content content) {
        return statement
                .param("kind", content.kind().name())
                .param("title", content.title())
                .param("body", content.body())
                .param("leastParties", content.leastParties(), Types.INTEGER)
                .param("fromYear", content.fromYear())
                .param("toYear", content.toYear(), Types.INTEGER)
                .param("position", content.position());
    }

    private record Row(
            UUID id,
            InsatsRule.Kind kind,
            String title,
            String body,
            @Nullable Integer leastParties,
            int fromYear,
            @Nullable Integer toYear,
            int position,
            int version) {

        InsatsRule rule() {
            return new InsatsRule(
                    id, new InsatsRule.Content(kind, title, body, leastParties, fromYear, toYear, position), version);
        }
    }
}
