package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import se.samklang.accounting.ledger.RowBatch.Kind;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/**
 * Stores the vouchers of a file, some thousand rows at a time. The file is read on a thread of its own, two batches ahead at
 * the most, so that reading and storing do not wait for each other.
 */
final class VoucherWriter implements Consumer<SieRecord> {

    private static final int ROWS_AT_A_TIME = 8_000;
    private static final int BATCHES_AHEAD = 2;

    private final BlockingQueue<Batch> read = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private final CellSums cells = new CellSums();
    private final Clock clock;
    private Batch batch = Batch.empty();
    private int vouchers;

    private VoucherWriter(Clock clock) {
        this.clock = clock;
    }

    private record Batch(VoucherBatch vouchers, RowBatch rows) {

        static Batch empty() {
            return new Batch(new VoucherBatch(), new RowBatch());
        }

        boolean isFull() {
            return rows.size() >= ROWS_AT_A_TIME || vouchers.size() >= ROWS_AT_A_TIME;
        }

        boolean isEmpty() {
            return vouchers.size() == 0;
        }
    }

    /** The second reading of a file that has been judged. What its vouchers come to. */
    static CellSums store(Write tx, UUID importId, LedgerSource source) {
        VoucherWriter writer = new VoucherWriter(Clock.fixed(tx.now(), ZoneOffset.UTC));
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<?> reading = reader.submit(() -> writer.read(source));
            for (Batch next = writer.read.take(); !next.isEmpty(); next = writer.read.take()) {
                next.vouchers.insert(tx, importId);
                next.rows.insert(tx, importId);
            }
            reading.get();
            return writer.cells;
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
            String id = Ids.inOrder(clock, vouchers++).toString();
            batch.vouchers.add(id, vouchers, voucher);
            LocalDate month = voucher.date().withDayOfMonth(1);
            batch.rows.begin(id, month);
            add(month, Kind.COUNTED, voucher.rows());
            add(month, Kind.ADDED, voucher.added());
            add(month, Kind.STRUCK, voucher.struck());
            if (batch.isFull()) {
                handOver();
            }
        }
    }

    /** An empty batch is the last one, also where the reading fails. */
    private void read(LedgerSource source) {
        try {
            source.read(this);
            if (!batch.isEmpty()) {
                handOver();
            }
        } finally {
            batch = Batch.empty();
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
        batch = Batch.empty();
    }

    private void add(LocalDate month, Kind kind, List<Row> some) {
        for (int at = 0; at < some.size(); at++) {
            Row row = some.get(at);
            String account = StoredText.of(row.account());
            String objects = StoredText.objects(row.objects());
            batch.rows.add(kind, at + 1, account, objects, row);
            if (kind == Kind.COUNTED) {
                cells.add(account, objects, month, row.amountOre());
            }
        }
    }
}
