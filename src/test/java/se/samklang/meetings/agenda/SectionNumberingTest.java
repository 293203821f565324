package se.samklang.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.Decision;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.sitting.ItemOutcome;
import se.samklang.meetings.sitting.SentenceSql;
import se.samklang.meetings.sitting.SittingSql;
import se.samklang.web.Problems;
import se.samklang.web.Undoing;

/** The § series on a real PostgreSQL: without gaps, without doubles, without a way back. */
class SectionNumberingTest {

    private static final LocalDate IN_MAY = LocalDate.of(2017, 5, 29);

    private final Database database = TestDatabase.database();
    private final SectionNumbering numbering = new SectionNumbering(TestDatabase.CLOCK);
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_with_a_prefix() {
        scope = TestDatabase.newAssociation();
        database.write(
                scope,
                "Gav prefix",
                tx -> tx.sql("""
                UPDATE association.association
                SET section_prefix = 'SFP'
                WHERE association_id = :association
                """).param("association", scope.association()).update());
    }

    @Test
    void items_are_numbered_on_through_the_calendar_year_in_the_order_of_the_agenda() {
        UUID first = held(IN_MAY, 2);
        UUID second = held(LocalDate.of(2017, 8, 28), 3);
        UUID lastYears = held(LocalDate.of(2016, 12, 5), 1);

        number(first);
        number(second);
        number(lastYears);

        assertThat(sections(first)).containsExactly("SFP §\u00a01", "SFP §\u00a02");
        assertThat(sections(second)).containsExactly("SFP §\u00a03", "SFP §\u00a04", "SFP §\u00a05");
        assertThat(sections(lastYears)).containsExactly("SFP §\u00a01");
    }

    @Test
    void a_year_begun_elsewhere_goes_on_from_the_paragraph_that_is_said() {
        UUID first = held(IN_MAY, 2);
        UUID second = held(LocalDate.of(2017, 8, 28), 1);

        database.write(scope, "Numrerade paragrafer", tx -> numbering.run(tx, first, 2, 17));
        assertThatThrownBy(() -> database.write(scope, "Numrerade paragrafer", tx -> numbering.run(tx, second, 2, 30)))
                .isInstanceOf(Refused.class)
                .hasMessage("paborjad-paragrafserie");
        number(second);

        assertThat(sections(first)).containsExactly("SFP §\u00a017", "SFP §\u00a018");
        assertThat(sections(second)).containsExactly("SFP §\u00a019");
    }

