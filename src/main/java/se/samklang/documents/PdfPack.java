package se.samklang.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import se.samklang.base.Refused;

/**
 * One PDF out of a document and its numbered attachments, with a bookmark for each. What people have attached is never
 * trusted: only what is seen of a page is taken along, so that no script, no action and no file hidden in it follows.
 * It is read aloud part by part, each in its own structure where it has one.
 * The attachments are read one at a time and the pack is built on disk, so that its size does not matter to the memory.
 */
public final class PdfPack {

    private final PDDocument pack = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PdfTags tags = new PdfTags(pack);
    private final PdfBookmarks bookmarks = new PdfBookmarks();
    private final PdfLettering lettering = new PdfLettering(pack);
    private final List<Placed> placed = new ArrayList<>();
    private final IntConsumer progress;

    private PdfPack(IntConsumer progress) {
        this.progress = progress;
    }

    /**
     * One of the documents that are put together.
     *
     * @param label printed small in the corner of the first page and before the bookmark, for example {@code Bilaga 3};
     *     empty for the document itself
     * @param title what the bookmark says
     * @param fileName as people know the file, named where it is refused
     */
    public record Part(String label, String title, String fileName, Content content) {

        /** A part whose bytes are at hand. */
        public static Part of(String label, String title, String fileName, byte[] bytes) {
            return new Part(label, title, fileName, () -> new ByteArrayInputStream(bytes));
        }

        String bookmark() {
            return label.isEmpty() ? title : label + " – " + title;
        }

        /** As a sentence about it begins. */
        String named() {
            return label.isEmpty() ? fileName : label + " (" + fileName + ")";
        }
    }

    /** Where the bytes of a part come from; asked for when they are needed. */
    @FunctionalInterface
    public interface Content {

        /** From the beginning; closed by whoever asked. */
        InputStream open() throws IOException;
    }

    /**
     * Where a part stands in the pack.
     *
     * @param firstPage from 1; for what is no PDF and no picture, the page that tells that it is a file of its own
     * @param pages 0 for what is a file of its own
     */
    public record Placed(Part part, int firstPage, int pages) {}

    /** @param parts in the order given */
    public record Packed(int pages, List<Placed> parts) {}

    /**
     * Puts the parts together in the order given. A PDF keeps its pages, a picture (PNG or JPEG) becomes one, anything
     * else is listed on a last page as a file of its own.
     *
     * @param title of the whole
     * @param progress is told the number of pages done after each of them
     * @throws Refused where a part is locked, broken, too long or of absurd size; the sentence names it. Nothing is
     *     written then
     */
    public static Packed pack(String title, List<Part> parts, OutputStream to, IntConsumer progress) {
        PdfPack pack = new PdfPack(progress);
        try (pack.pack) {
            pack.frame(title);
            for (Part part : parts) {
                pack.add(part);
            }
            pack.listFiles();
            pack.bookmarks.write(pack.pack, pack.placed);
            pack.tags.write();
            pack.pack.save(to);
            return new Packed(pack.pack.getNumberOfPages(), List.copyOf(pack.placed));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The pages of a part in a pack: those of a PDF, 1 for a picture, 0 for any other file.
     *
     * @throws Refused where {@link #pack} would refuse it, so that it can be said when the file is attached
     */
    public static int pageCount(Part part) {
        try (PdfSource source = PdfSource.open(part)) {
            return switch (source.kind()) {
                case PDF -> source.pages().size();
                case PICTURE -> PdfPicture.check(source);
                case OTHER -> 0;
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The pages of a PDF; 0 for a file that is none. */
    public static int pageCount(byte[] pdf) {
        return pageCount(Part.of("", "", "PDF-filen", pdf));
    }

    private void frame(String title) {
        pack.setVersion(1.7f);
        pack.getDocumentInformation().setTitle(SafeText.of(title));
        pack.getDocumentInformation().setProducer("Samklang");
        pack.getDocumentCatalog().setLanguage("sv");
        pack.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pack.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void add(Part part) throws IOException {
        int before = pack.getNumberOfPages();
        try (PdfSource source = PdfSource.open(part)) {
            switch (source.kind()) {
                case PDF ->
                    source.guarded(() -> {
                        PdfPages pages = new PdfPages(pack, progress);
                        pages.add(source);
                        bookmarks.within(part, source, pages);
                        tags.take(part, source, pages);
                    });
                case PICTURE -> {
                    source.guarded(() -> PdfPicture.add(pack, source));
                    tags.take(part, pack.getPage(before));
                    progress.accept(pack.getNumberOfPages());
                }
                case OTHER -> {}
            }
        }
        int pages = pack.getNumberOfPages() - before;
        if (pages > 0 && !part.label().isEmpty()) {
            PdfStamp.print(pack, pack.getPage(before), lettering, part.label());
        }
        placed.add(new Placed(part, before + 1, pages));
    }

    /** What could not be put in stands on a last page, so that nobody believes that it was forgotten. */
    private void listFiles() throws IOException {
        List<Part> beside = placed.stream()
                .filter(each -> each.pages() == 0)
                .map(Placed::part)
                .toList();
        if (!beside.isEmpty()) {
            PDPage list = PdfFileList.add(pack, lettering, beside);
            int number = pack.getPages().indexOf(list) + 1;
            List<PDPage> lists = new ArrayList<>();
            for (int page = number; page <= pack.getNumberOfPages(); page++) {
                lists.add(pack.getPage(page - 1));
            }
            tags.take(lists);
            placed.replaceAll(each -> each.pages() == 0 ? new Placed(each.part(), number, 0) : each);
        }
    }
}
