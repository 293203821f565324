package se.samklang.planning.wheel;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Role;

/** The rules of the year wheel. */
final class WheelRuleSql {

    private WheelRuleSql() {}

    /** In the order of the year. */
    static List<WheelRule> all(Read tx) {
        return tx.sql("""
                SELECT r.id, r.code, r.title, r.source, r.month_number, r.day_number, r.lead_days, r.owner_role, r.path,
                       r.from_year, r.to_year, r.version
                FROM planning.wheel_rule r
                WHERE r.association_id = :association
                ORDER BY r.month_number, r.day_number, r.title COLLATE "sv-SE-x-icu", r.from_year, r.id
                """).param("association", tx.scope().association()).query(Row.class).list().stream()
                .map(Row::rule)
                .toList();
    }

    static Optional<WheelRule> find(Read tx, UUID id) {
        return all(tx).stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** 0 where somebody else made the same one meanwhile. */
    static int add(Write tx, UUID id, @Nullable String code, WheelRule.Content content) {
        return filled(tx.sql("""
                INSERT INTO planning.wheel_rule (association_id, id, code, title, source, month_number, day_number,
                                                 lead_days, owner_role, path, from_year, to_year)
                VALUES (:association, :id, :code, :title, :source, :month, :day,
                        :lead, :role, :path, :fromYear, :toYear)
                ON CONFLICT (association_id, code, from_year) DO NOTHING
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("code", code, Types.VARCHAR)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, WheelRule.Content content, int version) {
        return filled(tx.sql("""
                UPDATE planning.wheel_rule
                SET title = :title,
                    source = :source,
                    month_number = :month,
                    day_number = :day,
                    lead_days = :lead,
                    owner_role = :role,
                    path = :path,
                    from_year = :fromYear,
                    to_year = :toYear,
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

    /** 0 where somebody else changed it meanwhile. Its steps stay, as steps of their own. */
    static int remove(Write tx, UUID id, int version) {
        tx.sql("""
                UPDATE planning.wheel_step
                SET wheel_rule_id = NULL
                WHERE association_id = :association
                  AND wheel_rule_id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
        return tx.sql("""
                DELETE FROM planning.wheel_rule
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static StatementSpec filled(StatementSpec statement, WheelRule.Content content) {
        return statement
                .param("title", content.title())
                .param("source", content.source())
                .param("month", content.month())
                .param("day", content.day())
                .param("lead", content.leadDays())
                .param("role", content.ownerRole().code())
                .param("path", content.path(), Types.VARCHAR)
                .param("fromYear", content.fromYear())
                .param("toYear", content.toYear(), Types.INTEGER);
    }

    private record Row(
            UUID id,
            @Nullable String code,
            String title,
            String source,
            int monthNumber,
            int dayNumber,
            int leadDays,
            Role ownerRole,
            @Nullable String path,
            int fromYear,
            @Nullable Integer toYear,
            int version) {

        WheelRule rule() {
            return new WheelRule(
                    id,
                    code,
                    new WheelRule.Content(
                            title, source, monthNumber, dayNumber, leadDays, ownerRole, path, fromYear, toYear),
                    version);
        }
    }
}
