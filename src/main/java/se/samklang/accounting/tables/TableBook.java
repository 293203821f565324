package se.samklang.accounting.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieChart;
import se.samklang.accounting.sie.SieChecksum;
import se.samklang.accounting.sie.SieEncoding;
import se.samklang.accounting.sie.SieHead;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.accounting.sie.SieType;
import se.samklang.base.Money;
import se.samklang.base.OrganisationNumber;
import se.samklang.base.Period;
import se.samklang.exchange.SheetRows;

/** Makes the records of a ledger from the rows of a table. */
final class TableBook {

    private final ColumnMapping mapping;
    private final TableFindings findings = new TableFindings();
    private final RowReader reader;

    TableBook(ColumnMapping mapping) {
        this.mapping = mapping;
        reader = new RowReader(mapping, findings);
    }

    /** What stands below the heading. */
    TableLedger read(SheetRows sheet, SheetRows.Row heading) {
        List<TableRow> rows = new ArrayList<>();
        for (SheetRows.Row row : sheet.rows()) {
            TableRow read = row.line() > heading.line() ? reader.read(row) : null;
            if (read != null) {
                rows.add(read);
            }
        }
        if (rows.isEmpty() && !findings.hasFaults()) {
            findings.fault(
                    "INGA_RADER", 0, null, null, "Filen har rubriker men inga rader med konto och belopp under dem.");
        }
        int year = year(rows);
        List<SieRecord> records = new ArrayList<>(openings());
        boolean hasVouchers = rows.stream().anyMatch(row -> !row.number().isEmpty());
        records.addAll(hasVouchers ? vouchers(rows) : months(rows));
        return new TableLedger(
                findings.hasFaults() ? List.of() : records,
                rows.isEmpty() ? null : summary(sheet, rows, year, hasVouchers, records),
                sheet.encoding(),
                mapping.printed(),
                findings.all());
    }

