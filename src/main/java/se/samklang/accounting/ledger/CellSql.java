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
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts)
                SELECT :association, :import, row_number() OVER (ORDER BY m.account COLLATE "C", m.objects), m.account,
                       m.objects, array_agg(m.book_month ORDER BY m.book_month),
                       array_agg(m.change_ore ORDER BY m.book_month), array_agg(m.row_count ORDER BY m.book_month)
                FROM (
                  SELECT r.account, r.objects, r.book_month, sum(r.row_ore)::bigint AS change_ore,
                         count(*)::integer AS row_count
                  FROM accounting.ledger_row r
                  WHERE r.association_id = :association
                    AND r.ledger_import_id = :import
                    AND r.kind = 'COUNTED'
                  GROUP BY r.account, r.objects, r.book_month
                ) m
                GROUP BY m.account, m.objects
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

    static void insert(Write tx, UUID importId, List<LedgerChange> changes) {
        tx.sql("""
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts)
                SELECT :association, :import, row_number() OVER (ORDER BY m.account COLLATE "C", m.objects), m.account,
                       CAST(m.objects AS jsonb), array_agg(m.book_month ORDER BY m.book_month),
                       array_agg(m.change_ore ORDER BY m.book_month), array_agg(0)
                FROM unnest(CAST(:accounts AS text[]), CAST(:months AS date[]), CAST(:objects AS text[]),
                            CAST(:changes AS bigint[]))
                       AS m (account, book_month, objects, change_ore)
                GROUP BY m.account, m.objects
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
    }

    private static @Nullable String day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1).toString();
    }
}
