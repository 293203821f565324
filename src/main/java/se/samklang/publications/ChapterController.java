package se.samklang.publications;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.ChapterText;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.HtmlRendering;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The chapters of a report: written with live figures, put in order, left out. */
@Controller
class ChapterController {

    private static final int MOST_DIGITS = 8;
    private static final Versions<ChapterSql.Chapter> VERSIONS = Versions.<ChapterSql.Chapter>none()
            .with("Rubrik", ChapterSql.Chapter::title)
            .with("Text", ChapterSql.Chapter::body);

    private final Database database;
    private final Submissions submissions;
    private final Reports reports;
    private final HtmlRendering html;
    private final FigurePicks picks;

    ChapterController(
            Database database, Submissions submissions, Reports reports, HtmlRendering html, FigurePicks picks) {
        this.database = database;
        this.submissions = submissions;
        this.reports = reports;
        this.html = html;
        this.picks = picks;
    }

    record ChapterPage(
            Form form,
            ReportSql.Report report,
            ChapterSql.Chapter chapter,
            List<FigurePicks.Group> picks,
            @Nullable String preview,
            Document document,
            List<Finding> findings) {}

    private static final Versions<List<ChapterSql.Chapter>> ORDER =
            Versions.<List<ChapterSql.Chapter>>none().with("Kapitlen i ordning", ChapterController::inOrder);

    record OrderPage(Form form, ReportSql.Report report, List<ChapterSql.Chapter> chapters) {}

    @GetMapping("/rapporter/{id}/kapitel")
    Answer order(Visitor visitor, @PathVariable UUID id) {
        return Page.of("publications/order", orderPage(visitor, id, null));
    }

    @PostMapping("/rapporter/{id}/kapitel")
    Answer reorder(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only(database.read(visitor.scope(), tx -> ChapterSql.of(tx, id)).stream()
                .map(ChapterSql.Chapter::chapter)
                .flatMap(chapter -> Stream.of("plats-" + chapter, "med-" + chapter))
                .toArray(String[]::new));
        return submissions.run(
                visitor,
                form,
                "Ordnade kapitel",
                () -> Page.of("publications/order", orderPage(visitor, id, form)),
                tx -> {
                    ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
                    List<ChapterSql.Chapter> present = ChapterSql.of(tx, id);
                    List<ChapterSql.Chapter> wanted = present.stream()
                            .map(chapter -> placed(form, chapter))
                            .toList();
                    if (!ReportSql.change(tx, report.at(form.version()))) {
                        throw ORDER.stale("/rapporter/" + id + "/kapitel", wanted, present);
                    }
                    for (ChapterSql.Chapter chapter : wanted) {
                        if (!present.contains(chapter) && !ChapterSql.change(tx, chapter)) {
                            throw ORDER.stale("/rapporter/" + id + "/kapitel", wanted, ChapterSql.of(tx, id));
                        }
                    }
                    return Redirect.to("/rapporter/" + id)
                            .saying("Kapitlens ordning är sparad.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/rapporter/{id}/kapitel/{chapter}")
    Answer edit(Visitor visitor, @PathVariable UUID id, @PathVariable String chapter) {
        ChapterSql.Chapter present = present(visitor, id, chapter);
        Form form = Form.opened(present.version(), Map.of("rubrik", present.title(), "text", present.body()));
        return Page.of("publications/chapter", page(visitor, id, present, form));
    }

    @PostMapping("/rapporter/{id}/kapitel/{chapter}")
    Answer change(Visitor visitor, @PathVariable UUID id, @PathVariable String chapter, Form form) {
        form.only("rubrik", "text", "visa");
        ChapterSql.Chapter present = present(visitor, id, chapter);
        ChapterSql.Chapter changed = new ChapterSql.Chapter(
                present.id(),
                id,
                chapter,
                form.line("rubrik", 200),
                form.text("text", 200_000),
                present.position(),
                present.included(),
                form.version());
        if (form.ticked("visa") && form.isValid()) {
            return Page.of("publications/chapter", page(visitor, id, changed, form));
        }
        return submissions.run(
                visitor,
                form,
                "Skrev kapitlet " + present.title(),
                () -> Page.of("publications/chapter", page(visitor, id, present, form)),
                tx -> {
                    if (!ChapterSql.change(tx, changed)) {
                        throw VERSIONS.stale("/rapporter/" + id + "/kapitel/" + chapter, changed, find(tx, id, chapter))
                                .about(present.id());
                    }
                    return Redirect.to("/rapporter/" + id)
                            .saying("Kapitlet är sparat.")
                            .undoable(tx.actId());
                });
    }

    private ChapterSql.Chapter present(Visitor visitor, UUID id, String chapter) {
        return database.read(visitor.scope(), tx -> find(tx, id, chapter));
    }

    private static ChapterSql.Chapter find(Read tx, UUID id, String chapter) {
        return ChapterSql.find(tx, id, chapter).orElseThrow(Problems.NotFound::new);
    }

    private ChapterPage page(Visitor visitor, UUID id, ChapterSql.Chapter chapter, Form form) {
        return database.read(visitor.scope(), tx -> {
            ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            Document document = reports.compose(
                    tx, report, List.of(new ChapterText(chapter.chapter(), chapter.title(), chapter.body())));
            List<Finding> own = document.findings().stream()
                    .filter(finding -> finding.where().startsWith(chapter.chapter()))
                    .toList();
            return new ChapterPage(
                    form,
                    report,
                    chapter,
                    picks.groups(document),
                    html.chapters(document, EvidenceOrigin.REPORT + "=" + id),
                    document,
                    own);
        });
    }

    /** The chapter where the form puts it. */
    private static ChapterSql.Chapter placed(Form form, ChapterSql.Chapter chapter) {
        return new ChapterSql.Chapter(
                chapter.id(),
                chapter.reportId(),
                chapter.chapter(),
                chapter.title(),
                chapter.body(),
                place(form, chapter),
                form.ticked("med-" + chapter.chapter()),
                chapter.version());
    }

    private static String inOrder(List<ChapterSql.Chapter> chapters) {
        return chapters.stream()
                .filter(ChapterSql.Chapter::included)
                .sorted(Comparator.comparingInt(ChapterSql.Chapter::position))
                .map(ChapterSql.Chapter::title)
                .collect(Collectors.joining(" · "));
    }

    private OrderPage orderPage(Visitor visitor, UUID id, @Nullable Form sent) {
        return database.read(visitor.scope(), tx -> {
            ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            List<ChapterSql.Chapter> chapters = ChapterSql.of(tx, id);
            Map<String, Object> content = new LinkedHashMap<>();
            for (ChapterSql.Chapter chapter : chapters) {
                content.put("plats-" + chapter.chapter(), chapter.position());
                content.put("med-" + chapter.chapter(), chapter.included() ? "ja" : "");
            }
            return new OrderPage(sent == null ? Form.opened(report.version(), content) : sent, report, chapters);
        });
    }

    private static int place(Form form, ChapterSql.Chapter chapter) {
        var typed = SwedishNumber.read(form.value("plats-" + chapter.chapter())).orNull();
        if (typed == null || typed.scale() > 0 || typed.signum() < 0 || typed.precision() > MOST_DIGITS) {
            throw new Problems.FieldRefused(
                    "plats-" + chapter.chapter(),
                    "Ange ett heltal för platsen, till exempel " + chapter.position() + ".");
        }
        return typed.intValue();
    }
}
