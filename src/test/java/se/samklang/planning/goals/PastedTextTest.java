package se.samklang.planning.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTextTest {

    @Test
    void markup_goes_and_words_and_their_order_stay() {
        String pasted = "<html xmlns:o=\"urn\"><head><style>p.MsoNormal {margin:0}</style></head><body>"
                + "<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->"
                + "<p class=\"MsoNormal\">Nio m&ouml;ten <b>har</b> h&aring;llits.<o:p></o:p></p>"
                + "<ul><li>chefer</li><li>handl&auml;ggare</li></ul>"
                + "<table><tr><td>5 &lt; 6</td></tr></table></body></html>";

        assertThat(PastedText.clean(pasted)).isEqualTo("Nio möten har hållits.\n\n- chefer\n\n- handläggare\n\n5 < 6");
    }

    @Test
    void bullets_of_a_word_processor_become_a_list_and_its_line_breaks_lines() {
        assertThat(PastedText.clean("Så här:\r\n•\tchefer\r\n\uf0b7\thandläggare\u000bflera rader\r\n\r\n\r\n\r\nSlut"))
                .isEqualTo("Så här:\n- chefer\n- handläggare\nflera rader\n\nSlut");
    }

    @Test
    void a_text_that_only_compares_keeps_its_signs() {
        String text = "Gruppen är <50 personer & fler än >10.";

        assertThat(PastedText.clean(text)).isEqualTo(text);
    }

    @Test
    void markup_that_never_ends_takes_no_words_with_it() {
        String hostile = "<p>Första ordet <p <li <br <style> <!-- ".repeat(3_000) + "sista ordet";

        assertThat(PastedText.clean(hostile)).startsWith("Första ordet").endsWith("sista ordet");
    }
}
