package se.samklang.meetings.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.database.Database;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A whole agenda, written or pasted at once. */
@Controller
class PastedAgendaController {

    private static final String PASTED = Meetings.PATH + "/{id}/arenden/flera";
    private static final int LONGEST_TEXT = 200_000;

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    PastedAgendaController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record PastePage(Form form, Meeting meeting, Map<String, String> kinds) {}

    @GetMapping(PASTED)
    Answer blank(Visitor visitor, @PathVariable UUID id) {
        return page(visitor, Form.opened(0, Map.of("slag", AgendaItemKind.DECISION.name())), id);
    }

    @PostMapping(PASTED)
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        List<AgendaItem.Content> sent = read(form);
        return submissions.run(visitor, form, "Lade till ärenden", () -> page(visitor, form, id), tx -> {
            MeetingRules.requireOpenAgenda(MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new));
            sent.forEach(item -> AgendaSql.add(tx, id, Ids.next(clock), item));
            return Redirect.to(Meetings.PATH + "/" + id)
                    .saying((sent.size() == 1 ? "Ett ärende" : sent.size() + " ärenden") + " står sist i dagordningen.")
                    .undoable(tx.actId());
        });
    }

    private static List<AgendaItem.Content> read(Form form) {
        form.only("slag", "dagordning");
        String kind = form.choice("slag", AgendaItemKind.choices());
        String text = form.text("dagordning", LONGEST_TEXT);
        if (!form.isValid()) {
            return List.of();
        }
        Parsed<List<AgendaItem.Content>> agenda = PastedAgenda.read(text, AgendaItemKind.valueOf(kind));
        if (!agenda.isValue()) {
            form.refuse("dagordning", String.valueOf(agenda.reason()));
        }
        return Objects.requireNonNullElse(agenda.orNull(), List.of());
    }

    private Meeting present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
    }

    private Page page(Visitor visitor, Form form, UUID id) {
        return Page.of("meetings/agenda/paste", new PastePage(form, present(visitor, id), AgendaItemKind.choices()));
    }
}
