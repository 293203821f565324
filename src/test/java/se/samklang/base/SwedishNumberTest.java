package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 234,50 | 1234.50
                    1\u00a0234,50 | 1234.50
                    1\u202f234,50 | 1234.50
                    1\u2009234,50 | 1234.50
                    1 234\u00a0567 | 1234567
                    '  12\u00a0' | 12
                    -12 | -12
                    \u221212 | -12
                    \u201312 | -12
                    1.234,50 | 1234.50
                    12.345.678,9 | 12345678.9
                    1234,5 | 1234.5
                    1,234 | 1.234
                    0 | 0
                    -0 | 0
                    007 | 7
                    0,005 | 0.005
                    \u22121\u00a0234\u00a0567,5 | -1234567.5
                    """)
    void reads_what_swedes_write(String typed, BigDecimal expected) {
        assertThat(SwedishNumber.read(typed)).isEqualTo(Parsed.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"1234.50, 1234.50", "12.5, 12.5", "0.125, 0.125", "1234.500, 1234.500", "1 234.567, 1234.567"})
    void reads_a_decimal_point_that_can_mean_nothing_else_but_says_so(String typed, BigDecimal expected) {
        assertThat(SwedishNumber.read(typed))
                .isEqualTo(Parsed.of(
                        expected, "Punkten lästes som decimaltecken. I Sverige skrivs decimaler efter kommatecken."));
    }

    @Test
    void reads_two_points_as_thousands_but_says_so() {
        assertThat(SwedishNumber.read("-1.234.567"))
                .isEqualTo(Parsed.of(new BigDecimal("-1234567"), "Punkterna lästes som tusentalsavgränsare."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "999.000", "-12.345"})
    void asks_when_a_point_can_mean_thousands_or_decimals(String typed) {
        assertThat(SwedishNumber.read(typed).reason()).contains("två sätt", "1\u00a0234", "1,234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e3",
                "12abc",
                "abc",
                "5-",
                "(5)",
                "12 %",
                "12%",
                "1,2,3",
                "1 23",
                "12 34",
                "1234 567",
                "1  234",
                "1 2345",
                "0 125",
                "0.125,5",
                "0.125.000",
                "1 234 56",
                "1.23,5",
                "1.2.3",
                "1,234.50",
                "1 234.567,8",
                "1.234 567",
                "1\u00a0234.567.890",
                ",5",
                "5,",
                ".5",
                "5.",
                ",",
                ".",
                "-",
                "--5",
                "- 5",
                "+5",
                "5 -",
                "1-2",
                "12 kr",
                "NaN",
                "Infinity",
                "0x10",
                "1_000",
                "1'000",
                "\u0661\u0662",
                "\uff11\uff12",
                "1\u0662",
                "1\n234",
                "1\t234",
                "1\u200b2",
                "1\u0000",
                "½",
                "²",
                "Ⅷ"
            })
    void refuses_the_rest_with_an_example_of_the_right_form(String typed) {
        assertThat(SwedishNumber.read(typed).reason()).endsWith("Skriv till exempel 1\u00a0234,50 eller −12.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '' | Här saknas ett tal.
                    '   ' | Här saknas ett tal.
                    5- | Minustecknet ska stå ensamt och först
                    1,2,3 | fler än ett kommatecken
                    5, | både före och efter kommatecknet
                    1 23 | tre siffror i taget
                    12abc | bara med siffror
                    \u0661\u0662 | andra siffror än 0–9
                    """)
    void says_what_is_wrong(String typed, String part) {
        assertThat(SwedishNumber.read(typed).reason()).contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1234567.5 | 1 | \u22121\u00a0234\u00a0567,5
                    1234567.5 | 0 | 1\u00a0234\u00a0568
                    -2.5 | 0 | \u22123
                    -0.4 | 0 | 0
                    -0.004 | 2 | 0,00
                    0.005 | 2 | 0,01
                    999.995 | 2 | 1\u00a0000,00
                    999 | 0 | 999
                    1000 | 0 | 1\u00a0000
                    100000 | 0 | 100\u00a0000
                    1E+6 | 0 | 1\u00a0000\u00a0000
                    12 | 2 | 12,00
                    0 | 0 | 0
                    """)
    void prints_for_screen_and_paper(BigDecimal value, int decimals, String expected) {
        assertThat(SwedishNumber.print(value, decimals)).isEqualTo(expected);
    }

    @Test
    void prints_every_whole_number() {
        assertThat(SwedishNumber.print(3_145_800)).isEqualTo("3\u00a0145\u00a0800");
        assertThat(SwedishNumber.print(Long.MIN_VALUE))
                .isEqualTo("\u22129\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0808");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -1234567.50 | -1234567,50
                    1E+3 | 1000
                    1E-7 | 0,0000001
                    0 | 0
                    """)
    void writes_to_files_without_groups_or_exponent(BigDecimal value, String expected) {
        assertThat(SwedishNumber.file(value)).isEqualTo(expected);
    }

    @Test
    void reads_back_what_it_prints_and_files() {
        long seed = 20240604;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            BigDecimal value = BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), 2);
            assertThat(SwedishNumber.read(SwedishNumber.print(value, 2)).orNull())
                    .as("seed %d, value %s", seed, value)
                    .isEqualTo(value);
            assertThat(SwedishNumber.read(SwedishNumber.file(value)).orNull())
                    .as("seed %d, value %s", seed, value)
                    .isEqualTo(value);
        }
    }
}
