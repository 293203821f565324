package se.samklang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samklang.accounting.sie.SieChecksum;
import se.samklang.accounting.sie.SieFile;
import se.samklang.accounting.sie.SieLabel;
import se.samklang.accounting.sie.SieLimits;
import se.samklang.accounting.sie.SieLine;
import se.samklang.accounting.sie.SieReader;
import se.samklang.accounting.sie.SieSource;
import se.samklang.accounting.sie.SieSummary;

/**
 * How fast a ledger of a million rows is read from a SIE file, beside a loop that only decodes the file and splits it into
 * strings, and how much memory it takes. Ratios, so that a slow machine measures the same.
 */
final class BenchSie {

    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final double READING_TIMES = 1.5;
    private static final double JUDGING_TIMES = 3;
    private static final double HEAP_MEGABYTES = 32;
    private static final double BYTES_IN_MEGABYTE = 1024 * 1024;

    private final Path file;

    private BenchSie(Path file) {
        this.file = file;
    }

    /** A reading of the whole file; what it returns keeps the work from being left out. */
    @FunctionalInterface
    private interface Reading {
        long run() throws IOException;
    }

    static List<BenchFigure> measure(Path folder, Output output) {
        Path file = folder.resolve("ledger.se");
        try {
            Files.createDirectories(folder);
            BenchLedger.write(file, ROWS);
            output.line(
                    "SIE-fil: " + ROWS + " rader, " + BenchFigure.number(Math.rint(Files.size(file) / 1e6)) + " MB.");
            List<BenchFigure> figures = new BenchSie(file).measure(output);
            Files.delete(file);
            return figures;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<BenchFigure> measure(Output output) throws IOException {
        double strings = Double.MAX_VALUE;
        double lines = Double.MAX_VALUE;
        double records = Double.MAX_VALUE;
        for (int round = 1; round <= ROUNDS; round++) {
            strings = Math.min(strings, seconds(this::splitIntoStrings));
            lines = Math.min(lines, seconds(this::readLines));
            records = Math.min(records, seconds(this::readRecords));
        }
        String best = "bäst av " + ROUNDS + ": ";
        output.line("SIE, " + best + "strängar " + printed(strings) + ", läsning " + printed(lines)
                + ", läsning med alla kontroller " + printed(records));
        return List.of(
                new BenchFigure(
                        "SIE 1 M rader, läsning mot delning i strängar",
                        READING_TIMES,
                        lines / strings,
                        "ggr",
                        best + printed(lines) + " mot " + printed(strings)),
                new BenchFigure(
                        "SIE 1 M rader, alla kontroller mot delning",
                        JUDGING_TIMES,
                        records / strings,
                        "ggr",
                        best + printed(records) + " mot " + printed(strings)),
                new BenchFigure(
                        "SIE 1 M rader, allt minne som läsningen tar",
                        HEAP_MEGABYTES,
                        allocated(this::readLines) / BYTES_IN_MEGABYTE,
                        "MB",
                        "sammanlagt, också det som strax är fritt igen"));
    }

    /** The least a reader can do that makes strings of everything. */
    private long splitIntoStrings() throws IOException {
        long count = 0;
        List<String> fields = new ArrayList<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), Charset.forName("IBM437")))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                fields.clear();
                split(line, fields);
                count += fields.size();
            }
        }
        return count;
    }

    private static void split(String line, List<String> fields) {
        int at = 0;
        while (at < line.length()) {
            char sign = line.charAt(at);
            if (sign == ' ' || sign == '\t') {
                at++;
                continue;
            }
            int end = line.indexOf(sign == '"' ? '"' : ' ', at + 1);
            end = end < 0 ? line.length() : end;
            fields.add(line.substring(sign == '"' ? at + 1 : at, end));
            at = end + 1;
        }
    }

    /** Encoding, lines, fields, amounts, the checksum, and the balance of every voucher. */
    private long readLines() throws IOException {
        long unbalanced = 0;
        long rows = 0;
        try (SieReader reader = SieReader.open(SieSource.of(file), SieLimits.STANDARD)) {
            long sum = 0;
            for (SieLine line = reader.next(); line != null; line = reader.next()) {
                if (line.label() == SieLabel.TRANS) {
                    sum += line.ore(1);
                    rows++;
                } else if (line.label() == SieLabel.END) {
                    unbalanced += sum == 0 ? 0 : 1;
                    sum = 0;
                }
            }
            require(reader.checksum() == SieChecksum.HOLDS && unbalanced == 0 && rows >= ROWS);
        }
        return rows;
    }

    /** All that is known about the ledger, as records, judged by every rule. */
    private long readRecords() throws IOException {
        SieSummary summary = SieFile.read(SieSource.of(file));
        require(summary.isWhole()
                && summary.checksum() == SieChecksum.HOLDS
                && summary.findings().isEmpty());
        return summary.counts().rows();
    }

    private static double seconds(Reading reading) throws IOException {
        long begun = System.nanoTime();
        require(reading.run() > 0);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Nothing can hold more than was ever taken. */
    private static double allocated(Reading reading) throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        require(reading.run() > 0);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("the ledger was not read as it was written");
        }
    }

    private static String printed(double seconds) {
        return BenchFigure.number(Math.rint(seconds * 1000)) + " ms";
    }
}
