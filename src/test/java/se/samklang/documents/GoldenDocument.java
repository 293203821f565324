package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares a document with the one kept in a folder under {@code src/test/resources}: {@code expected.txt} to be read by
 * people, {@code expected.json} to be exact. Run with {@code -Dgolden.rewrite=true} to write them anew; then read the
 * difference before it is committed.
 */
public final class GoldenDocument {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private GoldenDocument() {}

    /** @param folder for example {@code documents/delarsrapport} */
    public static void assertSame(String folder, Document document) throws IOException {
        Path place = Path.of("src/test/resources").resolve(folder);
        compare(place.resolve("expected.txt"), TextRendering.render(document));
        compare(place.resolve("expected.json"), JsonRendering.render(document));
    }

    /** Ids are new in every run; what counts is that the same one stands in the same places. */
    private static String withoutIds(String text) {
        Map<String, String> names = new HashMap<>();
        return ID.matcher(text)
                .replaceAll(found -> names.computeIfAbsent(found.group(), id -> "id-" + (names.size() + 1)));
    }

    private static void compare(Path file, String made) throws IOException {
        String rendered = withoutIds(made);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, rendered);
        }
        assertThat(file).as("run with -Dgolden.rewrite=true to make it").exists();
        assertThat(rendered).isEqualTo(Files.readString(file));
    }
}
