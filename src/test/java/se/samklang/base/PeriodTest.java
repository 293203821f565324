package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final Period SPRING = period("2017-03-01", "2017-05-31");

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 2017-12-31, 2017",
        "2018-01-01, 2021-12-31, 2018–2021",
        "2017-01-01, 2017-08-31, januari–augusti 2017",
        "2017-01-01, 2017-01-31, januari 2017",
        "2024-02-01, 2024-02-29, februari 2024",
        "2024-02-01, 2024-02-28, 1 februari 2024–28 februari 2024",
        "2017-01-01, 2018-03-15, 1 januari 2017–15 mars 2018",
        "2017-07-01, 2018-06-30, 1 juli 2017–30 juni 2018",
        "2017-01-02, 2017-01-31, 2 januari 2017–31 januari 2017",
        "2017-01-01, 2017-01-01, 1 januari 2017"
    })
    void is_printed_as_shortly_as_it_can_be_said(String from, String to, String expected) {
        assertThat(period(from, to).printed()).isEqualTo(expected);
    }

    @Test
    void cannot_end_before_it_begins() {
        assertThatIllegalArgumentException().isThrownBy(() -> period("2017-02-01", "2017-01-31"));
    }

    @ParameterizedTest
    @CsvSource({"2017-02-28, false", "2017-03-01, true", "2017-05-31, true", "2017-06-01, false"})
    void contains_both_its_ends(LocalDate date, boolean expected) {
        assertThat(SPRING.contains(date)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-01, 2017-02-28, false",
        "2017-01-01, 2017-03-01, true",
        "2017-04-01, 2017-04-30, true",
        "2017-05-31, 2017-12-31, true",
        "2017-06-01, 2017-12-31, false",
        "2017-03-01, 2017-05-31, true",
        "2017-01-01, 2017-12-31, true"
    })
    void overlaps_on_a_shared_day(String from, String to, boolean overlaps) {
        assertThat(SPRING.overlaps(period(from, to))).isEqualTo(overlaps);
        assertThat(period(from, to).overlaps(SPRING)).isEqualTo(overlaps);
    }

    @Test
    void knows_its_year_and_months() {
        assertThat(Period.ofYear(2024)).isEqualTo(period("2024-01-01", "2024-12-31"));
        assertThat(SPRING.fromMonth()).isEqualTo(YearMonth.of(2017, 3));
        assertThat(SPRING.toMonth()).isEqualTo(YearMonth.of(2017, 5));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
