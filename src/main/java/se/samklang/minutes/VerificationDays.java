package se.samklang.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.CalendarDays;

/** The last days on which minutes that go round can be signed in time; gone from the calendar when all have signed. */
@Component
final class VerificationDays implements CalendarDays {

    private record Row(UUID id, LocalDate dueDate, LocalDate meetingDate) {}

    @Override
    public List<Day> days(Read tx, LocalDate from) {
        return tx
                .sql("""
                SELECT m.id, m.due_date, g.meeting_date
                FROM minutes.minutes m
                JOIN meetings.meeting g ON g.association_id = m.association_id AND g.id = m.meeting_id
                WHERE m.association_id = :association
                  AND m.status = 'CIRCULATING'
                  AND m.due_date >= :from
                ORDER BY m.due_date, m.id
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .query(Row.class)
                .list()
                .stream()
                .map(VerificationDays::day)
                .toList();
    }

    private static Day day(Row row) {
        return new Day(
                row.id(),
                row.dueDate(),
                "Sista dag för justering, protokollet från " + SwedishDate.printLong(row.meetingDate()),
                SigningController.edition(row.id()));
    }
}
