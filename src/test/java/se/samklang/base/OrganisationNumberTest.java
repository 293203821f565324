package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "222000-1982",
                "2220001982",
                " 222000 1982 ",
                "222000 - 1982",
                "22 20 00-1982",
                "222000\u20131982",
                "222000\u00a01982"
            })
    void reads_the_number_with_or_without_hyphen_and_spaces(String typed) {
        assertThat(OrganisationNumber.read(typed)).isEqualTo(Parsed.of(new OrganisationNumber("2220001982")));
    }

    @Test
    void accepts_the_formally_valid_test_number() {
        assertThat(OrganisationNumber.read("999999-9999").isValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    222000-1983 | Kontrollsiffran
                    221000-1982 | Tredje siffran
                    200002292399 | tio siffror
                    000229-2399 | Tredje siffran
                    222000198 | tio siffror
                    2220-001982 | tio siffror
                    222000+1982 | tio siffror
                    SE222000198201 | tio siffror
                    \uff122220001982 | tio siffror
                    '' | tio siffror
                    """)
    void says_which_rule_failed_and_shows_the_right_form(String typed, String part) {
        assertThat(OrganisationNumber.read(typed).reason()).contains(part).endsWith("till exempel 222000-1982.");
    }

    @Test
    void is_printed_with_its_hyphen() {
        assertThat(new OrganisationNumber("2220001982").print()).isEqualTo("222000-1982");
    }

    @ParameterizedTest
    @ValueSource(strings = {"222000-1982", "2220001983", "0002292399", "", "22200019820"})
    void a_faulty_number_cannot_be_made(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationNumber(digits));
    }
}
