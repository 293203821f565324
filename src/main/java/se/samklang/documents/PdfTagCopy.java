package se.samklang.documents;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The structure of one tagged PDF in a pack: its elements with what is said of them in words and of their tables, and
 * nothing that acts or leads out of it.
 */
final class PdfTagCopy {

    private static final int DEEPEST = 100;
    private static final int DEEPEST_VALUE = 4;
    private static final int MOST_ROLES = 20;
    private static final List<COSName> WORDS =
            List.of(COSName.ALT, COSName.ACTUAL_TEXT, COSName.E, COSName.LANG, COSName.T);
    private static final Set<String> STANDARD = Set.of(
            ("Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl"
                            + " LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot"
                            + " Ruby RB RT RP Warichu WT WP Figure Formula Form")
                    .split(" "));

    private final PdfTags tags;
    private final PdfPages pages;
    private final String prefix;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private COSDictionary roles = new COSDictionary();
    private int marks;

    /** @param prefix before the names of elements, which two parts may have in common */
    PdfTagCopy(PdfTags tags, PdfPages pages, String prefix) {
        this.tags = tags;
        this.pages = pages;
        this.prefix = prefix;
    }

    /** False where the document has no structure that leads to anything on its pages. */
    boolean copy(PDDocument source, COSDictionary under) throws IOException {
        COSDictionary catalog = source.getDocumentCatalog().getCOSObject();
        COSDictionary marked = catalog.getCOSDictionary(COSName.MARK_INFO);
        COSDictionary tree = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (marked == null || !marked.getBoolean("Marked", false) || tree == null) {
            return false;
        }
        COSDictionary mapped = tree.getCOSDictionary(COSName.ROLE_MAP);
        roles = mapped == null ? roles : mapped;
        kids(tree, under, null, 0);
        return marks > 0;
    }

    private void kids(COSDictionary original, COSDictionary own, @Nullable PDPage page, int depth) {
        COSBase kids = original.getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray several)) {
            kid(kids, own, page, depth);
            return;
        }
        for (int i = 0; i < several.size(); i++) {
            kid(several.getObject(i), own, page, depth);
        }
    }

    private void kid(@Nullable COSBase kid, COSDictionary own, @Nullable PDPage page, int depth) {
        if (kid instanceof COSInteger mark) {
            marked(mark.intValue(), page, own);
        } else if (kid instanceof COSDictionary dictionary) {
            switch (String.valueOf(dictionary.getNameAsString(COSName.TYPE))) {
                case "MCR" -> {
                    if (!dictionary.containsKey("Stm")) {
                        marked(dictionary.getInt(COSName.MCID, -1), page(dictionary, page), own);
                    }
                }
                case "OBJR" -> laid(dictionary, own);
                default -> element(dictionary, own, page, depth + 1);
            }
        }
    }

    private void marked(int mark, @Nullable PDPage page, COSDictionary own) {
        if (page != null && tags.mark(page, mark, own)) {
            COSDictionary reference = new COSDictionary();
            reference.setName(COSName.TYPE, "MCR");
            reference.setItem(COSName.PG, page.getCOSObject());
            reference.setInt(COSName.MCID, mark);
            PdfTags.append(own, reference);
            marks++;
        }
    }

    private void laid(COSDictionary original, COSDictionary own) {
        COSDictionary annotation = pages.annotation(original.getDictionaryObject(COSName.OBJ));
        if (annotation != null && !annotation.containsKey(COSName.STRUCT_PARENT)) {
            COSDictionary reference = new COSDictionary();
            reference.setName(COSName.TYPE, "OBJR");
            reference.setItem(COSName.OBJ, annotation);
            PdfTags.append(own, reference);
            tags.lay(annotation, own);
        }
    }

    private void element(COSDictionary original, COSDictionary parent, @Nullable PDPage inherited, int depth) {
        if (depth > DEEPEST || !seen.add(original)) {
            return;
        }
        COSDictionary own = tags.copied(role(original), parent);
        PdfTags.append(parent, own);
        for (COSName word : WORDS) {
            if (original.getDictionaryObject(word) instanceof COSString said) {
                own.setItem(word, new COSString(said.getString()));
            }
        }
        if (original.getDictionaryObject(COSName.ID) instanceof COSString name) {
            tags.name(prefix + name.getString(), own);
        }
        COSBase told = value(original.getDictionaryObject(COSName.A), "", 0);
        if (told != null) {
            own.setItem(COSName.A, told);
        }
        kids(original, own, page(original, inherited), depth);
    }

    private @Nullable PDPage page(COSDictionary original, @Nullable PDPage inherited) {
        PDPage own = pages.of(original.getDictionaryObject(COSName.PG));
        return own == null ? inherited : own;
    }

    /** By the name everybody knows, whatever the program that made it called it. */
    private String role(COSDictionary original) {
        String role = String.valueOf(original.getNameAsString(COSName.S));
        for (int i = 0; i < MOST_ROLES && !STANDARD.contains(role); i++) {
            role = String.valueOf(roles.getNameAsString(role));
        }
        return STANDARD.contains(role) ? role : "NonStruct";
    }

    /** What is told of an element: numbers, words, and lists of them. Heads of a table are named as they are here. */
    private @Nullable COSBase value(@Nullable COSBase told, String before, int depth) {
        COSBase value = told instanceof COSObject indirect ? indirect.getObject() : told;
        if (value == null) {
            return null;
        }
        return switch (value) {
            case COSString text -> new COSString(before + text.getString());
            case COSName name -> name;
            case COSNumber number -> number;
            case COSBoolean bool -> bool;
            case COSArray array -> depth < DEEPEST_VALUE ? array(array, before, depth) : null;
            case COSDictionary dictionary -> depth < DEEPEST_VALUE ? dictionary(dictionary, depth) : null;
            default -> null;
        };
    }

    private COSArray array(COSArray original, String before, int depth) {
        COSArray copy = new COSArray();
        original.forEach(each -> {
            COSBase own = value(each, before, depth + 1);
            if (own != null) {
                copy.add(own);
            }
        });
        return copy;
    }

    private COSDictionary dictionary(COSDictionary original, int depth) {
        COSDictionary copy = new COSDictionary();
        for (Map.Entry<COSName, COSBase> entry : original.entrySet()) {
            COSBase own =
                    value(entry.getValue(), "Headers".equals(entry.getKey().getName()) ? prefix : "", depth + 1);
            if (own != null) {
                copy.setItem(entry.getKey(), own);
            }
        }
        return copy;
    }
}
