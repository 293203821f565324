package se.samklang.planning.editions;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Decided;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
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
    private final Permissions permissions;
    private final Clock clock;

    PlanEditionController(
            Database database, Submissions submissions, PlanDocuments documents, Permissions permissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.documents = documents;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** An edition as it is listed. */
    record Line(PlanEdition edition, String document, Decided.Line decided, int comments) {}

    record ListPage(
            Form form,
            OperationalPlan plan,
            List<Line> lines,
            Map<String, String> documents,
            Map<String, String> decisions,
            boolean readsDocuments,
            boolean editable) {}

    record EditPage(
            Form form,
            OperationalPlan plan,
            PlanEdition edition,
            Map<String, String> documents,
            Map<String, String> decisions) {}

    @GetMapping(OF_PLAN)
    Answer list(Visitor visitor, @PathVariable UUID plan, Listing listing) {
        Form form = Form.opened(
                0, Map.of("stallning", Standing.CONSULTATION.name(), "dokument", listing.filter("dokument")));
        return database.read(visitor.scope(), tx -> listPage(tx, visitor, form, plan));
    }

    @PostMapping(OF_PLAN)
    Answer add(Visitor visitor, @PathVariable UUID plan, Form form) {
        PlanEdition.Content content = read(visitor, form, plan, Decided.NOT);
        return submissions.run(
                visitor,
                form,
                "Skrev in planens utgåva",
                () -> database.read(visitor.scope(), tx -> listPage(tx, visitor, form, plan)),
                tx -> {
                    PlanEditionSql.add(tx, Ids.next(clock), plan, registered(tx, plan, null, content));
                    return Redirect.to("/planer/" + plan + "/utgavor")
                            .saying("Utgåvan är inskriven.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(ONE + "/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            PlanEdition edition = find(tx, id);
            return editPage(tx, PlanEditionForm.opened(edition), edition);
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
                () -> database.read(visitor.scope(), tx -> editPage(tx, form, present)),
                tx -> {
                    if (PlanEditionSql.change(tx, id, registered(tx, present.planId(), id, content), form.version())
                            == 0) {
                        throw PlanEditionForm.VERSIONS
                                .stale(
                                        present.path() + "/andra",
                                        content,
                                        find(tx, id).content())
                                .about(id);
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
                () -> database.read(visitor.scope(), tx -> editPage(tx, form, present)),
                tx -> {
                    if (!PlanCommentSql.of(tx, id).isEmpty()) {
                        throw new Refused(new Refusal(
                                "utgava-med-synpunkter",
                                "Utgåvan har synpunkter från medlemmar. Radera dem först, en i taget."));
                    }
                    if (PlanEditionSql.remove(tx, id, form.version()) == 0) {
                        throw new Problems.Stale(present.path(), List.of());
                    }
                    return Redirect.to("/planer/" + present.planId() + "/utgavor")
                            .saying("Utgåvan är raderad.")
                            .undoable(tx.actId());
                });
    }

    static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
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
                tx -> PlanEditionForm.read(form, documents.choices(tx, plan(tx, plan)), present.choices(tx, "")));
    }

    /** With the decision of the register; refused where the document is another edition already. */
    private static PlanEdition.Content registered(
            Write tx, UUID plan, @Nullable UUID changed, PlanEdition.Content content) {
        PlanEditionSql.of(tx, plan).stream()
                .filter(other -> content.documentId() != null
                        && content.documentId().equals(other.documentId())
                        && !other.id().equals(changed))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problems.FieldRefused(
                            "dokument", "Dokumentet är redan " + other.title().toLowerCase(Locale.ROOT) + ".");
                });
        return new PlanEdition.Content(
                content.standing(),
                content.documentId(),
                content.answerDate(),
                content.decided().registered(tx));
    }

    private Page listPage(Read tx, Visitor visitor, Form form, UUID id) {
        OperationalPlan plan = plan(tx, id);
        Map<String, String> choices = documents.choices(tx, plan);
        List<Line> lines = PlanEditionSql.of(tx, id).stream()
                .map(edition -> new Line(
                        edition,
                        edition.documentId() == null
                                ? ""
                                : choices.getOrDefault(edition.documentId().toString(), "Dokumentet"),
                        edition.content().decided().shown(tx),
                        PlanCommentSql.of(tx, edition.id()).size()))
                .toList();
        return Page.of(
                "planning/editions/list",
                new ListPage(
                        form,
                        plan,
                        lines,
                        choices,
                        Decided.NOT.choices(tx, ""),
                        permissions.opens(visitor, "/planer/" + id + "/jamfor"),
                        mayEdit(visitor)));
    }

    private Page editPage(Read tx, Form form, PlanEdition edition) {
        OperationalPlan plan = plan(tx, edition.planId());
        return Page.of(
                "planning/editions/edit",
                new EditPage(
                        form,
                        plan,
                        edition,
                        documents.choices(tx, plan),
                        edition.content().decided().choices(tx, "")));
    }
}
