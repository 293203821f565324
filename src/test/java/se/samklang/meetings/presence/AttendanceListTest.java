package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.association.Board;
import se.samklang.association.DeputyRule;
import se.samklang.association.Mandates;
import se.samklang.base.Refused;
import se.samklang.database.CountedRead;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingBoard;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.MeetingStatus;
import se.samklang.meetings.presence.Attendee.Duty;
import se.samklang.meetings.presence.Attendee.RollCall;
import se.samklang.web.Problems;

/** The attendance list on a real PostgreSQL: made by the mandates of the day, and true to what was decided. */
class AttendanceListTest {

    private final Database database = TestDatabase.database();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_board() {
        scope = MeetingBoard.elected(TestDatabase.newAssociation());
    }

    @Test
    void opening_lists_those_with_mandates_that_day_and_copies_their_names() {
        UUID meeting = MeetingBoard.opened(scope, 2);
        database.write(
                scope,
                "Bytte namn",
                tx -> tx.sql("""
                UPDATE association.mandate
                SET person_name = 'Anna Ask'
                WHERE association_id = :association
                  AND person_name = 'Anna Alm'
                """).param("association", scope.association()).update());

        assertThat(MeetingBoard.presence(scope, meeting).attendees())
                .extracting(Attendee::label)
                .containsExactly(
                        "Anna Alm, ordförande, Sala kommun",
                        "Bo Björk, vice ordförande, Fagersta kommun",
                        "Cia Ceder, Region Provland",
                        "Dag Dill, Sala kommun",
                        "Eva Ek, Fagersta kommun");
        assertThat(MeetingBoard.person(scope, meeting, "Anna Alm").duty()).isEqualTo(Duty.CHAIR);
        assertThat(MeetingBoard.meeting(scope, meeting).status()).isEqualTo(MeetingStatus.OPEN);
    }

    @Test
    void a_member_without_anybody_has_a_vacant_seat_that_counts_and_its_deputy_can_serve() {
        scope = TestDatabase.newAssociation();
        MeetingBoard.mandate(scope, "Sala kommun", "Anna Alm", "CHAIR");
        MeetingBoard.mandate(scope, "Fagersta kommun", "Bo Björk", "BOARD_MEMBER");
        UUID meeting = MeetingBoard.opened(scope, 1);

        assertThat(MeetingBoard.presence(scope, meeting).atRollCall().seats()).isEqualTo(3);
        assertThat(MeetingBoard.presence(scope, meeting).attendees())
                .filteredOn(Attendee::isVacant)
                .extracting(Attendee::organisation)
                .containsExactly("Region Provland");

        MeetingBoard.mandate(scope, "Region Provland", "Cia Ceder", "BOARD_MEMBER");
        database.write(
                scope,
                "Hämtade mandat",
                tx -> AttendanceList.refill(tx, MeetingSql.locked(tx, meeting).orElseThrow()));

        assertThat(MeetingBoard.presence(scope, meeting).attendees())
                .extracting(Attendee::personName)
                .containsExactlyInAnyOrder("Anna Alm", "Bo Björk", "Cia Ceder");
    }

    @Test
    void who_got_the_mandate_later_or_whose_meeting_is_another_day_is_not_listed() {
        MeetingBoard.mandate(scope, "Region Provland", "Frida Fura", "DEPUTY", MeetingBoard.TODAY.plusDays(1));
        UUID meeting = MeetingBoard.opened(scope, 1);

        assertThat(MeetingBoard.presence(scope, meeting).attendees())
                .extracting(Attendee::personName)
                .doesNotContain("Frida Fura");
        assertThatThrownBy(() -> moved(meeting, MeetingBoard.TODAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("andra-mandat"));
        assertThat(moved(meeting, MeetingBoard.TODAY.minusDays(1))).isTrue();
    }

    @Test
    void a_mandate_that_turns_out_to_have_ended_gives_no_vote() {
        UUID meeting = MeetingBoard.opened(scope, 1);
        UUID item = MeetingBoard.items(scope, meeting).getFirst();
        all(meeting, RollCall.PRESENT);
        assertThat(MeetingBoard.presence(scope, meeting).at(item).deciders()).hasSize(3);

        database.write(
                scope,
                "Rättade mandat",
                tx -> tx.sql("""
                UPDATE association.mandate
                SET from_date = DATE '2017-09-02'
                WHERE association_id = :association
                  AND person_name = 'Cia Ceder'
                """).param("association", scope.association()).update());

        Presence presence = MeetingBoard.presence(scope, meeting);
        assertThat(presence.at(item)
                        .whyNot(MeetingBoard.person(scope, meeting, "Cia Ceder").id()))
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo("utan-mandat"));
    }

    @Test
    void the_officials_of_the_last_meeting_are_remembered_with_their_duty_and_its_guests_are_not() {
        UUID first = MeetingBoard.opened(scope, 1);
        add(first, Attendee.Capacity.OFFICIAL, "Gun Gran", "förbundschef");
        add(first, Attendee.Capacity.OFFICIAL, "Hans Hassel", "sekreterare");
        add(first, Attendee.Capacity.GUEST, "Ida Id", "");
        Attendee secretary = MeetingBoard.person(scope, first, "Hans Hassel");
        database.write(scope, "Gav uppgift", tx -> AttendanceSql.assign(tx, secretary, Duty.SECRETARY, 1));

        UUID second = MeetingBoard.opened(scope, 1);

        assertThat(MeetingBoard.presence(scope, second).attendees())
                .filteredOn(each -> !each.isElected())
                .extracting(Attendee::label, Attendee::duty, Attendee::presence)
                .containsExactly(
                        tuple("Gun Gran, förbundschef", null, RollCall.UNKNOWN),
                        tuple("Hans Hassel, sekreterare", Duty.SECRETARY, RollCall.UNKNOWN));
    }

