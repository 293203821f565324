package se.samklang.meetings.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.meetings.Meeting;
import se.samklang.web.Download;
import se.samklang.web.Listing;

/** The plan of meetings as a file. */
final class MeetingFiles {

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("datum", Table.Kind.DATE),
            new Table.Column("borjar", Table.Kind.TEXT),
            new Table.Column("slutar", Table.Kind.TEXT),
            new Table.Column("slag", Table.Kind.TEXT),
            new Table.Column("rubrik", Table.Kind.TEXT),
            new Table.Column("plats", Table.Kind.TEXT),
            new Table.Column("lage", Table.Kind.TEXT),
            new Table.Column("arenden", Table.Kind.INTEGER));

    private MeetingFiles() {}

    static Download of(Listing listing, List<Meeting> meetings, Instant asOf) {
        Table table = new Table(
                "Möten", COLUMNS, meetings.stream().map(MeetingFiles::row).toList());
        return SheetDownload.of(listing, "moten", table, "Möten", asOf);
    }

    private static List<@Nullable Object> row(Meeting meeting) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(meeting.meetingDate());
        values.add(meeting.fromTime());
        values.add(meeting.toTime());
        values.add(meeting.kind().label());
        values.add(meeting.title());
        values.add(meeting.place());
        values.add(meeting.status().label());
        values.add(meeting.itemCount());
        return values;
    }
}
