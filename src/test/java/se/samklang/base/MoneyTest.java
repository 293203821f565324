package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 145 800 | 314580000
                    -1 234,5 | -123450
                    0 | 0
                    0,01 | 1
                    99 999 999 999,99 | 9999999999999
                    -99 999 999 999,99 | -9999999999999
                    """)
    void reads_amounts_in_kronor(String typed, long ore) {
        assertThat(Money.read(typed)).isEqualTo(Parsed.of(new Money(ore)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,005", "1,500", "-0,001", "12,345"})
    void parts_of_an_ore_are_refused_and_never_rounded(String typed) {
        assertThat(Money.read(typed).reason()).contains("fler än två decimaler", "1\u00a0234,50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100 000 000 000", "999 999 999 999,99", "-100 000 000 000,00", "1000000000000000"})
    void amounts_beyond_the_limit_are_refused_with_the_limit(String typed) {
        assertThat(Money.read(typed).reason()).contains("99\u00a0999\u00a0999\u00a0999,99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e15", "NaN", "12 EUR", "€12", "$5", "", "1.234"})
    void what_is_no_number_is_no_amount(String typed) {
        assertThat(Money.read(typed).reason())
                .isEqualTo(SwedishNumber.read(typed).reason());
    }

    @Test
    void the_remark_on_a_decimal_point_is_kept() {
        assertThat(Money.read("1234.50"))
                .isInstanceOfSatisfying(
                        Parsed.Value.class,
                        value -> assertThat(value.remark()).startsWith("Punkten lästes som decimaltecken"));
    }

    @Test
    void kronor_become_ore_exactly_or_not_at_all() {
        assertThat(Money.ofKronor(new BigDecimal("12.5000"))).isEqualTo(new Money(1250));
        assertThat(Money.ofKronor(new BigDecimal("1E+3"))).isEqualTo(new Money(100_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofKronor(new BigDecimal("0.005")));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofKronor(new BigDecimal("1E+17")));
    }

    @Test
    void adds_and_subtracts() {
        Money money = new Money(150);
        assertThat(money.plus(new Money(50))).isEqualTo(new Money(200));
        assertThat(money.minus(new Money(151))).isEqualTo(new Money(-1));
        assertThat(money.minus(money)).isEqualTo(Money.ZERO);
    }

    @Test
    void never_wraps_around() {
        Money largest = new Money(Long.MAX_VALUE);
        Money smallest = new Money(Long.MIN_VALUE);
        assertThatThrownBy(() -> largest.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> smallest.minus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void sorts_by_size() {
        assertThat(Stream.of(new Money(3), new Money(-5), Money.ZERO).sorted())
                .containsExactly(new Money(-5), Money.ZERO, new Money(3));
    }

    @Test
    void prints_whole_kronor_or_ore() {
        assertThat(new Money(123_450).print()).isEqualTo("1\u00a0235");
        assertThat(new Money(-123_449).print()).isEqualTo("\u22121\u00a0234");
        assertThat(new Money(-49).print()).isEqualTo("0");
        assertThat(new Money(123_450).printExact()).isEqualTo("1\u00a0234,50");
        assertThat(new Money(-5).printExact()).isEqualTo("\u22120,05");
        assertThat(new Money(-5).kronor()).isEqualTo(new BigDecimal("-0.05"));
    }
}
