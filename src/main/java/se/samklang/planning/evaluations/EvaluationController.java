package se.samklang.planning.evaluations;

import java.time.Clock;
import java.time.LocalDate;
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
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.insatser.Insatser;
import se.samklang.meetings.Decided;
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

/** An evaluation: planned, shown, its result and decision written in, removed. */
@Controller
class EvaluationController {

    static final String LIST = "/utvarderingar";

    private final Database database;
    private final Submissions submissions;
    private final Permissions permissions;
    private final Insatser insatser;
    private final Clock clock;

    EvaluationController(
            Database database, Submissions submissions, Permissions permissions, Insatser insatser, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.permissions = permissions;
        this.insatser = insatser;
        this.clock = clock;
    }

    /**
     * @param insatsPath the page of the insats, empty where the visitor may not open it
     * @param history the page of what was changed, empty where the visitor may not open it
     */
    record ShowPage(
            Evaluation evaluation,
            Standing standing,
            Decided.Line decided,
            String insatsPath,
            String decisionPath,
            String history,
            boolean editable) {}

    record EditPage(Form form, @Nullable UUID id, EvaluationForm.Choices choices) {}

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor, Listing listing) {
        return page(visitor, Form.opened(0, Map.of("insats", listing.filter("insats"))), null);
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        Evaluation.Content content = EvaluationForm.read(form, choices(visitor, null), today());
        UUID id = Ids.next(clock);
        return submissions.run(visitor, form, "Planerade utvärdering", again(visitor, form, null), tx -> {
            EvaluationSql.add(tx, id, content.registered(tx));
            return Redirect.to(LIST + "/" + id)
                    .saying("Utvärderingen är inlagd.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Evaluation evaluation = find(tx, id);
            Decided.Line decided = evaluation.content().decided().shown(tx);
            UUID insats = evaluation.content().insatsId();
            boolean visible = insatser.visibleTo(visitor, tx).stream()
                    .anyMatch(each -> each.id().equals(insats));
            return Page.of(
                    "planning/evaluations/show",
                    new ShowPage(
                            evaluation,
                            evaluation.standing(today()),
                            decided,
                            visible ? "/insatser/" + insats : "",
                            opened(visitor, "/beslut/{id}", decided.path()),
                            opened(visitor, "/historik/{schema}/{table}/{id}", "/historik/planning/evaluation/" + id),
                            mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        Evaluation evaluation = present(visitor, id);
        return page(visitor, EvaluationForm.opened(evaluation), evaluation);
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Evaluation evaluation = present(visitor, id);
        Evaluation.Content content = EvaluationForm.read(form, choices(visitor, evaluation), today());
        return submissions.run(visitor, form, "Ändrade utvärdering", again(visitor, form, evaluation), tx -> {
            if (EvaluationSql.change(tx, id, content.registered(tx), form.version()) == 0) {
                throw EvaluationForm.VERSIONS
                        .stale(LIST + "/" + id + "/andra", content, find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(LIST + "/" + id)
                    .saying("Utvärderingen är sparad.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        Evaluation evaluation = present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade utvärdering", again(visitor, form, evaluation), tx -> {
            if (EvaluationSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(LIST)
                    .saying("Utvärderingen ”" + evaluation.content().title() + "” är raderad.")
                    .undoable(tx.actId());
        });
    }

    static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    /** @param page the path's row in the permission table */
    private String opened(Visitor visitor, String page, @Nullable String path) {
        return path != null && permissions.opens(visitor, page) ? path : "";
    }

    private LocalDate today() {
        return SwedishDate.day(clock.instant());
    }

    private Evaluation present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static Evaluation find(Read tx, UUID id) {
        return EvaluationSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private EvaluationForm.Choices choices(Visitor visitor, @Nullable Evaluation evaluation) {
        return database.read(visitor.scope(), tx -> EvaluationForm.Choices.of(tx, insatser, evaluation));
    }

    private Supplier<Page> again(Visitor visitor, Form form, @Nullable Evaluation evaluation) {
        return () -> page(visitor, form, evaluation);
    }

    private Page page(Visitor visitor, Form form, @Nullable Evaluation evaluation) {
        return Page.of(
                "planning/evaluations/edit",
                new EditPage(form, evaluation == null ? null : evaluation.id(), choices(visitor, evaluation)));
    }
}
