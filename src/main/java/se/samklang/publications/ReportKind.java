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
import se.samklang.documents.Document;

/** The documents that can be made so far. */
public enum ReportKind {
    /** Interim report; only where the charter asks for one, usually for January to August. */
    INTERIM_REPORT("delarsrapport", "Delårsrapport", Month.AUGUST),
    /** Annual report, which the board draws up within three months of the end of the year. */
    ANNUAL_REPORT("arsredovisning", "Årsredovisning", Month.DECEMBER),
    /** The plan for a year or several, which the board adopts before they begin. */
    OPERATIONAL_PLAN("verksamhetsplan", "Verksamhetsplan", Month.DECEMBER),
    /** How far the goals of a year's plan were reached. */
    FULFILMENT("maluppfyllelse", "Måluppfyllelse", Month.DECEMBER);

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

    /**
     * Whether the document can be about the period: an annual report is about a calendar year (LKBR 1 kap. 5 §), as is what
     * came of a year's goals; a plan is about one or several.
     */
    public boolean isAbout(Period period) {
        return switch (this) {
            case INTERIM_REPORT -> true;
            case ANNUAL_REPORT, FULFILMENT ->
                period.equals(Period.ofYear(period.from().getYear()));
            case OPERATIONAL_PLAN ->
                period.from().getDayOfYear() == 1
                        && period.to().equals(LocalDate.of(period.to().getYear(), Month.DECEMBER, 31));
        };
    }

    /** The sentence for a period the document cannot be about. */
    String periodRule() {
        return switch (this) {
            case OPERATIONAL_PLAN ->
                "En verksamhetsplan avser hela kalenderår: från den 1 januari till den 31 december.";
            case FULFILMENT -> "En måluppfyllelse avser ett helt kalenderår: den 1 januari till den 31 december.";
            case ANNUAL_REPORT, INTERIM_REPORT ->
                "En årsredovisning avser ett helt kalenderår: den 1 januari till den 31 december.";
        };
    }

    /** How the document is laid out, and with it which checks apply. */
    Document.Form form() {
        return this == OPERATIONAL_PLAN ? Document.Form.PLAN : Document.Form.REPORT;
    }

    /** Whether it tells of what has been, so that a change of the rows behind it is a change of what was told. */
    boolean looksBack() {
        return this != OPERATIONAL_PLAN;
    }

    /** Whether the members are asked about it before it is decided (lag 2003:1210 and the charter). */
    boolean isAskedAbout() {
        return this == OPERATIONAL_PLAN;
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
