package se.samklang.meetings.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.meetings.SectionLabel;

/** What the standing item ASSIGNMENTS is filled with: the assignments that were open when the meeting began. */
public final class OpenAssignmentTable {

    static final String ID = "uppdrag-att-aterrapportera";
    static final String TITLE = "Uppdrag att återrapportera";
    static final String DEFINITION = "Uppdrag som gavs vid ett möte före periodens sista dag och som inte hade"
            + " återrapporterats vid något möte före den dagen.";

    private OpenAssignmentTable() {}

    /** How many assignments are open that no item of the agenda tells of; 0 where one does. */
    public static int untold(Read tx, List<AgendaItem> agenda, LocalDate day) {
        boolean told = agenda.stream().anyMatch(item -> item.background().contains("{{tabell:" + ID + "}}"));
        return told ? 0 : open(tx, day).size();
    }

    static Table of(Read tx, ReportRequest request) {
        return WordTable.of(
                ID,
                TITLE,
                List.of("Uppdrag", "Ansvarig", "Senast", "Gavs"),
                open(tx, request.period().to()).stream()
                        .map(row -> new WordTable.Line(
                                row.id().toString(),
                                row.task(),
                                List.of(row.responsible(), Objects.toString(row.dueDate(), ""), row.given())))
                        .toList());
    }

    /** @param prefix and {@code number} of the paragraph it was given in, null until the minutes are made */
    private record Row(
            UUID id,
            String task,
            String responsible,
            @Nullable LocalDate dueDate,
            LocalDate meetingDate,
            @Nullable String prefix,
            @Nullable Integer number) {

        String given() {
            return (meetingDate + " " + SectionLabel.of(prefix, number)).strip();
        }
    }

    private static List<Row> open(Read tx, LocalDate day) {
        return tx.sql("""
                SELECT a.id, a.task, a.responsible, a.due_date, m.meeting_date, s.prefix, s.number
                FROM meetings.assignment a
                JOIN meetings.meeting m ON m.association_id = a.association_id AND m.id = a.meeting_id
                LEFT JOIN meetings.meeting r ON r.association_id = a.association_id AND r.id = a.reported_meeting_id
                LEFT JOIN meetings.section s
                  ON s.association_id = a.association_id
                 AND s.meeting_id = a.meeting_id
                 AND s.agenda_item_id = a.agenda_item_id
                WHERE a.association_id = :association
                  AND m.meeting_date < :day
                  AND (r.id IS NULL OR r.meeting_date >= :day)
                ORDER BY a.due_date NULLS LAST, m.meeting_date, a.task COLLATE "sv-SE-x-icu", a.id
                """)
                .param("association", tx.scope().association())
                .param("day", day)
                .query(Row.class)
                .list();
    }
}
