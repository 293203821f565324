package se.samklang.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.association.Letterhead;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The office's side of the notice board: what is up, what has been, and something new to announce. */
@Controller
class NoticeController {

    static final String LIST = "/anslag";

    private final Database database;
    private final Submissions submissions;
    private final Notices notices;
    private final Permissions permissions;
    private final ObjectProvider<NoticeSubject> subjects;
    private final Clock clock;

    NoticeController(
            Database database,
            Submissions submissions,
            Notices notices,
            Permissions permissions,
            ObjectProvider<NoticeSubject> subjects,
            Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.notices = notices;
        this.permissions = permissions;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry noticesEntry() {
        return new NavigationEntry("Styrelsen", 130, "Anslag", LIST);
    }

    /** @param next where the next page begins, empty on the last; @param board the public page */
    record ListPage(
            Listing listing,
            List<Notice> rows,
            Instant now,
            Map<String, String> statuses,
            Map<String, String> kinds,
            String next,
            boolean filtered,
            boolean editable,
            String board) {}

    /**
     * @param lastDay how the last day was reckoned
     * @param line the notices that have replaced one another, this one among them
     * @param board the public page of the förbund
     * @param subject what it announces, where another module posted it
     */
    record ShowPage(
            Notice notice,
            Notice.Status status,
            String lastDay,
            List<Notice> line,
            String board,
            Optional<NoticeSubject.Subject> subject,
            boolean correctable,
            boolean mayReadHistory) {

        /** Where anybody reads it while it is up. */
        String publicPath() {
            return board + "/" + notice.id();
        }

        String legalForce() {
            return NoticeWords.legalForce(notice.period());
        }

        @Nullable
        String late() {
            return notice.isLate() && notice.verifiedDate() != null ? NoticeWords.late(notice.verifiedDate()) : null;
        }
    }

    record NewPage(Form form) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<Notice> all = NoticeSql.all(tx, listing.sorting("-anslagsdag", "rubrik"));
            List<Notice> chosen = NoticeSelection.chosen(listing, all, tx.now());
            if (listing.format() != null) {
                return NoticeFiles.of(listing, chosen, tx.now());
            }
            Listing.Part<Notice> part = listing.part(chosen, Notice::id);
            return Page.of(
                    "notices/list",
                    new ListPage(
                            listing,
                            part.rows(),
                            tx.now(),
                            Notice.Status.choices(),
                            Notice.Kind.choices(),
                            part.next(),
                            listing.isFiltered("q", "lage", "slag"),
                            mayWrite(visitor),
                            board(tx)));
        });
    }

    @GetMapping(LIST + "/nytt")
    Answer blank(Visitor visitor) {
        String association = database.read(visitor.scope(), Letterhead::of).name();
        return page(NoticeForm.blank("Styrelsen för " + association, visitor.name()));
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        Notice.Content sent = NoticeForm.read(form, clock.instant());
        return submissions.run(visitor, form, "Satte upp anslag", again(form), tx -> {
            UUID id = notices.post(tx, sent);
            return Redirect.to(LIST + "/" + id).saying(NoticeWords.posted(find(tx, id), tx.now()));
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Notice notice = find(tx, id);
            List<Notice> line = notices.line(tx, notice);
            return Page.of(
                    "notices/show",
                    new ShowPage(
                            notice,
                            notice.statusAt(tx.now()),
                            NoticeWords.lastDay(notice.period()),
                            line,
                            board(tx),
                            subject(tx, line),
                            mayWrite(visitor) && !notice.isReplaced(),
                            permissions.opens(visitor, "/historik/{schema}/{table}/{id}")));
        });
    }

    private Optional<NoticeSubject.Subject> subject(Read tx, List<Notice> line) {
        List<UUID> ids = line.stream().map(Notice::id).toList();
        return subjects.orderedStream()
                .flatMap(source -> source.of(tx, ids).stream())
                .findFirst();
    }

    /** There is no button for it; whoever tries is told why a notice stays. */
    @PostMapping(LIST + "/{id}/ta-ned")
    Answer takeDown(Visitor visitor, @PathVariable UUID id) {
        throw database.read(visitor.scope(), tx -> NoticeRules.neverRemoved(find(tx, id), tx.now()));
    }

    static boolean mayWrite(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    static Notice find(Read tx, UUID id) {
        return NoticeSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static String board(Read tx) {
        return NoticeBoardController.BOARD + "/" + Letterhead.of(tx).organisationNumber();
    }

    private static Supplier<Page> again(Form form) {
        return () -> page(form);
    }

    private static Page page(Form form) {
        return Page.of("notices/new", new NewPage(form));
    }
}
