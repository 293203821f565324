package se.samklang.minutes;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Write;
import se.samklang.documents.Block;
import se.samklang.documents.Document;
import se.samklang.documents.IssuedDocuments;
import se.samklang.web.Problems;

/** Makes extracts: some paragraphs of verified minutes, with their head and a line to certify them on. */
@Component
final class MinutesExtract {

    private static final String CERTIFICATION = "bestyrkande";

    private static final Document.Form FORM =
            new Document.Form(Document.Flow.PAGE_PER_CHAPTER, "Protokollsutdrag", "Utdragsbestyrkande");

    private final IssuedDocuments issued;

    MinutesExtract(IssuedDocuments issued) {
        this.issued = issued;
    }

    /**
     * Freezes an extract for somebody.
     *
     * @param chapters the paragraphs, by their chapters in the minutes
     * @param certifier who certifies it
     * @throws Refused {@code ojusterat-utdrag} where the minutes are not verified
     */
    UUID make(Write tx, UUID meeting, Set<String> chapters, String receiver, String remark, String certifier) {
        Edition edition = MinutesSql.current(tx, meeting)
                .filter(Edition::isVerified)
                .orElseThrow(() -> new Refused(
                        "ojusterat-utdrag",
                        "Protokollet är inte justerat. Ett utdrag kan lämnas ut först när det är det."));
        Proceedings proceedings = ProceedingsSql.find(tx, meeting).orElseThrow(Problems.NotFound::new);
        Document minutes = issued.recreate(tx, edition.shownDocument()).orElseThrow();
        UUID document = issued.issue(tx, extracted(minutes, proceedings, chapters, certifier));
        UUID extract = Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC));
        ExtractSql.add(tx, extract, edition.id(), receiver, document, remark);
        ExtractSql.addSections(
                tx,
                extract,
                proceedings.items().stream()
                        .filter(item -> chapters.contains(item.chapter()))
                        .map(item -> Objects.requireNonNull(item.sectionId()))
                        .toList());
        return extract;
    }

    static Document extracted(Document minutes, Proceedings proceedings, Set<String> chosen, String certifier) {
        List<Document.Chapter> chapters = new ArrayList<>(minutes.chapters().stream()
                .filter(chapter -> chapter.title().isEmpty()
                        ? !chapter.id().equals(FrontMatter.CONTENTS)
                        : chosen.contains(chapter.id()))
                .toList());
        chapters.add(new Document.Chapter(
                CERTIFICATION,
                "",
                List.of(
                        Blocks.label("Utdragsbestyrkande"),
                        Blocks.paragraph("Rätt utdraget intygas"),
                        new Block.SignatureBlock(List.of(new Block.SignatureBlock.Signatory(certifier, ""))))));
        String title = "Protokollsutdrag "
                + SwedishDate.printLong(proceedings.meeting().meetingDate()) + ", "
                + SectionText.several(proceedings.items(), item -> chosen.contains(item.chapter()));
        return Rewriting.renamed(Rewriting.with(minutes, chapters), MinutesDocuments.EXTRACT, FORM, title);
    }
}
