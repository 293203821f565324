package se.samklang.education;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;

/** The table {@code utbildningar}: the courses that began in the period and how many took part. */
final class CourseTable {

    static final String ID = "utbildningar";
    static final String SUBJECT = "utbildningar";
    static final String ALL = "summa";
    static final String NUMBER = "antal";
    static final String PARTICIPANTS = "deltagare";
    static final String OWN_AREA = "ur-omradet";
    static final String DEFINITION =
            "Utbildningar och konferenser vars första dag ligger i perioden. Antal deltagare är"
                    + " personer per utbildning; den som gått flera utbildningar räknas i var och en.";

    private final List<Course> courses;
    private final ReportRequest request;
    private final List<Table.Column> columns = new ArrayList<>();

    private CourseTable(List<Course> courses, ReportRequest request) {
        this.courses = courses;
        this.request = request;
        columns.add(new Table.Column(PARTICIPANTS, "Antal deltagare", Table.Format.COUNT, null));
        if (courses.stream().anyMatch(course -> course.participantCountOwnArea() != null)) {
            columns.add(new Table.Column(OWN_AREA, "Varav ur förbundets område", Table.Format.COUNT, null));
        }
    }

    static Table of(List<Course> courses, ReportRequest request) {
        return new CourseTable(courses, request).table();
    }

    /** The ids of the courses' rows, in their order: the label as a code, told apart by the day where two are alike. */
    static List<String> ids(List<Course> courses) {
        Set<String> taken = new HashSet<>(Set.of(ALL));
        List<String> ids = new ArrayList<>();
        for (Course course : courses) {
            String code = Code.hyphened(course.label());
            String id = code.isEmpty() ? "utbildning" : code;
            String first = id;
            for (int number = 2; !taken.add(id); number++) {
                id = first + "-" + number;
            }
            ids.add(id);
        }
        return ids;
    }

    /** All participants, or those of the own area where known; null where there is nothing to add. */
    static @Nullable Integer sum(List<Course> courses, String column) {
        List<Integer> counts = courses.stream()
                .map(course -> count(course, column))
                .filter(Objects::nonNull)
                .toList();
        return counts.isEmpty() && !courses.isEmpty()
                ? null
                : Integer.valueOf(counts.stream().mapToInt(Integer::intValue).sum());
    }

    static @Nullable Integer count(Course course, String column) {
        return column.equals(PARTICIPANTS)
                ? Integer.valueOf(course.participantCount())
                : course.participantCountOwnArea();
    }

    static String printed(@Nullable Integer count) {
        return count == null ? "–" : SwedishNumber.print(count);
    }

    static SourceAddress address(ReportRequest request, String row, String column) {
        return SourceAddress.of(SUBJECT, request.period(), "rad", row, "kolumn", column);
    }

    private Table table() {
        List<Table.Row> rows = new ArrayList<>();
        List<String> ids = ids(courses);
        for (int place = 0; place < courses.size(); place++) {
            rows.add(row(ids.get(place), courses.get(place)));
        }
        rows.add(sumRow());
        return new Table(
                ID, "Utbildningar", "Utbildning", Table.Counting.PARTICIPANTS_OF_COURSES, columns, rows, List.of());
    }

    private Table.Row row(String id, Course course) {
        String label = label(course);
        List<Table.Cell> cells = columns.stream()
                .map(column -> cell(id, label, column, count(course, column.id())))
                .toList();
        return new Table.Row(id, label, RowKind.ROW, null, cells);
    }

    private String label(Course course) {
        boolean alone = courses.stream()
                        .filter(other -> other.label().equals(course.label()))
                        .count()
                == 1;
        return alone ? course.label() : course.label() + ", " + SwedishDate.printLong(course.fromDate());
    }

    private Table.Row sumRow() {
        List<Table.Cell> cells = columns.stream()
                .map(column -> cell(ALL, "Summa", column, sum(courses, column.id())))
                .toList();
        return new Table.Row(ALL, "Summa", RowKind.SUM, null, cells);
    }

    private Table.Cell cell(String row, String label, Table.Column column, @Nullable Integer count) {
        Source source = new Source(
                address(request, row, column.id()),
                DEFINITION,
                label + ", " + column.label(),
                request.period(),
                request.asOf());
        BigDecimal value = count == null ? null : BigDecimal.valueOf(count);
        return new Table.Cell(column.id(), value, printed(count), null, source);
    }
}
