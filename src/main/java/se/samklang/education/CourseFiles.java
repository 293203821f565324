package se.samklang.education;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.web.Download;
import se.samklang.web.Listing;

/** The courses as a file with the columns of the import, so that it can be read back. */
final class CourseFiles {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("namn", Table.Kind.TEXT),
            new Table.Column("serie", Table.Kind.TEXT),
            new Table.Column("nummer", Table.Kind.INTEGER),
            new Table.Column("datum", Table.Kind.DATE),
            new Table.Column("slutdatum", Table.Kind.DATE),
            new Table.Column("dagar", Table.Kind.INTEGER),
            new Table.Column("organisation", Table.Kind.TEXT),
            new Table.Column("deltagare", Table.Kind.INTEGER),
            new Table.Column("ur_omradet", Table.Kind.INTEGER));

    private CourseFiles() {}

    static Download of(Listing listing, List<Course> courses, Instant asOf) {
        Table table = new Table(
                "Utbildningar", COLUMNS, courses.stream().map(CourseFiles::row).toList());
        return SheetDownload.of(listing, "utbildningar", table, "Utbildningar", asOf);
    }

    private static List<@Nullable Object> row(Course course) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(course.name());
        values.add(course.series());
        values.add(course.numberInSeries());
        values.add(course.fromDate());
        values.add(course.toDate());
        values.add(course.dayCount());
        values.add(course.organiser());
        values.add(course.participantCount());
        values.add(course.participantCountOwnArea());
        return values;
    }
}
