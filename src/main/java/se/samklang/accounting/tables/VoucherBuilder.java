package se.samklang.accounting.tables;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.base.Money;

/** Puts the rows of a table together to the vouchers they are of, wherever in the table they stand. */
final class VoucherBuilder {

    private final Map<List<String>, List<TableRow>> vouchers = new LinkedHashMap<>();
    private final TableFindings findings;

    VoucherBuilder(TableFindings findings) {
        this.findings = findings;
    }

    void add(TableRow row) {
        vouchers.computeIfAbsent(List.of(row.series(), row.number()), key -> new ArrayList<>())
                .add(row);
    }

    /** In the order their first rows stand. */
    List<Voucher> build() {
        List<Voucher> built = new ArrayList<>();
        vouchers.values().forEach(rows -> parts(rows).forEach(part -> built.add(voucher(part))));
        return built;
    }

    /** Where numbers begin anew each month, one number is several vouchers: then each month's rows come to 0 by themselves. */
    private static List<List<TableRow>> parts(List<TableRow> rows) {
        Map<YearMonth, List<TableRow>> months = new LinkedHashMap<>();
        rows.forEach(row ->
                months.computeIfAbsent(row.month(), month -> new ArrayList<>()).add(row));
        boolean isEachWhole = months.values().stream().allMatch(part -> sum(part) == 0);
        return months.size() > 1 && isEachWhole ? List.copyOf(months.values()) : List.of(rows);
    }

    private Voucher voucher(List<TableRow> rows) {
        TableRow first = rows.getFirst();
        long sum = sum(rows);
        if (sum != 0) {
            findings.fault(
                    "GAR_INTE_JAMNT_UT",
                    first.line(),
                    null,
                    (first.series() + " " + first.number()).strip(),
                    "Verifikationen går inte jämnt ut: debet minus kredit är " + new Money(sum).printExact()
                            + " kronor men ska vara 0. Kontrollera att alla dess rader är med i filen och att beloppen har"
                            + " rätt tecken. Har filen bara ena sidan av verifikationerna: låt verifikationsnumret vara"
                            + " ”Läses inte”, så läses den som summor per konto och månad.");
        }
        return new Voucher(
                first.line(),
                first.series(),
                first.number(),
                first.bookedOn(),
                first.text(),
                null,
                "",
                rows.stream().map(row -> row(row, first)).toList(),
                List.of(),
                List.of());
    }

    private static Row row(TableRow row, TableRow first) {
        return new Row(
                row.line(),
                row.account(),
                row.objects(),
                row.ore(),
                row.date() != null && !row.date().equals(first.bookedOn()) ? row.date() : null,
                row.text().equals(first.text()) ? "" : row.text(),
                null,
                "");
    }

    private static long sum(List<TableRow> rows) {
        return rows.stream().mapToLong(TableRow::ore).sum();
    }
}
