package se.samklang.accounting.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.exchange.SheetRows.Row;

/** The cells of a ledger table by what their columns mean; what cannot be read is told with its line and heading. */
final class TableCells {

    private static final Pattern SIGN_LAST = Pattern.compile("[0-9., \u00a0\u202f]+[-\u2212]");
    private static final Pattern WITH_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+");

    private final ColumnMapping mapping;
    private final Map<ColumnMeaning, Integer> places;
    private final TableFindings findings;

    TableCells(ColumnMapping mapping, TableFindings findings) {
        this.mapping = mapping;
        this.findings = findings;
        places = mapping.places();
    }

    Map<ColumnMeaning, Integer> places() {
        return places;
    }

    /** Empty also where the table has no such column. */
    String cell(Row row, ColumnMeaning meaning) {
        Integer place = places.get(meaning);
        return place == null ? "" : row.cell(place);
    }

    /** The heading of the column as the file has it. */
    String header(ColumnMeaning meaning) {
        Integer place = places.get(meaning);
        return place == null ? meaning.label() : mapping.columns().get(place).header();
    }

    boolean hasAmount(Row row) {
        return !cell(row, ColumnMeaning.AMOUNT).isEmpty()
                || !cell(row, ColumnMeaning.DEBIT).isEmpty()
                || !cell(row, ColumnMeaning.CREDIT).isEmpty();
    }

    /** Debit minus credit in öre, null where neither is filled or one cannot be read. */
    @Nullable
    Long amount(Row row) {
        if (places.containsKey(ColumnMeaning.AMOUNT)) {
            return money(row, ColumnMeaning.AMOUNT);
        }
        Long debit = money(row, ColumnMeaning.DEBIT);
        Long credit = money(row, ColumnMeaning.CREDIT);
        if (debit != null && credit != null && debit != 0 && credit != 0) {
            findings.fault(
                    "DEBET_OCH_KREDIT",
                    row.line(),
                    header(ColumnMeaning.DEBIT) + " och " + header(ColumnMeaning.CREDIT),
                    cell(row, ColumnMeaning.DEBIT) + " och " + cell(row, ColumnMeaning.CREDIT),
                    "Raden har både debet och kredit. Dela den i två rader, en för varje belopp.");
            return null;
        }
        return debit == null && credit == null ? null : (debit == null ? 0 : debit) - (credit == null ? 0 : credit);
    }

    /** In öre. */
    @Nullable
    Long money(Row row, ColumnMeaning meaning) {
        Money money = read(row, meaning, typed -> Money.read(signFirst(typed)));
        return money == null ? null : money.ore();
    }

    @Nullable
    LocalDate date(Row row) {
        String typed = cell(row, ColumnMeaning.DATE);
        return SwedishDate.read(day(typed)).orNull();
    }

    /** The month it is booked in, which need not be that of the day; reported where neither can be read. */
    @Nullable
    YearMonth month(Row row) {
        YearMonth period = read(row, ColumnMeaning.PERIOD, typed -> SwedishDate.readMonth(day(typed)));
        LocalDate date = read(row, ColumnMeaning.DATE, typed -> SwedishDate.read(day(typed)));
        if (period != null) {
            return period;
        }
        if (date != null) {
            return YearMonth.from(date);
        }
        if (cell(row, ColumnMeaning.PERIOD).isEmpty()
                && cell(row, ColumnMeaning.DATE).isEmpty()) {
            ColumnMeaning wanted = places.containsKey(ColumnMeaning.DATE) ? ColumnMeaning.DATE : ColumnMeaning.PERIOD;
            findings.fault(
                    "DATUM_SAKNAS",
                    row.line(),
                    header(wanted),
                    null,
                    "Raden har ett belopp men varken datum eller period. Fyll i cellen.");
        }
        return null;
    }

    /** Some systems write the minus after the amount. */
    private static String signFirst(String typed) {
        return SIGN_LAST.matcher(typed).matches()
                ? "-" + typed.substring(0, typed.length() - 1).strip()
                : typed;
    }

    /** A time of day after the day says nothing here. */
    private static String day(String typed) {
        return WITH_TIME.matcher(typed).matches() ? typed.substring(0, 10) : typed;
    }

    private <T> @Nullable T read(Row row, ColumnMeaning meaning, Function<String, Parsed<T>> reader) {
        String typed = cell(row, meaning);
        if (typed.isEmpty()) {
            return null;
        }
        Parsed<T> parsed = reader.apply(typed);
        if (parsed instanceof Parsed.Value<T> value) {
            if (value.remark() != null) {
                findings.noteOnce("TOLKNING", row.line(), header(meaning), typed, value.remark());
            }
            return value.value();
        }
        findings.fault("OLASLIGT", row.line(), header(meaning), typed, String.valueOf(parsed.reason()));
        return null;
    }
}
