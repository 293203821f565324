package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/**
 * Stores the vouchers of a file, some thousands of them and their rows at a time. The file is read on a thread of its own, two batches ahead at
 * the most, so that reading and storing do not wait for each other.
 */
final class VoucherWriter implements Consumer<SieRecord> {

    private static final int AT_A_TIME = 10_000;
    private static final int BATCHES_AHEAD = 2;

    private final BlockingQueue<VoucherBatch> read = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final CellSums cells;
    private final Clock clock;
    private VoucherBatch batch = new VoucherBatch();
    private int vouchers;

    private VoucherWriter(Clock clock, CellSums cells) {
        this.clock = clock;
        this.cells = cells;
    }

    /** The second reading of a file that has been judged; what its vouchers come to is added to the cells. */
    static void store(Write tx, UUID importId, LedgerSource source, CellSums cells) {
        VoucherWriter writer = new VoucherWriter(Clock.fixed(tx.now(), ZoneOffset.UTC), cells);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<?> reading = reader.submit(() -> writer.read(source));
            for (VoucherBatch next = writer.read.take(); next.weight() > 0; next = writer.read.take()) {
                next.insert(tx, importId);
            }
            reading.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } finally {
            reader.shutdownNow();
            reader.close();
        }
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

    /** An empty batch is the last one, also where the reading fails. */
    private void read(LedgerSource source) {
        try {
            source.read(this);
            if (batch.weight() > 0) {
                handOver();
            }
        } finally {
            batch = new VoucherBatch();
            handOver();
        }
    }

    private void handOver() {
        try {
            read.put(batch);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        batch = new VoucherBatch();
    }
}
