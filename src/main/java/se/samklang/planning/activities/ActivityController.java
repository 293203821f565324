package se.samklang.planning.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.insatser.Insatser;
import se.samklang.meetings.Decided;
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

/** What was done: listed by year, shown, registered once and counted under the goals it serves. */
@Controller
class ActivityController {

    static final String LIST = "/genomfort";

    private final Database database;
    private final Submissions submissions;
    private final Insatser insatser;
    private final Permissions permissions;
    private final Clock clock;

    ActivityController(
            Database database, Submissions submissions, Insatser insatser, Permissions permissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.insatser = insatser;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry activitiesEntry() {
        return new NavigationEntry("Plan och mål", 152, "Genomförda aktiviteter", LIST);
    }

    /** @param goals titles of what each is counted under, by the activity's id */
    record ListPage(
            int year,
            List<Activity> rows,
            String next,
            Listing listing,
            Map<UUID, List<String>> goals,
            boolean editable) {}

    /** @param decision that shows it; a dash where there is none */
    record ShowPage(
            Activity activity,
            Decided.Line decision,
            List<ActivityGoalSql.Link> goals,
            boolean readsDecisions,
            boolean editable) {}

    /** @param year whose goals, courses and meetings can be chosen */
    record EditPage(Form form, @Nullable UUID id, int year, ActivityForm.Choices choices) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        int year = year(listing);
        return database.read(visitor.scope(), tx -> {
            List<Activity> all = ActivitySql.within(tx, Period.ofYear(year));
            if (listing.format() != null) {
                return ActivityFiles.of(listing, all, ActivityFiles.goals(tx, year), tx.now());
            }
            Listing.Part<Activity> part = listing.part(all, Activity::id);
            return Page.of(
                    "planning/activities/list",
                    new ListPage(
                            year, part.rows(), part.next(), listing, ActivityFiles.goals(tx, year), mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor, Listing listing) {
        Form form = Form.opened(0, Map.of("mal", listing.filter("mal"), "antal", "1"));
        return page(visitor, form, null, year(listing));
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Listing listing, Form form) {
        int year = year(listing);
        UUID id = Ids.next(clock);
        ActivityForm.Sent sent = ActivityForm.read(form, choices(visitor, year, null));
        return submissions.run(visitor, form, "Registrerade aktivitet", again(visitor, form, null, year), tx -> {
            once(sent.content(), () -> ActivitySql.add(tx, id, sent.content()));
            ActivityGoalSql.replace(tx, clock, id, sent.goals());
            return Redirect.to(
                            sent.goals().size() == 1
                                    ? "/mal/" + sent.goals().getFirst() + "?ar=" + sent.year(year)
                                    : LIST + "/" + id)
                    .saying("Aktiviteten är registrerad.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Activity activity = find(tx, id);
            Decided.Line decision = new Decided(activity.decisionId(), null, null).shown(tx);
            return Page.of(
                    "planning/activities/show",
                    new ShowPage(
                            activity,
                            decision,
                            ActivityGoalSql.of(tx, id),
                            permissions.opens(visitor, "/beslut/{id}"),
                            mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        Activity activity = present(visitor, id);
        List<UUID> goals = database.read(visitor.scope(), tx -> ActivityGoalSql.of(tx, id)).stream()
                .map(ActivityGoalSql.Link::goalId)
                .toList();
        return page(
                visitor,
                ActivityForm.opened(activity, goals),
                activity,
                activity.fromDate().getYear());
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Activity activity = present(visitor, id);
        int year = activity.fromDate().getYear();
        ActivityForm.Sent sent = ActivityForm.read(form, choices(visitor, year, activity));
        return submissions.run(visitor, form, "Ändrade aktivitet", again(visitor, form, activity, year), tx -> {
            if (once(sent.content(), () -> ActivitySql.change(tx, id, sent.content(), form.version())) == 0) {
                throw Versions.<Activity>none()
                        .stale(LIST + "/" + id + "/andra", activity, find(tx, id))
                        .about(id);
            }
            ActivityGoalSql.replace(tx, clock, id, sent.goals());
            return Redirect.to(LIST + "/" + id).saying("Aktiviteten är sparad.").undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        Activity activity = present(visitor, id);
        form.only();
        int year = activity.fromDate().getYear();
        return submissions.run(visitor, form, "Raderade aktivitet", again(visitor, form, activity, year), tx -> {
            ActivityGoalSql.replace(tx, clock, id, List.of());
            if (ActivitySql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(LIST + "?ar=" + year)
                    .saying("Aktiviteten ”" + activity.title() + "” är raderad.")
                    .undoable(tx.actId());
        });
    }

    /** Refused at the field that says which activity it is, where it is registered already. */
    private static int once(ActivitySql.Content content, Supplier<Integer> statement) {
        String field = content.courseId() != null ? "utbildning" : content.meetingId() != null ? "mote" : "rubrik";
        return Problems.refusedWhereTaken(
                field,
                "Aktiviteten är redan registrerad den dagen. Öppna den bland årets aktiviteter och ändra antalet eller"
                        + " målen där, eller skriv en annan rubrik.",
                statement);
    }

    private static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    /** The one asked for, else this year. */
    private int year(Listing listing) {
        String asked = listing.filter("ar");
        return asked.matches("(19|20)[0-9]{2}")
                ? Integer.parseInt(asked)
                : LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)).getYear();
    }

    private Activity present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static Activity find(Read tx, UUID id) {
        return ActivitySql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private ActivityForm.Choices choices(Visitor visitor, int year, @Nullable Activity activity) {
        return database.read(visitor.scope(), tx -> ActivityForm.Choices.of(tx, insatser, year, activity));
    }

    private Supplier<Page> again(Visitor visitor, Form form, @Nullable Activity activity, int year) {
        return () -> page(visitor, form, activity, year);
    }

    private Page page(Visitor visitor, Form form, @Nullable Activity activity, int year) {
        return Page.of(
                "planning/activities/edit",
                new EditPage(form, activity == null ? null : activity.id(), year, choices(visitor, year, activity)));
    }
}
