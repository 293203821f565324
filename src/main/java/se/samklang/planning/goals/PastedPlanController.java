package se.samklang.planning.goals;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Aims and goals of a plan, written or pasted at once. */
@Controller
class PastedPlanController {

    private static final String PATH = "/planer/{id}/flera";
    private static final int LONGEST_TEXT = 200_000;

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    PastedPlanController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @param aims what the text becomes; empty before it has been looked through */
    record PastePage(Form form, OperationalPlan plan, List<PastedPlan.PastedAim> aims) {

        int goals() {
            return aims.stream().mapToInt(aim -> aim.goals().size()).sum();
        }
    }

    @GetMapping(PATH)
    Answer blank(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> page(Form.blank(), plan(tx, id), List.of()));
    }

    @PostMapping(PATH)
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        OperationalPlan plan = database.read(visitor.scope(), tx -> plan(tx, id));
        List<PastedPlan.PastedAim> aims = read(form);
        if (form.isValid() && form.value("steg").equals("granska")) {
            return page(form, plan, aims);
        }
        return submissions.run(visitor, form, "Lade till mål", () -> page(form, plan, aims), tx -> {
            aims.forEach(aim -> add(tx, plan, aim));
            int goals = aims.stream().mapToInt(aim -> aim.goals().size()).sum();
            return Redirect.to(plan.path())
                    .saying((aims.size() == 1 ? "En inriktning" : aims.size() + " inriktningar") + " och "
                            + (goals == 1 ? "ett mål" : goals + " mål") + " är tillagda.")
                    .undoable(tx.actId());
        });
    }

    private void add(Write tx, OperationalPlan plan, PastedPlan.PastedAim aim) {
        UUID aimId = Ids.next(clock);
        Problems.refusedWhereTaken("mal", "Planen har redan en inriktning med nummer " + aim.number() + ".", () -> {
            AimSql.add(tx, aimId, plan.id(), aim.content());
            return aimId;
        });
        aim.goals()
                .forEach(goal -> GoalSql.add(
                        tx, clock, Ids.next(clock), plan.id(), GoalContent.plain(aimId, goal.title(), goal.points())));
    }

    private static List<PastedPlan.PastedAim> read(Form form) {
        form.only("mal", "steg");
        String text = form.text("mal", LONGEST_TEXT);
        if (!form.isValid()) {
            return List.of();
        }
        Parsed<List<PastedPlan.PastedAim>> aims = PastedPlan.read(text);
        if (!aims.isValue()) {
            form.refuse("mal", String.valueOf(aims.reason()));
        }
        return Objects.requireNonNullElse(aims.orNull(), List.of());
    }

    private static Page page(Form form, OperationalPlan plan, List<PastedPlan.PastedAim> aims) {
        return Page.of("planning/goals/paste", new PastePage(form, plan, aims));
    }

    private static OperationalPlan plan(Read tx, UUID id) {
        return PlanSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
