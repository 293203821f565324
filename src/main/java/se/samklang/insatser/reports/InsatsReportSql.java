package se.samklang.insatser.reports;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What the insatser have told. */
final class InsatsReportSql {

    private InsatsReportSql() {}

    /**
     * Every insats that went on some day of the period, written about or not: the individual ones first, then by name.
     *
     * @param lead the account whose own insatser are listed, null for all
     */
    static List<InsatsReport> of(Read tx, Period period, @Nullable UUID lead) {
        return chosen(tx, period, lead, null).list().stream()
                .map(row -> row.report(period))
                .toList();
    }

    /** The one of an insats; empty where the insats is not there or did not go on in the period. */
    static Optional<InsatsReport> find(Read tx, Period period, UUID insats) {
        return chosen(tx, period, null, insats).optional().map(row -> row.report(period));
    }

    private static MappedQuerySpec<Row> chosen(Read tx, Period period, @Nullable UUID lead, @Nullable UUID insats) {
        return tx.sql("""
                SELECT r.id, i.id AS insats_id, i.name AS insats_name, i.direction,
                       (SELECT string_agg(coalesce(m.name, o.name), ', ' ORDER BY o.position)
                        FROM insatser.owner o
                        LEFT JOIN association.member m ON m.association_id = o.association_id AND m.id = o.member_id
                        WHERE o.association_id = i.association_id
                          AND o.insats_id = i.id) AS owners,
                       r.background, r.method, r.result, r.experience, r.granted_ore, r.used_ore, r.status, r.remark,
                       coalesce(r.version, 0) AS version
                FROM insatser.insats i
                LEFT JOIN insatser.insats_report r
                  ON r.association_id = i.association_id
                 AND r.insats_id = i.id
                 AND r.from_date = :from
                 AND r.to_date = :to
                WHERE i.association_id = :association
                  AND i.from_date <= :to
                  AND (i.to_date IS NULL OR i.to_date >= :from)
                  AND (CAST(:insats AS uuid) IS NULL OR i.id = CAST(:insats AS uuid))
                  AND (CAST(:lead AS uuid) IS NULL
                       OR EXISTS (SELECT
                                  FROM insatser.lead l
                                  WHERE l.association_id = i.association_id
                                    AND l.insats_id = i.id
                                    AND l.account_id = CAST(:lead AS uuid)))
                ORDER BY i.direction, i.from_date, i.name COLLATE "sv-SE-x-icu", i.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .param("insats", insats, Types.OTHER)
                .param("lead", lead, Types.OTHER)
                .query(Row.class);
    }

    /** Begins a report as a draft. */
    static void add(Write tx, UUID id, UUID insats, Period period, InsatsReport.Content content) {
        tx.sql("""
                INSERT INTO insatser.insats_report
                  (association_id, id, insats_id, from_date, to_date, background, method, result, experience,
                   granted_ore, used_ore, status)
                VALUES (:association, :id, :insats, :from, :to, :background, :method, :result, :experience, :granted,
                        :used, 'DRAFT')
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("insats", insats)
                .param("from", period.from())
                .param("to", period.to())
                .param("background", content.background())
                .param("method", content.method())
                .param("result", content.result())
                .param("experience", content.experience())
                .param("granted", content.grantedOre(), Types.BIGINT)
                .param("used", content.usedOre(), Types.BIGINT)
                .update();
    }

    /** 0 where somebody else has changed it, or it has been approved. */
    static int change(Write tx, UUID id, InsatsReport.Content content, int version) {
        return tx.sql("""
                UPDATE insatser.insats_report
                SET background = :background, method = :method, result = :result, experience = :experience,
                    granted_ore = :granted, used_ore = :used, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                  AND status <> 'APPROVED'
                """)
                .param("background", content.background())
                .param("method", content.method())
                .param("result", content.result())
                .param("experience", content.experience())
                .param("granted", content.grantedOre(), Types.BIGINT)
                .param("used", content.usedOre(), Types.BIGINT)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Moves it on or back; 0 where it does not stand there any longer. */
    static int move(Write tx, UUID id, InsatsReport.Status from, InsatsReport.Status to, @Nullable String remark) {
        return tx.sql("""
                UPDATE insatser.insats_report
                SET status = :to, remark = :remark, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND status = :from
                """)
                .param("to", to.name())
                .param("remark", remark, Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("from", from.name())
                .update();
    }

    static boolean exists(Read tx, UUID insats) {
        return tx.sql("""
                SELECT EXISTS (SELECT
                               FROM insatser.insats_report r
                               WHERE r.association_id = :association
                                 AND r.insats_id = :insats)
                """)
                .param("association", tx.scope().association())
                .param("insats", insats)
                .query(Boolean.class)
                .single();
    }

    private record Row(
            @Nullable UUID id,
            UUID insatsId,
            String insatsName,
            String direction,
            @Nullable String owners,
            @Nullable String background,
            @Nullable String method,
            @Nullable String result,
            @Nullable String experience,
            @Nullable Long grantedOre,
            @Nullable Long usedOre,
            @Nullable String status,
            @Nullable String remark,
            int version) {

        InsatsReport report(Period period) {
            InsatsReport.Content content = background == null || method == null || result == null || experience == null
                    ? InsatsReport.Content.NONE
                    : new InsatsReport.Content(background, method, result, experience, grantedOre, usedOre);
            return new InsatsReport(
                    id,
                    insatsId,
                    insatsName,
                    direction,
                    owners == null ? "" : owners,
                    period,
                    content,
                    status == null ? InsatsReport.Status.NONE : InsatsReport.Status.valueOf(status),
                    remark,
                    version);
        }
    }
}
