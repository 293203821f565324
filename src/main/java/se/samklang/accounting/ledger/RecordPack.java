package se.samklang.accounting.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.samklang.accounting.sie.SieRecord;

/** Records put together by some hundred, as handing them over one by one would take longer than reading them. */
final class RecordPack {

    private static final int RECORDS = 512;

    private final Consumer<List<SieRecord>> next;
    private List<SieRecord> records = new ArrayList<>(RECORDS);

    RecordPack(Consumer<List<SieRecord>> next) {
        this.next = next;
    }

    void add(SieRecord record) {
        records.add(record);
        if (records.size() == RECORDS) {
            handOver();
        }
    }

    /** Also what is not a whole pack. */
    void handOver() {
        next.accept(records);
        records = new ArrayList<>(RECORDS);
    }
}
