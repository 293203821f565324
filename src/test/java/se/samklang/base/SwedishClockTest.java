package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day as people write them and as they are kept. */
class SwedishClockTest {

    @ParameterizedTest
    @CsvSource({"13.15,13:15", "13:15,13:15", "1315,13:15", "9.05,09:05", "00.00,00:00", "23.59,23:59"})
    void point_and_colon_are_read_alike(String typed, String kept) {
        assertThat(SwedishClock.read(typed).orNull()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "24.00", "13.60", "13,15", "kl 13.15", "13.15.00"})
    void anything_else_is_refused_with_an_example(String typed) {
        assertThat(SwedishClock.read(typed).reason()).contains("till exempel 13.00");
    }

    @Test
    void what_is_printed_can_be_read_again() {
        assertThat(SwedishClock.print("09:05")).isEqualTo("09.05");
        assertThat(SwedishClock.read(SwedishClock.print("09:05")).orNull()).isEqualTo("09:05");
        assertThat(SwedishClock.print(null)).isEmpty();
    }
}
