package se.samklang;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import se.samklang.base.Period;
import se.samklang.documents.Block;
import se.samklang.documents.Document;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.Inline;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;

/** Prints a document of one page, so that fonts and everything else a PDF needs are tried. */
final class TrialPrint {

    private TrialPrint() {}

    /** How large the PDF became, in a sentence. */
    static String run(Clock clock) {
        byte[] pdf = new Renderings(new HtmlRendering()).render(page(clock.instant()), OutputFormat.PDF);
        if (!new String(pdf, 0, Math.min(5, pdf.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new IllegalStateException("det som skrevs är ingen PDF");
        }
        return "en sida skrevs (" + pdf.length / 1024 + " kB).";
    }

    private static Document page(Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return new Document(
                "prov",
                Document.Form.REPORT,
                "Provsida",
                "Samklang",
                "",
                new Period(today, today),
                Document.Status.UTKAST,
                now,
                "",
                today,
                List.of(new Document.Chapter(
                        "prov",
                        "Prov",
                        List.of(new Block.Paragraph(
                                List.of(new Inline.Plain("Åäö, fetstil och siffror 1 234,50 −")))))),
                List.of(),
                List.of(),
                List.of());
    }
}
