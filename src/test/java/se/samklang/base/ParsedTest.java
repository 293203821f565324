package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParsedTest {

    @Test
    void a_value_has_no_reason_and_keeps_its_remark_when_turned_into_another() {
        Parsed<Integer> parsed = Parsed.of("tolv", "Bokstäver lästes som tal.").map(String::length);
        assertThat(parsed).isEqualTo(new Parsed.Value<>(4, "Bokstäver lästes som tal."));
        assertThat(parsed.isValue()).isTrue();
        assertThat(parsed.orNull()).isEqualTo(4);
        assertThat(parsed.reason()).isNull();
    }

    @Test
    void what_is_unreadable_has_a_reason_and_no_value_whatever_it_is_turned_into() {
        Parsed<Integer> parsed =
                Parsed.<String>unreadable("Här saknas ett tal.").map(String::length);
        assertThat(parsed).isEqualTo(new Parsed.Unreadable<>("Här saknas ett tal."));
        assertThat(parsed.isValue()).isFalse();
        assertThat(parsed.orNull()).isNull();
        assertThat(parsed.reason()).isEqualTo("Här saknas ett tal.");
    }
}
