package se.samklang.education;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;

/**
 * A course or conference that has been held or has begun.
 *
 * @param series name of the series it belongs to ("GULF"), null for one of its own
 * @param numberInSeries its number in the series, 1 or more
 * @param fromDate first day; it decides which period counts the course
 * @param toDate last day, null where it is the first or not known
 * @param participantCount persons who took part
 * @param participantCountOwnArea how many of them work in the förbund's own area, null where not known
 */
record Course(
        UUID id,
        String name,
        @Nullable String series,
        @Nullable Integer numberInSeries,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        @Nullable Integer dayCount,
        @Nullable String organiser,
        int participantCount,
        @Nullable Integer participantCountOwnArea,
        int version) {

    /** What a person or a file says about a course. */
    record Content(
            String name,
            @Nullable String series,
            @Nullable Integer numberInSeries,
            LocalDate fromDate,
            @Nullable LocalDate toDate,
            @Nullable Integer dayCount,
            @Nullable String organiser,
            int participantCount,
            @Nullable Integer participantCountOwnArea) {}

    Content content() {
        return new Content(
                name,
                series,
                numberInSeries,
                fromDate,
                toDate,
                dayCount,
                organiser,
                participantCount,
                participantCountOwnArea);
    }

    /** The series with the number, {@code GULF 17}; null for a course of its own. */
    @Nullable
    String numbered() {
        return series == null ? null : numberInSeries == null ? series : series + " " + numberInSeries;
    }

    /** The name with series, number and month, {@code Grundutbildning (GULF 17, mars)}. */
    String label() {
        String numbered = numbered();
        return numbered == null ? name : name + " (" + numbered + ", " + month() + ")";
    }

    private String month() {
        String month = SwedishDate.printMonth(YearMonth.from(fromDate));
        return month.substring(0, month.indexOf(' '));
    }
}
