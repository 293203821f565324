package se.samklang.accounting.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.samklang.accounting.sie.SieFile;
import se.samklang.accounting.sie.SieLimits;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.exchange.ImportContent;

/** What a ledger is read from, as often as it takes: a SIE file, or a table that has been understood. */
sealed interface LedgerSource {

    /** Hands on every record, in the order of the file. */
    void read(Consumer<? super SieRecord> records);

    /** A SIE file, read anew each time so that the memory it takes does not grow with its vouchers. */
    record Sie(ImportContent content) implements LedgerSource {

        /** The reading that judges; the file is read on a thread of its own while its records are taken here. */
        SieSummary judge(Consumer<? super SieRecord> records) {
            return ReadAhead.<List<SieRecord>, SieSummary>run(
                    read -> {
                        RecordPack pack = new RecordPack(read);
                        SieSummary summary = summed(pack::add);
                        pack.handOver();
                        return summary;
                    },
                    some -> some.forEach(records));
        }

        @Override
        public void read(Consumer<? super SieRecord> records) {
            summed(records);
        }

        private SieSummary summed(Consumer<? super SieRecord> records) {
            try {
                return SieFile.read(content::open, SieLimits.STANDARD, records);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /**
     * A table, which is no larger than a sheet may be.
     *
     * @param encoding as the exchange names it
     * @param mapping what each column was taken for: meaning and heading
     */
    record Table(List<SieRecord> records, String encoding, Map<String, String> mapping) implements LedgerSource {

        @Override
        public void read(Consumer<? super SieRecord> consumer) {
            records.forEach(consumer);
        }
    }
}
