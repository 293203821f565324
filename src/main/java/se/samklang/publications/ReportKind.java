package se.samklang.publications;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samklang.base.Period;

/** The documents that can be made so far. */
public enum ReportKind {
    /** Interim report; only where the charter asks for one, usually for January to August. */
    INTERIM_REPORT("delarsrapport", "Delårsrapport");

    private final String code;
    private final String title;

    ReportKind(String code, String title) {
        this.code = code;
        this.title = title;
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
        return new Period(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.AUGUST, 31));
    }

    /** The kind with the code; empty for a document that cannot be made yet. */
    public static Optional<ReportKind> read(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Every code. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(ReportKind::code).toList();
    }
}
