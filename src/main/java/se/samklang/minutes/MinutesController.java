package se.samklang.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.RenderQueue;
import se.samklang.documents.Renderings;
import se.samklang.notices.Notice;
import se.samklang.notices.Notices;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** The minutes of a meeting on screen and as files, with what is missing before they can be verified. */
@Controller
class MinutesController {

    static final String MEETINGS = "/moten/";
    static final String PAGE = MEETINGS + "{id}/protokoll";

    private final Database database;
    private final MinutesDocuments documents;
    private final IssuedDocuments issued;
    private final Notices notices;
    private final HtmlRendering html;
    private final Renderings renderings;
    private final RenderQueue queue;

    MinutesController(
            Database database,
            MinutesDocuments documents,
            IssuedDocuments issued,
            Notices notices,
            HtmlRendering html,
            Renderings renderings,
            RenderQueue queue) {
        this.database = database;
        this.documents = documents;
        this.issued = issued;
        this.notices = notices;
        this.html = html;
        this.renderings = renderings;
        this.queue = queue;
    }

    /**
     * @param current what is shown, null where it is the draft
     * @param circulating the edition that goes round, null where none does
     * @param notice the notice that counts of what is shown, null where it is not announced
     * @param sealed the editions whose final PDF has the förbund's seal
     */
    record ShowPage(
            Proceedings.Meeting meeting,
            @Nullable Edition current,
            @Nullable Edition circulating,
            @Nullable Notice notice,
            List<Edition> editions,
            Set<UUID> sealed,
            List<SignatureSql.Signature> signatures,
            List<ExtractSql.Row> extracts,
            List<Readiness.Missing> missing,
            Document document,
            String html,
            boolean mayEdit,
            LocalDate today) {

        String path() {
            return MEETINGS + meeting.id() + "/protokoll";
        }
    }

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return Page.of("minutes/show", database.read(visitor.scope(), tx -> {
            Proceedings proceedings = ProceedingsSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            List<Edition> editions = MinutesSql.ofMeeting(tx, id);
            Optional<Edition> current = MinutesSql.current(tx, id);
            Optional<Edition> circulating =
                    editions.stream().filter(Edition::isCirculating).findFirst();
            Document document = documents.minutes(tx, id);
            LocalDate today = SwedishDate.day(tx.now());
            return new ShowPage(
                    proceedings.meeting(),
                    current.orElse(null),
                    circulating.orElse(null),
                    current.map(Edition::noticeId)
                            .flatMap(notice -> notices.latest(tx, notice))
                            .orElse(null),
                    editions,
                    SignedFileSql.sealed(tx, id),
                    circulating
                            .or(() -> current)
                            .map(edition -> SignatureSql.ofMinutes(tx, edition.id()))
                            .orElse(List.of()),
                    ExtractSql.ofMeeting(tx, id),
                    current.isPresent()
                            ? List.of()
                            : Readiness.missing(proceedings, SettingSql.find(tx).orElse(null), today),
                    document,
                    html.fragment(document),
                    mayEdit(visitor),
                    today);
        }));
    }

    @GetMapping(PAGE + "/fil/{format}")
    Answer file(Visitor visitor, @PathVariable UUID id, @PathVariable String format) {
        OutputFormat output = OutputFormat.read(format).orElseThrow(Problems.NotFound::new);
        return database.read(
                        visitor.scope(),
                        tx -> MinutesSql.current(tx, id)
                                .map(edition -> frozen(tx, edition, edition.shownDocument(), output)))
                .orElseGet(() -> draft(visitor, id, output));
    }

    private Download draft(Visitor visitor, UUID id, OutputFormat output) {
        return queue.inTurn(() -> {
            Document draft = database.read(visitor.scope(), tx -> documents.draft(tx, id));
            return Download.of(
                    "protokoll-" + draft.period().to() + "-utkast." + output.extension(),
                    output.mediaType(),
                    renderings.render(draft, output));
        });
    }

    /** An edition as the signers read it, before they signed; or as it became. */
    @GetMapping(PAGE + "/utgavor/{edition}/{stage}/fil/{format}")
    Answer edition(
            Visitor visitor,
            @PathVariable UUID id,
            @PathVariable UUID edition,
            @PathVariable String stage,
            @PathVariable String format) {
        OutputFormat output = OutputFormat.read(format).orElseThrow(Problems.NotFound::new);
        return database.read(visitor.scope(), tx -> {
            Edition found = MinutesSql.find(tx, edition)
                    .filter(each -> each.meetingId().equals(id))
                    .orElseThrow(Problems.NotFound::new);
            return switch (stage) {
                case "for-justering" -> frozen(tx, found, found.documentId(), output);
                case "justerat" -> frozen(tx, found, found.shownDocument(), output);
                case "stamplat" -> sealed(tx, found, output);
                default -> throw new Problems.NotFound();
            };
        });
    }

    static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    private static Download sealed(Read tx, Edition edition, OutputFormat output) {
        if (output != OutputFormat.PDF) {
            throw new Problems.NotFound();
        }
        return Download.of(
                "protokoll-stamplat-utgava-" + edition.edition() + ".pdf",
                output.mediaType(),
                SignedFileSql.seal(tx, edition.id()).orElseThrow(Problems.NotFound::new));
    }

    private Download frozen(Read tx, Edition edition, UUID document, OutputFormat output) {
        byte[] bytes = issued.file(tx, document, output).orElseThrow(Problems.NotFound::new);
        String day =
                ProceedingsSql.meeting(tx, edition.meetingId()).orElseThrow().meetingDate() + "";
        String stage = document.equals(edition.finalDocumentId()) ? "justerat" : "for-justering";
        return Download.of(
                "protokoll-" + day + "-" + stage + "-utgava-" + edition.edition() + "." + output.extension(),
                output.mediaType(),
                bytes);
    }
}
