package se.samklang.minutes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.Block;
import se.samklang.documents.ChapterText;
import se.samklang.documents.Composition;
import se.samklang.documents.Document;
import se.samklang.documents.DocumentComposer;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.StatedFigures;

/** Minutes as they are while they are written: put together of what the meeting registered. */
@Component
final class DraftComposition {

    static final Document.Form FORM =
            new Document.Form(Document.Flow.PAGE_PER_CHAPTER, "Sammanträdesprotokoll", "Utdragsbestyrkande");

    /** Ends the id of a part that goes on where the paragraph's background ends. */
    private static final String CONTINUED = "+overlaggning";

    private final DocumentComposer composer;
    private final ObjectProvider<StatedFigures> stated;

    DraftComposition(DocumentComposer composer, ObjectProvider<StatedFigures> stated) {
        this.composer = composer;
        this.stated = stated;
    }

    Document compose(Read tx, Proceedings proceedings) {
        Proceedings.Meeting meeting = proceedings.meeting();
        Period period = new Period(meeting.meetingDate().withDayOfYear(1), meeting.meetingDate());
        List<ChapterText> chapters = new ArrayList<>(FrontMatter.chapters(
                proceedings, Signer.of(proceedings), SettingSql.find(tx).orElse(null)));
        proceedings.items().forEach(item -> chapters.addAll(parts(proceedings, item)));
        StatedFigures others = stated.getIfAvailable();
        Document document = composer.compose(
                tx,
                new Composition(
                        new ReportRequest(MinutesDocuments.MINUTES, tx.scope().association(), period, tx.now()),
                        FORM,
                        "Sammanträdesprotokoll " + SwedishDate.printLong(meeting.meetingDate()),
                        proceedings.letterhead().name(),
                        proceedings.letterhead().organisationNumber(),
                        "",
                        meeting.meetingDate(),
                        chapters,
                        others == null ? List.of() : others.of(tx, MinutesDocuments.MINUTES, period),
                        List.of()));
        return Rewriting.narrowed(Rewriting.joined(document, CONTINUED));
    }

    /** The background and the deliberation are texts of their own, so that neither can spill into the other. */
    private static List<ChapterText> parts(Proceedings proceedings, Proceedings.Item item) {
        ItemText text = new ItemText(proceedings, item);
        List<Block> heading = item.deliberation().isBlank() ? List.of() : List.of(Blocks.heading("Överläggning"));
        return List.of(
                new ChapterText(
                        item.chapter(), item.name() + " " + item.title(), item.background(), text.before(), List.of()),
                new ChapterText(item.chapter() + CONTINUED, "", item.deliberation(), heading, text.after()));
    }
}
