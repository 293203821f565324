package se.samklang.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.YearDays;

/** That the minutes of each board meeting of the year are verified in time (Local Government Act, chapter 5 section 69). */
@Component
final class VerificationYear implements YearDays {

    private static final String SOURCE =
            "Kommunallagen (2017:725) 5 kap. 69 §, justering senast fjorton dagar efter mötet";

    private record Row(
            UUID id,
            LocalDate meetingDate,
            LocalDate dueDate,
            Progress progress,
            @Nullable LocalDate verifiedDate) {}

    @Override
    public List<Day> within(Read tx, Period period) {
        return tx
                .sql("""
                SELECT d.id, d.meeting_date, d.due_date, d.verified_date,
                       CASE WHEN d.verified_date IS NOT NULL OR d.status = 'VERIFIED' THEN 'DONE'
                            WHEN d.edition IS NULL AND d.registered > d.due_date THEN 'NOT_WATCHED'
                            ELSE 'OPEN' END AS progress
                FROM (
                  SELECT g.id, g.meeting_date, g.status, m.edition, m.verified_date,
                         CAST(g.created_at AT TIME ZONE 'Europe/Stockholm' AS date) AS registered,
                         coalesce(m.due_date, g.meeting_date + coalesce(t.verification_days, CAST(:days AS integer)))
                           AS due_date
                  FROM meetings.meeting g
                  LEFT JOIN minutes.setting t ON t.association_id = g.association_id
                  LEFT JOIN LATERAL (SELECT e.edition, e.due_date, e.verified_date
                                     FROM minutes.minutes e
                                     WHERE e.association_id = g.association_id
                                       AND e.meeting_id = g.id
                                       AND e.status <> 'WITHDRAWN'
                                     ORDER BY e.edition
                                     LIMIT 1) m ON true
                  WHERE g.association_id = :association
                    AND g.kind = 'BOARD'
                ) d
                WHERE d.due_date BETWEEN :from AND :to
                ORDER BY d.due_date, d.meeting_date, d.id
                """)
                .param("association", tx.scope().association())
                .param("days", Setting.DEFAULT_VERIFICATION_DAYS)
                .param("from", period.from())
                .param("to", period.to())
                .query(Row.class)
                .list()
                .stream()
                .map(VerificationYear::day)
                .toList();
    }

    private static Day day(Row row) {
        return new Day(
                row.id(),
                row.dueDate(),
                "Protokollet från styrelsens möte " + SwedishDate.printLong(row.meetingDate()) + " justerat",
                SOURCE,
                "Sekreterare, ordförande och justerare",
                row.progress(),
                row.verifiedDate(),
                MinutesController.MEETINGS + row.id());
    }
}
