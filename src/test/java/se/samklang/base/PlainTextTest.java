package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void a_line_is_composed_and_trimmed() {
        assertThat(PlainText.line("\u00a0 A\u030asa \n", 3)).isEqualTo(Parsed.of("Åsa"));
    }

    @Test
    void nothing_written_is_a_value() {
        assertThat(PlainText.line(" ", 10)).isEqualTo(Parsed.of(""));
        assertThat(PlainText.text("\r\n", 10)).isEqualTo(Parsed.of(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\ud800b", "a\uffffb", "\u0000"})
    void control_and_broken_characters_are_refused_everywhere(String typed) {
        assertThat(PlainText.line(typed, 100).reason()).contains("styrtecken");
        assertThat(PlainText.text(typed, 100).reason()).contains("styrtecken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "a\u2028b", "a\u2029b"})
    void line_breaks_are_refused_in_a_line_and_alike_in_a_text(String typed) {
        assertThat(PlainText.line(typed, 100).reason()).contains("en enda rad");
        assertThat(PlainText.text(typed, 100)).isEqualTo(Parsed.of("a\nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200bb",
                "a\u200db",
                "a\u202eb",
                "a\u2066b",
                "a\ufeffb",
                "a\u00adb",
                "a\u2060b",
                "a\u061cb",
                "a\u3164b",
                "\u200ba",
                "a\u200f",
                "a\udb40\udc41b"
            })
    void characters_nobody_can_see_are_refused_in_a_line_and_kept_in_a_text(String typed) {
        assertThat(PlainText.line(typed, 100).reason()).contains("osynligt tecken");
        assertThat(PlainText.text(typed, 100)).isEqualTo(Parsed.of(typed));
    }

    @Test
    void a_tab_is_refused_in_a_line_and_becomes_a_space_in_a_text_with_a_remark() {
        assertThat(PlainText.line("a\tb", 100).reason()).contains("tabbtecken");
        assertThat(PlainText.text("a\tb", 100)).isEqualTo(Parsed.of("a b", "Tabbtecken ersattes med mellanslag."));
    }

    @Test
    void the_length_is_counted_in_characters_after_composing() {
        assertThat(PlainText.line("o\u0308".repeat(10), 10).isValue()).isTrue();
        assertThat(PlainText.line("😀".repeat(10), 10).isValue()).isTrue();
        assertThat(PlainText.line("\u1f82".repeat(5), 5).isValue()).isTrue();
        assertThat(PlainText.line("\u03b1\u0313\u0300\u0345".repeat(5), 5).isValue())
                .isTrue();
    }

    @Test
    void too_long_is_refused_with_both_numbers() {
        String sentence = "Texten är 1\u00a0234 tecken lång. Högst 500 tecken får plats.";
        assertThat(PlainText.line("å".repeat(1234), 500).reason()).isEqualTo(sentence);
        assertThat(PlainText.text("å".repeat(1234), 500).reason()).isEqualTo(sentence);
        assertThat(PlainText.line("å".repeat(100_000), 500).reason()).contains("100\u00a0000 tecken");
    }

    @Test
    void marks_are_not_stacked_without_end() {
        assertThat(PlainText.line("a" + "\u0301".repeat(30), 100).isValue()).isTrue();
        assertThat(PlainText.text("a" + "\u0301".repeat(31), 100).reason()).contains("30 accenttecken");
    }

    @Test
    void other_scripts_are_kept() {
        assertThat(PlainText.line("Świętosława Ғазиза محمد 李 €", 100))
                .isEqualTo(Parsed.of("Świętosława Ғазиза محمد 李 €"));
    }
}
