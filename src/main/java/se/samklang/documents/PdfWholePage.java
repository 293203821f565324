package se.samklang.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A page without structure, all that is drawn on it marked as one thing. */
final class PdfWholePage {

    /** The number of the mark. */
    static final int MARK = 0;

    private PdfWholePage() {}

    /** False for a page nothing is drawn on. */
    static boolean mark(PDDocument pack, PDPage page, String role) throws IOException {
        COSBase drawn = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (drawn == null) {
            return false;
        }
        COSArray contents = new COSArray();
        contents.add(stream(pack, "/" + role + " <</MCID " + MARK + ">> BDC\n"));
        if (drawn instanceof COSArray several) {
            several.forEach(contents::add);
        } else {
            contents.add(drawn);
        }
        contents.add(stream(pack, "\nEMC\n"));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        return true;
    }

    private static COSStream stream(PDDocument pack, String operators) throws IOException {
        COSStream stream = pack.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }
}
