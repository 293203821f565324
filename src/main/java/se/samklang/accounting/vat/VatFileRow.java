package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ImportCells;
import se.samklang.accounting.PurposeAccounts.Range;
import se.samklang.accounting.RowRange;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.exchange.ImportRow;

/**
 * A row of the file: a year, and a period that is claimed where it has one.
 *
 * @param ranges of every purpose the row names accounts for
 * @param month the period's first, null where the row only says how the year is claimed
 */
record VatFileRow(
        ImportRow row,
        int year,
        ClaimPeriod claimPeriod,
        List<Range> ranges,
        @Nullable YearMonth month,
        @Nullable LocalDate claimed,
        @Nullable Long claimedOre,
        @Nullable LocalDate paid,
        @Nullable Long paidOre) {

    private static final Map<String, String> PERIODS = periods();

    /** Null where a cell that is needed cannot be read; that is told then. */
    static @Nullable VatFileRow read(ImportRow row) {
        Integer year = ImportCells.year(row);
        String period = row.code("period", PERIODS);
        List<Range> ranges = new ArrayList<>();
        for (VatYear.Purpose purpose : VatYear.Purpose.values()) {
            ranges.addAll(ranges(row, purpose));
        }
        YearMonth month = row.month("fran");
        LocalDate claimed = row.date("sokt");
        Money claimedAmount = row.money("sokt_belopp");
        LocalDate paid = row.date("utbetald");
        Money paidAmount = row.money("utbetalt_belopp");
        if (year == null || period == null) {
            return null;
        }
        VatFileRow read = new VatFileRow(
                row,
                year,
                claimPeriod(period),
                List.copyOf(ranges),
                month,
                claimed,
                claimedAmount == null ? null : claimedAmount.ore(),
                paid,
                paidAmount == null ? null : paidAmount.ore());
        read.check();
        return read;
    }

    private void check() {
        if (month == null && (claimed != null || paid != null)) {
            row.fault("fran", "MANAD_SAKNAS", "Ange periodens första månad, till exempel " + year + "-01.");
        }
        if (month != null && (month.getYear() != year || !claimPeriod.begins(month))) {
            row.fault(
                    "fran",
                    "FEL_PERIOD",
                    "Perioden ska börja under " + year
                            + (claimPeriod == ClaimPeriod.QUARTER ? ", i januari, april, juli eller oktober." : "."));
        }
        if (month != null
                && claimed != null
                && !claimed.isAfter(claimPeriod.starting(month).to())) {
            row.fault("sokt", "FOR_TIDIG", "Ersättningen söks när perioden är slut. Ange en senare dag.");
        }
        if (paid != null && (claimed == null || paid.isBefore(claimed))) {
            row.fault("utbetald", "FOR_TIDIG", "Ersättningen betalas ut efter att den är sökt. Ange båda dagarna.");
        }
        checkAmount("sokt_belopp", "sokt", claimedOre, claimed);
        checkAmount("utbetalt_belopp", "utbetald", paidOre, paid);
    }

    private void checkAmount(String column, String day, @Nullable Long ore, @Nullable LocalDate of) {
        if (ore != null && ore <= 0) {
            row.fault(column, "BELOPP_SAKNAS", "Beloppet ska vara större än 0.");
        }
        if (ore != null && of == null) {
            row.fault(day, "DAG_SAKNAS", "Ange vilken dag, när det finns ett belopp.");
        }
    }

    private static List<Range> ranges(ImportRow row, VatYear.Purpose purpose) {
        String typed = row.text(purpose.field(), 500);
        if (typed == null) {
            return List.of();
        }
        Parsed<List<RowRange>> read = RowRange.read(typed);
        List<RowRange> ranges = read.orNull();
        if (ranges == null) {
            row.fault(purpose.field(), "OLASLIGT", String.valueOf(read.reason()));
            return List.of();
        }
        return ranges.stream().map(range -> new Range(purpose.name(), range)).toList();
    }

    private static ClaimPeriod claimPeriod(String code) {
        return List.of(ClaimPeriod.values()).stream()
                .filter(period -> period.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> periods() {
        Map<String, String> periods = new LinkedHashMap<>();
        for (ClaimPeriod period : ClaimPeriod.values()) {
            periods.put(period.code(), period.label());
        }
        return periods;
    }
}
