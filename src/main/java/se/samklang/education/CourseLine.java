package se.samklang.education;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;

/** A course as a page prints it. */
record CourseLine(
        UUID id,
        String name,
        String numbered,
        String series,
        String nextLink,
        String period,
        String days,
        String organiser,
        String participants,
        String ownArea,
        int version) {

    static CourseLine of(Course course) {
        String numbered = course.numbered();
        Integer number = course.numberInSeries();
        return new CourseLine(
                course.id(),
                course.name(),
                numbered == null ? "–" : numbered,
                course.series() == null ? "" : course.series(),
                number == null ? "" : nextLink(course.series(), number + 1),
                period(course),
                course.dayCount() == null ? "–" : course.dayCount().toString(),
                course.organiser() == null ? "–" : course.organiser(),
                CourseTable.printed(course.participantCount()),
                CourseTable.printed(course.participantCountOwnArea()),
                course.version());
    }

    /** The form for the next course of the series, already filled with its number. */
    private static String nextLink(@Nullable String series, int number) {
        return CourseController.LIST + "/ny?serie=" + URLEncoder.encode(String.valueOf(series), StandardCharsets.UTF_8)
                + "&nummer=" + number;
    }

    private static String period(Course course) {
        String first = SwedishDate.print(course.fromDate());
        return course.toDate() == null || course.toDate().equals(course.fromDate())
                ? first
                : first + "–" + SwedishDate.print(course.toDate());
    }
}
