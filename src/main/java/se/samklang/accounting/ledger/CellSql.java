package se.samklang.accounting.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Write;

/** Writes the cells of a snapshot: what each account changes by in each month, per combination of objects. */
final class CellSql {

    private CellSql() {}

    /** From the vouchers of the snapshot; a row belongs to its voucher's month. */
    static void sumVouchers(Write tx, UUID importId) {
        sumInMemory(tx);
        tx.sql("""
                WITH booked AS MATERIALIZED (
                  SELECT r.account, r.objects, r.row_ore, v.position,
                         CAST(date_trunc('month', CAST(v.voucher_date AS timestamp)) AS date) AS book_month
                  FROM accounting.voucher v
                  CROSS JOIN LATERAL unnest(v.rows) r
                  WHERE v.association_id = :association
                    AND v.ledger_import_id = :import
                    AND r.kind = 'COUNTED'
                )
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts,
                   voucher_positions)
                SELECT :association, :import, row_number() OVER (ORDER BY c.account COLLATE "C", c.objects), c.account,
                       c.objects, c.book_months, c.change_ores, c.row_counts, p.positions
                FROM (
                  SELECT m.account, m.objects, array_agg(m.book_month ORDER BY m.book_month) AS book_months,
                         array_agg(m.change_ore ORDER BY m.book_month) AS change_ores,
                         array_agg(m.row_count ORDER BY m.book_month) AS row_counts
                  FROM (
                    SELECT b.account, b.objects, b.book_month, sum(b.row_ore)::bigint AS change_ore,
                           count(*)::integer AS row_count
                    FROM booked b
                    GROUP BY b.account, b.objects, b.book_month
                  ) m
                  GROUP BY m.account, m.objects
                ) c
                JOIN (
                  SELECT b.account, b.objects, array_agg(DISTINCT b.position ORDER BY b.position) AS positions
                  FROM booked b
                  GROUP BY b.account, b.objects
                ) p ON p.account = c.account AND p.objects = c.objects
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .update();
        storeParts(tx, importId);
    }

    /** What the vouchers came to as they were read; the same as their rows come to once they are stored. */
    static void insert(Write tx, UUID importId, CellSums sums) {
        if (!sums.fit()) {
            sumVouchers(tx, importId);
            return;
        }
        CellBatch batch = new CellBatch();
        sums.inOrder().forEach(cell -> batch.add(cell.getKey(), cell.getValue()));
        batch.insert(tx, importId);
        storeParts(tx, importId);
    }

    /** What a file without vouchers says; what was written by hand on top of it is stored already and found by its cell. */
    static void insert(Write tx, UUID importId, List<LedgerChange> changes) {
        tx.sql("""
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts,
                   voucher_positions)
                SELECT :association, :import, row_number() OVER (ORDER BY account COLLATE "C", objects), account, objects,
                       coalesce(c.book_months, '{}'), coalesce(c.change_ores, '{}'), coalesce(c.row_counts, '{}'),
                       coalesce(p.positions, '{}')
                FROM (
                  SELECT m.account, CAST(m.objects AS jsonb) AS objects,
                         array_agg(m.book_month ORDER BY m.book_month) AS book_months,
                         array_agg(m.change_ore ORDER BY m.book_month) AS change_ores, array_agg(0) AS row_counts
                  FROM unnest(CAST(:accounts AS text[]), CAST(:months AS date[]), CAST(:objects AS text[]),
                              CAST(:changes AS bigint[]))
                         AS m (account, book_month, objects, change_ore)
                  GROUP BY m.account, m.objects
                ) c
                FULL JOIN (
                  SELECT r.account, r.objects, array_agg(DISTINCT v.position ORDER BY v.position) AS positions
                  FROM accounting.voucher v
                  CROSS JOIN LATERAL unnest(v.rows) r
                  WHERE v.association_id = :association
                    AND v.ledger_import_id = :import
                  GROUP BY r.account, r.objects
                ) p USING (account, objects)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("accounts", changes.stream().map(LedgerChange::account).toArray(String[]::new))
                .param(
                        "months",
                        changes.stream().map(change -> day(change.month())).toArray(String[]::new))
                .param("objects", changes.stream().map(LedgerChange::objects).toArray(String[]::new))
                .param("changes", changes.stream().mapToLong(LedgerChange::ore).toArray())
                .update();
        storeParts(tx, importId);
    }

    /** A year of many vouchers is summed in memory, not by way of files; for the rest of the transaction. */
    private static void sumInMemory(Write tx) {
        tx.sql("""
                SELECT set_config('work_mem', '64MB', true)
                """).query(String.class).single();
    }

    private static void storeParts(Write tx, UUID importId) {
        tx.sql("""
                SELECT accounting.store_parts(:association, :import) IS NULL
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(Boolean.class)
                .single();
        tx.sql("""
                SELECT accounting.analyze_ledger() IS NULL
                """).query(Boolean.class).single();
    }

    private static @Nullable String day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1).toString();
    }
}
