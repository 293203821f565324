package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Rubrik #",
                "2019. Nätverk",
                "1) Nätverk",
                "- punkt",
                "+ punkt",
                "> citat",
                "**fet** och _lutad_ `kod`",
                "[länk](https://exempel.se) ![bild](x)",
                "{{tabell:budget}}",
                "{{{antal}}} och {{antal}}",
                "\\{{antal}} \\# a\\b",
                "<script>alert(1)</script> &amp; &auml;",
                "| a | b |",
                "--- mål",
                "=== mål",
                "Ett mål med ”citat” – 50 % (2019-12-14)"
            })
    void typed_words_stand_as_they_are_typed_in_a_heading_a_point_and_a_sentence(String words) {
        String plain = PassageText.plain(words);
        Document document = Given.document()
                .text("#### " + plain + "\n\n- " + plain + "\n\n" + plain)
                .composed();

        assertThat(document.words().lines().map(String::strip).filter(line -> line.contains(words)))
                .as(document.words())
                .hasSize(3);
        assertThat(document.tables()).isEmpty();
        assertThat(document.findings()).noneMatch(finding -> finding.code().equals(Finding.UNKNOWN_FIGURE));
    }

    @Test
    void lines_become_one_line_and_a_point_keeps_its_lines() {
        assertThat(PassageText.plain(" Ett\n # mål\t ")).isEqualTo("Ett \\# mål");
        assertThat(PassageText.point("Rad ett\n\nRad två\n")).isEqualTo("- Rad ett\n  \n  Rad två");
    }
}
