package se.samklang.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingPeriodTest {

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource({
        "2024-06-04, 2024-06-25, 2024-06-25T22:00:00Z, plain",
        "2024-05-16, 2024-06-07, 2024-06-07T22:00:00Z, the national day",
        "2024-05-31, 2024-06-24, 2024-06-24T22:00:00Z, midsummer eve and a weekend",
        "2025-12-03, 2025-12-29, 2025-12-29T23:00:00Z, Christmas and a weekend",
        "2025-12-10, 2026-01-02, 2026-01-02T23:00:00Z, the new year",
        "2026-03-13, 2026-04-07, 2026-04-07T22:00:00Z, Easter",
        "2026-05-29, 2026-06-22, 2026-06-22T22:00:00Z, midsummer eve",
        "2028-02-08, 2028-02-29, 2028-02-29T23:00:00Z, a leap day"
    })
    void a_notice_stays_up_through_its_last_day(
            LocalDate announced, LocalDate lastDay, Instant shownUntil, String why) {
        PostingPeriod period = new PostingPeriod(announced);

        assertThat(period.lastDay()).as(why).isEqualTo(lastDay);
        assertThat(period.shownUntil()).as(why).isEqualTo(shownUntil);
        assertThat(period.isShownAt(shownUntil.minusNanos(1))).isTrue();
        assertThat(period.isShownAt(shownUntil)).isFalse();
    }

    @Test
    void three_weeks_are_counted_in_days_also_where_the_clocks_are_changed() {
        PostingPeriod spring = new PostingPeriod(LocalDate.of(2026, 3, 17));
        PostingPeriod autumn = new PostingPeriod(LocalDate.of(2026, 10, 13));

        assertThat(lasting(spring)).isEqualTo(Duration.ofDays(22).minusHours(1));
        assertThat(lasting(autumn)).isEqualTo(Duration.ofDays(22).plusHours(1));
    }

    @Test
    void a_notice_is_not_up_before_its_day() {
        PostingPeriod period = new PostingPeriod(LocalDate.of(2024, 6, 4));

        assertThat(period.isShownAt(Instant.parse("2024-06-03T21:59:59Z"))).isFalse();
        assertThat(period.isShownAt(Instant.parse("2024-06-03T22:00:00Z"))).isTrue();
    }

    @Test
    void no_row_of_days_off_makes_it_longer_than_four_weeks() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2060; day = day.plusDays(1)) {
            assertThat(new PostingPeriod(day).lastDay()).isBetween(day.plusDays(21), day.plusDays(27));
        }
    }

    @Test
    void verified_minutes_are_announced_at_the_latest_on_the_second_day() {
        LocalDate verified = LocalDate.of(2024, 6, 4);

        assertThat(PostingPeriod.latestAnnouncement(verified)).isEqualTo(LocalDate.of(2024, 6, 6));
        assertThat(new PostingPeriod(LocalDate.of(2024, 6, 6)).isLateFor(verified))
                .isFalse();
        assertThat(new PostingPeriod(LocalDate.of(2024, 6, 7)).isLateFor(verified))
                .isTrue();
    }

    private static Duration lasting(PostingPeriod period) {
        Instant begun = period.announced()
                .atStartOfDay(se.samklang.base.SwedishDate.STOCKHOLM)
                .toInstant();
        return Duration.between(begun, period.shownUntil());
    }
}
