package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/** Puts vouchers written by hand among those of a snapshot that is being made, after the file's own. */
final class ManualBookingSql {

    private ManualBookingSql() {}

    static void book(Write tx, UUID importId, List<ManualVoucher> vouchers) {
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        for (ManualVoucher voucher : vouchers) {
            UUID id = Ids.next(clock);
            tx.sql("""
                    INSERT INTO accounting.voucher
                      (association_id, id, ledger_import_id, position, series, number, voucher_date, text, fingerprint,
                       manual_voucher_id)
                    SELECT :association, :id, :import, coalesce(max(v.position), 0) + 1, :series, :number, :date, :text,
                           'manuell', :manual
                    FROM accounting.voucher v
                    WHERE v.association_id = :association
                      AND v.ledger_import_id = :import
                    """)
                    .param("association", tx.scope().association())
                    .param("id", id)
                    .param("import", importId)
                    .param("series", ManualVoucher.SERIES)
                    .param("number", Integer.toString(voucher.number()))
                    .param("date", voucher.date())
                    .param("text", voucher.comment())
                    .param("manual", voucher.id())
                    .update();
            rows(tx, importId, id, voucher);
        }
    }

    private static void rows(Write tx, UUID importId, UUID voucherId, ManualVoucher voucher) {
        for (int at = 0; at < voucher.rows().size(); at++) {
            ManualVoucher.Row row = voucher.rows().get(at);
            tx.sql("""
                    INSERT INTO accounting.ledger_row
                      (association_id, ledger_import_id, voucher_id, kind, position, account, book_month, objects,
                       row_ore, text, line)
                    VALUES
                      (:association, :import, :voucher, 'COUNTED', :position, :account, :month, CAST(:objects AS jsonb),
                       :ore, '', 0)
                    """)
                    .param("association", tx.scope().association())
                    .param("import", importId)
                    .param("voucher", voucherId)
                    .param("position", at + 1)
                    .param("account", row.account())
                    .param("month", voucher.date().withDayOfMonth(1))
                    .param("objects", row.objects())
                    .param("ore", row.ore())
                    .update();
        }
    }
}
