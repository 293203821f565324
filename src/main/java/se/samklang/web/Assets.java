package se.samklang.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samklang.base.Sha256;

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
        ByteArrayOutputStream assets = new ByteArrayOutputStream();
        for (String name :
                List.of("/static/samklang.css", "/static/samklang.js", "/static/mark.svg", LIBRARY + "htmx.min.js")) {
            try (InputStream file = Assets.class.getResourceAsStream(name)) {
                assets.writeBytes(Objects.requireNonNull(file, name).readAllBytes());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return Sha256.hash(assets.toByteArray()).substring(0, 12);
    }
}
