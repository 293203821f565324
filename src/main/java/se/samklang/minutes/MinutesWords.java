package se.samklang.minutes;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.ValueWords;

/** What an edition, a paragraph and a person at a meeting are called where the history knows only their ids. */
@Component
final class MinutesWords implements ValueWords {

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        if (!table.startsWith("minutes.")) {
            return Optional.empty();
        }
        return switch (column) {
            case "meeting_id" ->
                ProceedingsSql.meeting(tx, UUID.fromString(value)).map(Proceedings.Meeting::label);
            case "minutes_id" ->
                MinutesSql.find(tx, UUID.fromString(value)).map(edition -> "Utgåva " + edition.edition());
            case "section_id" -> section(tx, UUID.fromString(value));
            case "attendance_id" -> person(tx, UUID.fromString(value));
            default -> Optional.empty();
        };
    }

    private static Optional<String> section(Read tx, UUID id) {
        return tx.sql("""
                SELECT concat_ws(' ', nullif(s.prefix, ''), '§', s.number)
                FROM meetings.section s
                WHERE s.association_id = :association
                  AND s.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static Optional<String> person(Read tx, UUID id) {
        return tx.sql("""
                SELECT a.person_name
                FROM meetings.attendance a
                WHERE a.association_id = :association
                  AND a.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
