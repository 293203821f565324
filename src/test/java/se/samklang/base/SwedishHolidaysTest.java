package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "1961-04-02",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2026-04-05",
        "2038-04-25"
    })
    void easter_falls_on_the_sunday_of_the_almanac(LocalDate easter) {
        assertThat(SwedishHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void a_year_has_the_holidays_of_the_almanac() {
        assertThat(SwedishHolidays.ofYear(2024))
                .containsExactlyElementsOf(Stream.of(
                                "2024-01-01",
                                "2024-01-06",
                                "2024-03-29",
                                "2024-03-31",
                                "2024-04-01",
                                "2024-05-01",
                                "2024-05-09",
                                "2024-05-19",
                                "2024-06-06",
                                "2024-06-21",
                                "2024-06-22",
                                "2024-11-02",
                                "2024-12-24",
                                "2024-12-25",
                                "2024-12-26",
                                "2024-12-31")
                        .map(LocalDate::parse)
                        .toList());
    }

    @Test
    void the_national_day_took_the_place_of_whit_monday_in_2005() {
        assertThat(SwedishHolidays.isNonWorking(LocalDate.of(2004, 5, 31))).isTrue();
        assertThat(SwedishHolidays.isNonWorking(LocalDate.of(2005, 5, 16))).isFalse();
        assertThat(SwedishHolidays.isNonWorking(LocalDate.of(2005, 6, 6))).isTrue();
    }

    @Test
    void a_working_day_is_found_over_a_weekend_and_a_new_year() {
        assertThat(SwedishHolidays.workingDayFrom(LocalDate.of(2024, 6, 25))).isEqualTo(LocalDate.of(2024, 6, 25));
        assertThat(SwedishHolidays.workingDayFrom(LocalDate.of(2022, 12, 31))).isEqualTo(LocalDate.of(2023, 1, 2));
    }
}
