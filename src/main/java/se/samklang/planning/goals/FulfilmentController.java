package se.samklang.planning.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.insatser.Insatser;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalStatus;
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

/** What came of a goal in a year and how it is judged: written beside what the targets and activities say. */
@Controller
class FulfilmentController {

    private static final String PATH = "/mal/{id}/utfall";
    private static final int LONGEST = 50_000;
    private static final int LONGEST_POINT = 20_000;

    private final Database database;
    private final Submissions submissions;
    private final Insatser insatser;
    private final Targets targets;
    private final Clock clock;

    FulfilmentController(Database database, Submissions submissions, Insatser insatser, Targets targets, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.insatser = insatser;
        this.targets = targets;
        this.clock = clock;
    }

    record EditPage(Form form, GoalPage goal, List<GoalSql.Point> points) {

        /** The field of a point. */
        static String field(GoalSql.Point point) {
            return "punkt-" + point.id();
        }
    }

    @GetMapping(PATH)
    Answer edit(Visitor visitor, @PathVariable UUID id, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            Goal goal = find(tx, id);
            PlanYear year = year(tx, goal, listing);
            Fulfilment present =
                    FulfilmentSql.of(tx, goal.planId(), id, year.period()).get(id);
            return page(tx, opened(present), goal, year);
        });
    }

    @PostMapping(PATH)
    Answer save(Visitor visitor, @PathVariable UUID id, Listing listing, Form form) {
        Goal goal = database.read(visitor.scope(), tx -> find(tx, id));
        PlanYear year = database.read(visitor.scope(), tx -> year(tx, goal, listing));
        List<GoalSql.Point> points = database.read(visitor.scope(), tx -> GoalSql.pointsOf(tx, id));
        FulfilmentSql.Content content = read(form, points);
        return submissions.run(
                visitor,
                form,
                "Skrev måluppfyllelse",
                () -> database.read(visitor.scope(), tx -> page(tx, form, goal, year)),
                tx -> {
                    if (FulfilmentSql.save(tx, clock, id, year.period(), content, form.version()) == 0) {
                        throw stale(tx, goal, year, points, content);
                    }
                    return Redirect.to(goal.path() + "?ar=" + year.year())
                            .saying("Utfallet är sparat.")
                            .undoable(tx.actId());
                });
    }

    private static Problems.Stale stale(
            Read tx, Goal goal, PlanYear year, List<GoalSql.Point> points, FulfilmentSql.Content mine) {
        Fulfilment theirs =
                FulfilmentSql.of(tx, goal.planId(), goal.id(), year.period()).get(goal.id());
        String path = goal.path() + "/utfall?ar=" + year.year();
        if (theirs == null) {
            return new Problems.Stale(path, List.of());
        }
        Versions<FulfilmentSql.Content> versions = Versions.<FulfilmentSql.Content>none()
                .with("Utfall", FulfilmentSql.Content::outcome)
                .with("Bedömning", content -> Fulfilment.words(content.status()));
        for (GoalSql.Point point : points) {
            versions = versions.with(
                    "Utfall för punkten: " + point.body(),
                    content -> content.points().get(point.id()));
        }
        return versions.stale(path, mine, new FulfilmentSql.Content(theirs.outcome(), theirs.points(), theirs.status()))
                .about(theirs.id());
    }

    private static FulfilmentSql.Content read(Form form, List<GoalSql.Point> points) {
        form.only(Stream.concat(
                        Stream.of("ar", "utfall", "status"), points.stream().map(EditPage::field))
                .toArray(String[]::new));
        String status = form.optionalChoice("status", GoalStatus.choices());
        Map<UUID, String> outcomes = new LinkedHashMap<>();
        for (GoalSql.Point point : points) {
            String outcome = form.text(EditPage.field(point), LONGEST_POINT, PastedText::clean);
            if (!outcome.isEmpty()) {
                outcomes.put(point.id(), outcome);
            }
        }
        return new FulfilmentSql.Content(
                form.text("utfall", LONGEST, PastedText::clean),
                outcomes,
                status == null ? null : GoalStatus.valueOf(status));
    }

    private static Form opened(@Nullable Fulfilment fulfilment) {
        if (fulfilment == null) {
            return Form.blank();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("utfall", fulfilment.outcome());
        fields.put(
                "status", fulfilment.status() == null ? "" : fulfilment.status().name());
        fulfilment.points().forEach((point, outcome) -> fields.put("punkt-" + point, outcome));
        return Form.opened(fulfilment.version(), fields);
    }

    private Page page(Read tx, Form form, Goal goal, PlanYear year) {
        return Page.of(
                "planning/goals/outcome",
                new EditPage(
                        form, GoalPage.of(tx, goal, year, insatser, targets, true), GoalSql.pointsOf(tx, goal.id())));
    }

    /** What is written for a year the plan does not have is not written for another. */
    private PlanYear year(Read tx, Goal goal, Listing listing) {
        String asked = listing.filter("ar");
        PlanYear year = PlanYear.of(
                PlanSql.find(tx, goal.planId()).orElseThrow(Problems.NotFound::new),
                asked,
                LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)));
        if (!asked.isEmpty() && !asked.equals(Integer.toString(year.year()))) {
            throw new Problems.NotFound();
        }
        return year;
    }

    private static Goal find(Read tx, UUID id) {
        return PlanSql.goal(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
