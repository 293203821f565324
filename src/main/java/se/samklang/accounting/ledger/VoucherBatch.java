package se.samklang.accounting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.database.Write;

/** Some vouchers on their way into the database, a column at a time. */
final class VoucherBatch {

    private final List<String> ids = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private final List<String> series = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> dates = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<@Nullable String> registered = new ArrayList<>();
    private final List<String> fingerprints = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private int weight;

    /** How much there is to store: the vouchers and their rows. */
    int weight() {
        return weight;
    }

    void add(String id, int position, Voucher voucher) {
        ids.add(id);
        positions.add(position);
        series.add(StoredText.of(voucher.series()));
        numbers.add(StoredText.of(voucher.number()));
        dates.add(voucher.date().toString());
        texts.add(StoredText.of(voucher.text()));
        registered.add(
                voucher.registered() == null ? null : voucher.registered().toString());
        fingerprints.add(VoucherFingerprint.of(voucher));
        VoucherRows those = VoucherRows.of(voucher);
        rows.add(those.array());
        weight += 1 + those.size();
    }

    void insert(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.voucher
                  (association_id, id, ledger_import_id, position, series, number, voucher_date, text, registered_date,
                   fingerprint, rows, created_at)
                SELECT :association, v.id, :import, v.position, v.series, v.number, v.voucher_date, v.text,
                       v.registered_date, v.fingerprint, CAST(v.rows AS accounting.voucher_row[]), (SELECT database.app_now())
                FROM (
                  SELECT unnest(CAST(:ids AS uuid[])) AS id, unnest(CAST(:positions AS integer[])) AS position,
                         unnest(CAST(:series AS text[])) AS series, unnest(CAST(:numbers AS text[])) AS number,
                         unnest(CAST(:dates AS date[])) AS voucher_date, unnest(CAST(:texts AS text[])) AS text,
                         unnest(CAST(:registered AS date[])) AS registered_date,
                         unnest(CAST(:fingerprints AS text[])) AS fingerprint,
                         unnest(CAST(:rows AS text[])) AS rows
                ) v
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("ids", ids.toArray(String[]::new))
                .param("positions", positions.toArray(Integer[]::new))
                .param("series", series.toArray(String[]::new))
                .param("numbers", numbers.toArray(String[]::new))
                .param("dates", dates.toArray(String[]::new))
                .param("texts", texts.toArray(String[]::new))
                .param("registered", registered.toArray(String[]::new))
                .param("fingerprints", fingerprints.toArray(String[]::new))
                .param("rows", rows.toArray(String[]::new))
                .update();
    }
}
