package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samklang.base.Period;

/** How long a claim is for: a month, or three months in succession of a calendar year. */
enum ClaimPeriod {
    MONTH(1, "Månad", "manad"),
    QUARTER(3, "Tre månader", "kvartal");

    private static final int MONTHS = 12;

    private final int months;
    private final String label;
    private final String code;

    ClaimPeriod(int months, String label, String code) {
        this.months = months;
        this.label = label;
        this.code = code;
    }

    String label() {
        return label;
    }

    /** As files have it. */
    String code() {
        return code;
    }

    /** All of a year. */
    List<Period> of(int year) {
        return IntStream.range(0, MONTHS / months)
                .mapToObj(place -> starting(YearMonth.of(year, 1 + place * months)))
                .toList();
    }

    /** Whether a period begins with the month. */
    boolean begins(YearMonth month) {
        return (month.getMonthValue() - 1) % months == 0;
    }

    Period starting(YearMonth month) {
        return new Period(month.atDay(1), month.plusMonths(months - 1L).atEndOfMonth());
    }

    /** The last day a claim for the period can have reached Skatteverket. */
    static LocalDate lastDay(int year) {
        return LocalDate.of(year + 2, 12, 31);
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ClaimPeriod period : values()) {
            choices.put(period.name(), period.label);
        }
        return choices;
    }
}
