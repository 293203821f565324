package se.samklang.exchange;

import java.util.UUID;

/**
 * How far a large import has come.
 *
 * @param turn which time the file is read, 0 where it waits for its turn
 * @param read tenths of a megabyte of this reading, of {@code size}
 * @param state what goes on
 */
record ProgressPage(UUID id, String file, int turn, long read, long size, State state) {

    private static final long TENTH_BYTES = 100_000;

    enum State {
        RUNNING,
        STOPPING,
        CANCELLED,
        FAILED
    }

    static ProgressPage of(ImportJobs.Job job) {
        ImportProgress progress = job.progress();
        return new ProgressPage(
                job.id(),
                job.file(),
                progress.turn(),
                progress.read() / TENTH_BYTES,
                Math.max(1, job.bytes() / TENTH_BYTES),
                state(job));
    }

    boolean isRunning() {
        return state == State.RUNNING || state == State.STOPPING;
    }

    /** Megabytes with one decimal. */
    static String printed(long tenths) {
        return tenths / 10 + "," + tenths % 10;
    }

    private static State state(ImportJobs.Job job) {
        if (job.isRunning()) {
            return job.progress().isCancelled() ? State.STOPPING : State.RUNNING;
        }
        return job.progress().isCancelled() ? State.CANCELLED : State.FAILED;
    }
}
