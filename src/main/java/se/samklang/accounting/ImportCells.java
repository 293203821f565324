package se.samklang.accounting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.exchange.ImportRow;

/** Cells that the files of the economy have in common. */
public final class ImportCells {

    private final Map<String, Integer> lines = new HashMap<>();

    /** A year the books can have. */
    public static @Nullable Integer year(ImportRow row) {
        return row.integer("ar", 1990, 2200);
    }

    /** An amount without sign, in öre: the row's type tells whether it is a cost or an income. */
    public static @Nullable Long unsigned(ImportRow row, String column) {
        Money amount = row.money(column);
        if (amount == null) {
            return null;
        }
        if (amount.ore() < 0) {
            row.fault(
                    column,
                    "NEGATIVT_BELOPP",
                    "Beloppet är negativt. Skriv det utan minustecken: typen kostnad eller intäkt på budgetraden avgör"
                            + " vilken sida det hör till.");
            return null;
        }
        return amount.ore();
    }

    /** A day, or a month that stands for its last day. */
    public static @Nullable LocalDate day(ImportRow row, String column) {
        String typed = row.text(column, 40);
        if (typed == null) {
            return null;
        }
        Parsed<LocalDate> day = SwedishDate.read(typed);
        YearMonth month = day.isValue() ? null : SwedishDate.readMonth(typed).orNull();
        if (!day.isValue() && month == null) {
            row.fault(column, "OLASLIGT", String.valueOf(day.reason()));
        }
        return month == null ? day.orNull() : month.atEndOfMonth();
    }

    /** False, with a fault, where an earlier row of the file already says what this one does. */
    public boolean isFirst(ImportRow row, String column, String what) {
        Integer earlier = lines.putIfAbsent(what, row.line());
        if (earlier != null) {
            row.fault(
                    column, "DUBBLETT", "Samma uppgift finns redan på rad " + earlier + " i filen. Behåll en av dem.");
        }
        return earlier == null;
    }

    /** The clock of a transaction, for the ids of its rows. */
    public static Clock clock(Read tx) {
        return Clock.fixed(tx.now(), ZoneOffset.UTC);
    }
}
