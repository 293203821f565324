package se.samklang.education;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;

/** The courses behind a number of participants, with links to their pages. */
final class CourseEvidence {

    private static final List<String> HEADINGS =
            List.of("Utbildning", "Första dag", "Arrangör", "Antal deltagare", "Varav ur förbundets område");

    private static final List<String> COLUMNS =
            List.of(CourseTable.NUMBER, CourseTable.PARTICIPANTS, CourseTable.OWN_AREA);

    private CourseEvidence() {}

    /** Empty where the address names no course of its period. */
    static Optional<Evidence> of(List<Course> courses, SourceAddress address, Period period, Instant asOf) {
        String row = String.valueOf(address.value("rad"));
        String column = String.valueOf(address.value("kolumn"));
        if (!COLUMNS.contains(column)) {
            return Optional.empty();
        }
        List<Course> chosen = chosen(courses, row);
        if (chosen.isEmpty() && !row.equals(CourseTable.ALL)) {
            return Optional.empty();
        }
        List<Evidence.Row> rows = chosen.stream().map(CourseEvidence::row).toList();
        String title = row.equals(CourseTable.ALL)
                ? "Utbildningar i perioden"
                : chosen.getFirst().label();
        return Optional.of(new Evidence(
                title,
                CourseTable.DEFINITION,
                "Utbildningar vars första dag ligger i perioden",
                period,
                asOf,
                null,
                null,
                HEADINGS,
                rows,
                row.equals(CourseTable.ALL) ? sums(chosen) : List.of(),
                total(chosen, column),
                "/utbildningar"));
    }

    private static List<Course> chosen(List<Course> courses, String row) {
        if (row.equals(CourseTable.ALL)) {
            return courses;
        }
        List<Course> chosen = new ArrayList<>();
        int place = CourseTable.ids(courses).indexOf(row);
        if (place >= 0) {
            chosen.add(courses.get(place));
        }
        return chosen;
    }

    private static String total(List<Course> courses, String column) {
        return switch (column) {
            case CourseTable.PARTICIPANTS, CourseTable.OWN_AREA ->
                CourseTable.printed(CourseTable.sum(courses, column));
            default -> CourseTable.printed(courses.size());
        };
    }

    private static List<String> sums(List<Course> courses) {
        return List.of(
                "Summa",
                "",
                "",
                CourseTable.printed(CourseTable.sum(courses, CourseTable.PARTICIPANTS)),
                CourseTable.printed(CourseTable.sum(courses, CourseTable.OWN_AREA)));
    }

    private static Evidence.Row row(Course course) {
        String organiser = course.organiser();
        List<String> cells = List.of(
                course.label(),
                SwedishDate.print(course.fromDate()),
                organiser == null ? "" : organiser,
                CourseTable.printed(course.participantCount()),
                CourseTable.printed(course.participantCountOwnArea()));
        return new Evidence.Row(cells, "/utbildningar/" + course.id());
    }
}
