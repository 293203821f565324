package se.samklang;

import java.util.Arrays;

/** How long each of the requests of one window took, in nanoseconds, shortest first. */
final class BenchTimes {

    private static final double NANOS_IN_MILLI = 1e6;

    private final long[] sorted;

    BenchTimes(long[] nanos) {
        sorted = nanos.clone();
        Arrays.sort(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** The time in milliseconds that the given share of the requests stayed within; 0 where there was none. */
    double percentile(double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.clamp(place, 0, sorted.length - 1)] / NANOS_IN_MILLI;
    }

    double max() {
        return percentile(1);
    }

    String printed() {
        return "p50 " + BenchFigure.number(percentile(0.5)) + "  p95 " + BenchFigure.number(percentile(0.95)) + "  max "
                + BenchFigure.number(max()) + " ms  (" + count() + " gånger)";
    }
}
