package se.samklang.accounting.ledger;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Write;

/** Writes what each account changes by in each month of a snapshot. */
final class MonthSql {

    private MonthSql() {}

    /** From the vouchers of the snapshot; a row belongs to its voucher's month. */
    static void sumVouchers(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_month
                  (association_id, id, ledger_import_id, account, book_month, objects, change_ore, row_count)
                SELECT :association, gen_random_uuid(), :import, r.account, r.book_month, r.objects, sum(r.row_ore),
                       count(*)
                FROM accounting.ledger_row r
                WHERE r.association_id = :association
                  AND r.ledger_import_id = :import
                  AND r.kind = 'COUNTED'
                GROUP BY r.account, r.book_month, r.objects
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .update();
    }

    static void insert(Write tx, UUID importId, List<LedgerChange> changes) {
        tx.sql("""
                INSERT INTO accounting.ledger_month
                  (association_id, id, ledger_import_id, account, book_month, objects, change_ore, row_count)
                SELECT :association, gen_random_uuid(), :import, m.account, m.book_month, CAST(m.objects AS jsonb),
                       m.change_ore, 0
                FROM unnest(CAST(:accounts AS text[]), CAST(:months AS date[]), CAST(:objects AS text[]),
                            CAST(:changes AS bigint[]))
                       AS m (account, book_month, objects, change_ore)
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
    }

    private static @Nullable String day(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1).toString();
    }
}
