package se.samklang.documents;

import java.util.Locale;
import java.util.Optional;

/** The forms a document can be had in. */
public enum OutputFormat {
    HTML("text/html; charset=UTF-8", "html"),
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TXT("text/plain; charset=UTF-8", "txt"),
    JSON("application/json", "json");

    private final String mediaType;
    private final String extension;

    OutputFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As in the HTTP header Content-Type. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without its dot. */
    public String extension() {
        return extension;
    }

    /** Reads {@code pdf}, {@code PDF}; empty for anything else than a format's extension. */
    public static Optional<OutputFormat> read(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        for (OutputFormat format : values()) {
            if (format.extension.equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
