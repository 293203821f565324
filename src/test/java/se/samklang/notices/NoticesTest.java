package se.samklang.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import se.samklang.base.Refused;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

/** What is put up, when, and that it stays. */
class NoticesTest {

    private static final LocalDate VERIFIED = LocalDate.of(2024, 6, 4);
    private static final Instant THAT_DAY = Instant.parse("2024-06-04T08:00:00Z");

    private final Scope scope = TestDatabase.newAssociation();

    @Test
    void verified_minutes_go_up_the_same_day_unless_a_later_one_is_asked_for() {
        Notice today = posted(THAT_DAY, Given.minutes(VERIFIED, null));
        Notice later = posted(THAT_DAY, Given.minutes(VERIFIED, LocalDate.of(2024, 6, 6)));

        assertThat(today.publishedDate()).isEqualTo(VERIFIED);
        assertThat(today.lastDay()).isEqualTo(LocalDate.of(2024, 6, 25));
        assertThat(today.period().legalForceDate()).isEqualTo(LocalDate.of(2024, 6, 26));
        assertThat(today.isLate()).isFalse();
        assertThat(later.publishedDate()).isEqualTo(LocalDate.of(2024, 6, 6));
        assertThat(later.statusAt(THAT_DAY)).isEqualTo(Notice.Status.COMING);
        assertThat(later.isLate()).isFalse();
    }

    @Test
    void the_day_is_the_swedish_one_also_when_the_world_has_another() {
        Notice justAfterMidnight =
                posted(Instant.parse("2024-06-04T22:00:00Z"), Given.minutes(LocalDate.of(2024, 6, 5), null));
        Notice newYear = posted(Instant.parse("2024-12-31T23:00:00Z"), Given.other("Nyår", null));

        assertThat(justAfterMidnight.publishedDate()).isEqualTo(LocalDate.of(2024, 6, 5));
        assertThat(newYear.publishedDate()).isEqualTo(LocalDate.of(2025, 1, 1));
    }

    @Test
    void a_day_after_the_second_is_refused_and_a_day_that_has_been_too() {
        assertRefused("anslag-for-sent", () -> posted(THAT_DAY, Given.minutes(VERIFIED, LocalDate.of(2024, 6, 7))));
        assertRefused("anslag-i-efterhand", () -> posted(THAT_DAY, Given.minutes(VERIFIED, LocalDate.of(2024, 6, 3))));
        assertRefused("anslag-i-efterhand", () -> posted(THAT_DAY, Given.other("Sent", LocalDate.of(2024, 6, 3))));
        assertRefused("inte-justerat-an", () -> posted(THAT_DAY, Given.minutes(LocalDate.of(2024, 6, 5), null)));
    }

    @Test
    void what_is_late_goes_up_today_with_a_warning_and_never_with_an_earlier_day() {
        Instant late = Instant.parse("2024-06-10T08:00:00Z");

        Notice notice = posted(late, Given.minutes(VERIFIED, null));

        assertThat(notice.publishedDate()).isEqualTo(LocalDate.of(2024, 6, 10));
        assertThat(notice.isLate()).isTrue();
        assertRefused("anslag-i-efterhand", () -> posted(late, Given.minutes(VERIFIED, LocalDate.of(2024, 6, 6))));
        assertRefused("anslag-for-sent", () -> posted(late, Given.minutes(VERIFIED, LocalDate.of(2024, 6, 11))));
    }

    @Test
    void a_clock_set_back_puts_nothing_up() {
        posted(THAT_DAY, Given.minutes(VERIFIED, null));

        assertRefused("klockan-gar-fel", () -> posted(THAT_DAY.minusSeconds(86_400), Given.other("I går", null)));
        assertThat(posted(THAT_DAY.minusSeconds(60), Given.other("En annan maskin", null))
                        .publishedDate())
                .isEqualTo(VERIFIED);
    }

    @Test
    void a_correction_has_its_own_whole_time_and_the_old_one_keeps_its() {
        UUID first = Given.posted(scope, THAT_DAY, Given.minutes(VERIFIED, null));
        Instant weekLater = Instant.parse("2024-06-11T08:00:00Z");

        UUID second = corrected(weekLater, first);
        UUID third = corrected(weekLater, second);

        assertThat(Given.found(scope, second).publishedDate()).isEqualTo(LocalDate.of(2024, 6, 11));
        assertThat(Given.found(scope, second).lastDay()).isEqualTo(LocalDate.of(2024, 7, 2));
        assertThat(Given.found(scope, second).isLate()).isFalse();
        assertThat(Given.found(scope, first).lastDay()).isEqualTo(LocalDate.of(2024, 6, 25));
        assertThat(Given.found(scope, first).replacedById()).isEqualTo(second);
        assertThat(Given.read(scope, weekLater, tx -> Given.NOTICES.latest(tx, first))
                        .orElseThrow()
                        .id())
                .isEqualTo(third);
        Optional<LocalDate> legalForce = Given.read(scope, weekLater, tx -> Given.NOTICES.legalForceDate(tx, first));
        assertThat(legalForce).contains(LocalDate.of(2024, 7, 3));
        Notice middle = Given.found(scope, second);
        List<Notice> line = Given.read(scope, weekLater, tx -> Given.NOTICES.line(tx, middle));
        assertThat(line).extracting(Notice::id).containsExactly(first, second, third);
        assertRefused("redan-ersatt", () -> corrected(weekLater, first));
    }

