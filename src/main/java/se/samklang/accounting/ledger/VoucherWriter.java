package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/** Stores the vouchers of a file as they are read, some thousand rows at a time. */
final class VoucherWriter implements Consumer<SieRecord> {

    private static final int ROWS_AT_A_TIME = 8_000;

    private final Write tx;
    private final UUID importId;
    private final Clock clock;
    private VoucherBatch batch = new VoucherBatch();
    private RowBatch rows = new RowBatch();
    private int vouchers;

    VoucherWriter(Write tx, UUID importId) {
        this.tx = tx;
        this.importId = importId;
        clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
    }

    @Override
    public void accept(SieRecord record) {
        if (record instanceof Voucher voucher) {
            String id = Ids.inOrder(clock, vouchers++).toString();
            batch.add(id, vouchers, voucher);
            String month = voucher.date().withDayOfMonth(1).toString();
            add(id, month, "COUNTED", voucher.rows());
            add(id, month, "ADDED", voucher.added());
            add(id, month, "STRUCK", voucher.struck());
            if (rows.size() >= ROWS_AT_A_TIME || batch.size() >= ROWS_AT_A_TIME) {
                finish();
            }
        }
    }

    /** Stores what remains. */
    void finish() {
        batch.insert(tx, importId);
        rows.insert(tx, importId);
        batch = new VoucherBatch();
        rows = new RowBatch();
    }

    private void add(String voucherId, String month, String kind, List<Row> some) {
        for (int at = 0; at < some.size(); at++) {
            rows.add(voucherId, month, kind, at + 1, some.get(at));
        }
    }
}
