package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number here is one of the published test numbers named in section 1.9 of the domain page. */
class PersonalNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "190905271474",
                "090527+1474",
                "200002292399",
                "000229-2399",
                "0002292399",
                "20000229-2399",
                "195704289999",
                "194608239986",
                "190901219931",
                "200004059937",
                "197302889931",
                "730288-9931",
                "202107919967",
                "Ringde 570428-9999 i går",
                "pnr:5704289999.",
                "nr570428-9999x",
                "(195704289999)",
                "570428\u20119999",
                "570428\u20139999",
                "570428\u22129999",
                "570428\u00ad9999",
                "1;570428-9999;50",
                "\uff15\uff17\uff10\uff14\uff12\uff18-\uff19\uff19\uff19\uff19",
                "12-570428-9999",
                "19810101-1234",
                "Kalle (810101-1234) har",
                "810161-1234",
                "010228+2398",
                "222000-1982 570428-9999",
                "019fe2f0-0000-7000-8000-00000000000a 570428-9999",
                "19570428-9999-7000-8000"
            })
    void is_found_anywhere_in_a_text(String text) {
        assertThat(PersonalNumber.occursIn(text)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "197004289895",
                "196004309886",
                "201509160006",
                "194205669899",
                "197210869924",
                "19090527 1474",
                "222000-1982",
                "2220001982",
                "999999-9999",
                "162220001982",
                "5 704 289 999",
                "5704289999123",
                "12345704289999",
                "570428--9999",
                "570428-99990",
                "1570428-9999",
                "010229-2398",
                "1 234 567,50",
                "3 145 800 kr",
                "2024-06-04",
                "2024-06-04 08:04",
                "5050-1055",
                "021-39 00 00",
                "161957042899",
                "215704289999",
                "§ 29/2024",
                "570400-9999",
                "571328-9999",
                "019fe2f0-0000-7000-8000-195704289999",
                "/moten/19570428-9999-7000-8000-00000000000a/protokoll"
            })
    void other_numbers_are_left_alone(String text) {
        assertThat(PersonalNumber.occursIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ringde 570428-9999 i går. | Ringde ••••••-•••• i går.
                    200002292399,090527+1474 | ••••••-••••,••••••-••••
                    Org.nr 222000-1982, 12 000 kr | Org.nr 222000-1982, 12 000 kr
                    730288-9931 | ••••••-••••
                    019fe2f0-0000-7000-8000-195704289999: 570428-9999 | 019fe2f0-0000-7000-8000-195704289999: ••••••-••••
                    123456-570428-9999-1 | 123456-••••••-••••-1
                    """)
    void is_masked_and_the_rest_kept(String text, String expected) {
        assertThat(PersonalNumber.masked(text)).isEqualTo(expected);
    }

    @Test
    void leaves_nothing_to_find_after_masking() {
        String masked = PersonalNumber.masked("570428-9999 ".repeat(1000));
        assertThat(PersonalNumber.occursIn(masked)).isFalse();
    }
}
