package se.samklang.documents;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * All a document may reach while it is rendered: the diagrams of the document itself. No file, no network: whatever a
 * text or a link names, nothing is fetched.
 */
final class BundledResources implements FSStreamFactory {

    /** Scheme of a diagram's address in the printed HTML, followed by its number in the document. */
    static final String DIAGRAM = "diagram:";

    private final Document document;

    BundledResources(Document document) {
        this.document = document;
    }

    /** A resource of this program as text. */
    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String path) {
        try (InputStream in = BundledResources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + path);
            }
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The address as it may be used: only diagrams of the document, and places within it. */
    static @Nullable String resolved(@Nullable String address) {
        return address != null && (address.startsWith(DIAGRAM) || address.startsWith("#")) ? address : null;
    }

    @Override
    public FSStream getUrl(String address) {
        String drawing = drawing(address);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Reader getReader() {
                return new StringReader(drawing);
            }
        };
    }

    private String drawing(String address) {
        int number = Integer.parseInt(address.substring(DIAGRAM.length()).replace(".svg", ""));
        return SvgChart.of(document.diagrams().get(number));
    }
}
