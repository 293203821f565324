package se.samklang.planning.targets;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.planning.Goal;
import se.samklang.planning.PlanSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The measurable targets of a goal: added, changed, removed. */
@Controller
class TargetController {

    private static final String ONE = "/matbara-mal/{id}";

    private final Database database;
    private final Submissions submissions;
    private final MeasureCatalogue measures;
    private final Clock clock;

    TargetController(Database database, Submissions submissions, MeasureCatalogue measures, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.measures = measures;
        this.clock = clock;
    }

    /** @param measures ids with titles of what the program can compute */
    record EditPage(Form form, Goal goal, @Nullable UUID id, Map<String, String> measures) {}

    @GetMapping("/mal/{goal}/matt")
    Answer blank(Visitor visitor, @PathVariable UUID goal) {
        Form form = Form.opened(0, Map.of("grund", Target.Basis.LEVEL.name(), "enhet", "PERCENT"));
        return page(form, goal(visitor, goal), null);
    }

    @PostMapping("/mal/{goal}/matt")
    Answer add(Visitor visitor, @PathVariable UUID goal, Form form) {
        Goal under = goal(visitor, goal);
        Target target = TargetForm.read(form, measures, Ids.next(clock), goal);
        return submissions.run(visitor, form, "Lade till mätbart mål", () -> page(form, under, null), tx -> {
            TargetSql.add(tx, Objects.requireNonNull(target));
            return Redirect.to(under.path())
                    .saying("Det mätbara målet är tillagt.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(ONE)
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Target target = find(tx, id);
            return page(TargetForm.opened(target), goal(tx, target.goalId()), id);
        });
    }

    @PostMapping(ONE)
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Target present = present(visitor, id);
        Goal under = goal(visitor, present.goalId());
        Target target = TargetForm.read(form, measures, id, present.goalId());
        return submissions.run(visitor, form, "Ändrade mätbart mål", () -> page(form, under, id), tx -> {
            if (TargetSql.change(tx, Objects.requireNonNull(target), form.version()) == 0) {
                throw Versions.<Target>none()
                        .stale("/matbara-mal/" + id, target, find(tx, id))
                        .about(id);
            }
            return Redirect.to(under.path())
                    .saying("Det mätbara målet är sparat.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(ONE + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        Target present = present(visitor, id);
        Goal under = goal(visitor, present.goalId());
        form.only();
        return submissions.run(visitor, form, "Raderade mätbart mål", () -> page(form, under, id), tx -> {
            if (TargetSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale("/matbara-mal/" + id, List.of());
            }
            return Redirect.to(under.path())
                    .saying("Det mätbara målet är raderat.")
                    .undoable(tx.actId());
        });
    }

    private Page page(Form form, Goal goal, @Nullable UUID id) {
        return Page.of("planning/targets/edit", new EditPage(form, goal, id, measures.choices()));
    }

    private Target present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private Goal goal(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> goal(tx, id));
    }

    private static Goal goal(Read tx, UUID id) {
        return PlanSql.goal(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Target find(Read tx, UUID id) {
        return TargetSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
