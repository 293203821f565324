package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kort",
                "Sommar2026!",
                "finsam2024",
                "PASSWORD123",
                "1234567890",
                "samordningsförbundet",
                "x\0yyyyyyyy"
            })
    void what_others_try_first_is_refused(String typed) {
        assertThat(PasswordRule.read(typed).isValue()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rödbetor i sommarregn", "correct horse battery", "åtta tecken", "          blanksteg kring   "})
    void a_sentence_of_ones_own_is_taken(String typed) {
        assertThat(PasswordRule.read(typed).isValue()).isTrue();
    }
}
