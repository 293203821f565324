package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.database.Read;

/** Reads a year as it stands on a date. */
final class StatementSql {

    private StatementSql() {}

    /** The statement of the date's year; without lines where the year has no budget. */
    static Statement at(Read tx, LocalDate date) {
        Optional<FiscalYear> year = FiscalYearSql.find(tx, date.getYear());
        return new Statement(
                date.getYear(),
                date,
                convention(tx),
                year.map(FiscalYear::openingEquityOre).orElse(null),
                year.map(found -> lines(tx, found.id(), date)).orElse(List.of()),
                year.map(found -> ColumnFootnoteSql.all(tx, found.id())).orElse(Map.of()));
    }

    private static SignConvention convention(Read tx) {
        return tx.sql("""
                SELECT a.sign_convention
                FROM association.association a
                WHERE a.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(String.class)
                .optional()
                .map(SignConvention::valueOf)
                .orElse(SignConvention.INCOME_NEGATIVE);
    }

    private static List<StatementLine> lines(Read tx, UUID yearId, LocalDate date) {
        return tx.sql("""
                SELECT b.id, b.label, b.group_label, b.side, b.insats_name, b.insats_kind, b.memo, b.footnote,
                       b.budget_ore,
                       o.per_date AS outcome_per, o.amount_ore AS outcome_ore, o.covered_to,
                       o.footnote AS outcome_footnote,
                       f.per_date AS forecast_per, f.amount_ore AS forecast_ore, f.comment AS forecast_comment
                FROM accounting.budget_row b
                LEFT JOIN LATERAL (
                  SELECT x.per_date, x.amount_ore, x.covered_to, x.footnote
                  FROM accounting.outcome x
                  WHERE x.association_id = b.association_id
                    AND x.budget_row_id = b.id
                    AND x.per_date <= :date
                  ORDER BY x.per_date DESC
                  LIMIT 1
                ) o ON true
                LEFT JOIN LATERAL (
                  SELECT x.per_date, x.amount_ore, x.comment
                  FROM accounting.forecast x
                  WHERE x.association_id = b.association_id
                    AND x.budget_row_id = b.id
                    AND x.per_date <= :date
                  ORDER BY x.per_date DESC
                  LIMIT 1
                ) f ON true
                WHERE b.association_id = :association
                  AND b.fiscal_year_id = :year
                ORDER BY b.position, b.label_key, b.id
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .param("date", date)
                .query(StatementLine.class)
                .list();
    }

    /** Days of the year that have an outcome or a forecast, earliest first. */
    static List<LocalDate> dates(Read tx, int year) {
        return tx.sql("""
                SELECT x.per_date
                FROM (
                  SELECT o.per_date
                  FROM accounting.outcome o
                  WHERE o.association_id = :association
                  UNION
                  SELECT f.per_date
                  FROM accounting.forecast f
                  WHERE f.association_id = :association
                ) x
                WHERE extract(year FROM x.per_date) = :year
                ORDER BY x.per_date
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(LocalDate.class)
                .list();
    }
}
