package se.samklang;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Misconfigured;
import se.samklang.signatures.SignatureSettings;

/**
 * How the program is set up, from options and the environment.
 *
 * @param dataFolder where everything lives when the database is embedded
 * @param databaseUrl a PostgreSQL server to use instead, or null
 * @param port where the web application listens
 * @param baseUrl the address people use, where it is another than this machine's
 * @param trustedProxies IP addresses of the reverse proxies whose word about who asks is taken, none where nothing
 *     stands in front
 * @param signatures the key that signs and the certificates that are trusted
 */
record Settings(
        Path dataFolder,
        @Nullable String databaseUrl,
        int port,
        @Nullable String baseUrl,
        List<String> trustedProxies,
        SignatureSettings signatures) {

    static final int DEFAULT_PORT = 8080;

    static Settings of(@Nullable Path folder, @Nullable Integer port, Map<String, String> environment) {
        String data = emptyToNull(environment.get("SAMKLANG_DATA"));
        return new Settings(
                folder != null ? folder : Path.of(data != null ? data : "data"),
                emptyToNull(environment.get("SAMKLANG_DATABASE_URL")),
                port != null ? checked(port, "--port") : portSetting(emptyToNull(environment.get("SAMKLANG_PORT"))),
                checkedUrl(emptyToNull(environment.get("SAMKLANG_BASE_URL"))),
                proxies(emptyToNull(environment.get("SAMKLANG_TRUSTED_PROXIES"))),
                SigningSettings.of(environment));
    }

    /** On this machine, with nothing in front. */
    static Settings local(Path dataFolder, int port) {
        return new Settings(dataFolder, null, port, null, List.of(), SignatureSettings.none());
    }

    /** Where people reach the program, without a slash at the end. */
    String address() {
        return baseUrl != null ? baseUrl.replaceFirst("/+$", "") : "http://localhost:" + port;
    }

    private static int portSetting(@Nullable String setting) {
        if (setting == null) {
            return DEFAULT_PORT;
        }
        if (!setting.matches("[0-9]{1,5}")) {
            throw new Misconfigured("SAMKLANG_PORT ska vara ett portnummer mellan 1 och 65535, inte " + setting + ".");
        }
        return checked(Integer.parseInt(setting), "SAMKLANG_PORT");
    }

    private static int checked(int port, String name) {
        if (port < 1 || port > 65_535) {
            throw new Misconfigured(name + " ska vara ett portnummer mellan 1 och 65535, inte " + port + ".");
        }
        return port;
    }

    private static @Nullable String checkedUrl(@Nullable String setting) {
        if (setting == null) {
            return null;
        }
        try {
            URI uri = URI.create(setting);
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null) {
                return setting;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Misconfigured(baseUrlSentence(setting), unreadable);
        }
        throw new Misconfigured(baseUrlSentence(setting));
    }

    private static List<String> proxies(@Nullable String setting) {
        if (setting == null) {
            return List.of();
        }
        List<String> addresses =
                Arrays.stream(setting.split(",")).map(String::strip).toList();
        if (addresses.stream().anyMatch(address -> !address.matches("[0-9a-fA-F.:]{3,45}"))) {
            throw new Misconfigured(
                    "SAMKLANG_TRUSTED_PROXIES ska vara IP-adresser med kommatecken emellan, till exempel"
                            + " 10.0.0.5,10.0.0.6, inte " + setting + ".");
        }
        return addresses;
    }

    private static String baseUrlSentence(String setting) {
        return "SAMKLANG_BASE_URL ska vara en adress som https://samklang.exempel.se, inte " + setting + ".";
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
