package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import se.samklang.accounting.sie.SieHead;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.base.Period;

/**
 * A file that has been read once and says which calendar year it is about.
 *
 * @param marks how its vouchers are booked, where that was remembered
 * @param coveredTo how far the bookkeeping has come, within the year
 */
record ReadLedger(
        LedgerSource source, SieSummary summary, LedgerSums sums, VoucherMarks marks, int year, LocalDate coveredTo) {

    static ReadLedger of(LedgerSource source, SieSummary summary, LedgerSums sums, VoucherMarks marks) {
        Period year = summary.head().year().orElseThrow();
        return new ReadLedger(
                source, summary, sums, marks, year.from().getYear(), coveredTo(summary.head(), sums, year));
    }

    /** How the letters of the file are stored, as people call it. */
    String encoding() {
        return encoding(source, summary);
    }

    /** The same for a file that is not taken in. */
    static String encoding(LedgerSource source, SieSummary summary) {
        return source instanceof LedgerSource.Table table
                ? table.encoding()
                : summary.encoding().printed();
    }

    /** How each voucher is booked; read anew where it was not remembered. */
    Map<VoucherNumber, String> fingerprints() {
        return (marks.areOf(year) ? marks : VoucherMarks.of(year, source)).fingerprints();
    }

    String program() {
        SieHead head = summary.head();
        return StoredText.of((head.program() + " " + head.programVersion()).strip());
    }

    /** As the file says; else to the end of the last month that has something; else the whole year. */
    private static LocalDate coveredTo(SieHead head, LedgerSums sums, Period year) {
        LocalDate stated = head.coveredTo();
        if (stated != null && year.contains(stated)) {
            return stated;
        }
        LocalDate last = sums.lastDate();
        if (last == null) {
            last = sums.months().keySet().stream()
                    .map(LedgerSums.MonthKey::month)
                    .max(YearMonth::compareTo)
                    .map(YearMonth::atEndOfMonth)
                    .orElse(null);
        }
        LocalDate end =
                YearMonth.from(Objects.requireNonNullElse(last, year.to())).atEndOfMonth();
        return year.contains(end) ? end : year.to();
    }
}
