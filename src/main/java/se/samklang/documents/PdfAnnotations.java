package se.samklang.documents;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What lies upon a page: links to the web and within the document stay links; filled-in fields, stamps and marks become
 * pictures of themselves; everything that plays, runs or carries a file is left out.
 */
final class PdfAnnotations {

    private static final int MOST = 2_000;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int HIDDEN_OR_NO_VIEW = 2 | 32;
    private static final int PRINTED_AND_READ_ONLY = 4 | 64;

    private final PdfCopy copy;
    private final PdfPages pages;
    private final Map<COSBase, COSDictionary> made = new IdentityHashMap<>();

    PdfAnnotations(PdfCopy copy, PdfPages pages) {
        this.copy = copy;
        this.pages = pages;
    }

    void copy(COSDictionary original, @Nullable PDPage page) throws IOException {
        if (page == null || !(original.getDictionaryObject(COSName.ANNOTS) instanceof COSArray annotations)) {
            return;
        }
        COSArray kept = new COSArray();
        for (int i = 0; i < Math.min(MOST, annotations.size()); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                COSDictionary own = "Link".equals(annotation.getNameAsString(COSName.SUBTYPE))
                        ? link(annotation)
                        : drawn(annotation);
                if (own != null) {
                    kept.add(own);
                    made.put(annotation, own);
                }
            }
        }
        if (kept.size() > 0) {
            page.getCOSObject().setItem(COSName.ANNOTS, kept);
            page.getCOSObject().setName("Tabs", "S");
        }
    }

    /** What was made of the given one, or null. */
    @Nullable
    COSDictionary of(@Nullable COSBase original) {
        return original == null ? null : made.get(original);
    }

    /** Takes back where they stand among what is read, from the place on. */
    void unread(int place) {
        for (COSDictionary annotation : made.values()) {
            if (annotation.getInt(COSName.STRUCT_PARENT, -1) >= place) {
                annotation.removeItem(COSName.STRUCT_PARENT);
            }
        }
    }

    private @Nullable COSDictionary link(COSDictionary original) throws IOException {
        COSDictionary action = original.getCOSDictionary(COSName.A);
        String address = address(action);
        COSBase place = action == null ? original.getDictionaryObject(COSName.DEST) : action.getDictionaryObject("D");
        COSArray target = place instanceof COSArray named && named.size() > 0 ? target(named) : null;
        if (address == null && target == null) {
            return null;
        }
        COSDictionary link = annotation(original, "Link");
        link.setItem(COSName.BORDER, zeroes());
        if (address != null) {
            COSDictionary own = new COSDictionary();
            own.setName(COSName.S, "URI");
            own.setItem(COSName.URI, new COSString(address));
            link.setItem(COSName.A, own);
        } else {
            link.setItem(COSName.DEST, target);
        }
        return link;
    }

    private static @Nullable String address(@Nullable COSDictionary action) {
        if (action == null || !"URI".equals(action.getNameAsString(COSName.S))) {
            return null;
        }
        String address = action.getString(COSName.URI, "");
        String scheme = address.toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("https://") || scheme.startsWith("http://") || scheme.startsWith("mailto:");
        return web && address.length() <= LONGEST_ADDRESS ? address : null;
    }

    /** The same place on the page that was made of the one it leads to. */
    private @Nullable COSArray target(COSArray place) throws IOException {
        PDPage page = pages.of(place.getObject(0));
        if (page == null) {
            return null;
        }
        COSArray target = new COSArray();
        target.add(page);
        for (int i = 1; i < Math.min(6, place.size()); i++) {
            target.add(copy.of(place.get(i)));
        }
        return target;
    }

    private @Nullable COSDictionary drawn(COSDictionary original) throws IOException {
        COSStream look = look(original);
        if (look == null || (original.getInt(COSName.F, 0) & HIDDEN_OR_NO_VIEW) != 0) {
            return null;
        }
        COSDictionary stamp = annotation(original, "Stamp");
        COSDictionary looks = new COSDictionary();
        looks.setItem(COSName.N, copy.of(look));
        stamp.setItem(COSName.AP, looks);
        stamp.setInt(COSName.F, PRINTED_AND_READ_ONLY);
        return stamp;
    }

    private static @Nullable COSStream look(COSDictionary original) {
        COSDictionary looks = original.getCOSDictionary(COSName.AP);
        COSBase normal = looks == null ? null : looks.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return stream;
        }
        COSName state = original.getCOSName(COSName.AS);
        return normal instanceof COSDictionary states && state != null ? states.getCOSStream(state) : null;
    }

    private COSDictionary annotation(COSDictionary original, String kind) throws IOException {
        COSDictionary own = new COSDictionary();
        own.setItem(COSName.TYPE, COSName.ANNOT);
        own.setName(COSName.SUBTYPE, kind);
        COSBase place = original.getDictionaryObject(COSName.RECT);
        own.setItem(COSName.RECT, place == null ? zeroes() : copy.of(place));
        String said = original.getString(COSName.CONTENTS);
        if (said != null) {
            own.setString(COSName.CONTENTS, said.substring(0, Math.min(LONGEST_ADDRESS, said.length())));
        }
        return own;
    }

    private static COSArray zeroes() {
        COSArray zeroes = new COSArray();
        for (int i = 0; i < 4; i++) {
            zeroes.add(COSInteger.ZERO);
        }
        return zeroes;
    }
}