    @Test
    void no_statement_of_the_program_can_change_or_remove_a_notice_or_date_it_back() {
        UUID id = Given.posted(scope, THAT_DAY, Given.minutes(VERIFIED, null));

        assertThatThrownBy(() -> Given.write(
                        scope, THAT_DAY, tx -> tx.sql("""
                                UPDATE notices.notice
                                SET published_date = published_date - 1
                                WHERE id = :id
                                """).param("id", id).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Given.write(
                        scope,
                        THAT_DAY,
                        tx -> tx.sql("DELETE FROM notices.notice WHERE id = :id")
                                .param("id", id)
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Given.write(scope, THAT_DAY, tx -> {
                    NoticeSql.add(
                            tx, UUID.randomUUID(), Given.other("Bakåt", null), VERIFIED.minusDays(1), tx.now(), null);
                    return id;
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_notice_that_was_up_elsewhere_counts_from_its_own_day_and_tells_that_it_was_registered_afterwards() {
        Instant registered = Instant.parse("2024-08-15T10:00:00Z");
        UUID id = Given.write(
                scope, registered, tx -> Given.NOTICES.registerEarlier(tx, Given.minutes(VERIFIED, VERIFIED)));

        Notice notice = Given.found(scope, id);
        assertThat(notice.publishedDate()).isEqualTo(VERIFIED);
        assertThat(notice.isLate()).isFalse();
        assertThat(notice.isRegisteredAfterwards()).isTrue();
        assertThat(notice.statusAt(registered)).isEqualTo(Notice.Status.DOWN);
        assertThat(Given.found(scope, Given.posted(scope, registered, Given.other("I dag", null)))
                        .isRegisteredAfterwards())
                .isFalse();
    }

    @Test
    void what_is_registered_afterwards_has_been() {
        assertThatThrownBy(() -> Given.write(
                        scope,
                        THAT_DAY,
                        tx -> Given.NOTICES.registerEarlier(tx, Given.minutes(VERIFIED, VERIFIED.plusDays(1)))))
                .isInstanceOf(Refused.class)
                .hasMessage("anslag-inte-an");
    }

    @Test
    void a_förbund_finds_its_own_notices_and_no_others() {
        UUID id = Given.posted(scope, THAT_DAY, Given.minutes(VERIFIED, null));
        Scope others = TestDatabase.newAssociation();

        Optional<Notice> found = Given.read(others, THAT_DAY, tx -> Given.NOTICES.find(tx, id));
        List<Notice> announced =
                Given.read(others, THAT_DAY, tx -> NoticeSql.announced(tx, LocalDate.of(1900, 1, 1), VERIFIED));

        assertThat(found).isEmpty();
        assertThat(announced).isEmpty();
        assertThatThrownBy(() -> Given.write(
                        others, THAT_DAY, tx -> Given.NOTICES.correct(tx, id, Given.other("Min", null), "Fel")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void why_the_last_day_is_not_three_weeks_on_is_said() {
        assertThat(NoticeWords.lastDay(new PostingPeriod(LocalDate.of(2024, 6, 4))))
                .isEqualTo("Tre veckor från anslagsdagen är tisdagen den 25 juni 2024.");
        assertThat(NoticeWords.lastDay(new PostingPeriod(LocalDate.of(2024, 5, 31))))
                .isEqualTo("Tre veckor från anslagsdagen är fredagen den 21 juni 2024, som är midsommarafton."
                        + " Då räknas nästa vardag som sista dag: måndagen den 24 juni 2024 (lagen 1930:173).");
        assertThat(NoticeWords.lastDay(new PostingPeriod(LocalDate.of(2024, 6, 8))))
                .contains("lördagen den 29 juni 2024, som inte är en vardag");
    }

    private Notice posted(Instant now, Notice.Content content) {
        return Given.found(scope, Given.posted(scope, now, content));
    }

    private UUID corrected(Instant now, UUID notice) {
        return Given.write(
                scope, now, tx -> Given.NOTICES.correct(tx, notice, Given.minutes(VERIFIED, null), "Fel datum"));
    }

    private static void assertRefused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
