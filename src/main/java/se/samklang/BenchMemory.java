package se.samklang;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a process and all it has started hold in memory, in kilobytes.
 *
 * @param program resident memory of the process itself
 * @param database resident memory of those it has started; what they share is counted in each
 * @param sharedOnce proportional memory of all: what they share is counted once
 */
record BenchMemory(long program, long database, long sharedOnce) {

    private static final double KILOBYTES_IN_MEGABYTE = 1024;

    static BenchMemory of(ProcessHandle root) {
        List<Long> children = root.descendants().map(ProcessHandle::pid).toList();
        return new BenchMemory(
                kilobytes(root.pid(), "Rss:"),
                children.stream().mapToLong(pid -> kilobytes(pid, "Rss:")).sum(),
                Stream.concat(Stream.of(root.pid()), children.stream())
                        .mapToLong(pid -> kilobytes(pid, "Pss:"))
                        .sum());
    }

    /** False on a system that does not tell. */
    boolean isKnown() {
        return sharedOnce > 0;
    }

    double sharedOnceMegabytes() {
        return Math.rint(sharedOnce / KILOBYTES_IN_MEGABYTE);
    }

    String described() {
        return "RSS " + megabytes(program + database) + " MB: Java " + megabytes(program) + ", PostgreSQL "
                + megabytes(database) + " med delat minne räknat i varje process";
    }

    private static String megabytes(long kilobytes) {
        return BenchFigure.number(Math.rint(kilobytes / KILOBYTES_IN_MEGABYTE));
    }

    private static long kilobytes(long pid, String field) {
        return BenchMachine.lines("/proc/" + pid + "/smaps_rollup").stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }
}
