package se.samklang.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Permissions;
import se.samklang.web.Role;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;

/** A notice of 1 September 2017 is up through 22 September. */
class NoticeWaitingTest {

    private static final Instant NOW = TestDatabase.CLOCK.instant();
    private static final LocalDate LAST = LocalDate.of(2017, 9, 22);

    private final Scope scope = TestDatabase.newAssociation();
    private final NoticeWaiting waiting = new NoticeWaiting(RunningApplication.bean(Permissions.class));

    @Test
    void a_notice_that_comes_down_within_three_days_is_brought_up_and_then_its_proof_for_a_week() {
        UUID notice = Given.posted(scope, NOW, Given.other("Budgeten", null));

        assertThat(entries(LAST.minusDays(4), Role.DIRECTOR)).isEmpty();
        assertThat(entries(LAST.minusDays(3), Role.DIRECTOR)).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).isEqualTo("Anslaget ”Budgeten” tas snart ned");
            assertThat(entry.dueDate()).isEqualTo(LAST);
            assertThat(entry.path()).isEqualTo("/anslag/" + notice + "/bevis");
        });
        assertThat(entries(LAST.plusDays(1), Role.DIRECTOR)).singleElement().satisfies(entry -> {
            assertThat(entry.sentence()).isEqualTo("Anslaget ”Budgeten” är nedtaget: skriv ut beviset");
            assertThat(entry.dueDate()).isEqualTo(LAST.plusDays(7));
        });
        assertThat(entries(LAST.plusDays(7), Role.DIRECTOR)).hasSize(1);
        assertThat(entries(LAST.plusDays(8), Role.DIRECTOR)).isEmpty();
    }

    @Test
    void a_last_day_moved_by_holidays_is_the_one_that_counts() {
        Instant beforeChristmas = Instant.parse("2017-12-05T09:00:00Z");
        Given.posted(scope, beforeChristmas, Given.other("Budgeten", null));

        assertThat(entries(LocalDate.of(2017, 12, 23), Role.ADMINISTRATOR)).isEmpty();
        assertThat(entries(LocalDate.of(2017, 12, 24), Role.ADMINISTRATOR))
                .singleElement()
                .satisfies(entry -> assertThat(entry.dueDate()).isEqualTo(LocalDate.of(2017, 12, 27)));
        assertThat(entries(LocalDate.of(2018, 1, 3), Role.ADMINISTRATOR)).hasSize(1);
        assertThat(entries(LocalDate.of(2018, 1, 4), Role.ADMINISTRATOR)).isEmpty();
    }

    @Test
    void a_notice_that_was_replaced_is_not_proved_but_the_one_in_its_place() {
        UUID wrong = Given.posted(scope, NOW, Given.other("Fel dag", null));
        Given.write(
                scope, NOW, tx -> Given.NOTICES.correct(tx, wrong, Given.other("Rätt dag", null), "Fel dag i texten"));

        assertThat(entries(LAST, Role.DIRECTOR))
                .extracting(Waiting.Entry::sentence)
                .containsExactly("Anslaget ”Rätt dag” tas snart ned");
    }

    @Test
    void it_waits_only_for_who_puts_notices_up() {
        Given.posted(scope, NOW, Given.other("Budgeten", null));

        assertThat(entries(LAST, Role.BOARD_MEMBER)).isEmpty();
        assertThat(entries(LAST, Role.ECONOMIST)).isEmpty();
        assertThat(entries(LAST, Role.AUDITOR)).isEmpty();
        assertThat(entries(LAST, Role.INSATS_LEAD)).isEmpty();
    }

    @Test
    void the_most_pressing_are_shown_and_all_are_counted() {
        Given.posted(scope, NOW, Given.other("Den andra", LocalDate.of(2017, 9, 4)));
        Given.posted(scope, NOW, Given.other("Den första", null));

        Waiting.Part part = part(LAST, Role.DIRECTOR, 1);

        assertThat(part.count()).isEqualTo(2);
        assertThat(part.entries())
                .extracting(Waiting.Entry::sentence)
                .containsExactly("Anslaget ”Den första” tas snart ned");
    }

    private List<Waiting.Entry> entries(LocalDate today, Role role) {
        return part(today, role, 9).entries();
    }

    private Waiting.Part part(LocalDate today, Role role, int limit) {
        Visitor visitor = new Visitor(scope, UUID.randomUUID(), "Prov", "prov@exempel.se", Set.of(role), "Prov", false);
        return Given.read(scope, NOW, tx -> waiting.waits(tx, new Waiting.Asked(visitor, today, limit)));
    }
}