    @Test
    void who_opens_second_opens_nothing() {
        UUID meeting = MeetingBoard.opened(scope, 1);

        assertThatThrownBy(() -> database.write(scope, "Öppnade möte", tx -> {
                    AttendanceList.open(tx, meeting, 1);
                    return meeting;
                }))
                .isInstanceOf(Problems.Stale.class);
        assertThat(MeetingBoard.presence(scope, meeting).attendees()).hasSize(5);
    }

    @Test
    void a_decision_keeps_those_it_needs_from_being_marked_away() {
        UUID meeting = MeetingBoard.opened(scope, 2);
        all(meeting, RollCall.PRESENT);
        UUID item = MeetingBoard.items(scope, meeting).getFirst();
        MeetingBoard.decided(scope, meeting, item);

        call(meeting, "Anna Alm", RollCall.ABSENT);
        assertThatThrownBy(() -> call(meeting, "Bo Björk", RollCall.ABSENT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().sentence())
                                .contains("”Ärende 1” är redan beslutat", "1 av 3"));
        assertThat(MeetingBoard.presence(scope, meeting).at(item).quorum()).isTrue();
    }

    @Test
    void where_deputies_serve_only_their_own_none_is_proposed_for_another_member() {
        UUID meeting = MeetingBoard.opened(scope, 1);
        call(meeting, "Anna Alm", RollCall.PRESENT);
        call(meeting, "Bo Björk", RollCall.PRESENT);
        call(meeting, "Cia Ceder", RollCall.ABSENT);
        call(meeting, "Dag Dill", RollCall.PRESENT);
        Presence presence = MeetingBoard.presence(scope, meeting);
        Attendee deputy = MeetingBoard.person(scope, meeting, "Dag Dill");
        Attendee absent = MeetingBoard.person(scope, meeting, "Cia Ceder");

        assertThat(Substitutes.proposed(presence, board(DeputyRule.OWN_FIRST))).containsEntry(deputy.id(), absent);
        assertThat(Substitutes.proposed(presence, board(DeputyRule.OWN_ONLY))).isEmpty();
        assertThatThrownBy(() -> AttendanceRules.requireSteppable(deputy, absent, presence, DeputyRule.OWN_ONLY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("annan-medlems-plats"));
    }

    @Test
    void who_stays_until_a_successor_comes_is_listed_and_who_left_is_not() {
        ended("Cia Ceder", false);
        UUID stays = MeetingBoard.opened(scope, 1);
        ended("Cia Ceder", true);
        UUID left = MeetingBoard.opened(scope, 1);

        assertThat(MeetingBoard.person(scope, stays, "Cia Ceder").isMember()).isTrue();
        assertThat(MeetingBoard.presence(scope, left).attendees())
                .extracting(Attendee::personName)
                .contains("Vakant plats")
                .doesNotContain("Cia Ceder");
    }

    @Test
    void a_meeting_with_three_hundred_items_is_read_in_two_statements() {
        UUID meeting = MeetingBoard.opened(scope, 300);
        all(meeting, RollCall.PRESENT);

        CountedRead read = database.read(scope, tx -> {
            CountedRead counted = new CountedRead(tx);
            assertThat(PresenceSql.of(counted, meeting).items()).hasSize(300);
            return counted;
        });

        assertThat(read.statements()).hasSize(2);
    }

    private Board board(DeputyRule rule) {
        Board board = database.read(scope, tx -> Mandates.on(tx, LocalDate.of(2017, 9, 1)));
        return new Board(board.day(), board.all(), board.vacancies(), rule);
    }

    private void ended(String person, Boolean departed) {
        database.write(
                scope,
                "Avslutade mandat",
                tx -> tx.sql("""
                UPDATE association.mandate
                SET to_date = DATE '2017-06-30', departed = :departed
                WHERE association_id = :association
                  AND person_name = :person
                """)
                        .param("departed", departed)
                        .param("association", scope.association())
                        .param("person", person)
                        .update());
    }

    private boolean moved(UUID id, LocalDate day) {
        return database.write(scope, "Ändrade möte", tx -> {
            Meeting meeting = MeetingSql.locked(tx, id).orElseThrow();
            AttendanceList.requireSameMandates(
                    tx, meeting, new Meeting.Content(MeetingKind.BOARD, null, day, null, null, null));
            return true;
        });
    }

    private void all(UUID meeting, RollCall answer) {
        database.write(
                scope,
                "Antecknade närvaro",
                tx -> AttendanceSql.callRest(tx, meeting, List.of(Attendee.Capacity.MEMBER), answer));
    }

    private void call(UUID meeting, String name, RollCall answer) {
        Attendee person = MeetingBoard.person(scope, meeting, name);
        database.write(scope, "Antecknade närvaro", tx -> {
            AttendanceSql.call(tx, person, answer, person.version());
            DecisionsStand.require(tx, meeting);
            return person;
        });
    }

    private void add(UUID meeting, Attendee.Capacity capacity, String name, String title) {
        database.write(
                scope,
                "Lade till deltagare",
                tx -> AttendanceSql.add(
                        tx,
                        meeting,
                        UUID.randomUUID(),
                        new AttendeeForm.Content(capacity, name, "", title, null, null)));
    }
}
