package se.samklang.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.MeetingBoard;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;

/** What waits around a meeting, as the days pass. What is registered is registered on 1 September 2017. */
class MeetingWaitingTest {

    private static final LocalDate MEETING = LocalDate.of(2017, 9, 18);

    private final Database database = TestDatabase.database();
    private final Scope scope = TestDatabase.newAssociation();
    private final MeetingWaiting waiting = new MeetingWaiting();

    @Test
    void people_are_to_be_called_from_two_weeks_before_and_it_is_late_when_seven_days_are_not_left() {
        UUID meeting = MeetingBoard.planned(scope, MEETING, 1);

        assertThat(sentences(MEETING.minusDays(15))).isEmpty();
        assertThat(entries(MEETING.minusDays(14))).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).isEqualTo("Styrelsemöte 18 september 2017: kallelsen är inte skickad");
            assertThat(entry.dueDate()).isEqualTo(MEETING.minusDays(7));
            assertThat(entry.path()).isEqualTo("/moten/" + meeting + "/kallelse/skicka");
        });
        assertThat(entries(MEETING.minusDays(7)).getFirst().daysLate(MEETING.minusDays(7)))
                .isZero();
        assertThat(entries(MEETING).getFirst().daysLate(MEETING)).isEqualTo(7);
    }

    @Test
    void a_meeting_that_was_called_waits_for_nothing_until_its_day_has_been() {
        UUID meeting = MeetingBoard.planned(scope, MEETING, 1);
        called(meeting);

        assertThat(sentences(MEETING.minusDays(14))).isEmpty();
        assertThat(sentences(MEETING)).isEmpty();
        assertThat(sentences(MEETING.plusDays(1)))
                .containsExactly("Styrelsemöte 18 september 2017: inte markerat som hållet");
    }

    @Test
    void a_meeting_is_to_be_closed_and_numbered_after_its_day() {
        OpenedMeeting meeting = OpenedMeeting.in(scope, MEETING, 3);
        meeting.item("Budget", "Att anta budgeten");

        assertThat(sentences(MEETING)).isEmpty();
        assertThat(sentences(MEETING.plusDays(1))).containsExactly("Styrelsemöte 18 september 2017: inte avslutat");
        meeting.become("HELD");
        assertThat(entries(MEETING.plusDays(1))).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).contains("paragraferna är inte numrerade");
            assertThat(entry.dueDate()).isEqualTo(MEETING.plusDays(7));
        });
    }

    @Test
    void a_meeting_that_was_broken_off_is_to_be_closed_after_the_day_it_went_on() {
        OpenedMeeting meeting = OpenedMeeting.in(scope, MEETING, 3);
        UUID item = meeting.item("Budget", "Att anta budgeten");
        write("""
                INSERT INTO meetings.adjournment
                  (association_id, id, meeting_id, agenda_item_id, broken_off_date, broken_off_time, resumed_date,
                   resumed_time)
                VALUES (:association, gen_random_uuid(), :meeting, :item, :day, '15:00', :next, '09:00')
                """, Map.of("meeting", meeting.id(), "item", item, "day", MEETING, "next", MEETING.plusDays(3)));

        assertThat(sentences(MEETING.plusDays(3))).isEmpty();
        assertThat(sentences(MEETING.plusDays(4))).hasSize(1);
    }

    @Test
    void what_was_registered_when_its_minutes_were_due_is_history() {
        MeetingBoard.planned(scope, LocalDate.of(2017, 8, 17), 1);
        OpenedMeeting.in(scope, LocalDate.of(2017, 3, 20), 3).become("HELD");

        assertThat(sentences(LocalDate.of(2017, 9, 1))).isEmpty();
        MeetingBoard.planned(scope, LocalDate.of(2017, 8, 18), 1);
        assertThat(sentences(LocalDate.of(2017, 9, 1))).hasSize(1);
    }

    @Test
    void an_assignment_is_brought_up_two_weeks_before_its_day_until_it_is_reported() {
        OpenedMeeting meeting = OpenedMeeting.in(scope, LocalDate.of(2017, 8, 28), 3);
        UUID item = meeting.item("Vision", "Att ta fram en vision");
        LocalDate due = LocalDate.of(2017, 10, 30);
        assigned(meeting, item, "Presidiet", due);
        meeting.become("HELD");
        UUID later = meeting.item("Svar", "");

        assertThat(sentences(due.minusDays(15))).noneMatch(sentence -> sentence.startsWith("Presidiet"));
        assertThat(entries(due.minusDays(14))).last().satisfies(entry -> {
            assertThat(entry.sentence()).isEqualTo("Presidiet: " + "o".repeat(120) + " …");
            assertThat(entry.detail()).contains("Uppdrag från mötet 28 augusti 2017");
            assertThat(entry.path()).isEqualTo(meeting.path(item));
        });
        write("""
                UPDATE meetings.assignment
                SET reported_meeting_id = :meeting, reported_item_id = :item
                WHERE association_id = :association
                """, Map.of("meeting", meeting.id(), "item", later));
        assertThat(sentences(due)).noneMatch(sentence -> sentence.startsWith("Presidiet"));
    }

    @Test
    void only_what_was_assigned_to_the_name_waits_for_who_cannot_prepare_meetings() {
        OpenedMeeting meeting = OpenedMeeting.in(scope, LocalDate.of(2017, 8, 28), 3);
        UUID item = meeting.item("Vision", "Att ta fram en vision");
        LocalDate due = LocalDate.of(2017, 9, 10);
        assigned(meeting, item, "Presidiet", due);
        assigned(meeting, item, " vera ledamot", due);
        MeetingBoard.planned(scope, MEETING, 1);

        assertThat(part(visitor("Vera Ledamot", Role.BOARD_MEMBER), due, 9).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).startsWith(" vera ledamot: ooo"));
        assertThat(part(visitor("Någon Annan", Role.BOARD_MEMBER), due, 9)).isEqualTo(Waiting.Part.NOTHING);
        assertThat(part(visitor("Någon Annan", Role.ADMINISTRATOR), due, 9).count())
                .isEqualTo(4);
    }

    @Test
    void the_most_pressing_are_shown_and_all_are_counted() {
        for (int day = 1; day <= 5; day++) {
            MeetingBoard.planned(scope, MEETING.plusDays(day), 1);
        }
        MeetingBoard.planned(TestDatabase.newAssociation(), MEETING, 1);

        Waiting.Part part = part(visitor("Fia Chef", Role.DIRECTOR), MEETING, 2);

        assertThat(part.count()).isEqualTo(5);
        assertThat(part.entries())
                .extracting(Waiting.Entry::dueDate)
                .containsExactly(MEETING.minusDays(6), MEETING.minusDays(5));
    }

    private List<String> sentences(LocalDate today) {
        return entries(today).stream().map(Waiting.Entry::sentence).toList();
    }

    private List<Waiting.Entry> entries(LocalDate today) {
        return part(visitor("Fia Chef", Role.DIRECTOR), today, 9).entries();
    }

    private Waiting.Part part(Visitor visitor, LocalDate today, int limit) {
        return database.read(scope, tx -> waiting.waits(tx, new Waiting.Asked(visitor, today, limit)));
    }

    private Visitor visitor(String name, Role role) {
        return new Visitor(scope, UUID.randomUUID(), name, "prov@exempel.se", Set.of(role), "Prov", false);
    }

    private void called(UUID meeting) {
        UUID file = UUID.randomUUID();
        write("""
                INSERT INTO meetings.attachment_file (association_id, id, bytes, sha256)
                VALUES (:association, :file, '\\x00', repeat('0', 64))
                """, Map.of("file", file));
        write("""
                INSERT INTO meetings.summons (association_id, id, meeting_id, sent_date, sender, number, file_id)
                VALUES (:association, gen_random_uuid(), :meeting, DATE '2017-09-01', 'Fia Chef', 1, :file)
                """, Map.of("meeting", meeting, "file", file));
    }

    private void assigned(OpenedMeeting meeting, UUID item, String responsible, LocalDate due) {
        write("""
                INSERT INTO meetings.assignment
                  (association_id, id, meeting_id, agenda_item_id, responsible, task, due_date)
                VALUES (:association, gen_random_uuid(), :meeting, :item, :responsible, repeat('o', 500), :due)
                """, Map.of("meeting", meeting.id(), "item", item, "responsible", responsible, "due", due));
    }

    private void write(String statement, Map<String, Object> values) {
        database.write(
                scope,
                "Lade upp prov",
                tx -> tx.sql(statement)
                        .param("association", scope.association())
                        .params(values)
                        .update());
    }
}
