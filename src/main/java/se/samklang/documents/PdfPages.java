package se.samklang.documents;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The pages of an attachment as new pages: what is drawn on them, their size and their links, and nothing else. */
final class PdfPages {

    private final PDDocument pack;
    private final IntConsumer progress;
    private final PdfCopy copy;
    private final PdfAnnotations annotations;
    private final Map<COSDictionary, PDPage> pages = new IdentityHashMap<>();

    PdfPages(PDDocument pack, IntConsumer progress) {
        this.pack = pack;
        this.progress = progress;
        this.copy = new PdfCopy(pack);
        this.annotations = new PdfAnnotations(copy, this);
    }

    void add(PdfSource source) throws IOException {
        for (PDPage page : source.pages()) {
            PDPage own = seen(page);
            pack.addPage(own);
            pages.put(page.getCOSObject(), own);
            progress.accept(pack.getNumberOfPages());
        }
        for (PDPage page : source.pages()) {
            annotations.copy(page.getCOSObject(), pages.get(page.getCOSObject()));
        }
    }

    /** The page that was made of the given one, or null. */
    @Nullable
    PDPage of(@Nullable COSBase page) {
        return page instanceof COSDictionary dictionary ? pages.get(dictionary) : null;
    }

    /** What was made of something that lies upon a page, or null. */
    @Nullable
    COSDictionary annotation(@Nullable COSBase original) {
        return annotations.of(original);
    }

    /** Takes back where pages and what lies upon them stand among what is read, from the place on. */
    void unread(int place) {
        for (PDPage page : pages.values()) {
            COSDictionary drawn = page.getCOSObject();
            if (drawn.getInt(COSName.STRUCT_PARENTS, -1) >= place) {
                drawn.removeItem(COSName.STRUCT_PARENTS);
            }
        }
        annotations.unread(place);
    }

    private PDPage seen(PDPage page) throws IOException {
        PDPage own = new PDPage(upright(page.getMediaBox()));
        PDRectangle crop = page.getCropBox();
        if (crop.getWidth() > 0 && crop.getHeight() > 0) {
            own.setCropBox(upright(crop));
        }
        own.setRotation(Math.floorMod(page.getRotation() / 90 * 90, 360));
        COSDictionary drawn = own.getCOSObject();
        if (page.getResources() != null) {
            drawn.setItem(COSName.RESOURCES, copy.of(page.getResources().getCOSObject()));
        }
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents != null) {
            drawn.setItem(COSName.CONTENTS, copy.of(contents));
        }
        return own;
    }

    private static PDRectangle upright(PDRectangle box) {
        return new PDRectangle(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }
}
