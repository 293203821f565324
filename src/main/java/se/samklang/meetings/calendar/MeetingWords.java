package se.samklang.meetings.calendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.agenda.SectionSql;
import se.samklang.meetings.presence.AttendanceSql;
import se.samklang.web.ValueWords;

/** What a meeting, an item and a person at a meeting are called where the history knows only their ids. */
@Component
final class MeetingWords implements ValueWords {

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        if (!table.startsWith("meetings.")) {
            return Optional.empty();
        }
        return switch (column) {
            case "meeting_id", "reported_meeting_id" ->
                MeetingSql.find(tx, UUID.fromString(value)).map(Meeting::label);
            case "corrects_section_id" -> SectionSql.label(tx, UUID.fromString(value));
            case "agenda_item_id", "reported_item_id" -> AgendaSql.title(tx, UUID.fromString(value));
            case "attendance_id", "replaces_id" -> AttendanceSql.name(tx, UUID.fromString(value));
            default -> Optional.empty();
        };
    }
}
