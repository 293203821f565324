package se.samklang.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Style sheet, script and fonts under a path that names their content, so that they can be cached for ever. */
@Component
final class Assets {

    /** Where the library that swaps parts of pages stands in its jar. */
    static final String LIBRARY = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/";

    private final String version = computeVersion();

    String version() {
        return version;
    }

    /** The path assets stand under in this version. */
    String path() {
        return "/tillgang/" + version;
    }

    private static String computeVersion() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : List.of(
                    "/static/samklang.css", "/static/samklang.js", "/static/mark.svg", LIBRARY + "htmx.min.js")) {
                try (InputStream file = Assets.class.getResourceAsStream(name)) {
                    digest.update(java.util.Objects.requireNonNull(file, name).readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException | IOException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }
}
