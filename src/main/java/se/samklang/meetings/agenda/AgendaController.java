package se.samklang.meetings.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingGate;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.presence.AttendanceRules;
import se.samklang.meetings.presence.DecisionsStand;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The items of a meeting's agenda: added, changed, removed, moved one step. */
@Controller
class AgendaController {

    private static final String ITEMS = Meetings.PATH + "/{id}/arenden";
    private static final String ITEM = ITEMS + "/{item}";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    AgendaController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @param id of the item, null for a new one */
    record ItemPage(Form form, Meeting meeting, @Nullable UUID id, Map<String, String> kinds) {}

    @GetMapping(ITEMS + "/nytt")
    Answer blank(Visitor visitor, @PathVariable UUID id) {
        return page(visitor, Form.opened(0, Map.of("slag", AgendaItemKind.DECISION.name())), id, null);
    }

    @PostMapping(ITEMS)
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        AgendaItem.Content sent = AgendaItemForm.read(form);
        UUID item = Ids.next(clock);
        return submissions.run(visitor, form, "Lade till ärende", again(visitor, form, id, null), tx -> {
            opened(tx, id);
            AgendaSql.add(tx, id, item, sent);
            return Redirect.to(form.value("vidare").isEmpty() ? path(id) : path(id) + "/arenden/nytt")
                    .saying("”" + sent.title() + "” står sist i dagordningen.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(ITEM)
    Answer edit(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item) {
        AgendaItem found = database.read(visitor.scope(), tx -> find(tx, id, item));
        return page(visitor, AgendaItemForm.opened(found), id, item);
    }

    @PostMapping(ITEM)
    Answer change(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        database.read(visitor.scope(), tx -> find(tx, id, item));
        AgendaItem.Content sent = AgendaItemForm.read(form);
        return submissions.run(visitor, form, "Ändrade ärende", again(visitor, form, id, item), tx -> {
            MeetingGate.requireUnlocked(locked(tx, id));
            if (AgendaSql.change(tx, item, sent, form.version()) == 0) {
                throw AgendaItemForm.VERSIONS
                        .stale(
                                path(id) + "/arenden/" + item,
                                sent,
                                find(tx, id, item).content())
                        .about(item);
            }
            return Redirect.to(form.value("vidare").isEmpty() ? path(id) : after(tx, id, item))
                    .saying("”" + sent.title() + "” är sparat.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(ITEM + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        AgendaItem found = database.read(visitor.scope(), tx -> find(tx, id, item));
        form.only();
        return submissions.run(visitor, form, "Tog bort ärende", again(visitor, form, id, item), tx -> {
            opened(tx, id);
            AttachmentOrder.release(tx, id, item);
            AttendanceRules.requireUnused(tx, item);
            if (AgendaSql.remove(tx, item, form.version()) == 0) {
                throw new Problems.Stale(path(id) + "/arenden/" + item, List.of());
            }
            AttachmentOrder.number(tx, id);
            return Redirect.to(path(id))
                    .saying("”" + found.title() + "” är borttaget ur dagordningen.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(ITEM + "/upp")
    Answer up(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        return move(visitor, id, item, form, -1);
    }

    @PostMapping(ITEM + "/ner")
    Answer down(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        return move(visitor, id, item, form, 1);
    }

    private Answer move(Visitor visitor, UUID id, UUID item, Form form, int steps) {
        AgendaItem found = database.read(visitor.scope(), tx -> find(tx, id, item));
        form.only();
        return submissions.run(visitor, form, "Flyttade ärende", again(visitor, form, id, item), tx -> {
            opened(tx, id);
            AgendaOrder.move(tx, id, item, steps);
            AttachmentOrder.number(tx, id);
            DecisionsStand.require(tx, id);
            return Redirect.to(path(id))
                    .saying("Ärendet ”" + found.title() + "” är flyttat.")
                    .undoable(tx.actId());
        });
    }

    /** Where the next item of the agenda is changed, or the meeting after the last one. */
    private static String after(Read tx, UUID meeting, UUID item) {
        return AgendaSql.ofMeeting(tx, meeting).stream()
                .dropWhile(each -> !each.id().equals(item))
                .skip(1)
                .findFirst()
                .map(next -> path(meeting) + "/arenden/" + next.id())
                .orElse(path(meeting));
    }

    /** The meeting, locked, whose agenda can still be rearranged. */
    private static void opened(Write tx, UUID id) {
        MeetingRules.requireOpenAgenda(locked(tx, id));
    }

    private static Meeting locked(Write tx, UUID id) {
        return MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private Meeting present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
    }

    private static AgendaItem find(Read tx, UUID meeting, UUID item) {
        return AgendaSql.find(tx, meeting, item).orElseThrow(Problems.NotFound::new);
    }

    private static String path(UUID meeting) {
        return Meetings.PATH + "/" + meeting;
    }

    private Supplier<Page> again(Visitor visitor, Form form, UUID meeting, @Nullable UUID item) {
        return () -> page(visitor, form, meeting, item);
    }

    private Page page(Visitor visitor, Form form, UUID meeting, @Nullable UUID item) {
        return Page.of(
                "meetings/agenda/item", new ItemPage(form, present(visitor, meeting), item, AgendaItemKind.choices()));
    }
}
