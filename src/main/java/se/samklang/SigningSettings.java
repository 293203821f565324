package se.samklang;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Misconfigured;
import se.samklang.signatures.SignatureSettings;

/** What the environment says of electronic signatures. */
final class SigningSettings {

    static final String KEY = "SAMKLANG_SIGNING_KEY";
    static final String PASSWORD = "SAMKLANG_SIGNING_KEY_PASSWORD";
    static final String PASSWORD_FILE = "SAMKLANG_SIGNING_KEY_PASSWORD_FILE";
    static final String TIME_STAMPS = "SAMKLANG_TIME_STAMP_URL";
    static final String TRUSTED = "SAMKLANG_TRUSTED_CERTIFICATES";

    private static final int LONGEST_PASSWORD_BYTES = 4096;

    private final Map<String, String> environment;

    private SigningSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    static SignatureSettings of(Map<String, String> environment) {
        SigningSettings settings = new SigningSettings(environment);
        return new SignatureSettings(
                settings.key(), settings.password(), settings.timeStamps(), settings.trustedCertificates());
    }

    private @Nullable Path key() {
        String setting = setting(KEY);
        if (setting == null) {
            return null;
        }
        Path file = Path.of(setting);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Misconfigured(KEY + " ska vara en PKCS#12-fil som programmet får läsa, inte " + setting + ".");
        }
        return file;
    }

    private String password() {
        String password = setting(PASSWORD);
        String file = setting(PASSWORD_FILE);
        if (password != null && file != null) {
            throw new Misconfigured("Ange " + PASSWORD + " eller " + PASSWORD_FILE + ", inte båda.");
        }
        if (file == null) {
            return password == null ? "" : password;
        }
        try {
            if (Files.size(Path.of(file)) <= LONGEST_PASSWORD_BYTES) {
                return Files.readString(Path.of(file)).strip();
            }
        } catch (IOException unreadable) {
            throw new Misconfigured(passwordSentence(file), unreadable);
        }
        throw new Misconfigured(passwordSentence(file));
    }

    private @Nullable URI timeStamps() {
        String setting = setting(TIME_STAMPS);
        if (setting == null) {
            return null;
        }
        try {
            URI address = URI.create(setting);
            if (("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Misconfigured(timeStampSentence(setting), unreadable);
        }
        throw new Misconfigured(timeStampSentence(setting));
    }

    private @Nullable Path trustedCertificates() {
        String setting = setting(TRUSTED);
        if (setting == null) {
            return null;
        }
        if (!Files.isDirectory(Path.of(setting))) {
            throw new Misconfigured(TRUSTED + " ska vara en mapp med certifikat, inte " + setting + ".");
        }
        return Path.of(setting);
    }

    private @Nullable String setting(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static String passwordSentence(String file) {
        return PASSWORD_FILE + " ska vara en fil med bara lösenordet, som programmet får läsa, inte " + file + ".";
    }

    private static String timeStampSentence(String setting) {
        return TIME_STAMPS
                + " ska vara adressen till en tidsstämpeltjänst, till exempel https://tidsstampel.exempel.se,"
                + " inte " + setting + ".";
    }
}