    /** The year most rows are of; the others are faults. */
    private int year(List<TableRow> rows) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row.month().getYear(), 1, Integer::sum));
        int year = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(0);
        rows.stream()
                .filter(row -> row.month().getYear() != year)
                .forEach(row -> findings.fault(
                        "UTANFOR_ARET",
                        row.line(),
                        null,
                        String.valueOf(row.date() == null ? row.month() : row.date()),
                        "Raden är från " + (row.date() == null ? row.month() : row.date())
                                + ", men de flesta raderna är från " + year
                                + ". En fil gäller ett räkenskapsår, 1 januari–31 december: ta bort raden eller välj ut ett"
                                + " år i ekonomisystemet."));
        return year;
    }

    private List<Balance> openings() {
        return reader.openings().entrySet().stream()
                .map(account ->
                        new Balance(0, Balance.Kind.OPENING, 0, account.getKey(), List.of(), account.getValue(), null))
                .toList();
    }

    private List<Voucher> vouchers(List<TableRow> rows) {
        VoucherBuilder builder = new VoucherBuilder(findings);
        for (TableRow row : rows) {
            if (!row.number().isEmpty()) {
                builder.add(row);
            } else {
                findings.fault(
                        "VERIFIKATION_SAKNAS",
                        row.line(),
                        null,
                        null,
                        "Raden har ett belopp men inget verifikationsnummer, som de andra raderna har. Fyll i numret. En"
                                + " ingående balans känns igen på texten ”Ingående balans”.");
            }
        }
        return builder.build();
    }

    /** An account's own amount holds those of its objects. */
    private List<MonthAmount> months(List<TableRow> rows) {
        findings.warning(
                "INGA_VERIFIKATIONER",
                "Filen har inga verifikationsnummer och läses som summor per konto och månad. Beloppen kan inte öppnas till"
                        + " verifikationer.");
        long sum = rows.stream().mapToLong(TableRow::ore).sum();
        if (sum != 0) {
            findings.warning(
                    "SUMMAN_INTE_NOLL",
                    "Filens belopp går inte jämnt ut utan blir " + new Money(sum).printExact()
                            + " kronor: något konto saknas i den, eller så har den bara resultatkonton. Balansräkningen"
                            + " kan då inte bli rätt.");
        }
        List<MonthAmount> months = new ArrayList<>();
        for (TableRow row : rows) {
            months.add(month(row, List.of()));
            if (!row.objects().isEmpty()) {
                months.add(month(row, row.objects()));
            }
        }
        return months;
    }

    private static MonthAmount month(TableRow row, List<ObjectReference> objects) {
        return new MonthAmount(
                row.line(), MonthAmount.Kind.OUTCOME, 0, row.month(), row.account(), objects, row.ore(), null);
    }

    private SieSummary summary(
            SheetRows sheet, List<TableRow> rows, int year, boolean hasVouchers, List<SieRecord> records) {
        List<Voucher> vouchers = records.stream()
                .filter(Voucher.class::isInstance)
                .map(Voucher.class::cast)
                .toList();
        long debit = rows.stream().mapToLong(row -> Math.max(0, row.ore())).sum();
        int balances = (int) records.stream().filter(Balance.class::isInstance).count();
        SieSummary.Counts counts = new SieSummary.Counts(
                vouchers.size(),
                hasVouchers ? rows.size() : 0,
                0,
                0,
                0,
                debit,
                balances,
                hasVouchers ? 0 : rows.size());
        return new SieSummary(
                head(year, hasVouchers), chart(), encoding(sheet.encoding()), SieChecksum.ABSENT, counts, List.of(), 0);
    }

    private SieHead head(int year, boolean hasVouchers) {
        String organisation = organisation();
        boolean isNumber = OrganisationNumber.read(organisation).isValue();
        String chartType = mapping.chartType();
        return new SieHead(
                hasVouchers ? SieType.TYPE_4E : SieType.TYPE_3,
                SieHead.Flag.UNREAD,
                "Tabell",
                mapping.name(),
                null,
                "",
                isNumber ? "" : organisation,
                isNumber ? organisation : "",
                "",
                "",
                chartType == null ? "" : chartType,
                "SEK",
                null,
                "",
                "",
                SieHead.Address.NONE,
                List.of(new SieHead.Year(0, Period.ofYear(year))));
    }

    private String organisation() {
        if (reader.organisations().size() > 1) {
            findings.fault(
                    "FLERA_ORGANISATIONER",
                    0,
                    null,
                    null,
                    "Filen har rader för flera organisationer: " + String.join(", ", reader.organisations())
                            + ". Välj ut förbundets egna rader i ekonomisystemet och exportera på nytt.");
        }
        return reader.organisations().stream().findFirst().orElse("");
    }

    private SieChart chart() {
        Map<String, SieChart.Account> accounts = new LinkedHashMap<>();
        reader.accountNames()
                .forEach((number, name) ->
                        accounts.put(number, new SieChart.Account(number, name, null, "", List.of())));
        Map<String, SieChart.Dimension> dimensions = mapping.columns().stream()
                .filter(column -> dimension(column) != null)
                .collect(Collectors.toMap(
                        column -> String.valueOf(dimension(column)),
                        column -> new SieChart.Dimension(String.valueOf(dimension(column)), column.header(), null),
                        (first, second) -> first,
                        LinkedHashMap::new));
        return new SieChart(accounts, dimensions, reader.objectNames());
    }

    private static @Nullable String dimension(ColumnMapping.Column column) {
        ColumnMeaning meaning = column.meaning();
        return meaning == null ? null : meaning.dimension();
    }

    private static SieEncoding encoding(String read) {
        return switch (read) {
            case "Windows-1252" -> SieEncoding.LATIN_1;
            case "CP437" -> SieEncoding.CP437;
            case "UTF-16LE", "UTF-16BE" -> SieEncoding.UTF_16;
            default -> SieEncoding.UTF_8;
        };
    }
}
