package se.samklang.accounting.statements;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.web.Listing;

/** The months a page is asked to show: those the address names, otherwise the whole year. */
final class StatementPeriod {

    private StatementPeriod() {}

    static Period asked(Listing listing, int year) {
        YearMonth from = month(listing.filter("fran"), YearMonth.of(year, 1));
        YearMonth to = month(listing.filter("till"), YearMonth.of(year, 12));
        return to.isBefore(from) ? Period.ofYear(year) : new Period(from.atDay(1), to.atEndOfMonth());
    }

    /** The months of the year by how the address names them. */
    static Map<String, String> months(int year) {
        Map<String, String> months = new LinkedHashMap<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(year, month);
            months.put(each.toString(), SwedishDate.printMonth(each));
        }
        return months;
    }

    private static YearMonth month(String asked, YearMonth otherwise) {
        YearMonth month = SwedishDate.readMonth(asked).orNull();
        return month == null || month.getYear() != otherwise.getYear() ? otherwise : month;
    }
}
