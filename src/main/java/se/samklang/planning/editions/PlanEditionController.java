package se.samklang.planning.editions;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Decided;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The editions of a plan: what was sent on consultation, adopted and revised. */
@Controller
class PlanEditionController {

    static final String OF_PLAN = "/planer/{plan}/utgavor";
    static final String ONE = "/utgavor/{id}";

    private final Database database;
    private final Submissions submissions;
    private final PlanDocuments documents;
    private final PlanEditionPages pages;
    private final Clock clock;

    PlanEditionController(
            Database database, Submissions submissions, PlanDocuments documents, PlanEditionPages pages, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.documents = documents;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(OF_PLAN)
    Answer list(Visitor visitor, @PathVariable UUID plan, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            OperationalPlan of = plan(tx, plan);
            Form form = PlanEditionForm.blank(
                    listing.filter("dokument"), documents.of(tx, of), PlanEditionSql.of(tx, plan));
            return pages.list(tx, visitor, form, of);
        });
    }

    @PostMapping(OF_PLAN)
    Answer add(Visitor visitor, @PathVariable UUID plan, Form form) {
        PlanEdition.Content content = read(visitor, form, plan, Decided.NOT);
        return submissions.run(
                visitor,
                form,
                "Skrev in planens utgåva",
                () -> database.read(visitor.scope(), tx -> pages.list(tx, visitor, form, plan(tx, plan))),
                tx -> {
                    UUID id = Ids.next(clock);
                    PlanEditionSql.add(tx, id, plan, registered(tx, id, content));
                    return Redirect.to("/utgavor/" + id)
                            .saying("Utgåvan är inskriven.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(ONE + "/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            PlanEdition edition = find(tx, id);
            return pages.edit(tx, PlanEditionForm.opened(edition), edition);
        });
    }

    @PostMapping(ONE)
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        PlanEdition present = database.read(visitor.scope(), tx -> find(tx, id));
        PlanEdition.Content content =
                read(visitor, form, present.planId(), present.content().decided());
        return submissions.run(
                visitor,
                form,
                "Ändrade planens utgåva",
                () -> database.read(visitor.scope(), tx -> pages.edit(tx, form, present)),
                tx -> {
                    if (PlanEditionSql.change(tx, id, registered(tx, id, content), form.version()) == 0) {
                        throw stale(tx, present, content);
                    }
                    return Redirect.to(present.path())
                            .saying("Utgåvan är sparad.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping(ONE + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        PlanEdition present = database.read(visitor.scope(), tx -> find(tx, id));
        form.only();
        return submissions.run(
                visitor,
                form,
                "Raderade planens utgåva",
                () -> database.read(visitor.scope(), tx -> pages.edit(tx, form, present)),
                tx -> {
                    if (!PlanCommentSql.of(tx, id).isEmpty()) {
                        throw new Refused(
                                "utgava-med-synpunkter",
                                "Utgåvan har synpunkter från medlemmar. Radera dem först, en i taget.");
                    }
                    if (PlanEditionSql.remove(tx, id, form.version()) == 0) {
                        throw new Problems.Stale(present.path(), List.of());
                    }
                    return Redirect.to("/planer/" + present.planId() + "/utgavor")
                            .saying("Utgåvan är raderad.")
                            .undoable(tx.actId());
                });
    }

    static PlanEdition find(Read tx, UUID id) {
        return PlanEditionSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    static OperationalPlan plan(Read tx, UUID id) {
        return PlanSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private PlanEdition.Content read(Visitor visitor, Form form, UUID plan, Decided present) {
        return database.read(
                visitor.scope(),
                tx -> PlanEditionForm.read(
                        form,
                        documents.choices(tx, plan(tx, plan)),
                        present.choices(tx, ""),
                        SwedishDate.day(tx.now())));
    }

    /** With the decision of the register; refused where the document is another edition of that standing already, of any plan. */
    private static PlanEdition.Content registered(Write tx, UUID id, PlanEdition.Content content) {
        UUID document = content.documentId();
        Optional<PlanEdition> other = document == null
                ? Optional.empty()
                : PlanEditionSql.ofDocument(tx, document, content.standing())
                        .filter(edition -> !edition.id().equals(id));
        if (other.isPresent()) {
            throw new Problems.FieldRefused(
                    "dokument",
                    "Dokumentet är redan utgåva " + other.get().edition() + " av "
                            + plan(tx, other.get().planId()).title() + ". Välj ett annat, eller ändra den utgåvan.");
        }
        return new PlanEdition.Content(
                content.standing(),
                document,
                content.answerDate(),
                content.decided().registered(tx));
    }

    private Problems.Stale stale(Write tx, PlanEdition present, PlanEdition.Content mine) {
        PlanEdition.Content theirs = find(tx, present.id()).content();
        return PlanEditionForm.versions(tx, documents.choices(tx, plan(tx, present.planId())))
                .stale(present.path() + "/andra", mine, theirs)
                .about(present.id());
    }
}
