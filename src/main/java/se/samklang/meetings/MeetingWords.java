package se.samklang.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.ValueWords;

/** What a meeting and an item are called where the history knows only their ids. */
@Component
final class MeetingWords implements ValueWords {

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        if (!table.startsWith("meetings.")) {
            return Optional.empty();
        }
        return switch (column) {
            case "meeting_id" -> MeetingSql.find(tx, UUID.fromString(value)).map(Meeting::label);
            case "agenda_item_id" -> AgendaSql.title(tx, UUID.fromString(value));
            default -> Optional.empty();
        };
    }
}
