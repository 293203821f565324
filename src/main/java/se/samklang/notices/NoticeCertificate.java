package se.samklang.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.association.Letterhead;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.Block;
import se.samklang.documents.Block.Particulars.Particular;
import se.samklang.documents.ChapterText;
import se.samklang.documents.Composition;
import se.samklang.documents.Document;
import se.samklang.documents.DocumentComposer;
import se.samklang.documents.Inline;
import se.samklang.documents.ReportRequest;

/**
 * The proof that a notice has been up (bevis om anslag). While it is still up the document says so, and certifies
 * nothing.
 */
@Component
final class NoticeCertificate {

    static final String KIND = "anslagsbevis";

    private final DocumentComposer composer;

    NoticeCertificate(DocumentComposer composer) {
        this.composer = composer;
    }

    Document of(Read tx, Notice notice) {
        Letterhead letterhead = Letterhead.of(tx);
        Period period = new Period(notice.publishedDate(), notice.lastDay());
        Document document = composer.compose(
                tx,
                new Composition(
                        new ReportRequest(KIND, tx.scope().association(), period, tx.now()),
                        Document.Form.LETTER,
                        "Bevis om anslag",
                        letterhead.name(),
                        letterhead.organisationNumber(),
                        letterhead.seat(),
                        SwedishDate.day(tx.now()),
                        List.of(new ChapterText("bevis", "", "", blocks(notice, tx.now()), List.of())),
                        List.of(),
                        List.of()));
        // What has been can no longer come out otherwise, so the certificate is no draft.
        return notice.statusAt(tx.now()) == Notice.Status.DOWN ? document.as(Document.Status.FASTSTALLD) : document;
    }

    private static List<Block> blocks(Notice notice, Instant now) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Plain(notice.title()))))));
        LocalDate meeting = notice.meetingDate();
        LocalDate verified = notice.verifiedDate();
        if (meeting != null && verified != null) {
            blocks.add(paragraph("Protokollet från sammanträdet den " + SwedishDate.printLong(meeting)
                    + " justerades den " + SwedishDate.printLong(verified)
                    + ". Justeringen har tillkännagivits genom anslag."));
        }
        blocks.add(paragraph(certified(notice, now)));
        blocks.add(new Block.Particulars(particulars(notice)));
        if (notice.isLate() && verified != null) {
            blocks.add(paragraph(NoticeWords.late(verified)));
        }
        if (notice.statusAt(now) == Notice.Status.DOWN) {
            blocks.add(new Block.SignatureBlock(
                    List.of(new Block.SignatureBlock.Signatory(notice.responsible(), "Ansvarig för anslag"))));
        }
        return List.copyOf(blocks);
    }

    private static String certified(Notice notice, Instant now) {
        String life = NoticeWords.life(notice, now);
        return switch (notice.statusAt(now)) {
            case COMING -> life + " Detta är ännu inget bevis om att det har varit uppsatt.";
            case UP -> life + " Detta är ännu inget bevis om att det har varit uppsatt under hela anslagstiden.";
            case DOWN ->
                life + " Det har varit uppsatt på förbundets anslagstavla under hela anslagstiden"
                        + (notice.isRegisteredAfterwards() ? ", enligt den som registrerade det i efterhand." : ".");
        };
    }

    private static List<Particular> particulars(Notice notice) {
        List<Particular> rows = new ArrayList<>();
        rows.add(row("Organ", notice.organ()));
        LocalDate meeting = notice.meetingDate();
        LocalDate verified = notice.verifiedDate();
        if (meeting != null && verified != null) {
            rows.add(row("Sammanträdesdatum", SwedishDate.print(meeting)));
            rows.add(row("Protokollet justerat", SwedishDate.print(verified)));
        }
        rows.add(row("Anslaget publiceras", SwedishDate.print(notice.publishedDate())));
        rows.add(row("Anslaget avpubliceras", "till och med " + SwedishDate.print(notice.lastDay())));
        if (verified != null) {
            rows.add(row("Sista dag att överklaga", SwedishDate.print(notice.lastDay())));
            rows.add(row("Laga kraft", NoticeWords.legalForce(notice.period())));
        }
        rows.add(row(
                verified == null ? "Handlingarna finns" : "Förvaringsplats för protokollet", notice.storagePlace()));
        rows.add(row("Ansvarig för anslag", notice.responsible()));
        if (notice.isRegisteredAfterwards()) {
            rows.add(row("Registrerat i Samklang", NoticeWords.afterwards(notice)));
        }
        String reason = notice.replacementReason();
        if (reason != null) {
            rows.add(row("Rättelse av ett tidigare anslag", reason));
        }
        if (notice.isReplaced()) {
            rows.add(row("Ersatt", "av ett nyare anslag, med egen anslagstid"));
        }
        return List.copyOf(rows);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Plain(text)));
    }

    private static Particular row(String label, String line) {
        return new Particular(label, List.of(line));
    }
}
