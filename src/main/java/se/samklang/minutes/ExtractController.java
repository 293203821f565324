package se.samklang.minutes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.OutputFormat;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Extracts: made, read, fetched as files, and sent. */
@Controller
class ExtractController {

    private static final String LIST = MinutesController.PAGE + "/utdrag";
    private static final String PAGE = LIST + "/{extract}";

    private final Database database;
    private final Submissions submissions;
    private final MinutesExtract extracts;
    private final IssuedDocuments issued;
    private final HtmlRendering html;

    ExtractController(
            Database database,
            Submissions submissions,
            MinutesExtract extracts,
            IssuedDocuments issued,
            HtmlRendering html) {
        this.database = database;
        this.submissions = submissions;
        this.extracts = extracts;
        this.issued = issued;
        this.html = html;
    }

    record NewPage(Form form, Proceedings.Meeting meeting, Map<String, String> sections) {}

    record ShowPage(
            Form form,
            Proceedings.Meeting meeting,
            ExtractSql.Row extract,
            Map<String, String> channels,
            String html,
            boolean mayEdit) {}

    @GetMapping(LIST + "/nytt")
    Answer blank(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> fresh(tx, id, Form.blank()));
    }

    @PostMapping(LIST)
    Answer make(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only("paragraf", "mottagare", "anmarkning");
        Map<String, String> offered = database.read(visitor.scope(), tx -> sections(proceedings(tx, id)));
        List<String> chosen = form.choices("paragraf", offered);
        if (chosen.isEmpty()) {
            form.refuse("paragraf", "Välj minst en paragraf.");
        }
        String receiver = form.line("mottagare", 200);
        String remark = form.optionalLine("anmarkning", 500);
        return submissions.run(
                visitor,
                form,
                "Gjorde protokollsutdrag",
                () -> database.read(visitor.scope(), tx -> fresh(tx, id, form)),
                tx -> {
                    UUID extract = extracts.make(
                            tx,
                            id,
                            new LinkedHashSet<>(chosen),
                            receiver,
                            remark == null ? "" : remark,
                            visitor.name());
                    return Redirect.to(path(id, extract)).saying("Utdraget är gjort. Registrera när det har skickats.");
                });
    }

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable UUID id, @PathVariable UUID extract) {
        return page(visitor, id, extract, null);
    }

    @GetMapping(PAGE + "/fil/{format}")
    Answer file(Visitor visitor, @PathVariable UUID id, @PathVariable UUID extract, @PathVariable String format) {
        OutputFormat output = OutputFormat.read(format).orElseThrow(Problems.NotFound::new);
        return database.read(visitor.scope(), tx -> {
            ExtractSql.Row found = find(tx, id, extract);
            LocalDate day = meeting(tx, id).meetingDate();
            return Download.of(
                    "protokollsutdrag-" + day + "." + output.extension(),
                    output.mediaType(),
                    issued.file(tx, found.documentId(), output).orElseThrow(Problems.NotFound::new));
        });
    }

    @PostMapping(PAGE + "/skickat")
    Answer dispatch(Visitor visitor, @PathVariable UUID id, @PathVariable UUID extract, Form form) {
        form.only("datum", "satt", "av", "anmarkning");
        LocalDate date = form.required("datum", SwedishDate::read);
        String channel = form.choice("satt", ExtractSql.Channel.choices());
        String by = form.line("av", 100);
        String remark = form.optionalLine("anmarkning", 500);
        ExtractSql.Row found = database.read(visitor.scope(), tx -> find(tx, id, extract));
        return submissions.run(
                visitor, form, "Skickade protokollsutdrag", () -> page(visitor, id, extract, form), tx -> {
                    requireBetween(date, found, SwedishDate.day(tx.now()));
                    if (date == null
                            || ExtractSql.dispatch(tx, extract, ExtractSql.Channel.valueOf(channel), date, by, remark)
                                    == 0) {
                        throw new Refused("redan-skickat-utdrag", "Utdraget är redan registrerat som skickat.");
                    }
                    return Redirect.to(path(id, extract)).saying("Utdraget är registrerat som skickat.");
                });
    }

    private static void requireBetween(@Nullable LocalDate date, ExtractSql.Row extract, LocalDate today) {
        LocalDate made = SwedishDate.day(extract.createdAt().toInstant());
        if (date != null && (date.isBefore(made) || date.isAfter(today))) {
            throw new Problems.FieldRefused(
                    "datum", "Utdraget gjordes " + made + ". Det kan inte ha skickats före dess eller efter i dag.");
        }
    }

    private Page page(Visitor visitor, UUID id, UUID extract, @Nullable Form sent) {
        return database.read(visitor.scope(), tx -> {
            ExtractSql.Row found = find(tx, id, extract);
            Form form = sent == null
                    ? Form.opened(found.version(), Map.of("datum", SwedishDate.day(tx.now()), "av", visitor.name()))
                    : sent;
            return Page.of(
                    "minutes/extract",
                    new ShowPage(
                            form,
                            meeting(tx, id),
                            found,
                            ExtractSql.Channel.choices(),
                            html.fragment(
                                    issued.recreate(tx, found.documentId()).orElseThrow()),
                            MinutesController.mayEdit(visitor)));
        });
    }

    private static Page fresh(Read tx, UUID id, Form form) {
        Proceedings proceedings = proceedings(tx, id);
        return Page.of("minutes/newextract", new NewPage(form, proceedings.meeting(), sections(proceedings)));
    }

    private static Proceedings proceedings(Read tx, UUID id) {
        return ProceedingsSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Proceedings.Meeting meeting(Read tx, UUID id) {
        return ProceedingsSql.meeting(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static ExtractSql.Row find(Read tx, UUID id, UUID extract) {
        return ExtractSql.find(tx, extract)
                .filter(row -> row.meetingId().equals(id))
                .orElseThrow(Problems.NotFound::new);
    }

    private static Map<String, String> sections(Proceedings proceedings) {
        Map<String, String> sections = new LinkedHashMap<>();
        proceedings.items().stream()
                .filter(item -> item.number() != null)
                .forEach(item -> sections.put(item.chapter(), item.name() + " " + item.title()));
        return sections;
    }

    private static String path(UUID meeting, UUID extract) {
        return MinutesController.MEETINGS + meeting + "/protokoll/utdrag/" + extract;
    }
}
