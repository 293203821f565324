package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.database.Database;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.CalendarDays;
import se.samklang.web.Role;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;

/** What waits with minutes. The meeting was held on 28 August 2017, so they are due on 11 September. */
class MinutesWaitingTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 9, 1);
    private static final LocalDate DUE = LocalDate.of(2017, 9, 11);

    private final Database database = TestDatabase.database();
    private final GivenMeeting given = GivenMeeting.ready();
    private final UUID director = UUID.randomUUID();
    private final UUID chair = UUID.randomUUID();
    private final UUID verifier = UUID.randomUUID();
    private final MinutesWaiting waiting = new MinutesWaiting();

    @Test
    void minutes_of_a_numbered_meeting_wait_to_be_sent() {
        assertThat(secretary()).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).isEqualTo("Protokollet från 28 augusti 2017 är inte skickat till justering");
            assertThat(entry.dueDate()).isEqualTo(DUE);
            assertThat(entry.path()).isEqualTo("/moten/" + given.id + "/protokoll");
        });
        assertThat(entries(chair, Role.BOARD_MEMBER)).isEmpty();
    }

    @Test
    void the_days_are_those_of_the_association_and_fourteen_where_it_has_not_said() {
        given.run("UPDATE minutes.setting SET verification_days = 20 WHERE association_id = :association", Map.of());
        assertThat(secretary().getFirst().dueDate()).isEqualTo(LocalDate.of(2017, 9, 17));

        GivenMeeting silent = GivenMeeting.in(TestDatabase.newAssociation());
        silent.numbered(silent.item("DECISION", "Budget", "", null));
        Waiting.Part part = part(silent, director, Role.DIRECTOR);
        assertThat(part.entries().getFirst().dueDate()).isEqualTo(DUE);
    }

    @Test
    void a_meeting_without_paragraphs_does_not_wait_for_its_minutes_yet() {
        GivenMeeting bare = GivenMeeting.in(TestDatabase.newAssociation());

        assertThat(part(bare, director, Role.DIRECTOR)).isEqualTo(Waiting.Part.NOTHING);
    }

    @Test
    void each_signer_is_told_in_turn_and_the_secretary_who_is_left() {
        UUID edition = sent();
        List<SignatureSql.Signature> signatures = database.read(given.scope, tx -> SignatureSql.ofMinutes(tx, edition));

        assertThat(entries(director, Role.DIRECTOR))
                .extracting(Waiting.Entry::sentence)
                .containsExactlyInAnyOrder(
                        "Protokollet från 28 augusti 2017: din tur att skriva under som sekreterare",
                        "Protokollet från 28 augusti 2017 är inte färdigjusterat");
        assertThat(entries(chair, Role.BOARD_MEMBER)).isEmpty();
        sign(signatures.get(0));
        assertThat(entries(director, Role.DIRECTOR)).singleElement().satisfies(entry -> {
            assertThat(entry.detail()).isEqualTo("Väntar på ordförande Cilla Chef, justerare Vera Ledamot.");
            assertThat(entry.dueDate()).isEqualTo(DUE);
            assertThat(entry.path()).isEqualTo("/justering/protokoll/" + edition);
        });
        assertThat(entries(chair, Role.BOARD_MEMBER)).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).endsWith("din tur att skriva under som ordförande");
            assertThat(entry.path())
                    .isEqualTo("/justering/underskrift/" + signatures.get(1).id());
        });
        assertThat(entries(verifier, Role.BOARD_MEMBER)).isEmpty();
        sign(signatures.get(1));
        assertThat(entries(verifier, Role.BOARD_MEMBER)).hasSize(1);
        sign(signatures.get(2));
        assertThat(entries(verifier, Role.BOARD_MEMBER)).isEmpty();
        assertThat(entries(director, Role.DIRECTOR)).isEmpty();
    }

    @Test
    void in_any_order_it_is_everybodys_turn_at_once() {
        given.run(
                "UPDATE minutes.setting SET signing_order = 'ANY_ORDER' WHERE association_id = :association", Map.of());
        sent();

        assertThat(entries(chair, Role.BOARD_MEMBER)).hasSize(1);
        assertThat(entries(verifier, Role.BOARD_MEMBER)).hasSize(1);
        assertThat(entries(UUID.randomUUID(), Role.BOARD_MEMBER)).isEmpty();
        assertThat(entries(UUID.randomUUID(), Role.AUDITOR)).isEmpty();
    }

    @Test
    void what_was_taken_back_waits_to_be_sent_again() {
        UUID edition = sent();
        given.database.write(given.scope, "Tog tillbaka", tx -> {
            se.samklang.RunningApplication.bean(Circulation.class).withdraw(tx, edition, "Fel namn");
            return 0;
        });

        assertThat(secretary())
                .singleElement()
                .satisfies(entry -> assertThat(entry.sentence()).endsWith("är inte skickat till justering"));
        assertThat(entries(director, Role.DIRECTOR)).hasSize(1);
    }

    @Test
    void the_last_day_stands_in_the_calendar_until_all_have_signed() {
        UUID edition = sent();

        assertThat(calendar(DUE.plusDays(1))).isEmpty();
        assertThat(calendar(DUE))
                .containsExactly(new CalendarDays.Day(
                        edition,
                        DUE,
                        "Sista dag för justering, protokollet från 28 augusti 2017",
                        "/justering/protokoll/" + edition));
        database.read(given.scope, tx -> SignatureSql.ofMinutes(tx, edition)).forEach(this::sign);
        assertThat(calendar(DUE)).isEmpty();
    }

    private List<CalendarDays.Day> calendar(LocalDate from) {
        return database.read(given.scope, tx -> new VerificationDays().days(tx, from));
    }

    private UUID sent() {
        return database.write(
                given.scope,
                "Skickade",
                tx -> GivenMinutes.send(
                        tx,
                        given,
                        Map.of(
                                given.person("Sune Skrivare"), director,
                                given.person("Cilla Chef"), chair,
                                given.person("Vera Ledamot"), verifier)));
    }

    private void sign(SignatureSql.Signature signature) {
        database.write(given.scope, "Skrev under", tx -> GivenMinutes.sign(tx, signature));
    }

    private List<Waiting.Entry> secretary() {
        return entries(UUID.randomUUID(), Role.ADMINISTRATOR);
    }

    private List<Waiting.Entry> entries(UUID account, Role role) {
        Waiting.Part part = part(given, account, role);
        assertThat(part.count()).isEqualTo(part.entries().size());
        return part.entries();
    }

    private Waiting.Part part(GivenMeeting meeting, UUID account, Role role) {
        Waiting.Asked asked = new Waiting.Asked(visitor(meeting, account, role), TODAY, 9);
        return database.read(meeting.scope, tx -> waiting.waits(tx, asked));
    }

    private static Visitor visitor(GivenMeeting given, UUID account, Role role) {
        return new Visitor(given.scope, account, "Prov", "prov@exempel.se", Set.of(role), "Prov", false);
    }
}
