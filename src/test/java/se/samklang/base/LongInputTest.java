package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Case A47: no reader may be kept busy by a long string. */
class LongInputTest {
    private static final int LENGTH = 100_000;
    private static final List<Consumer<String>> READERS = List.of(
            SwedishNumber::read,
            Money::read,
            SwedishDate::read,
            SwedishDate::readMonth,
            OrganisationNumber::read,
            PersonalNumber::occursIn,
            PersonalNumber::masked,
            Ids::read,
            Code::of,
            typed -> PlainText.line(typed, 200),
            typed -> PlainText.line(typed, LENGTH),
            typed -> PlainText.text(typed, LENGTH));

    static Stream<String> nasty() {
        return Stream.of(
                        "1",
                        "1 ",
                        " ",
                        "1 234 ",
                        "1.234.",
                        "-",
                        "570428-9999",
                        "570428-",
                        "019fe2f0-0000-7000-8000-",
                        "å",
                        "a\u030a",
                        "\n",
                        "\t",
                        "\u0315\u0300\u05ae",
                        "😀",
                        "(",
                        "_-",
                        "2024-06-04",
                        "\u0000",
                        "\u200b",
                        "١")
                .map(part -> part.repeat(LENGTH / part.length()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("nasty")
    void a_hundred_thousand_characters_take_less_than_a_tenth_of_a_second(String typed) {
        for (int i = 0; i < READERS.size(); i++) {
            assertThat(shortest(READERS.get(i), typed)).as("reader %d", i).isLessThan(Duration.ofMillis(100));
        }
    }

    /** Of three, so that a pause of the machine is not taken for slowness of the reader. */
    private static Duration shortest(Consumer<String> reader, String typed) {
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            reader.accept(typed);
            shortest = Math.min(shortest, System.nanoTime() - start);
        }
        return Duration.ofNanos(shortest);
    }
}
