package se.samklang.planning.editions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.planning.OperationalPlan;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** An edition with what the members said of it. */
@Controller
class PlanCommentController {

    private static final String ONE = "/synpunkter/{id}";

    private final Database database;
    private final Submissions submissions;
    private final PlanDocuments documents;
    private final PlanEditionPages pages;
    private final Clock clock;

    PlanCommentController(
            Database database, Submissions submissions, PlanDocuments documents, PlanEditionPages pages, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.documents = documents;
        this.pages = pages;
        this.clock = clock;
    }

    record EditPage(
            Form form,
            OperationalPlan plan,
            PlanEdition edition,
            UUID id,
            Map<String, String> members,
            List<String> chapters) {}

    @GetMapping(PlanEditionController.ONE)
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(
                visitor.scope(),
                tx -> pages.show(tx, visitor, PlanCommentForm.blank(), PlanEditionController.find(tx, id)));
    }

    @PostMapping(PlanEditionController.ONE + "/synpunkter")
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        PlanEdition edition = database.read(visitor.scope(), tx -> PlanEditionController.find(tx, id));
        PlanComment.Content content =
                PlanCommentForm.read(form, database.read(visitor.scope(), PlanCommentSql::members));
        return submissions.run(
                visitor,
                form,
                "Skrev in synpunkt på planen",
                () -> database.read(visitor.scope(), tx -> pages.show(tx, visitor, form, edition)),
                tx -> {
                    PlanCommentSql.add(tx, Ids.next(clock), id, content);
                    return Redirect.to(edition.path())
                            .saying("Synpunkten är inskriven.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(ONE)
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            PlanComment comment = find(tx, id);
            return editPage(tx, PlanCommentForm.opened(comment), comment);
        });
    }

    @PostMapping(ONE)
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        PlanComment present = database.read(visitor.scope(), tx -> find(tx, id));
        PlanComment.Content content =
                PlanCommentForm.read(form, database.read(visitor.scope(), PlanCommentSql::members));
        return submissions.run(
                visitor,
                form,
                "Ändrade synpunkt på planen",
                () -> database.read(visitor.scope(), tx -> editPage(tx, form, present)),
                tx -> {
                    if (PlanCommentSql.change(tx, id, content, form.version()) == 0) {
                        throw PlanCommentForm.versions(PlanCommentSql.members(tx))
                                .stale(
                                        "/synpunkter/" + id,
                                        content,
                                        find(tx, id).content())
                                .about(id);
                    }
                    return Redirect.to("/utgavor/" + present.editionId())
                            .saying("Synpunkten är sparad.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping(ONE + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        PlanComment present = database.read(visitor.scope(), tx -> find(tx, id));
        form.only();
        return submissions.run(
                visitor,
                form,
                "Raderade synpunkt på planen",
                () -> database.read(visitor.scope(), tx -> editPage(tx, form, present)),
                tx -> {
                    if (PlanCommentSql.remove(tx, id, form.version()) == 0) {
                        throw new Problems.Stale("/synpunkter/" + id, List.of());
                    }
                    return Redirect.to("/utgavor/" + present.editionId())
                            .saying("Synpunkten är raderad.")
                            .undoable(tx.actId());
                });
    }

    private Page editPage(Read tx, Form form, PlanComment comment) {
        PlanEdition edition = PlanEditionController.find(tx, comment.editionId());
        return Page.of(
                "planning/editions/comment",
                new EditPage(
                        form,
                        PlanEditionController.plan(tx, edition.planId()),
                        edition,
                        comment.id(),
                        PlanCommentSql.members(tx),
                        documents.chapters(tx, edition)));
    }

    private static PlanComment find(Read tx, UUID id) {
        return PlanCommentSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
