package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/** Puts vouchers written by hand among those of a snapshot that is being made, after the file's own. */
final class ManualBookingSql {

    private ManualBookingSql() {}

    /** Where each of them came to stand. */
    static List<Integer> book(Write tx, UUID importId, List<ManualVoucher> vouchers) {
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        List<Integer> positions = new ArrayList<>();
        for (ManualVoucher voucher : vouchers) {
            positions.add(tx.sql("""
                    INSERT INTO accounting.voucher
                      (association_id, id, ledger_import_id, position, series, number, voucher_date, text, fingerprint,
                       rows, manual_voucher_id)
                    SELECT :association, :id, :import, coalesce(max(v.position), 0) + 1, :series, :number, :date, :text,
                           'manuell', CAST(:rows AS accounting.voucher_row[]), :manual
                    FROM accounting.voucher v
                    WHERE v.association_id = :association
                      AND v.ledger_import_id = :import
                    RETURNING position
                    """)
                    .param("association", tx.scope().association())
                    .param("id", Ids.next(clock))
                    .param("import", importId)
                    .param("series", ManualVoucher.SERIES)
                    .param("number", Integer.toString(voucher.number()))
                    .param("date", voucher.date())
                    .param("text", voucher.comment())
                    .param("rows", VoucherRows.of(voucher).array())
                    .param("manual", voucher.id())
                    .query(Integer.class)
                    .single());
        }
        return positions;
    }
}
