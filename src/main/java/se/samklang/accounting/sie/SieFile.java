package se.samklang.accounting.sie;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads a SIE file of any type, hands on what it says of the ledger and judges the file.
 *
 * <p>A preview reads the file once and keeps the summary; an import reads it once more and stores what it is handed. The
 * memory used does not grow with the file, only with its chart of accounts and its largest voucher.
 */
public final class SieFile {
    private SieFile() {}

    /** Judges the file without taking anything from it. */
    public static SieSummary read(SieSource source) throws IOException {
        return read(source, SieLimits.STANDARD, unused -> {});
    }

    /**
     * Reads the file to its end, or as far as the limits let it.
     *
     * @param records takes each record in the order of the file; what it throws comes through, so that a reading can be
     *     broken off. A voucher with a row or a date that cannot be read is told in the findings and not handed on
     * @throws IOException where the source fails; a damaged file is no failure but has findings
     */
    public static SieSummary read(SieSource source, SieLimits limits, Consumer<? super SieRecord> records)
            throws IOException {
        FindingList findings = new FindingList();
        Ledger ledger = new Ledger(limits, findings, records);
        return isXml(source)
                ? new XmlRecords(ledger, findings, limits).read(source)
                : new LineRecords(ledger, findings, limits).read(source);
    }

    /** XML begins with a bracket, perhaps after a byte order mark and blanks. */
    private static boolean isXml(SieSource source) throws IOException {
        try (InputStream file = source.open()) {
            byte[] start = file.readNBytes(64);
            for (byte each : start) {
                if (each == '<') {
                    return true;
                }
                if (each > ' ') {
                    return false;
                }
            }
            return false;
        }
    }
}
