package se.samklang.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import se.samklang.base.Refused;

/** How far an import has come with its file, and the word that it is to stop. Its file is read several times over. */
final class ImportProgress {

    private final AtomicLong read = new AtomicLong();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicBoolean unwanted = new AtomicBoolean();

    /** Bytes read this time. */
    long read() {
        return read.get();
    }

    /** Which time the file is read, from 1; 0 before it has begun. */
    int turn() {
        return turn.get();
    }

    /** Nothing more is to be done, and what has been done is to be taken back. */
    void cancel() {
        unwanted.set(true);
    }

    boolean isCancelled() {
        return unwanted.get();
    }

    /** @throws Refused where somebody has said that it is to stop, which takes the transaction back */
    void requireWanted() {
        if (unwanted.get()) {
            throw new Refused("AVBRUTEN", "Inläsningen avbröts. Ingenting har ändrats.");
        }
    }

    InputStream watching(InputStream file) {
        turn.incrementAndGet();
        read.set(0);
        return new FilterInputStream(file) {
            @Override
            public int read() throws IOException {
                int value = super.read();
                passed(value < 0 ? 0 : 1);
                return value;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                passed(Math.max(0, count));
                return count;
            }
        };
    }

    private void passed(int bytes) {
        requireWanted();
        read.addAndGet(bytes);
    }
}
