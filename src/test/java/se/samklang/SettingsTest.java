package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.database.Misconfigured;

class SettingsTest {

    @Test
    void no_proxy_is_trusted_unless_it_is_named() {
        assertThat(Settings.of(null, null, Map.of()).trustedProxies()).isEmpty();
        assertThat(Settings.of(null, null, Map.of("SAMKLANG_TRUSTED_PROXIES", "10.0.0.5, ::1"))
                        .trustedProxies())
                .containsExactly("10.0.0.5", "::1");
    }

    @Test
    void a_proxy_is_named_by_its_address() {
        assertThatThrownBy(() -> Settings.of(null, null, Map.of("SAMKLANG_TRUSTED_PROXIES", "alla")))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining("SAMKLANG_TRUSTED_PROXIES");
    }
}
