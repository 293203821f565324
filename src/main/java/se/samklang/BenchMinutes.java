package se.samklang;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import se.samklang.base.Period;
import se.samklang.documents.Block;
import se.samklang.documents.Document;
import se.samklang.documents.Inline;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.PdfPack;
import se.samklang.documents.Renderings;

/** The minutes that are measured, and the pack of a meeting with many attachments. */
final class BenchMinutes {

    private static final int SECTIONS = 40;
    private static final int PAGES = 60;
    private static final int ATTACHMENTS = 10;
    private static final int ATTACHED_PAGES = 500;
    private static final int LINES_OF_A_PAGE = 12;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 27);
    private static final String SPEECH =
            "Anna Exempel informerar om insatsen Gemensam väg. Kartläggningen har gjorts med hjälp av en workshop och"
                    + " intervjuer med handläggare i hela länet, och rutinen är klar mellan regionen och tre av"
                    + " kommunerna. Arbetet fortsätter under hösten, och planen är att arbetssättet ska vara på plats"
                    + " vid slutet av nästa år.";

    private final Renderings renderings;
    private final Document document;
    private final List<PdfPack.Part> parts;

    BenchMinutes(Renderings renderings) {
        this.renderings = renderings;
        int longer = 1;
        while (pages(minutes(longer)) < PAGES) {
            longer++;
        }
        document = minutes(longer);
        byte[] attachment = attachment();
        List<PdfPack.Part> all = new ArrayList<>();
        all.add(PdfPack.Part.of("", "Kallelse", "kallelse.pdf", renderings.render(minutes(1), OutputFormat.PDF)));
        for (int i = 1; i <= ATTACHMENTS; i++) {
            all.add(PdfPack.Part.of("Bilaga " + i, "Underlag " + i, "underlag-" + i + ".pdf", attachment));
        }
        parts = List.copyOf(all);
    }

    void pdf() {
        renderings.render(document, OutputFormat.PDF);
    }

    /** A pack with fewer pages would be measured as something it is not. */
    void pack() {
        PdfPack.Packed packed = PdfPack.pack("Handlingar", parts, OutputStream.nullOutputStream(), page -> {});
        if (packed.pages() < ATTACHED_PAGES) {
            throw new IllegalStateException("only " + packed.pages() + " pages");
        }
    }

    /** @param longer how many more paragraphs every second section has */
    private static Document minutes(int longer) {
        List<Document.Chapter> chapters = new ArrayList<>();
        chapters.add(new Document.Chapter("inledning", "", List.of(present(), new Block.Contents())));
        for (int i = 1; i <= SECTIONS; i++) {
            List<Block> blocks = new ArrayList<>(Collections.nCopies(3 + (i % 2) * longer, paragraph(SPEECH)));
            blocks.add(new Block.Heading(3, List.of(new Inline.Plain("Beslut"))));
            blocks.add(new Block.BulletList(
                    Block.BulletList.Marker.BULLET,
                    List.of(new Block.BulletList.Item(
                            List.of(new Inline.Plain("Att godkänna rapporten")), List.of()))));
            chapters.add(new Document.Chapter("p" + i, "SFV § " + i + " Rapport från insats nummer " + i, blocks));
        }
        return document(
                new Document.Form(Document.Flow.PAGE_PER_CHAPTER, "Sammanträdesprotokoll", "Utdragsbestyrkande"),
                chapters);
    }

    private static Document document(Document.Form form, List<Document.Chapter> chapters) {
        return new Document(
                "protokoll",
                form,
                "Sammanträdesprotokoll",
                "Mätförbundet",
                "",
                new Period(DAY, DAY),
                Document.Status.UTKAST,
                Instant.EPOCH,
                "",
                DAY,
                chapters,
                List.of(),
                List.of(),
                List.of());
    }

    private static Block present() {
        return new Block.Particulars(List.of(new Block.Particulars.Particular(
                "Beslutande",
                IntStream.rangeClosed(1, 12).mapToObj(i -> "Ledamot " + i).toList())));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Plain(text)));
    }

    private byte[] attachment() {
        int each = ATTACHED_PAGES / ATTACHMENTS;
        List<Block> blocks = Collections.nCopies(each * LINES_OF_A_PAGE, paragraph(SPEECH));
        Document report = document(Document.Form.LETTER, List.of(new Document.Chapter("text", "Underlag", blocks)));
        byte[] pdf = renderings.render(report, OutputFormat.PDF);
        if (PdfPack.pageCount(pdf) < each) {
            throw new IllegalStateException("only " + PdfPack.pageCount(pdf) + " pages");
        }
        return pdf;
    }

    private int pages(Document some) {
        return PdfPack.pageCount(renderings.render(some, OutputFormat.PDF));
    }
}
