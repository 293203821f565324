package se.samklang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Copies what draws a page into another document, without whatever acts, is hidden, or leads out of the page. */
final class PdfCopy {

    private static final int DEEPEST = 200;

    /** Scripts, actions, files within the file, pages of other files, and ways back to the document copied from. */
    private static final Set<String> LEFT_OUT = Set.of(
            "AA",
            "AF",
            "EF",
            "EmbeddedFiles",
            "JS",
            "JavaScript",
            "Metadata",
            "OC",
            "OPI",
            "OpenAction",
            "P",
            "Parent",
            "PieceInfo",
            "Ref",
            "RichMedia",
            "RichMediaContent",
            "StructParent",
            "StructParents");

    /** Beneath these every key is a name somebody has chosen, and may be any of the above. */
    private static final Set<String> NAMES_BENEATH = Set.of(
            "CharProcs", "ColorSpace", "Colorants", "ExtGState", "Font", "Pattern", "Properties", "Shading", "XObject");

    /** Of a stream whose data lie in another file. */
    private static final Set<String> OTHER_FILE = Set.of("F", "FFilter", "FDecodeParms", "Length");

    private final PDDocument target;
    private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();

    PdfCopy(PDDocument target) {
        this.target = target;
    }

    COSBase of(COSBase original) throws IOException {
        return copied(original, 0);
    }

    private COSBase copied(COSBase reference, int depth) throws IOException {
        COSBase original = reference instanceof COSObject indirect ? indirect.getObject() : reference;
        if (original == null) {
            return COSNull.NULL;
        }
        COSBase known = copies.get(original);
        if (known != null) {
            return known;
        }
        if (depth > DEEPEST) {
            throw new IOException("nested too deeply");
        }
        return switch (original) {
            case COSStream stream -> stream(stream, depth);
            case COSDictionary dictionary -> {
                COSDictionary copy = new COSDictionary();
                copies.put(original, copy);
                entries(dictionary, copy, LEFT_OUT, depth);
                yield copy;
            }
            case COSArray array -> {
                COSArray copy = new COSArray();
                copies.put(original, copy);
                for (int i = 0; i < array.size(); i++) {
                    copy.add(copied(array.get(i), depth + 1));
                }
                yield copy;
            }
            default -> original;
        };
    }

    private COSStream stream(COSStream original, int depth) throws IOException {
        COSStream copy = target.getDocument().createCOSStream();
        copies.put(original, copy);
        try (InputStream in = original.createRawInputStream();
                OutputStream out = copy.createRawOutputStream()) {
            in.transferTo(out);
        }
        entries(original, copy, LEFT_OUT, depth);
        return copy;
    }

    private void entries(COSDictionary original, COSDictionary copy, Set<String> without, int depth)
            throws IOException {
        for (Map.Entry<COSName, COSBase> entry : original.entrySet()) {
            String key = entry.getKey().getName();
            if (without.contains(key) || (original instanceof COSStream && OTHER_FILE.contains(key))) {
                continue;
            }
            copy.setItem(entry.getKey(), value(key, entry.getValue(), depth));
        }
    }

    private COSBase value(String key, COSBase reference, int depth) throws IOException {
        COSBase value = reference instanceof COSObject indirect ? indirect.getObject() : reference;
        if (value instanceof COSDictionary names
                && !(value instanceof COSStream)
                && NAMES_BENEATH.contains(key)
                && !copies.containsKey(value)) {
            COSDictionary copy = new COSDictionary();
            copies.put(value, copy);
            entries(names, copy, Set.of(), depth + 1);
            return copy;
        }
        return copied(reference, depth + 1);
    }
}
