package se.samklang.web;

/**
 * A file.
 *
 * @param fileName as the receiver saves it
 * @param inline true for what the browser shows itself, such as a PDF to read
 */
public record Download(String fileName, String contentType, byte[] content, boolean inline) implements Answer {

    /** A file to save. */
    public static Download of(String fileName, String contentType, byte[] content) {
        return new Download(fileName, contentType, content, false);
    }

    /** A file the browser may show. */
    public Download shown() {
        return new Download(fileName, contentType, content, true);
    }
}
