package se.samklang.accounting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samklang.base.SwedishDate;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** The year a page is about, and who may change what it says. */
public final class Years {

    private Years() {}

    /** The asked year; otherwise the newest with a budget; otherwise this year. */
    public static int chosen(String asked, List<FiscalYear> years, Clock clock) {
        if (isYear(asked)) {
            return Integer.parseInt(asked);
        }
        return years.isEmpty()
                ? LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)).getYear()
                : years.getFirst().year();
    }

    /** Whether the text is a year that books can have: four digits, 1990–2200. */
    public static boolean isYear(String typed) {
        return typed.matches("(199[0-9]|20[0-9]{2}|21[0-9]{2}|2200)");
    }

    /** The years with books, and the chosen one. */
    public static Map<String, String> choices(List<FiscalYear> years, int chosen) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (years.stream().noneMatch(year -> year.year() == chosen)) {
            choices.put(Integer.toString(chosen), Integer.toString(chosen));
        }
        years.forEach(year -> choices.put(Integer.toString(year.year()), Integer.toString(year.year())));
        return choices;
    }

    /** Whether the visitor may change the figures of the economy. */
    public static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR) || visitor.is(Role.ECONOMIST);
    }
}
