package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Försörjningsstöd | forsorjningsstod
                    Fo\u0308rso\u0308rjningssto\u0308d | forsorjningsstod
                    Sjukpenning/Rehabpenning | sjukpenning_rehabpenning
                    Arbetslöshetsersättning (a-kassa) | arbetsloshetsersattning_a_kassa
                    Arbetslöshetsersättning (a–kassa) | arbetsloshetsersattning_a_kassa
                    Arbetslöshetsersättning (a\u2014kassa) | arbetsloshetsersattning_a_kassa
                    '  Åsa  &  Émile ' | asa_emile
                    16–24 år | 16_24_ar
                    Ærø | aero
                    Übung ß | ubung_ss
                    IDÉ I ISTANBUL | ide_i_istanbul
                    \u0130stanbul \u0131 | istanbul_i
                    ﬁnans | finans
                    ––– | ''
                    '' | ''
                    """)
    void folds_a_label_to_plain_letters(String label, String expected) {
        assertThat(Code.of(label)).isEqualTo(expected);
        assertThat(Code.hyphened(label)).isEqualTo(expected.replace('_', '-'));
    }

    @Test
    void folds_alike_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Code.of("INDIVID")).isEqualTo("individ");
        } finally {
            Locale.setDefault(before);
        }
    }
}
