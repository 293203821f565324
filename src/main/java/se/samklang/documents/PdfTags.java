package se.samklang.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * How a pack is read aloud: the structure of each part beneath an element of its own. In a tagged PDF a screen reader
 * passes over whatever has no tag, so a page without structure becomes one piece of text, or a picture told by its title.
 */
final class PdfTags {

    static final String PARAGRAPH = "P";
    static final String FIGURE = "Figure";

    private static final int MOST_ELEMENTS = 200_000;
    private static final int MOST_MARKS = 65_536;

    private final PDDocument pack;
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document;
    private final List<COSBase> parents = new ArrayList<>();
    private final Map<String, COSDictionary> named = new TreeMap<>();
    private int parts;
    private int copied;

    PdfTags(PDDocument pack) {
        this.pack = pack;
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = element("Document", root);
        append(root, document);
    }

    /** Takes along the structure of a part, or where it has none makes each of its pages one. */
    void take(PdfPack.Part part, PdfSource source, PdfPages pages) throws IOException {
        COSDictionary own = part(part);
        int known = parents.size();
        if (!isCopied(source, pages, own)) {
            forget(own, pages, known);
            int number = 0;
            for (PDPage page : source.pages()) {
                number++;
                PDPage made = pages.of(page.getCOSObject());
                if (made != null) {
                    boolean written = page.getResources() != null
                            && page.getResources().getFontNames().iterator().hasNext();
                    whole(
                            own,
                            made,
                            written ? PARAGRAPH : FIGURE,
                            written ? "" : "Sida " + number + " i " + part.bookmark() + ", utan läsbar text");
                }
            }
        }
    }

    /** A page that is one thing. */
    void take(PdfPack.Part part, PDPage page) throws IOException {
        whole(part(part), page, FIGURE, part.bookmark());
    }

    /** Pages of text that belong to the pack itself. */
    void take(List<PDPage> pages) throws IOException {
        for (PDPage page : pages) {
            whole(document, page, PARAGRAPH, "");
        }
    }

    void write() {
        COSArray numbers = new COSArray();
        for (int key = 0; key < parents.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(parents.get(key));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        if (!named.isEmpty()) {
            COSArray names = new COSArray();
            named.forEach((name, element) -> {
                names.add(new COSString(name));
                names.add(element);
            });
            COSDictionary ids = new COSDictionary();
            ids.setItem(COSName.NAMES, names);
            root.setItem(COSName.ID_TREE, ids);
        }
        COSDictionary marked = new COSDictionary();
        marked.setBoolean("Marked", true);
        pack.getDocumentCatalog().getCOSObject().setItem(COSName.MARK_INFO, marked);
        pack.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    /** @throws IllegalStateException where the pack has copied as many as it can hold */
    COSDictionary copied(String role, COSDictionary parent) {
        if (++copied > MOST_ELEMENTS) {
            throw new IllegalStateException("too many elements");
        }
        return element(role, parent);
    }

    private static COSDictionary element(String role, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, role);
        element.setItem(COSName.P, parent);
        return element;
    }

    static void append(COSDictionary parent, COSBase kid) {
        if (!(parent.getDictionaryObject(COSName.K) instanceof COSArray kids)) {
            COSArray first = new COSArray();
            first.add(kid);
            parent.setItem(COSName.K, first);
            return;
        }
        kids.add(kid);
    }

    /** Says that a mark on a page belongs to an element; false for a number no page has. */
    boolean mark(PDPage page, int mark, COSDictionary element) {
        if (mark < 0 || mark >= MOST_MARKS) {
            return false;
        }
        COSDictionary drawn = page.getCOSObject();
        if (!drawn.containsKey(COSName.STRUCT_PARENTS)) {
            drawn.setInt(COSName.STRUCT_PARENTS, parents.size());
            parents.add(new COSArray());
        }
        COSArray marks = (COSArray) parents.get(drawn.getInt(COSName.STRUCT_PARENTS));
        while (marks.size() <= mark) {
            marks.add(COSNull.NULL);
        }
        marks.set(mark, element);
        return true;
    }

    /** Says that what lies upon a page belongs to an element. */
    void lay(COSDictionary annotation, COSDictionary element) {
        annotation.setInt(COSName.STRUCT_PARENT, parents.size());
        parents.add(element);
    }

    /** Makes an element known by a name no other part has. */
    void name(String name, COSDictionary element) {
        named.put(name, element);
        element.setItem(COSName.ID, new COSString(name));
    }

    private COSDictionary part(PdfPack.Part part) {
        parts++;
        COSDictionary own = element("Part", document);
        own.setItem(COSName.T, new COSString(SafeText.of(part.bookmark())));
        append(document, own);
        return own;
    }

    /** What is wrong in a structure is no reason to refuse the pages: they are read as they stand. */
    private boolean isCopied(PdfSource source, PdfPages pages, COSDictionary own) {
        try {
            return new PdfTagCopy(this, pages, parts + "-").copy(source.document(), own);
        } catch (IOException | RuntimeException faulty) {
            return false;
        }
    }

    /** Takes back what a part with a faulty structure had got, so that its pages can be told as they stand. */
    private void forget(COSDictionary part, PdfPages pages, int known) {
        part.removeItem(COSName.K);
        parents.subList(known, parents.size()).clear();
        named.keySet().removeIf(name -> name.startsWith(parts + "-"));
        pages.unread(known);
    }

    private void whole(COSDictionary under, PDPage page, String role, String told) throws IOException {
        if (!PdfWholePage.mark(pack, page, role)) {
            return;
        }
        COSDictionary own = element(role, under);
        own.setItem(COSName.PG, page.getCOSObject());
        own.setInt(COSName.K, PdfWholePage.MARK);
        if (!told.isEmpty()) {
            own.setItem(COSName.ALT, new COSString(SafeText.of(told)));
        }
        append(under, own);
        mark(page, PdfWholePage.MARK, own);
    }
}
