package se.samklang.meetings.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.meetings.MeetingStatus;

/** What the standing item PREVIOUS_MINUTES is filled with: the minutes of the board's last meeting before this one. */
final class PreviousMinutesTable {

    static final String ID = "foregaende-protokoll";
    static final String TITLE = "Föregående protokoll";
    static final String DEFINITION = "Styrelsens senaste möte som hölls före periodens sista dag, med dess paragrafer.";

    private PreviousMinutesTable() {}

    static Table of(Read tx, ReportRequest request) {
        return WordTable.of(
                ID,
                TITLE,
                List.of("Möte", "Paragrafer", "Protokoll"),
                last(tx, request.period().to()).stream()
                        .map(row -> new WordTable.Line(
                                row.id().toString(),
                                "Styrelsemöte " + SwedishDate.printLong(row.meetingDate()),
                                List.of(row.sections(), row.state())))
                        .toList());
    }

    private record Row(
            UUID id,
            LocalDate meetingDate,
            MeetingStatus status,
            @Nullable String prefix,
            @Nullable Integer first,
            @Nullable Integer last) {

        String sections() {
            return first == null ? "" : ((prefix == null ? "" : prefix) + " §\u00a0" + first + "–" + last).strip();
        }

        String state() {
            return switch (status) {
                case VERIFIED -> "Justerat";
                case CIRCULATING -> "Under justering";
                default -> "Inte justerat";
            };
        }
    }

    private static List<Row> last(Read tx, LocalDate day) {
        return tx.sql("""
                SELECT m.id, m.meeting_date, m.status, min(s.prefix) AS prefix, min(s.number) AS first,
                       max(s.number) AS last
                FROM meetings.meeting m
                LEFT JOIN meetings.section s ON s.association_id = m.association_id AND s.meeting_id = m.id
                WHERE m.association_id = :association
                  AND m.kind = 'BOARD'
                  AND m.status IN ('HELD', 'CIRCULATING', 'VERIFIED')
                  AND m.meeting_date < :day
                GROUP BY m.association_id, m.id
                ORDER BY m.meeting_date DESC, m.from_time DESC NULLS LAST, m.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("day", day)
                .query(Row.class)
                .list();
    }
}
