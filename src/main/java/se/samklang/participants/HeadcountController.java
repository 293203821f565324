package se.samklang.participants;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.insatser.Insatser;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A count of an insats that is followed up by number alone: registered, changed, removed. */
@Controller
class HeadcountController {

    private final Database database;
    private final Submissions submissions;
    private final Insatser insatser;
    private final Clock clock;

    HeadcountController(Database database, Submissions submissions, Insatser insatser, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.insatser = insatser;
        this.clock = clock;
    }

    record FormPage(Form form, @Nullable UUID id, Map<String, String> insatser, boolean editable) {}

    @GetMapping("/antal/nytt")
    Answer blank(Visitor visitor, Listing listing) {
        Form form = Form.opened(0, Map.of("insats", listing.filter("insats")));
        return Page.of("participants/headcount", page(visitor, form, null));
    }

    @PostMapping("/antal")
    Answer add(Visitor visitor, Form form) {
        Headcount count = HeadcountForm.read(form, Ids.next(clock), choices(visitor), null);
        return submissions.run(
                visitor,
                form,
                "Registrerade antal",
                () -> Page.of("participants/headcount", page(visitor, form, null)),
                tx -> {
                    kept(() -> {
                        HeadcountSql.insert(tx, Objects.requireNonNull(count));
                        return true;
                    });
                    Redirect done = Redirect.to("/antal").saying("Antalet är registrerat.");
                    return visitor.onlyLeadsInsatser() ? done : done.undoable(tx.actId());
                });
    }

    @GetMapping("/antal/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return Page.of("participants/headcount", page(visitor, HeadcountForm.opened(find(visitor, id)), id));
    }

    @PostMapping("/antal/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Headcount present = find(visitor, id);
        Headcount count = HeadcountForm.read(form, id, choices(visitor), present);
        return submissions.run(
                visitor,
                form,
                "Ändrade antal",
                () -> Page.of("participants/headcount", page(visitor, form, id)),
                tx -> {
                    Headcount changed = Objects.requireNonNull(count);
                    if (!kept(() -> HeadcountSql.update(tx, changed))) {
                        Headcount now = HeadcountSql.find(tx, id).orElseThrow(Problems.NotFound::new);
                        throw HeadcountForm.VERSIONS
                                .stale("/antal/" + id, changed, now)
                                .about(id);
                    }
                    Redirect done = Redirect.to("/antal").saying("Antalet är sparat.");
                    return visitor.onlyLeadsInsatser() ? done : done.undoable(tx.actId());
                });
    }

    @PostMapping("/antal/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        find(visitor, id);
        form.only();
        return submissions.run(
                visitor,
                form,
                "Raderade antal",
                () -> Page.of("participants/headcount", page(visitor, form, id)),
                tx -> {
                    if (HeadcountSql.delete(tx, id) == 0) {
                        throw new Problems.NotFound();
                    }
                    Redirect done = Redirect.to("/antal").saying("Antalet är raderat.");
                    return visitor.onlyLeadsInsatser() ? done : done.undoable(tx.actId());
                });
    }

    private static boolean kept(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (DataIntegrityViolationException overlap) {
            throw new Problems.FieldRefused(
                    "fran",
                    "Det finns redan ett antal för insatsen och könet i samma tid."
                            + " Perioderna får inte gå in i varandra.");
        }
    }

    private Headcount find(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> {
            Headcount count = HeadcountSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            insatser.require(visitor, tx, count.insatsId());
            return count;
        });
    }

    private FormPage page(Visitor visitor, Form form, @Nullable UUID id) {
        return new FormPage(form, id, choices(visitor), ParticipationController.mayRegister(visitor));
    }

    private Map<String, String> choices(Visitor visitor) {
        return database.read(visitor.scope(), tx -> HeadcountForm.choices(insatser.visibleTo(visitor, tx)));
    }
}
