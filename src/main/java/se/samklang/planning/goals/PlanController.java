package se.samklang.planning.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.planning.PlanYear;
import se.samklang.planning.editions.GoalChanges;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The plans: listed, shown with their goals, begun, changed, removed. */
@Controller
class PlanController {

    static final String LIST = "/planer";

    private static final String YEARS_TAKEN = "Ett av åren hör redan till en annan plan. Varje år har en plan.";

    private final Database database;
    private final Submissions submissions;
    private final Permissions permissions;
    private final Clock clock;

    PlanController(Database database, Submissions submissions, Permissions permissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry plansEntry() {
        return new NavigationEntry("Plan och mål", 150, "Planer och mål", LIST);
    }

    record ListPage(List<PlanPageSql.PlanLine> plans, boolean editable) {}

    /** @param since what the plan's goals have become since it was adopted; empty where nothing is changed */
    record ShowPage(PlanOutline outline, Optional<GoalChanges> since, boolean readsAdditions, boolean editable) {}

    /** @param others plans to take goals from, by id; empty for a plan that is there already */
    record EditPage(Form form, @Nullable UUID id, Map<String, String> others) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor) {
        return database.read(
                visitor.scope(),
                tx -> Page.of("planning/goals/plans", new ListPage(PlanPageSql.plans(tx), mayEdit(visitor))));
    }

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor) {
        return database.read(visitor.scope(), tx -> {
            List<OperationalPlan> plans = PlanSql.all(tx);
            int year = plans.isEmpty()
                    ? LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)).getYear()
                    : plans.getFirst().toYear() + 1;
            Form form = Form.opened(0, Map.of("rubrik", "Verksamhetsplan och budget " + year, "fran", year));
            return Page.of("planning/goals/plan", new EditPage(form, null, others(plans)));
        });
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        Map<String, String> others = database.read(visitor.scope(), tx -> others(PlanSql.all(tx)));
        PlanWriteSql.Content content = PlanForm.read(form, others);
        UUID id = Ids.next(clock);
        return submissions.run(
                visitor,
                form,
                "Började på verksamhetsplan",
                () -> Page.of("planning/goals/plan", new EditPage(form, null, others)),
                tx -> {
                    refusedWhereTaken(() -> PlanWriteSql.add(tx, id, content));
                    if (!form.value("kopiera").isEmpty()) {
                        PlanWriteSql.copy(tx, clock, UUID.fromString(form.value("kopiera")), id);
                    }
                    return Redirect.to(LIST + "/" + id)
                            .saying("Planen är påbörjad.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id, Listing listing) {
        LocalDate today = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
        return database.read(visitor.scope(), tx -> {
            PlanYear year = PlanYear.of(find(tx, id), listing.filter("ar"), today);
            return Page.of(
                    "planning/goals/show",
                    new ShowPage(
                            PlanOutline.of(tx, year),
                            GoalChanges.of(tx, id)
                                    .filter(since -> !since.changes().isEmpty()),
                            permissions.opens(visitor, LIST + "/{plan}/tillagg"),
                            mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        Form form = PlanForm.opened(present(visitor, id));
        return Page.of("planning/goals/plan", new EditPage(form, id, Map.of()));
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        OperationalPlan plan = present(visitor, id);
        PlanWriteSql.Content content = PlanForm.read(form, Map.of());
        return submissions.run(visitor, form, "Ändrade verksamhetsplan", () -> again(form, id), tx -> {
            List<Integer> outside = PlanWriteSql.toldOutside(tx, id, content);
            if (!outside.isEmpty()) {
                throw new Problems.FieldRefused(
                        "fran",
                        "Planens mål har utfall eller bedömningar för " + outside.getFirst()
                                + ". Låt planen gälla det året, eller töm utfallen först.");
            }
            if (refusedWhereTaken(() -> PlanWriteSql.change(tx, id, content, form.version())) == 0) {
                throw Versions.<OperationalPlan>none()
                        .stale(LIST + "/" + id + "/andra", plan, find(tx, id))
                        .about(id);
            }
            return Redirect.to(LIST + "/" + id).saying("Planen är sparad.").undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade verksamhetsplan", () -> again(form, id), tx -> {
            try {
                if (PlanWriteSql.remove(tx, id, form.version()) == 0) {
                    throw new Problems.Stale(LIST + "/" + id, List.of());
                }
            } catch (DataIntegrityViolationException used) {
                throw new Refused(
                        "plan-anvands",
                        "Planen har inriktningar, mål eller utgåvor. Ta bort dem först; en plan som skickats på samråd"
                                + " eller antagits tas inte bort.");
            }
            return Redirect.to(LIST).saying("Planen är raderad.").undoable(tx.actId());
        });
    }

    static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    private static int refusedWhereTaken(Supplier<Integer> statement) {
        try {
            return statement.get();
        } catch (DataIntegrityViolationException taken) {
            if (String.valueOf(taken.getMessage()).contains("ex_operational_plan_years")) {
                throw new Problems.FieldRefused("fran", YEARS_TAKEN);
            }
            throw taken;
        }
    }

    private static Map<String, String> others(List<OperationalPlan> plans) {
        Map<String, String> others = new LinkedHashMap<>();
        plans.forEach(plan -> others.put(plan.id().toString(), plan.title()));
        return others;
    }

    private static Page again(Form form, UUID id) {
        return Page.of("planning/goals/plan", new EditPage(form, id, Map.of()));
    }

    private OperationalPlan present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static OperationalPlan find(Read tx, UUID id) {
        return PlanSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
