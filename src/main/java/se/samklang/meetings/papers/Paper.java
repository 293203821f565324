package se.samklang.meetings.papers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.PersonalNumber;

/** A file that has been looked through and can be kept among a meeting's papers. */
final class Paper {

    private final PaperKind kind;
    private final String fileName;
    private final String title;
    private final byte[] bytes;
    private final @Nullable Integer pageCount;

    private Paper(PaperKind kind, String sentName, byte[] bytes, @Nullable Integer pageCount) {
        this.kind = kind;
        this.fileName = PaperName.of(sentName, kind);
        this.title = PaperName.title(sentName, kind);
        this.bytes = bytes;
        this.pageCount = pageCount;
    }

    /** Looks a file through; where it cannot be kept, says why. */
    static Parsed<Paper> read(String sentName, byte[] bytes) {
        if (bytes.length == 0) {
            return Parsed.unreadable("Filen är tom. Välj en annan fil.");
        }
        if (PersonalNumber.occursIn(sentName)) {
            return Parsed.unreadable("Filens namn ser ut att innehålla ett personnummer. Byt namn på filen och försök"
                    + " igen; kontrollera också att inga personnummer står i den.");
        }
        Parsed<PaperKind> kind = PaperContent.kind(bytes);
        PaperKind known = kind.orNull();
        if (known == null) {
            return Parsed.unreadable(Objects.toString(kind.reason()));
        }
        return known.hasPages()
                ? PaperPages.count(PaperName.of(sentName, known), bytes)
                        .map(pages -> new Paper(known, sentName, bytes, pages))
                : Parsed.of(new Paper(known, sentName, bytes, null));
    }

    PaperKind kind() {
        return kind;
    }

    String fileName() {
        return fileName;
    }

    /** What the paper is called where nobody says otherwise. */
    String title() {
        return title;
    }

    byte[] bytes() {
        return bytes;
    }

    int byteCount() {
        return bytes.length;
    }

    /** How many pages it has; null where that depends on the program that opens it. */
    @Nullable
    Integer pageCount() {
        return pageCount;
    }
}
