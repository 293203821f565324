package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final Instant NOON = Instant.parse("2024-06-04T12:00:00Z");

    @Test
    void is_a_version_seven_id_that_carries_the_clocks_millisecond() {
        UUID id = Ids.next(at(NOON));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void sorts_as_text_in_the_order_of_time() {
        String earlier = Ids.next(at(NOON)).toString();
        String later = Ids.next(at(NOON.plusMillis(1))).toString();
        assertThat(earlier).isLessThan(later);
    }

    @Test
    void is_never_the_same_twice_within_a_millisecond() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.next(at(NOON)));
        }
        assertThat(ids).hasSize(10_000);
    }

    @Test
    void is_read_back() {
        UUID id = Ids.next(at(NOON));
        assertThat(Ids.read(id.toString())).isEqualTo(Parsed.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "018fe2f0-0000-7000-8000-00000000000",
                "018fe2f0-0000-7000-8000-0000000000000",
                "018fe2f0000070008000000000000000",
                " 018fe2f0-0000-7000-8000-000000000000",
                "g18fe2f0-0000-7000-8000-000000000000",
                "../../etc"
            })
    void what_is_no_id_is_refused(String typed) {
        assertThat(Ids.read(typed).reason()).contains("Gå tillbaka");
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
