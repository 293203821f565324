package se.samklang;

import java.util.ArrayList;
import java.util.List;
import se.samklang.documents.Document;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.PdfPack;
import se.samklang.documents.Renderings;

/** A report of at least so many pages that is printed over and over. */
record BenchReport(Renderings renderings, Document document, int pages) {

    /** The report with its chapters repeated until there are so many pages. */
    static BenchReport of(Renderings renderings, Document report, int leastPages) {
        Document longer = report;
        int pages = pages(renderings, longer);
        while (pages < leastPages) {
            longer = longer(longer, report);
            pages = pages(renderings, longer);
        }
        return new BenchReport(renderings, longer, pages);
    }

    void pdf() {
        renderings.render(document, OutputFormat.PDF);
    }

    void docx() {
        renderings.render(document, OutputFormat.DOCX);
    }

    private static int pages(Renderings renderings, Document some) {
        return PdfPack.pageCount(renderings.render(some, OutputFormat.PDF));
    }

    /** The report's chapters once more after it. */
    private static Document longer(Document present, Document report) {
        List<Document.Chapter> chapters = new ArrayList<>(present.chapters());
        for (Document.Chapter chapter : report.chapters()) {
            chapters.add(new Document.Chapter(chapter.id() + "-" + chapters.size(), chapter.title(), chapter.blocks()));
        }
        return new Document(
                report.kind(),
                report.form(),
                report.title(),
                report.associationName(),
                report.organisationNumber(),
                report.period(),
                report.status(),
                report.asOf(),
                report.place(),
                report.dated(),
                chapters,
                report.figures(),
                report.definitions(),
                report.findings());
    }
}
