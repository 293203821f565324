package se.samklang.publications;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.association.Letterhead;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.documents.Acceptances;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.ChapterText;
import se.samklang.documents.Composition;
import se.samklang.documents.Document;
import se.samklang.documents.DocumentComposer;
import se.samklang.documents.ReportRequest;

/**
 * Reports of a förbund, composed from what is registered. A report nobody has begun to write is composed of the chapters
 * the modules offer, in their own order; one that has been begun, of its own chapters.
 */
@Component
public final class Reports {

    private final Database database;
    private final DocumentComposer composer;
    private final Acceptances acceptances;

    Reports(Database database, DocumentComposer composer, Acceptances acceptances) {
        this.database = database;
        this.composer = composer;
        this.acceptances = acceptances;
    }

    /** The document as it is now: computed, checked, not stored. */
    public Document compose(Scope scope, ReportKind kind, Period period) {
        return database.read(scope, tx -> compose(tx, kind, period));
    }

    Document compose(Read tx, ReportKind kind, Period period) {
        return ReportSql.find(tx, kind, period)
                .map(report -> compose(tx, report, chaptersOf(tx, report)))
                .orElseGet(() -> composer.compose(tx, unwritten(tx, kind, period)));
    }

    Document compose(Read tx, ReportSql.Report report) {
        return compose(tx, report, chaptersOf(tx, report));
    }

    /** The report with the given chapters instead of the stored ones, to show a text before it is saved. */
    Document compose(Read tx, ReportSql.Report report, List<ChapterText> chapters) {
        Letterhead letterhead = Letterhead.of(tx);
        return composer.compose(
                tx,
                new Composition(
                        request(tx, report.kind(), report.period()),
                        report.kind().form(),
                        report.title(),
                        letterhead.name(),
                        letterhead.organisationNumber(),
                        report.place(),
                        report.dated(),
                        chapters,
                        StatedFigureSql.of(tx, report.kind().code(), report.period()),
                        acceptances.of(tx, report.documentKind(), report.period())));
    }

    List<ChapterText> chaptersOf(Read tx, ReportSql.Report report) {
        return ChapterSql.of(tx, report.id()).stream()
                .filter(ChapterSql.Chapter::included)
                .map(chapter -> new ChapterText(chapter.chapter(), chapter.title(), chapter.body()))
                .toList();
    }

    /** Begins a report: its chapters are the offered ones, to be written on. */
    UUID begin(Write tx, ReportKind kind, Period period) {
        UUID id = UUID.randomUUID();
        Letterhead letterhead = Letterhead.of(tx);
        ReportSql.add(tx, id, kind, period, ReportTitle.of(tx, kind, period), letterhead.seat());
        composer.chapters(kind.code())
                .forEach(offer -> ChapterSql.add(
                        tx,
                        new ChapterSql.Chapter(
                                UUID.randomUUID(),
                                id,
                                offer.id(),
                                offer.title(),
                                offer.text(),
                                offer.order(),
                                offer.standing() == ChapterOffer.Standing.USUAL,
                                1)));
        return id;
    }

    private Composition unwritten(Read tx, ReportKind kind, Period period) {
        Letterhead letterhead = Letterhead.of(tx);
        return new Composition(
                request(tx, kind, period),
                kind.form(),
                ReportTitle.of(tx, kind, period),
                letterhead.name(),
                letterhead.organisationNumber(),
                letterhead.seat(),
                null,
                composer.chapters(kind.code()).stream()
                        .filter(offer -> offer.standing() == ChapterOffer.Standing.USUAL)
                        .map(offer -> new ChapterText(offer.id(), offer.title(), offer.text()))
                        .toList(),
                StatedFigureSql.of(tx, kind.code(), period),
                acceptances.of(tx, kind.code(), period));
    }

    private static ReportRequest request(Read tx, ReportKind kind, Period period) {
        return new ReportRequest(kind.code(), tx.scope().association(), period, tx.now());
    }
}
