package se.samklang.accounting.sie;

import java.util.List;
import se.samklang.exchange.Severity;

/**
 * What came of reading a whole SIE file.
 *
 * @param findings by line, at most 1 000 of them
 * @param findingCount how many there were
 */
public record SieSummary(
        SieHead head,
        SieChart chart,
        SieEncoding encoding,
        SieChecksum checksum,
        Counts counts,
        List<SieFinding> findings,
        int findingCount) {

    /**
     * How much the file holds.
     *
     * @param rows that count; not the added and struck ones, which are a trail
     * @param unbalanced vouchers whose rows do not sum to 0
     * @param debitOre the sum of all positive rows, in öre
     */
    public record Counts(
            int vouchers, int rows, int added, int struck, int unbalanced, long debitOre, int balances, int months) {}

    /** Whether nothing in the file itself stops it from being imported. */
    public boolean isWhole() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.FEL);
    }
}
