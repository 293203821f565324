package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samklang.database.Misconfigured;
import se.samklang.signatures.SignatureSettings;

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

    @Test
    void nothing_is_signed_and_nobody_trusted_unless_it_is_set() {
        SignatureSettings signatures = Settings.of(null, null, Map.of()).signatures();
        assertThat(signatures).isEqualTo(SignatureSettings.none());
    }

    @Test
    void the_password_of_the_key_may_stand_in_a_file(@TempDir Path folder) throws Exception {
        Path key = Files.write(folder.resolve("nyckel.p12"), new byte[] {1});
        Path password = Files.writeString(folder.resolve("losenord"), "hemligt prov\n");

        SignatureSettings signatures = Settings.of(
                        null,
                        null,
                        Map.of(
                                "SAMKLANG_SIGNING_KEY", key.toString(),
                                "SAMKLANG_SIGNING_KEY_PASSWORD_FILE", password.toString(),
                                "SAMKLANG_TIME_STAMP_URL", "https://tidsstampel.exempel.se",
                                "SAMKLANG_TRUSTED_CERTIFICATES", folder.toString()))
                .signatures();
        assertThat(signatures.keyFile()).isEqualTo(key);
        assertThat(signatures.password()).isEqualTo("hemligt prov");
        assertThat(signatures.timeStampService()).isEqualTo(URI.create("https://tidsstampel.exempel.se"));
        assertThat(signatures.trustedCertificates()).isEqualTo(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "SAMKLANG_SIGNING_KEY, finns-inte.p12",
        "SAMKLANG_SIGNING_KEY_PASSWORD_FILE, finns-inte",
        "SAMKLANG_TIME_STAMP_URL, tidsstampel",
        "SAMKLANG_TIME_STAMP_URL, ftp://tidsstampel.exempel.se",
        "SAMKLANG_TRUSTED_CERTIFICATES, finns-inte"
    })
    void what_cannot_be_used_for_signing_is_told_by_its_name(String name, String value) {
        assertThatThrownBy(() -> Settings.of(null, null, Map.of(name, value)))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining(name);
    }
}
