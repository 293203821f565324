package se.samklang.meetings.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaOrder;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.presence.DecisionsStand;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The order items are taken up in, changed at the meeting: nothing is typed again, the paragraphs follow the order. */
@Controller
class SittingOrderController {

    private final Database database;
    private final Submissions submissions;
    private final Sitting sitting;

    SittingOrderController(Database database, Submissions submissions, Sitting sitting) {
        this.database = database;
        this.submissions = submissions;
        this.sitting = sitting;
    }

    /** Moves an item. */
    private interface Move {
        void run(Write tx);
    }

    @PostMapping(SittingController.ITEM + "/nu")
    Answer now(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        return move(visitor, id, item, form, tx -> AgendaOrder.moveAfter(tx, id, item, lastSettled(tx, id, item)));
    }

    @PostMapping(SittingController.ITEM + "/upp")
    Answer up(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        return move(visitor, id, item, form, tx -> AgendaOrder.move(tx, id, item, -1));
    }

    @PostMapping(SittingController.ITEM + "/ner")
    Answer down(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        return move(visitor, id, item, form, tx -> AgendaOrder.move(tx, id, item, 1));
    }

    /** Where the meeting is: the last item, but the one asked about, that is settled. */
    private static @Nullable UUID lastSettled(Read tx, UUID meeting, UUID item) {
        return SittingSql.lines(tx, meeting).stream()
                .filter(line -> line.outcome() != null && !line.id().equals(item))
                .map(SittingSql.Line::id)
                .reduce(null, (earlier, later) -> later);
    }

    private Answer move(Visitor visitor, UUID id, UUID item, Form form, Move move) {
        AgendaItem found = database.read(visitor.scope(), tx -> AgendaSql.find(tx, id, item))
                .orElseThrow(Problems.NotFound::new);
        form.only();
        return submissions.run(
                visitor, form, "Flyttade ärende", sitting.again(visitor, id, item, SittingForms.blank()), tx -> {
                    MeetingRules.requireOpenAgenda(Outcomes.opened(tx, id, item).meeting());
                    move.run(tx);
                    DecisionsStand.require(tx, id);
                    return Redirect.to(SittingController.path(id, item))
                            .saying("Ärendet ”" + found.title() + "” är flyttat.")
                            .undoable(tx.actId());
                });
    }
}
