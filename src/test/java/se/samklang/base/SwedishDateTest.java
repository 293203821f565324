package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-04, 2024-06-04",
        "2024-6-4, 2024-06-04",
        "2024-06-4, 2024-06-04",
        "20240604, 2024-06-04",
        "' 2024-06-04\u00a0', 2024-06-04",
        "2024-02-29, 2024-02-29",
        "2000-02-29, 2000-02-29",
        "1900-01-01, 1900-01-01",
        "2200-12-31, 2200-12-31"
    })
    void reads_dates(String typed, LocalDate expected) {
        assertThat(SwedishDate.read(typed)).isEqualTo(Parsed.of(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2023-02-29 | Dagen finns inte: februari 2023 har dagarna 1–28.
                    2024-06-31 | Dagen finns inte: juni 2024 har dagarna 1–30.
                    2100-02-29 | Dagen finns inte: februari 2100 har dagarna 1–28.
                    2024-06-00 | Dagen finns inte
                    20230229 | Dagen finns inte
                    2024-13-01 | Månaden ska vara mellan 1 och 12.
                    2024-00-10 | Månaden ska vara mellan 1 och 12.
                    0000-00-00 | Året ska vara mellan 1900 och 2200.
                    1899-12-31 | Året ska vara mellan 1900 och 2200.
                    2201-01-01 | Året ska vara mellan 1900 och 2200.
                    10000-01-01 | år, månad och dag
                    24-01-01 | år, månad och dag
                    1/6 2024 | år, månad och dag
                    4 juni 2024 | år, månad och dag
                    2024-06 | år, månad och dag
                    2024-0604 | år, månad och dag
                    2024-06-04T00:00 | år, månad och dag
                    +2024-06-04 | år, månad och dag
                    \u0662\u0660\u0662\u0664-06-04 | år, månad och dag
                    '' | år, månad och dag
                    """)
    void refuses_other_dates_with_the_reason_and_an_example(String typed, String part) {
        assertThat(SwedishDate.read(typed).reason()).contains(part).contains("till exempel 2024-06-04.");
    }

    @ParameterizedTest
    @CsvSource({"2017-03, 2017-03", "2017-3, 2017-03", "201703, 2017-03", "' 2017-12 ', 2017-12"})
    void reads_months(String typed, YearMonth expected) {
        assertThat(SwedishDate.readMonth(typed)).isEqualTo(Parsed.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-03-15", "20170315", "2017-3-1"})
    void cuts_a_date_to_its_month_and_says_so(String typed) {
        assertThat(SwedishDate.readMonth(typed))
                .isEqualTo(Parsed.of(YearMonth.of(2017, 3), "Bara månaden används: mars 2017."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2017-13 | Månaden ska vara mellan 1 och 12.
                    2017-00 | Månaden ska vara mellan 1 och 12.
                    1817-01 | Året ska vara mellan 1900 och 2200.
                    mars 2017 | år och månad
                    2017 | år och månad
                    17-03 | år och månad
                    2017-02-29 | Dagen finns inte
                    """)
    void refuses_other_months_with_the_reason(String typed, String part) {
        assertThat(SwedishDate.readMonth(typed).reason()).contains(part).contains("till exempel 20");
    }

    @Test
    void prints_dates_and_months_in_swedish() {
        LocalDate date = LocalDate.of(2024, 6, 4);
        assertThat(SwedishDate.print(date)).isEqualTo("2024-06-04");
        assertThat(SwedishDate.printLong(date)).isEqualTo("4 juni 2024");
        assertThat(SwedishDate.printMonth(YearMonth.of(2017, 3))).isEqualTo("mars 2017");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-04T06:04:59Z, 2024-06-04 08:04",
        "2024-12-31T23:30:00Z, 2025-01-01 00:30",
        "2026-03-29T00:59:00Z, 2026-03-29 01:59",
        "2026-03-29T01:00:00Z, 2026-03-29 03:00",
        "2026-10-25T00:30:00Z, 2026-10-25 02:30",
        "2026-10-25T01:30:00Z, 2026-10-25 02:30"
    })
    void prints_instants_in_swedish_civil_time(Instant instant, String expected) {
        assertThat(SwedishDate.printInstant(instant)).isEqualTo(expected);
    }
}
