package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/** Stores the vouchers of a file, some thousands of them and their rows at a time, while the rest of it is read. */
final class VoucherWriter implements Consumer<SieRecord> {

    private static final int AT_A_TIME = 10_000;

    private final Consumer<VoucherBatch> read;
    private final CellSums cells;
    private final Clock clock;
    private VoucherBatch batch = new VoucherBatch();
    private int vouchers;

    private VoucherWriter(Consumer<VoucherBatch> read, Clock clock, CellSums cells) {
        this.read = read;
        this.clock = clock;
        this.cells = cells;
    }

    /** The second reading of a file that has been judged; what its vouchers come to is added to the cells. */
    static void store(Write tx, UUID importId, LedgerSource source, CellSums cells) {
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        ReadAhead.<VoucherBatch, Integer>run(
                read -> new VoucherWriter(read, clock, cells).read(source), next -> next.insert(tx, importId));
    }

    @Override
    public void accept(SieRecord record) {
        if (record instanceof Voucher voucher) {
            batch.add(Ids.inOrder(clock, vouchers++).toString(), vouchers, voucher);
            cells.add(voucher, vouchers);
            if (batch.weight() >= AT_A_TIME) {
                handOver();
            }
        }
    }

    /** How many vouchers there were. */
    private int read(LedgerSource source) {
        source.read(this);
        if (batch.weight() > 0) {
            handOver();
        }
        return vouchers;
    }

    private void handOver() {
        read.accept(batch);
        batch = new VoucherBatch();
    }
}
