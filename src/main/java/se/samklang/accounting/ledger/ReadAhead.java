package se.samklang.accounting.ledger;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Something is read on a thread of its own while what has been read is taken here, where the transaction is: two pieces
 * ahead at the most, so that neither waits for the other and the memory has a roof.
 */
final class ReadAhead<T> {

    private static final int PIECES_AHEAD = 2;

    private final BlockingQueue<Optional<T>> read = new ArrayBlockingQueue<>(PIECES_AHEAD);

    private ReadAhead() {}

    /**
     * What the reading comes to. Whatever either of them throws is thrown.
     *
     * @param reader hands over each piece
     */
    static <T, R> R run(Function<Consumer<T>, R> reader, Consumer<T> taker) {
        ReadAhead<T> ahead = new ReadAhead<>();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<R> reading = thread.submit(() -> ahead.read(reader));
            for (Optional<T> next = ahead.read.take(); next.isPresent(); next = ahead.read.take()) {
                taker.accept(next.get());
            }
            return reading.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        } finally {
            thread.shutdownNow();
            thread.close();
        }
    }

    /** Nothing is the last piece, also where the reading fails. */
    private <R> R read(Function<Consumer<T>, R> reader) {
        try {
            return reader.apply(piece -> handOver(Optional.of(piece)));
        } finally {
            handOver(Optional.empty());
        }
    }

    private void handOver(Optional<T> piece) {
        try {
            read.put(piece);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
