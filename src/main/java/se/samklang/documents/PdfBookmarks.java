package se.samklang.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a pack: every part, and beneath the document itself its own. */
final class PdfBookmarks {

    private static final int MOST = 500;

    private record Entry(String title, PDPage page) {}

    private final Map<PdfPack.Part, List<Entry>> within = new HashMap<>();

    /** Takes up the bookmarks of the document itself; an attachment has its own alone. */
    void within(PdfPack.Part part, PdfSource source, PdfPages pages) throws IOException {
        PDDocumentOutline outline = source.document().getDocumentCatalog().getDocumentOutline();
        if (outline == null || !part.label().isEmpty()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        PDOutlineItem item = outline.getFirstChild();
        while (item != null && entries.size() < MOST) {
            PDPage target = item.findDestinationPage(source.document());
            PDPage page = target == null ? null : pages.of(target.getCOSObject());
            if (page != null && item.getTitle() != null) {
                entries.add(new Entry(item.getTitle(), page));
            }
            item = item.getNextSibling();
        }
        within.put(part, entries);
    }

    void write(PDDocument pack, List<PdfPack.Placed> placed) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (PdfPack.Placed each : placed) {
            if (each.firstPage() <= pack.getNumberOfPages()) {
                PDOutlineItem item = item(SafeText.of(each.part().bookmark()), pack.getPage(each.firstPage() - 1));
                outline.addLast(item);
                within.getOrDefault(each.part(), List.of())
                        .forEach(entry -> item.addLast(item(entry.title(), entry.page())));
            }
        }
        pack.getDocumentCatalog().setDocumentOutline(outline);
        outline.openNode();
    }

    private static PDOutlineItem item(String title, PDPage page) {
        PDPageFitWidthDestination top = new PDPageFitWidthDestination();
        top.setPage(page);
        top.setTop((int) Math.ceil(page.getCropBox().getUpperRightY()));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(top);
        return item;
    }
}
