package se.samklang.signatures;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** What somebody might do to a file. */
public final class Tampering {

    @FunctionalInterface
    interface Change {
        void in(PDDocument document) throws IOException;
    }

    private Tampering() {}

    /** The file with a revision more, in which its first page is another. */
    public static byte[] withAnotherFirstPage(byte[] pdf) {
        return appended(pdf, Tampering::replaceFirstPage);
    }

    /** The file with a revision more, in which this was changed. */
    static byte[] appended(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.in(document);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file written anew. */
    static byte[] rewritten(byte[] pdf, Change change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.in(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] withAttachment(byte[] pdf, String text) {
        return rewritten(pdf, document -> {
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("bilaga.txt", attachment(document, text)));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static void swapAttachment(PDDocument document) throws IOException {
        PDComplexFileSpecification file = document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get("bilaga.txt");
        PDEmbeddedFile other = embedded(document, "En helt annan bilaga");
        file.setEmbeddedFile(other);
        file.getCOSObject().setNeedToBeUpdated(true);
        file.getCOSObject().getCOSDictionary(COSName.EF).setNeedToBeUpdated(true);
    }

    static void replaceFirstPage(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        page.setContents(new PDStream(
                document, new ByteArrayInputStream("0 0 100 100 re f".getBytes(StandardCharsets.US_ASCII))));
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static void addPage(PDDocument document) {
        document.addPage(new PDPage());
        document.getPages().getCOSObject().setNeedToBeUpdated(true);
    }

    static void annotate(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("Beslutet gäller inte.");
        note.setRectangle(new PDRectangle(10, 10, 200, 50));
        COSArray notes = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        COSArray all = notes == null ? new COSArray() : notes;
        all.add(note.getCOSObject());
        page.getCOSObject().setItem(COSName.ANNOTS, all);
        note.getCOSObject().setNeedToBeUpdated(true);
        all.setNeedToBeUpdated(true);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    static void describe(PDDocument document) {
        document.getDocumentInformation().setKeywords("arkiverad");
        document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
    }

    /** The first signature's own bytes, in hexadecimal digits. */
    static int[] contentsRange(byte[] signed) {
        try (PDDocument document = Loader.loadPDF(signed)) {
            int[] range = document.getSignatureDictionaries().getFirst().getByteRange();
            return new int[] {range[0] + range[1], range[2]};
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static COSDictionary external() {
        COSDictionary file = new COSDictionary();
        file.setName(COSName.TYPE, "Filespec");
        file.setString(COSName.F, "http://localhost:1/innehall");
        return file;
    }

    private static PDComplexFileSpecification attachment(PDDocument document, String text) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("bilaga.txt");
        file.setEmbeddedFile(embedded(document, text));
        return file;
    }

    private static PDEmbeddedFile embedded(PDDocument document, String text) throws IOException {
        return new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
