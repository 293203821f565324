package se.samklang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refused;

/** A file somebody has attached, on disk while it is read, and told apart by what it holds and not by its name. */
final class PdfSource implements AutoCloseable {

    static final int MOST_PAGES = 2_000;

    /** Half an inch, and the two hundred inches beyond which readers of PDF give up; in points. */
    private static final float SMALLEST = 36;

    private static final float LARGEST = 14_400;
    private static final int HEAD = 1_024;

    enum Kind {
        PDF,
        PICTURE,
        OTHER
    }

    /** Work on what may be broken in any way. */
    interface Work {
        void run() throws IOException;
    }

    private final PdfPack.Part part;
    private final Path file;
    private final Kind kind;
    private @Nullable PDDocument document;
    private List<PDPage> pages = List.of();

    private PdfSource(PdfPack.Part part, Path file) throws IOException {
        this.part = part;
        this.file = file;
        this.kind = kind(file);
    }

    /** @throws Refused where it is a PDF that cannot be taken in */
    static PdfSource open(PdfPack.Part part) throws IOException {
        Path file = Files.createTempFile("samklang-", ".bilaga");
        PdfSource source = null;
        try {
            try (InputStream in = part.content().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            source = new PdfSource(part, file);
            if (source.kind == Kind.PDF) {
                source.guarded(source::read);
            }
            return source;
        } catch (IOException | RuntimeException failure) {
            if (source != null) {
                source.close();
            }
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    PdfPack.Part part() {
        return part;
    }

    Kind kind() {
        return kind;
    }

    Path file() {
        return file;
    }

    PDDocument document() {
        if (document == null) {
            throw new IllegalStateException("not a PDF");
        }
        return document;
    }

    /** In the order they are read; none for what is no PDF. */
    List<PDPage> pages() {
        return pages;
    }

    /** The reader of PDF answers what is broken with faults of all kinds; all mean the same to whoever attached it. */
    void guarded(Work work) throws IOException {
        try {
            work.run();
        } catch (InvalidPasswordException locked) {
            throw locked();
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw broken();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (document != null) {
                document.close();
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void read() throws IOException {
        PDDocument read = Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache());
        document = read;
        if (read.isEncrypted()) {
            throw locked();
        }
        List<PDPage> all = new ArrayList<>();
        for (PDPage page : read.getPages()) {
            all.add(page);
            if (all.size() > MOST_PAGES) {
                throw tooLong();
            }
            if (!isPrintable(page.getMediaBox())) {
                throw absurd(all.size());
            }
        }
        if (all.isEmpty()) {
            throw broken();
        }
        pages = List.copyOf(all);
    }

    private static boolean isPrintable(PDRectangle box) {
        return isLength(box.getWidth()) && isLength(box.getHeight());
    }

    /** False for what is no number, too. */
    private static boolean isLength(float points) {
        return points >= SMALLEST && points <= LARGEST;
    }

    private Refused locked() {
        return new Refused(
                "bilaga-last",
                part.named() + " är låst med lösenord eller skyddad mot ändring. Spara den utan skydd och lägg till den"
                        + " igen.");
    }

    private Refused broken() {
        return new Refused(
                "bilaga-trasig",
                part.named()
                        + " går inte att läsa som PDF. Öppna den i det program den gjordes i, spara den på nytt som"
                        + " PDF och lägg till den igen.");
    }

    private Refused tooLong() {
        return new Refused(
                "bilaga-for-lang",
                part.named() + " har fler än " + MOST_PAGES + " sidor. Dela upp den eller lägg till bara de sidor som"
                        + " behövs.");
    }

    private Refused absurd(int page) {
        return new Refused(
                "bilaga-sidmatt",
                part.named() + " har en sida som inte går att skriva ut (sida " + page
                        + "): den är mindre än 13 millimeter eller större än 5 meter. Skriv ut den till PDF i A4 och lägg"
                        + " till den igen.");
    }

    private static Kind kind(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-")) {
            return Kind.PDF;
        }
        return text.startsWith("\u0089PNG\r\n") || text.startsWith("\u00ff\u00d8\u00ff") ? Kind.PICTURE : Kind.OTHER;
    }
}
