package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({"2.5, 0, 3", "-2.5, 0, -3", "0.005, 2, 0.01", "1.004999, 2, 1.00", "7, 2, 7.00", "0.45, 1, 0.5"})
    void a_half_goes_away_from_zero(BigDecimal value, int decimals, BigDecimal expected) {
        assertThat(Rounding.halfUp(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "37, 40, 0, 93",
        "37, 40, 1, 92.5",
        "1, 3, 2, 33.33",
        "2, 3, 0, 67",
        "0, 5, 1, 0.0",
        "5, 4, 0, 125",
        "-1, 8, 0, -13",
        "9223372036854775807, 9223372036854775807, 0, 100"
    })
    void a_share_is_rounded_once(long numerator, long denominator, int decimals, BigDecimal expected) {
        assertThat(Rounding.percent(numerator, denominator, decimals)).isEqualTo(expected);
    }

    @Test
    void a_share_of_nothing_cannot_be_told() {
        assertThat(Rounding.percent(5, 0, 0)).isNull();
        assertThat(Rounding.percent(BigDecimal.ONE, new BigDecimal("0.00"), 1)).isNull();
    }

    @Test
    void a_share_of_exact_figures_keeps_their_decimals_until_the_end() {
        assertThat(Rounding.percent(new BigDecimal("0.925"), BigDecimal.ONE, 0)).isEqualTo(new BigDecimal("93"));
        assertThat(Rounding.percent(new BigDecimal("0.9249"), BigDecimal.ONE, 0))
                .isEqualTo(new BigDecimal("92"));
    }
}
