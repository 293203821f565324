package se.samklang.accounting.contributions;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Decided;

/** The years that contributions are decided for. */
final class ContributionYearSql {

    private ContributionYearSql() {}

    /** Newest first. */
    static List<ContributionYear> all(Read tx) {
        return tx.sql("""
                SELECT y.id, y.year, y.frame_ore, y.decision_id, y.decided_date, y.section_text, y.municipality_key,
                       y.plan, y.comment, y.version
                FROM accounting.contribution_year y
                WHERE y.association_id = :association
                ORDER BY y.year DESC
                """).param("association", tx.scope().association()).query(Row.class).list().stream()
                .map(Row::decided)
                .toList();
    }

    static Optional<ContributionYear> find(Read tx, int year) {
        return all(tx).stream().filter(each -> each.year() == year).findFirst();
    }

    static void add(Write tx, UUID id, int year, ContributionYear.Content content) {
        filled(tx.sql("""
                INSERT INTO accounting.contribution_year
                  (association_id, id, year, frame_ore, decision_id, decided_date, section_text, municipality_key, plan, comment)
                VALUES (:association, :id, :year, :frame, :decision, :decided, :section, :key, :plan, :comment)
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", year)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, ContributionYear.Content content, int version) {
        return filled(tx.sql("""
                UPDATE accounting.contribution_year
                SET frame_ore = :frame,
                    decision_id = :decision,
                    decided_date = :decided,
                    section_text = :section,
                    municipality_key = :key,
                    plan = :plan,
                    comment = :comment,
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
                DELETE FROM accounting.contribution_year
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static StatementSpec filled(StatementSpec statement, ContributionYear.Content content) {
        return statement
                .param("frame", content.frameOre())
                .param("decision", content.decided().decision(), Types.OTHER)
                .param("decided", content.decided().date(), Types.DATE)
                .param("section", content.decided().section(), Types.VARCHAR)
                .param("key", content.municipalityKey().name())
                .param("plan", content.plan().name())
                .param("comment", content.comment(), Types.VARCHAR);
    }

    private record Row(
            UUID id,
            int year,
            long frameOre,
            @Nullable UUID decisionId,
            @Nullable LocalDate decidedDate,
            @Nullable String sectionText,
            MunicipalityKey municipalityKey,
            InvoicePlan plan,
            @Nullable String comment,
            int version) {

        ContributionYear decided() {
            return new ContributionYear(
                    id,
                    year,
                    new ContributionYear.Content(
                            frameOre,
                            new Decided(decisionId, decidedDate, sectionText),
                            municipalityKey,
                            plan,
                            comment),
                    version);
        }
    }
}
