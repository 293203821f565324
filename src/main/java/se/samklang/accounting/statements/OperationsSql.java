package se.samklang.accounting.statements;

import java.util.List;
import java.util.UUID;
import se.samklang.base.Period;
import se.samklang.database.Read;

/** What happened during a period, by the objects of one dimension. */
final class OperationsSql {

    private OperationsSql() {}

    /** A dimension whose objects are used in a year's ledger. */
    record Dimension(String number, String name) {}

    /**
     * What an account gives a line within an object.
     *
     * @param object empty for what has no object of the dimension
     * @param changeOre debit positive
     */
    record ObjectAmount(String object, String objectName, UUID lineId, String account, String name, long changeOre) {}

    /** Projects, dimension 6 of SIE, before the others: that is where most keep their insatser. */
    static List<Dimension> dimensions(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT x.number,
                       coalesce(d.name, CASE x.number WHEN '1' THEN 'Kostnadsställe' WHEN '6' THEN 'Projekt'
                                        ELSE 'Dimension ' || x.number END) AS name
                FROM (
                  SELECT DISTINCT c.association_id, c.ledger_import_id, k.number
                  FROM accounting.ledger_choice c
                  JOIN accounting.month_change m
                    ON m.association_id = c.association_id
                   AND m.fiscal_year_id = c.fiscal_year_id
                  CROSS JOIN LATERAL jsonb_object_keys(m.objects) AS k (number)
                  WHERE c.association_id = :association
                    AND c.fiscal_year_id = :year
                ) x
                LEFT JOIN accounting.ledger_dimension d
                  ON d.association_id = x.association_id
                 AND d.ledger_import_id = x.ledger_import_id
                 AND d.number = x.number
                ORDER BY x.number = '6' DESC, x.number COLLATE "C"
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Dimension.class)
                .list();
    }

    /** By object and account; ranges of a line that overlap count once. */
    static List<ObjectAmount> amounts(Read tx, UUID definition, UUID yearId, String dimension, Period period) {
        return tx.sql("""
                WITH chosen AS (
                  SELECT c.association_id, c.fiscal_year_id, c.ledger_import_id,
                         date_trunc('month', i.covered_to)::date AS covered_month
                  FROM accounting.ledger_choice c
                  JOIN accounting.ledger_import i
                    ON i.association_id = c.association_id
                   AND i.id = c.ledger_import_id
                  WHERE c.association_id = :association
                    AND c.fiscal_year_id = :year
                ),
                taken AS (
                  SELECT DISTINCT l.id AS line_id, a.number AS account, a.name, r.dimension, r.from_object, r.to_object
                  FROM chosen c
                  JOIN accounting.ledger_account a
                    ON a.association_id = c.association_id
                   AND a.ledger_import_id = c.ledger_import_id
                  JOIN accounting.report_line l
                    ON l.association_id = c.association_id
                   AND l.report_definition_id = :definition
                   AND l.role IN ('ACCOUNTS', 'MEMO')
                  JOIN accounting.account_range r
                    ON r.association_id = l.association_id
                   AND r.report_line_id = l.id
                   AND accounting.takes_account(a.number, r.from_account, r.to_account)
                ),
                cell AS (
                  SELECT m.account, m.objects, sum(m.change_ore) AS change_ore
                  FROM chosen c
                  JOIN accounting.month_change m
                    ON m.association_id = c.association_id
                   AND m.fiscal_year_id = c.fiscal_year_id
                  WHERE coalesce(m.book_month, c.covered_month) BETWEEN :from AND :to
                  GROUP BY m.account, m.objects
                ),
                matched AS (
                  SELECT DISTINCT t.line_id, t.account, t.name, c.objects,
                         coalesce(c.objects ->> :dimension, '') AS object, c.change_ore
                  FROM taken t
                  JOIN cell c
                    ON c.account = t.account
                  WHERE accounting.takes_objects(c.objects, t.dimension, t.from_object, t.to_object)
                )
                SELECT m.object, coalesce(o.name, m.object) AS object_name, m.line_id, m.account, m.name,
                       sum(m.change_ore)::bigint AS change_ore
                FROM chosen c
                CROSS JOIN matched m
                LEFT JOIN accounting.ledger_object o
                  ON o.association_id = c.association_id
                 AND o.ledger_import_id = c.ledger_import_id
                 AND o.dimension = :dimension
                 AND o.number = m.object
                GROUP BY m.object, o.name, m.line_id, m.account, m.name
                ORDER BY m.object = '', m.object COLLATE "C", m.account COLLATE "C", m.line_id
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .param("year", yearId)
                .param("dimension", dimension)
                .param("from", period.fromMonth().atDay(1))
                .param("to", period.toMonth().atDay(1))
                .query(ObjectAmount.class)
                .list();
    }
}
