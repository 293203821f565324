package se.samklang.signatures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import se.samklang.base.Refused;

/** A PDF from outside, opened without believing anything in it: read-only, without network. */
final class PdfFile implements AutoCloseable {

    private static final int MEGABYTE = 1024 * 1024;

    /** 200 MB, or less where the program has little memory: to sign a file takes seven times its size. */
    static final int LARGEST_BYTES =
            (int) Math.min(200L * MEGABYTE, Runtime.getRuntime().maxMemory() / 8);

    private static final int HEAD_BYTES = 1024;
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName REFERENCE = COSName.getPDFName("Ref");

    private final PDDocument document;

    private PdfFile(PDDocument document) {
        this.document = document;
    }

    /** @throws Refused where it is no PDF, is too large, locked, or shows something that does not stand in it */
    static PdfFile open(byte[] pdf) {
        if (pdf.length > LARGEST_BYTES) {
            throw new Refused(
                    "PDF_FOR_STOR",
                    "Filen är större än " + LARGEST_BYTES / MEGABYTE
                            + " MB. Dela upp den, eller spara den med lägre upplösning på bilderna.");
        }
        if (!contains(pdf, "%PDF-", 0, HEAD_BYTES)) {
            throw new Refused("INTE_PDF", "Filen är ingen PDF. Välj den undertecknade PDF-filen.");
        }
        PdfFile file = revision(pdf, pdf.length);
        try {
            file.refuseWhatIsNotInIt();
        } catch (Refused refused) {
            file.close();
            throw refused;
        }
        return file;
    }

    /** The file as it was when it was this long. */
    static PdfFile revision(byte[] pdf, int length) {
        try {
            return new PdfFile(Loader.loadPDF(
                    new RandomAccessReadBuffer(ByteBuffer.wrap(pdf, 0, length).slice())));
        } catch (InvalidPasswordException locked) {
            throw locked();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw unreadable();
        }
    }

    static Refused unreadable() {
        return new Refused(
                "PDF_OLASBAR",
                "Filen går inte att läsa som PDF: den är trasig eller avhuggen. Hämta den på nytt från den som skickade den.");
    }

    private static Refused locked() {
        return new Refused(
                "PDF_LAST",
                "Filen är låst med lösenord eller kryptering och går inte att granska. Be om en fil utan lås.");
    }

    /** Whether the file ends as a PDF does; one that does not was cut off or had something added. */
    static boolean isEnded(byte[] pdf) {
        return contains(pdf, "%%EOF", Math.max(0, pdf.length - HEAD_BYTES), pdf.length);
    }

    /** Whether a revision, readable or not, follows after this many bytes; other bytes belong to none. */
    static boolean isContinued(byte[] pdf, int length) {
        return contains(pdf, "startxref", length, pdf.length);
    }

    COSDocument objects() {
        return document.getDocument();
    }

    /** What stands in its signature fields, readable or not. */
    List<PDSignature> signatures() {
        return document.getSignatureDictionaries();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException nothingWasWritten) {
            throw unreadable();
        }
    }

    private void refuseWhatIsNotInIt() {
        try {
            if (document.isEncrypted()) {
                throw locked();
            }
            COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
            if (form != null && form.containsKey(XFA)) {
                throw new Refused(
                        "PDF_XFA",
                        "Filen är ett XFA-formulär, som ser olika ut i olika program. Be om en vanlig PDF, helst PDF/A.");
            }
            for (COSObjectKey key : objects().getXrefTable().keySet()) {
                if (pointsOutside(objects().getObjectFromPool(key).getObject())) {
                    throw new Refused(
                            "PDF_UTIFRAN",
                            "Filen visar innehåll som hämtas från andra filer och som ingen underskrift täcker. Be om en"
                                    + " PDF med allt innehåll i filen, helst PDF/A.");
                }
            }
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException | StackOverflowError broken) {
            throw unreadable();
        }
    }

    private static boolean pointsOutside(COSBase object) {
        return object instanceof COSStream stream
                && (stream.containsKey(COSName.F)
                        || stream.getDictionaryObject(REFERENCE) instanceof COSDictionary
                                && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE)));
    }

    private static boolean contains(byte[] content, String word, int from, int to) {
        int last = Math.min(to, content.length);
        return last > from && new String(content, from, last - from, StandardCharsets.ISO_8859_1).contains(word);
    }
}
