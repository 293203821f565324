package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The vouchers written by hand, apart from the snapshots that have them. */
final class ManualVoucherSql {

    private ManualVoucherSql() {}

    /** In the order they were written. */
    static List<ManualVoucher> ofYear(Read tx, UUID yearId) {
        return tx
                .sql("""
                SELECT m.id, m.number, m.voucher_date, m.comment, m.author, m.ledger_sha256, m.version
                FROM accounting.manual_voucher m
                WHERE m.association_id = :association
                  AND m.fiscal_year_id = :year
                ORDER BY m.number
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Head.class)
                .list()
                .stream()
                .map(head -> head.voucher(rows(tx, head.id)))
                .toList();
    }

    /** The one a voucher of a snapshot is, where it is one and still stands. */
    static Optional<ManualVoucher> behind(Read tx, UUID voucherId) {
        return tx.sql("""
                SELECT m.id, m.number, m.voucher_date, m.comment, m.author, m.ledger_sha256, m.version
                FROM accounting.voucher v
                JOIN accounting.manual_voucher m
                  ON m.association_id = v.association_id
                 AND m.id = v.manual_voucher_id
                WHERE v.association_id = :association
                  AND v.id = :voucher
                """)
                .param("association", tx.scope().association())
                .param("voucher", voucherId)
                .query(Head.class)
                .optional()
                .map(head -> head.voucher(rows(tx, head.id)));
    }

    static int nextNumber(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT coalesce(max(m.number), 0) + 1
                FROM accounting.manual_voucher m
                WHERE m.association_id = :association
                  AND m.fiscal_year_id = :year
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Integer.class)
                .single();
    }

    static void insert(Write tx, UUID yearId, ManualVoucher voucher) {
        tx.sql("""
                INSERT INTO accounting.manual_voucher
                  (association_id, id, fiscal_year_id, number, voucher_date, comment, author, ledger_sha256)
                VALUES (:association, :id, :year, :number, :date, :comment, :author, :sha256)
                """)
                .param("association", tx.scope().association())
                .param("id", voucher.id())
                .param("year", yearId)
                .param("number", voucher.number())
                .param("date", voucher.date())
                .param("comment", voucher.comment())
                .param("author", voucher.author())
                .param("sha256", voucher.ledgerSha256())
                .update();
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        for (int at = 0; at < voucher.rows().size(); at++) {
            insert(tx, Ids.next(clock), voucher.id(), at + 1, voucher.rows().get(at));
        }
    }

    /** Says that the voucher is to stand beside the file that counts now. 0 where it was changed or taken away meanwhile. */
    static int confirm(Write tx, UUID id, String sha256, int version) {
        return tx.sql("""
                UPDATE accounting.manual_voucher
                SET ledger_sha256 = :sha256,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("sha256", sha256)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    static void remove(Write tx, UUID id) {
        tx.sql("""
                DELETE FROM accounting.manual_row
                WHERE association_id = :association
                  AND manual_voucher_id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
        tx.sql("""
                DELETE FROM accounting.manual_voucher
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    private static void insert(Write tx, UUID id, UUID voucherId, int position, ManualVoucher.Row row) {
        tx.sql("""
                INSERT INTO accounting.manual_row
                  (association_id, id, manual_voucher_id, position, account, objects, row_ore)
                VALUES (:association, :id, :voucher, :position, :account, CAST(:objects AS jsonb), :ore)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("voucher", voucherId)
                .param("position", position)
                .param("account", row.account())
                .param("objects", row.objects())
                .param("ore", row.ore())
                .update();
    }

    private static List<ManualVoucher.Row> rows(Read tx, UUID voucherId) {
        return tx.sql("""
                SELECT r.account, CAST(r.objects AS text) AS objects, r.row_ore AS ore
                FROM accounting.manual_row r
                WHERE r.association_id = :association
                  AND r.manual_voucher_id = :voucher
                ORDER BY r.position
                """)
                .param("association", tx.scope().association())
                .param("voucher", voucherId)
                .query(ManualVoucher.Row.class)
                .list();
    }

    private record Head(
            UUID id,
            int number,
            LocalDate voucherDate,
            String comment,
            String author,
            String ledgerSha256,
            int version) {

        private ManualVoucher voucher(List<ManualVoucher.Row> rows) {
            return new ManualVoucher(id, number, voucherDate, comment, author, ledgerSha256, version, rows);
        }
    }
}
