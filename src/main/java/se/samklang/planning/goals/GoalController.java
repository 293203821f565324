package se.samklang.planning.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.insatser.Insatser;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalLevel;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.planning.PlanYear;
import se.samklang.planning.targets.Targets;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The goals of a plan: shown with what came of them, added, changed, removed. */
@Controller
class GoalController {

    private static final String OF_PLAN = "/planer/{plan}/mal";
    private static final String ONE = "/mal/{id}";

    private final Database database;
    private final Submissions submissions;
    private final Insatser insatser;
    private final Targets targets;
    private final Clock clock;

    GoalController(Database database, Submissions submissions, Insatser insatser, Targets targets, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.insatser = insatser;
        this.targets = targets;
        this.clock = clock;
    }

    record EditPage(
            Form form, OperationalPlan plan, @Nullable UUID id, GoalForm.Choices choices) {}

    @GetMapping(ONE)
    Answer show(Visitor visitor, @PathVariable UUID id, Listing listing) {
        LocalDate today = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
        return database.read(visitor.scope(), tx -> {
            Goal goal = find(tx, id);
            PlanYear year = PlanYear.of(plan(tx, goal.planId()), listing.filter("ar"), today);
            return Page.of(
                    "planning/goals/goal",
                    GoalPage.of(tx, goal, year, insatser, targets, PlanController.mayEdit(visitor)));
        });
    }

    @GetMapping(OF_PLAN)
    Answer blank(Visitor visitor, @PathVariable UUID plan, Listing listing) {
        String aim = listing.filter("inriktning");
        Form form = Form.opened(0, Map.of("niva", aim.isEmpty() ? "" : GoalLevel.GOAL.name(), "inriktning", aim));
        return database.read(visitor.scope(), tx -> page(tx, form, plan(tx, plan), null));
    }

    @PostMapping(OF_PLAN)
    Answer add(Visitor visitor, @PathVariable UUID plan, Form form) {
        OperationalPlan of = database.read(visitor.scope(), tx -> plan(tx, plan));
        GoalContent content = GoalForm.read(form, choices(visitor, plan, null));
        UUID id = Ids.next(clock);
        return submissions.run(visitor, form, "Lade till mål", again(visitor, form, of, null), tx -> {
            GoalSql.add(tx, clock, id, plan, content);
            return Redirect.to("/mal/" + id).saying("Målet är tillagt.").undoable(tx.actId());
        });
    }

    @GetMapping(ONE + "/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Goal goal = find(tx, id);
            Form form = GoalForm.opened(goal, GoalSql.pointsOf(tx, id), GoalSql.served(tx, id));
            return page(tx, form, plan(tx, goal.planId()), id);
        });
    }

    @PostMapping(ONE)
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Goal goal = database.read(visitor.scope(), tx -> find(tx, id));
        OperationalPlan plan = database.read(visitor.scope(), tx -> plan(tx, goal.planId()));
        GoalContent content = GoalForm.read(form, choices(visitor, plan.id(), id));
        return submissions.run(visitor, form, "Ändrade mål", again(visitor, form, plan, id), tx -> {
            if (GoalSql.change(tx, clock, goal, content, form.version()) == 0) {
                throw Versions.<Goal>none()
                        .stale("/mal/" + id + "/andra", goal, find(tx, id))
                        .about(id);
            }
            return Redirect.to("/mal/" + id).saying("Målet är sparat.").undoable(tx.actId());
        });
    }

    @PostMapping(ONE + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        Goal goal = database.read(visitor.scope(), tx -> find(tx, id));
        OperationalPlan plan = database.read(visitor.scope(), tx -> plan(tx, goal.planId()));
        form.only();
        return submissions.run(visitor, form, "Raderade mål", again(visitor, form, plan, id), tx -> {
            try {
                if (GoalSql.remove(tx, id, form.version()) == 0) {
                    throw new Problems.Stale("/mal/" + id, List.of());
                }
            } catch (DataIntegrityViolationException used) {
                throw new Refused(
                        "mal-anvands",
                        "Målet har mätbara mål, eller ett utfall eller en bedömning. Ta bort de mätbara målen och töm utfallet"
                                + " först, så att inget försvinner av misstag.");
            }
            return Redirect.to(plan.path())
                    .saying("Målet ”" + goal.title() + "” är raderat.")
                    .undoable(tx.actId());
        });
    }

    private GoalForm.Choices choices(Visitor visitor, UUID plan, @Nullable UUID goal) {
        return database.read(visitor.scope(), tx -> GoalForm.Choices.of(tx, insatser, plan, goal));
    }

    private Supplier<Page> again(Visitor visitor, Form form, OperationalPlan plan, @Nullable UUID id) {
        return () -> database.read(visitor.scope(), tx -> page(tx, form, plan, id));
    }

    private Page page(Read tx, Form form, OperationalPlan plan, @Nullable UUID id) {
        return Page.of(
                "planning/goals/edit", new EditPage(form, plan, id, GoalForm.Choices.of(tx, insatser, plan.id(), id)));
    }

    private static Goal find(Read tx, UUID id) {
        return PlanSql.goal(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static OperationalPlan plan(Read tx, UUID id) {
        return PlanSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
