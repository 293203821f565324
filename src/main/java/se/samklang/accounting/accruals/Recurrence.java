package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samklang.base.Period;

/** How often a cost comes. The periods follow each other from 1 January. */
enum Recurrence {
    MONTH("Varje månad", "manad", 1),
    TWO_MONTHS("Varannan månad", "varannan_manad", 2),
    QUARTER("Varje kvartal", "kvartal", 3),
    FOUR_MONTHS("Varje tertial", "tertial", 4),
    YEAR("Varje år", "ar", 12);

    private final String label;
    private final String code;
    private final int months;

    Recurrence(String label, String code, int months) {
        this.label = label;
        this.code = code;
        this.months = months;
    }

    String label() {
        return label;
    }

    /** As files have it. */
    String code() {
        return code;
    }

    int months() {
        return months;
    }

    /** Whether one of the periods ends on the day. */
    boolean endsOn(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth() && day.getMonthValue() % months == 0;
    }

    /** The period after one that ends on the day. */
    Period after(LocalDate end) {
        LocalDate from = end.plusDays(1);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    /** The period that ends on the day. */
    Period endingOn(LocalDate end) {
        return new Period(end.plusDays(1).minusMonths(months), end);
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Recurrence recurrence : values()) {
            choices.put(recurrence.name(), recurrence.label);
        }
        return choices;
    }
}
