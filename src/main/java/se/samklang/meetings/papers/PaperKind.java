package se.samklang.meetings.papers;

import java.util.List;
import java.util.Locale;

/** The kinds of files a meeting's papers may be. A file is of the kind its content is, whatever it is called. */
enum PaperKind {
    PDF("PDF", "application/pdf", List.of("pdf")),
    PNG("PNG-bild", "image/png", List.of("png")),
    JPEG("JPEG-bild", "image/jpeg", List.of("jpg", "jpeg")),
    DOCX("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx")),
    XLSX("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx")),
    ODT("OpenDocument-text", "application/vnd.oasis.opendocument.text", List.of("odt")),
    TXT("Text", "text/plain; charset=UTF-8", List.of("txt"));

    private final String label;
    private final String mediaType;
    private final List<String> extensions;

    PaperKind(String label, String mediaType, List<String> extensions) {
        this.label = label;
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    String label() {
        return label;
    }

    /** As in the HTTP header Content-Type. */
    String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without its dot. */
    String extension() {
        return extensions.getFirst();
    }

    /** Whether it can be set into a PDF page by page; what others look like depends on the program that opens them. */
    boolean hasPages() {
        return this == PDF || this == PNG || this == JPEG;
    }

    /** Whether the name ends as names of the kind do. */
    boolean isNamed(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The kind stored as the media type. */
    static PaperKind of(String mediaType) {
        for (PaperKind kind : values()) {
            if (kind.mediaType.equals(mediaType)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of paper: " + mediaType);
    }
}