    @Test
    void a_hundred_meetings_numbered_at_once_get_one_series_without_gaps() throws Exception {
        List<UUID> meetings = IntStream.range(0, 100)
                .mapToObj(each -> held(IN_MAY, 1 + each % 3))
                .toList();
        List<Callable<Integer>> all = new ArrayList<>();
        meetings.forEach(meeting -> all.add(() -> number(meeting)));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> done : threads.invokeAll(all)) {
                assertThat(done.get()).isPositive();
            }
        }

        List<Integer> numbers = meetings.stream()
                .flatMap(meeting -> items(meeting).stream())
                .map(AgendaItem::number)
                .sorted()
                .toList();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        assertThat(meetings)
                .allSatisfy(meeting -> assertThat(items(meeting)).satisfies(items -> {
                    int first = number(items.getFirst());
                    assertThat(items.stream().map(SectionNumberingTest::number))
                            .containsExactlyElementsOf(IntStream.range(first, first + items.size())
                                    .boxed()
                                    .toList());
                }));
    }

    @Test
    void a_numbering_that_fails_leaves_no_gap() {
        UUID failed = held(IN_MAY, 4);
        UUID next = held(IN_MAY, 1);

        assertThatThrownBy(() -> database.write(scope, "Numrerade paragrafer", tx -> {
                    numbering.run(tx, failed, 2, 1);
                    throw new IllegalStateException("the power went");
                }))
                .isInstanceOf(IllegalStateException.class);
        number(next);

        assertThat(sections(next)).containsExactly("SFP §\u00a01");
        assertThat(sections(failed)).containsOnly("");
    }

    @Test
    void what_was_withdrawn_has_no_number_and_what_was_postponed_has() {
        UUID meeting = held(IN_MAY, 4);
        UUID after = held(LocalDate.of(2017, 8, 28), 1);
        List<AgendaItem> agenda = items(meeting);
        settle(agenda.get(1), ItemOutcome.WITHDRAWN);
        settle(agenda.get(2), ItemOutcome.POSTPONED);
        UUID nothing = held(IN_MAY, 1);
        UUID act = settle(items(nothing).getFirst(), ItemOutcome.WITHDRAWN);

        number(meeting);
        number(after);

        assertThat(sections(meeting)).containsExactly("SFP §\u00a01", "", "SFP §\u00a02", "SFP §\u00a03");
        assertThat(sections(after)).containsExactly("SFP §\u00a04");
        assertThat(refusal(nothing)).isEqualTo("tom-dagordning");
        assertThat(undone(act)).isEmpty();
    }

    @Test
    void after_the_numbering_what_is_withdrawn_stays_so_but_sentences_can_still_be_taken_back() {
        UUID meeting = held(IN_MAY, 2);
        AgendaItem first = items(meeting).getFirst();
        UUID withdrawn = settle(first, ItemOutcome.WITHDRAWN);
        number(meeting);
        UUID last = items(meeting).getLast().id();
        UUID sentence = database.write(scope, "Antecknade beslut", tx -> {
            SentenceSql.add(tx, meeting, last, UUID.randomUUID(), Decision.Content.of("Att anta"));
            return tx.actId();
        });

        assertThat(undone(withdrawn))
                .hasValueSatisfying(reason -> assertThat(reason).contains("numrerade"));
        assertThat(undone(sentence)).isEmpty();
    }

    private UUID settle(AgendaItem item, ItemOutcome outcome) {
        return database.write(scope, "Avgjorde ärende", tx -> {
            SittingSql.settle(tx, item.id(), outcome);
            return tx.actId();
        });
    }

    @Test
    void a_meeting_is_numbered_once_and_only_when_held() {
        UUID held = held(IN_MAY, 1);
        UUID planned = planned(MeetingKind.BOARD, IN_MAY, 1);
        UUID presidium = planned(MeetingKind.PRESIDIUM, IN_MAY, 1);
        UUID empty = held(IN_MAY, 0);
        number(held);

        assertThat(refusal(held)).isEqualTo("redan-numrerat");
        assertThat(refusal(planned)).isEqualTo("planerat-mote");
        assertThat(refusal(presidium)).isEqualTo("inte-styrelsemote");
        assertThat(refusal(empty)).isEqualTo("tom-dagordning");
    }

    @Test
    void who_saw_an_older_version_of_the_meeting_numbers_nothing() {
        UUID meeting = held(IN_MAY, 2);

        assertThatThrownBy(() -> database.write(scope, "Numrerade paragrafer", tx -> numbering.run(tx, meeting, 1, 1)))
                .isInstanceOf(Problems.Stale.class);

        assertThat(sections(meeting)).containsOnly("");
    }

    @Test
    void numbers_have_no_way_back() {
        UUID meeting = held(IN_MAY, 1);
        UUID act = database.write(scope, "Numrerade paragrafer", tx -> {
            numbering.run(tx, meeting, 2, 1);
            return tx.actId();
        });

        assertThat(undone(act)).hasValueSatisfying(reason -> assertThat(reason).contains("används aldrig igen"));
        assertThatThrownBy(() -> database.write(
                        scope,
                        "Raderade",
                        tx -> tx.sql("""
                        DELETE FROM meetings.section
                        WHERE association_id = :association
                        """)
                                .param("association", scope.association())
                                .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(sections(meeting)).containsExactly("SFP §\u00a01");
    }

    @Test
    void what_was_done_to_the_agenda_before_cannot_be_undone_past_the_numbering() {
        UUID meeting = planned(MeetingKind.BOARD, IN_MAY, 1);
        UUID removed = database.write(scope, "Tog bort ärende", tx -> {
            UUID item = UUID.randomUUID();
            AgendaSql.add(tx, meeting, item, item("Struket"));
            return item;
        });
        UUID act = database.write(scope, "Tog bort ärende", tx -> {
            AgendaSql.remove(tx, removed, 1);
            return tx.actId();
        });
        database.write(scope, "Markerade möte som hållet", tx -> MeetingSql.hold(tx, meeting, 1));
        number(meeting);

        assertThat(undone(act)).isPresent();
        assertThat(items(meeting)).hasSize(1);
    }

    private Optional<String> undone(UUID act) {
        return database.write(scope, "Ångrade", tx -> new Undoing(List.of(numbering)).undo(tx, act));
    }

    private UUID planned(MeetingKind kind, LocalDate date, int items) {
        UUID id = UUID.randomUUID();
        return database.write(scope, "Registrerade möte", tx -> {
            MeetingSql.add(tx, id, new Meeting.Content(kind, null, date, null, null, null));
            for (int place = 1; place <= items; place++) {
                AgendaSql.add(tx, id, UUID.randomUUID(), item("Ärende " + place));
            }
            return id;
        });
    }

    private UUID held(LocalDate date, int items) {
        UUID id = planned(MeetingKind.BOARD, date, items);
        database.write(scope, "Markerade möte som hållet", tx -> MeetingSql.hold(tx, id, 1));
        return id;
    }

    private int number(UUID meeting) {
        return database.write(scope, "Numrerade paragrafer", tx -> numbering.run(tx, meeting, 2, 1));
    }

    private String refusal(UUID meeting) {
        try {
            number(meeting);
            return "";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    private List<AgendaItem> items(UUID meeting) {
        return database.read(scope, tx -> AgendaSql.ofMeeting(tx, meeting));
    }

    private List<String> sections(UUID meeting) {
        return items(meeting).stream().map(AgendaItem::section).toList();
    }

    private static int number(AgendaItem item) {
        Integer number = item.number();
        return number == null ? 0 : number;
    }

    private static AgendaItem.Content item(String title) {
        return new AgendaItem.Content(AgendaItemKind.DECISION, title, "", "");
    }
}
