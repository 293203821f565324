package se.samklang.planning.goals;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The aims of a plan: added, changed, removed. */
@Controller
class AimController {

    private static final String OF_PLAN = "/planer/{plan}/inriktningar";
    private static final String ONE = "/inriktningar/{id}";
    private static final String TAKEN = "Planen har redan en inriktning med det numret.";
    private static final Versions<Aim.Content> VERSIONS = Versions.<Aim.Content>none()
            .with("Nummer", Aim.Content::number)
            .with("Inriktning", Aim.Content::title)
            .with("Text", Aim.Content::body);

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    AimController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record EditPage(
            Form form, OperationalPlan plan, @Nullable UUID id) {}

    @GetMapping(OF_PLAN)
    Answer blank(Visitor visitor, @PathVariable UUID plan) {
        return database.read(
                visitor.scope(),
                tx -> page(
                        Form.opened(0, Map.of("slag", Aim.HEADING, "nummer", AimSql.nextNumber(tx, plan))),
                        plan(tx, plan),
                        null));
    }

    @PostMapping(OF_PLAN)
    Answer add(Visitor visitor, @PathVariable UUID plan, Form form) {
        OperationalPlan of = database.read(visitor.scope(), tx -> plan(tx, plan));
        Aim.Content content = read(form);
        UUID id = Ids.next(clock);
        return submissions.run(visitor, form, "Lade till inriktning", () -> page(form, of, null), tx -> {
            Problems.refusedWhereTaken("nummer", TAKEN, () -> {
                AimSql.add(tx, id, plan, content);
                return id;
            });
            return Redirect.to(of.path()).saying("Inriktningen är tillagd.").undoable(tx.actId());
        });
    }

    @GetMapping(ONE)
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Aim aim = find(tx, id);
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("slag", aim.heading());
            fields.put("nummer", aim.number() == null ? "" : aim.number());
            fields.put("rubrik", aim.title());
            fields.put("text", aim.body());
            return page(Form.opened(aim.version(), fields), plan(tx, aim.planId()), id);
        });
    }

    @PostMapping(ONE)
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Aim aim = database.read(visitor.scope(), tx -> find(tx, id));
        OperationalPlan plan = database.read(visitor.scope(), tx -> plan(tx, aim.planId()));
        Aim.Content content = read(form);
        return submissions.run(visitor, form, "Ändrade inriktning", () -> page(form, plan, id), tx -> {
            int changed =
                    Problems.refusedWhereTaken("nummer", TAKEN, () -> AimSql.change(tx, id, content, form.version()));
            if (changed == 0) {
                throw VERSIONS.stale(
                                "/inriktningar/" + id, content, find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(plan.path()).saying("Inriktningen är sparad.").undoable(tx.actId());
        });
    }

    @PostMapping(ONE + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        Aim aim = database.read(visitor.scope(), tx -> find(tx, id));
        OperationalPlan plan = database.read(visitor.scope(), tx -> plan(tx, aim.planId()));
        form.only();
        return submissions.run(visitor, form, "Raderade inriktning", () -> page(form, plan, id), tx -> {
            try {
                if (AimSql.remove(tx, id, form.version()) == 0) {
                    throw new Problems.Stale("/inriktningar/" + id, List.of());
                }
            } catch (DataIntegrityViolationException used) {
                throw new Refused(
                        "inriktning-anvands",
                        "Inriktningen har mål eller tillägg från styrelsen. Flytta eller ta bort dem först.");
            }
            return Redirect.to(plan.path()).saying("Inriktningen är raderad.").undoable(tx.actId());
        });
    }

    private static Aim.Content read(Form form) {
        form.only("slag", "nummer", "rubrik", "text");
        return new Aim.Content(
                form.line("slag", 60),
                form.optional("nummer", AimController::number),
                form.line("rubrik", 500),
                form.text("text", 20_000, PastedText::clean));
    }

    private static Parsed<Integer> number(String typed) {
        return typed.matches("[1-9][0-9]?")
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Numret ska vara ett heltal från 1 till 99.");
    }

    private static Page page(Form form, OperationalPlan plan, @Nullable UUID id) {
        return Page.of("planning/goals/aim", new EditPage(form, plan, id));
    }

    private static OperationalPlan plan(Read tx, UUID id) {
        return PlanSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Aim find(Read tx, UUID id) {
        return AimSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
