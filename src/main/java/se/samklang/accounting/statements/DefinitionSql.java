package se.samklang.accounting.statements;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.accounting.statements.ReportDefinition.PercentRule;
import se.samklang.accounting.statements.ReportDefinition.Rounding;
import se.samklang.accounting.statements.ReportDefinition.Sign;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The definitions of a year's statements. */
final class DefinitionSql {

    private DefinitionSql() {}

    /** A definition without its lines. */
    record Head(
            UUID id,
            UUID fiscalYearId,
            int year,
            Kind kind,
            Family family,
            String title,
            Sign sign,
            Rounding rounding,
            PercentRule percentRule,
            int version) {}

    /** By family and kind, in the order of their words. */
    static List<Head> ofYear(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT d.id, d.fiscal_year_id, y.year, d.kind, d.family, d.title, d.sign, d.rounding, d.percent_rule,
                       d.version
                FROM accounting.report_definition d
                JOIN accounting.fiscal_year y
                  ON y.association_id = d.association_id
                 AND y.id = d.fiscal_year_id
                WHERE d.association_id = :association
                  AND d.fiscal_year_id = :year
                ORDER BY d.family DESC, array_position(ARRAY['RESULT', 'BALANCE', 'CASH_FLOW', 'OPERATIONS'], d.kind)
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Head.class)
                .list();
    }

    static Optional<Head> head(Read tx, UUID id) {
        return tx.sql("""
                SELECT d.id, d.fiscal_year_id, y.year, d.kind, d.family, d.title, d.sign, d.rounding, d.percent_rule,
                       d.version
                FROM accounting.report_definition d
                JOIN accounting.fiscal_year y
                  ON y.association_id = d.association_id
                 AND y.id = d.fiscal_year_id
                WHERE d.association_id = :association
                  AND d.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Head.class)
                .optional();
    }

    /** The definition with all its lines. */
    static ReportDefinition whole(Read tx, Head head) {
        return new ReportDefinition(
                head.id,
                head.fiscalYearId,
                head.kind,
                head.family,
                head.title,
                head.sign,
                head.rounding,
                head.percentRule,
                head.version,
                LineSql.of(tx, head.id));
    }

    static Optional<ReportDefinition> find(Read tx, UUID yearId, Kind kind, Family family) {
        return ofYear(tx, yearId).stream()
                .filter(head -> head.kind == kind && head.family == family)
                .findFirst()
                .map(head -> whole(tx, head));
    }

    /** Which chart of accounts the year is kept in: {@code BAS} or {@code KOMMUN_BAS}. */
    static String chart(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT y.chart_type
                FROM accounting.fiscal_year y
                WHERE y.association_id = :association
                  AND y.id = :year
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(String.class)
                .single();
    }

    /** Stores a definition with its lines as the year's own; ids are made anew. */
    static UUID add(Write tx, UUID yearId, ReportDefinition definition) {
        UUID id = Ids.next(ImportCells.clock(tx));
        tx.sql("""
                INSERT INTO accounting.report_definition
                  (association_id, id, fiscal_year_id, kind, family, title, sign, rounding, percent_rule)
                VALUES (:association, :id, :year, :kind, :family, :title, :sign, :rounding, :percentRule)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", yearId)
                .param("kind", definition.kind().name())
                .param("family", definition.family().name())
                .param("title", definition.title())
                .param("sign", definition.sign().name())
                .param("rounding", definition.rounding().name())
                .param("percentRule", definition.percentRule().name())
                .update();
        LineChanges.addAll(tx, id, definition.lines());
        return id;
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(
            Write tx, UUID id, String title, Sign sign, Rounding rounding, PercentRule percentRule, int version) {
        return tx.sql("""
                UPDATE accounting.report_definition
                SET title = :title,
                    sign = :sign,
                    rounding = :rounding,
                    percent_rule = :percentRule,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("title", title)
                .param("sign", sign.name())
                .param("rounding", rounding.name())
                .param("percentRule", percentRule.name())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Takes a definition away with its lines. 0 where somebody else changed it meanwhile. */
    static int remove(Write tx, UUID id, int version) {
        removeLines(tx, id);
        return tx.sql("""
                DELETE FROM accounting.report_definition
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Takes all lines of a definition away with their ranges and parts. */
    static void removeLines(Write tx, UUID definition) {
        tx.sql("""
                DELETE FROM accounting.report_line_part
                WHERE association_id = :association
                  AND report_definition_id = :definition
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .update();
        tx.sql("""
                DELETE FROM accounting.account_range r
                USING accounting.report_line l
                WHERE r.association_id = :association
                  AND l.association_id = r.association_id
                  AND l.id = r.report_line_id
                  AND l.report_definition_id = :definition
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .update();
        tx.sql("""
                DELETE FROM accounting.report_line
                WHERE association_id = :association
                  AND report_definition_id = :definition
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .update();
    }
}
