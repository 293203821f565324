package se.samklang.planning.editions;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.meetings.Decided;
import se.samklang.planning.OperationalPlan;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** An edition with what the members said of it. */
@Controller
class PlanCommentController {

    private static final String ONE = "/synpunkter/{id}";
    private static final Versions<PlanComment.Content> VERSIONS = Versions.<PlanComment.Content>none()
            .with("Kapitel", PlanComment.Content::chapter)
            .with("Synpunkt", PlanComment.Content::body)
            .with("Förbundets svar", PlanComment.Content::answer)
            .with("Utfall", content -> content.outcome().label());

    private final Database database;
    private final Submissions submissions;
    private final PlanDocuments documents;
    private final Permissions permissions;
    private final Clock clock;

    PlanCommentController(
            Database database, Submissions submissions, PlanDocuments documents, Permissions permissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.documents = documents;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * @param silent members that have said nothing
     * @param chapters of the document, to choose among
     */
    record EditionPage(
            Form form,
            OperationalPlan plan,
            PlanEdition edition,
            String document,
            Decided.Line decided,
            List<PlanComment> comments,
            List<String> silent,
            Map<String, String> members,
            List<String> chapters,
            boolean readsDocuments,
            boolean editable) {}

    record EditPage(
            Form form,
            OperationalPlan plan,
            PlanEdition edition,
            UUID id,
            Map<String, String> members,
            List<String> chapters) {}

    @GetMapping(PlanEditionController.ONE)
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> editionPage(tx, visitor, Form.blank(), id));
    }

    @PostMapping(PlanEditionController.ONE + "/synpunkter")
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        PlanEdition edition = database.read(visitor.scope(), tx -> PlanEditionController.find(tx, id));
        PlanComment.Content content = read(form, database.read(visitor.scope(), PlanCommentSql::members));
        return submissions.run(
                visitor,
                form,
                "Skrev in synpunkt på planen",
                () -> database.read(visitor.scope(), tx -> editionPage(tx, visitor, form, id)),
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
            return editPage(tx, opened(comment), comment);
        });
    }

    @PostMapping(ONE)
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        PlanComment present = database.read(visitor.scope(), tx -> find(tx, id));
        PlanComment.Content content = read(form, database.read(visitor.scope(), PlanCommentSql::members));
        return submissions.run(
                visitor,
                form,
                "Ändrade synpunkt på planen",
                () -> database.read(visitor.scope(), tx -> editPage(tx, form, present)),
                tx -> {
                    if (PlanCommentSql.change(tx, id, content, form.version()) == 0) {
                        throw VERSIONS.stale(
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

    private static PlanComment.Content read(Form form, Map<String, String> members) {
        form.only("medlem", "kapitel", "synpunkt", "svar", "utfall");
        String member = form.choice("medlem", members);
        String chapter = form.optionalLine("kapitel", 200);
        String body = form.text("synpunkt", 20_000);
        if (body.isEmpty() && form.error("synpunkt") == null) {
            form.refuse("synpunkt", "Skriv vad medlemmen svarade, till exempel Inget att erinra.");
        }
        String answer = form.text("svar", 20_000);
        String outcome = form.choice("utfall", PlanComment.Outcome.choices());
        return new PlanComment.Content(
                member.isEmpty() ? new UUID(0, 0) : UUID.fromString(member),
                chapter,
                body,
                answer.isEmpty() ? null : answer,
                outcome.isEmpty() ? PlanComment.Outcome.OPEN : PlanComment.Outcome.valueOf(outcome));
    }

    private static Form opened(PlanComment comment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("medlem", comment.memberId());
        fields.put("kapitel", comment.chapter() == null ? "" : comment.chapter());
        fields.put("synpunkt", comment.body());
        fields.put("svar", comment.answer() == null ? "" : comment.answer());
        fields.put("utfall", comment.outcome().name());
        return Form.opened(comment.version(), fields);
    }

    private Page editionPage(Read tx, Visitor visitor, Form form, UUID id) {
        PlanEdition edition = PlanEditionController.find(tx, id);
        OperationalPlan plan = PlanEditionController.plan(tx, edition.planId());
        List<PlanComment> comments = PlanCommentSql.of(tx, id);
        Set<String> heard =
                comments.stream().map(comment -> comment.memberId().toString()).collect(Collectors.toSet());
        Map<String, String> members = PlanCommentSql.members(tx);
        return Page.of(
                "planning/editions/show",
                new EditionPage(
                        form,
                        plan,
                        edition,
                        edition.documentId() == null
                                ? ""
                                : documents
                                        .choices(tx, plan)
                                        .getOrDefault(edition.documentId().toString(), "Dokumentet"),
                        edition.content().decided().shown(tx),
                        comments,
                        members.entrySet().stream()
                                .filter(member -> !heard.contains(member.getKey()))
                                .map(Map.Entry::getValue)
                                .toList(),
                        members,
                        chapters(tx, edition),
                        permissions.opens(visitor, plan.path() + "/jamfor"),
                        PlanEditionController.mayEdit(visitor)));
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
                        chapters(tx, edition)));
    }

    private List<String> chapters(Read tx, PlanEdition edition) {
        return edition.documentId() == null
                ? List.of()
                : documents
                        .issued()
                        .recreate(tx, edition.documentId())
                        .map(document -> document.chapters().stream()
                                .map(Document.Chapter::title)
                                .filter(title -> !title.isEmpty())
                                .toList())
                        .orElse(List.of());
    }

    private static PlanComment find(Read tx, UUID id) {
        return PlanCommentSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
