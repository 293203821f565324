package se.samklang.meetings.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishClock;
import se.samklang.database.Read;
import se.samklang.exchange.ImportRow;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingSql;
import se.samklang.web.Sorting;

/** The meetings a file may speak of, by kind and day. */
record ImportedMeetings(Map<Key, Meeting> meetings) {

    record Key(MeetingKind kind, LocalDate date) {}

    static ImportedMeetings of(Read tx) {
        Map<Key, Meeting> meetings = new HashMap<>();
        MeetingSql.all(tx, new Sorting("datum", 1))
                .forEach(meeting -> meetings.put(new Key(meeting.kind(), meeting.meetingDate()), meeting));
        return new ImportedMeetings(meetings);
    }

    @Nullable
    UUID id(Key key) {
        Meeting meeting = meetings.get(key);
        return meeting == null ? null : meeting.id();
    }

    /** The meeting of a row's {@code datum} and {@code slag}; null, and reported, where there is none to add to. */
    @Nullable
    Meeting named(ImportRow row) {
        LocalDate date = row.date("datum");
        MeetingKind kind = MeetingImport.kind(row);
        if (date == null || kind == null) {
            return null;
        }
        Meeting meeting = meetings.get(new Key(kind, date));
        if (meeting == null) {
            row.fault(
                    "datum",
                    "OKANT_MOTE",
                    "Det finns inget sådant möte den dagen. Läs in mötet först, med slaget ”moten”.");
        }
        return meeting;
    }

    /** A time of day as {@code HH:MM}; null where the cell is empty or, reported, cannot be read. */
    static @Nullable String clock(ImportRow row, String column) {
        String typed = row.text(column, 10);
        if (typed == null) {
            return null;
        }
        Parsed<String> read = SwedishClock.read(typed);
        if (!read.isValue()) {
            row.fault(column, "OLASLIGT", String.valueOf(read.reason()));
        }
        return read.orNull();
    }
}
