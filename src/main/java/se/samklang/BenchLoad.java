package se.samklang;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** Several users doing the same thing at once, each beginning anew as soon as the answer is there. */
final class BenchLoad implements AutoCloseable {

    private static final int MOST_OF_A_WINDOW = 200_000;

    private final List<BenchUser> users;
    private final ExecutorService threads;
    private int window;

    BenchLoad(List<BenchUser> users) {
        this.users = users;
        this.threads = Executors.newFixedThreadPool(users.size());
    }

    /** One window of the given length with so many of the users at once; every request counts. */
    BenchTimes window(BenchScenario scenario, int atOnce, double seconds) {
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        int first = ++window * MOST_OF_A_WINDOW;
        List<Future<LongStream>> running = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            BenchUser user = users.get(i);
            int offset = i;
            running.add(threads.submit(() -> run(scenario, user, first + offset, end)));
        }
        return new BenchTimes(running.stream().flatMapToLong(BenchLoad::result).toArray());
    }

    int users() {
        return users.size();
    }

    /** Where the last form of each user led, of those who sent one. */
    List<String> places() {
        return users.stream().flatMap(user -> user.place().stream()).toList();
    }

    @Override
    public void close() {
        threads.close();
        users.forEach(BenchUser::close);
    }

    private LongStream run(BenchScenario scenario, BenchUser user, int first, long end) {
        LongStream.Builder times = LongStream.builder();
        for (int round = first; System.nanoTime() < end; round += users.size()) {
            times.add(scenario.once(user, round));
        }
        return times.build();
    }

    private static LongStream result(Future<LongStream> running) {
        try {
            return running.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a measured request failed", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
