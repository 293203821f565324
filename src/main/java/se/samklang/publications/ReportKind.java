package se.samklang.publications;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samklang.base.Period;

/** The documents that can be made so far. */
public enum ReportKind {
    /** Interim report; only where the charter asks for one, usually for January to August. */
    INTERIM_REPORT("delarsrapport", "Delårsrapport", Month.AUGUST),
    /** Annual report, which the board draws up within three months of the end of the year. */
    ANNUAL_REPORT("arsredovisning", "Årsredovisning", Month.DECEMBER);

    private final String code;
    private final String title;
    private final Month last;

    ReportKind(String code, String title, Month last) {
        this.code = code;
        this.title = title;
        this.last = last;
    }

    /** The word of the command line and the data: {@code delarsrapport}. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String title() {
        return title;
    }

    /** What a year's document tells about unless another period is asked for. */
    public Period periodOf(int year) {
        return new Period(
                LocalDate.of(year, Month.JANUARY, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** Whether the document can be about the period: an annual report is about a calendar year (LKBR 1 kap. 5 §). */
    public boolean isAbout(Period period) {
        return this != ANNUAL_REPORT
                || period.equals(Period.ofYear(period.from().getYear()));
    }

    /** The kind with the code; empty for a document that cannot be made yet. */
    public static Optional<ReportKind> read(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Codes with titles, to choose from. */
    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ReportKind kind : values()) {
            choices.put(kind.code, kind.title);
        }
        return choices;
    }

    /** Every code. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ReportKind::code).toList();
    }
}
