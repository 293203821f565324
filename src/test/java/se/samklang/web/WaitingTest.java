package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Waiting.Entry;
import se.samklang.web.Waiting.Part;
import se.samklang.web.Waiting.Urgency;

/** How what waits is put together and said. Today is 1 September 2017. */
class WaitingTest {

    private static final LocalDate DUE = LocalDate.of(2017, 9, 15);

    private final Scope scope = TestDatabase.newAssociation();

    @Test
    void how_late_a_thing_is_follows_from_the_day() {
        Entry entry = due(DUE, "/moten");

        assertThat(entry.words(DUE.minusDays(8))).isEqualTo("Om 8 dagar");
        assertThat(entry.words(DUE.minusDays(1))).isEqualTo("I morgon");
        assertThat(entry.words(DUE)).isEqualTo("I dag");
        assertThat(entry.words(DUE.plusDays(1))).isEqualTo("En dag försenat");
        assertThat(entry.words(DUE.plusDays(30))).isEqualTo("30 dagar försenat");
        assertThat(entry.daysLate(DUE.plusDays(30))).isEqualTo(30);
    }

    @Test
    void a_thing_presses_from_the_seventh_day_before_and_is_late_from_the_day_after() {
        Entry entry = due(DUE, "/moten");

        assertThat(entry.urgency(DUE.minusDays(8))).isEqualTo(Urgency.LATER);
        assertThat(entry.urgency(DUE.minusDays(7))).isEqualTo(Urgency.SOON);
        assertThat(entry.urgency(DUE)).isEqualTo(Urgency.SOON);
        assertThat(entry.urgency(DUE.plusDays(1))).isEqualTo(Urgency.LATE);
    }

    @Test
    void what_several_modules_answer_is_one_list_by_day_and_the_rest_is_counted() {
        Waiting meetings = (tx, asked) -> new Part(List.of(due(DUE, "/moten"), due(DUE.plusDays(2), "/uppdrag")), 5);
        Waiting notices = (tx, asked) -> new Part(List.of(due(DUE.minusDays(3), "/anslag"), due(DUE, "/justering")), 2);

        WaitingList list = list(List.of(meetings, notices), 3, Role.DIRECTOR);

        assertThat(list.entries()).extracting(Entry::path).containsExactly("/anslag", "/justering", "/moten");
        assertThat(list.count()).isEqualTo(7);
        assertThat(list.more()).isEqualTo(4);
        assertThat(list.today()).isEqualTo(LocalDate.of(2017, 9, 1));
    }

    @Test
    void what_leads_to_a_closed_page_waits_for_somebody_else() {
        String meeting = "/moten/" + UUID.randomUUID();
        Waiting module = (tx, asked) -> new Part(
                List.of(
                        due(DUE, meeting),
                        due(DUE, "/moten/nytt"),
                        due(DUE, meeting + "/kallelse/skicka"),
                        due(DUE, "/finns-inte")),
                4);

        WaitingList board = list(List.of(module), 10, Role.BOARD_MEMBER);
        WaitingList lead = list(List.of(module), 10, Role.INSATS_LEAD);

        assertThat(board.entries()).extracting(Entry::path).containsExactly(meeting);
        assertThat(board.count()).isEqualTo(1);
        assertThat(lead.count()).isZero();
        assertThat(list(List.of(module), 10, Role.DIRECTOR).count()).isEqualTo(3);
    }

    @Test
    void the_module_is_told_whom_it_answers_which_day_and_how_much() {
        Waiting module = (tx, asked) -> {
            assertThat(asked.today()).isEqualTo(LocalDate.of(2017, 9, 1));
            assertThat(asked.limit()).isEqualTo(3);
            assertThat(asked.visitor().is(Role.AUDITOR)).isTrue();
            return Part.NOTHING;
        };

        assertThat(list(List.of(module), 3, Role.AUDITOR).entries()).isEmpty();
    }

    private WaitingList list(List<Waiting> modules, int limit, Role role) {
        Visitor visitor = new Visitor(scope, UUID.randomUUID(), "Vera", "vera@exempel.se", Set.of(role), "Prov", false);
        WaitingLists lists = new WaitingLists(modules, RunningApplication.bean(Permissions.class));
        return TestDatabase.database().read(scope, tx -> lists.of(tx, visitor, limit));
    }

    private static Entry due(LocalDate day, String path) {
        return new Entry("Något ska göras", "", day, path);
    }
}
