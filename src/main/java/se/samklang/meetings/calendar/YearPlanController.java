package se.samklang.meetings.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samklang.base.Parsed;
import se.samklang.database.Database;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.StandingItem;
import se.samklang.meetings.agenda.StandingItemSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A year of meetings laid up at once. */
@Controller
class YearPlanController {

    private static final String PLAN = Meetings.PATH + "/planera";
    private static final int LONGEST = 20_000;

    private final Database database;
    private final Submissions submissions;
    private final YearPlan plan;
    private final Clock clock;

    YearPlanController(Database database, Submissions submissions, YearPlan plan, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.plan = plan;
        this.clock = clock;
    }

    /** @param years with meetings that can be copied to the year after, the latest first */
    record PlanPage(Form form, Map<String, String> standing, List<Integer> years) {}

    /** @param fran the year whose meetings are copied to the next, or nothing for an empty page */
    @GetMapping(PLAN)
    Answer open(Visitor visitor, @RequestParam(defaultValue = "") String fran) {
        List<Meeting> meetings = database.read(visitor.scope(), YearPlan::all);
        List<String> lines = fran.matches("[0-9]{4}") ? YearPlan.copied(meetings, Integer.parseInt(fran)) : List.of();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("moten", String.join("\n", lines));
        content.put("stande", new ArrayList<>(StandingItem.choices().keySet()));
        return page(visitor, Form.opened(0, content));
    }

    @PostMapping(PLAN)
    Answer lay(Visitor visitor, Form form) {
        form.only("moten", "stande");
        String typed = form.value("moten");
        Parsed<List<Meeting.Content>> read = YearPlan.read(typed.substring(0, Math.min(LONGEST, typed.length())));
        if (!read.isValue()) {
            form.refuse("moten", Objects.toString(read.reason(), ""));
        }
        List<Meeting.Content> meetings = Objects.requireNonNullElse(read.orNull(), List.of());
        List<StandingItem> standing = form.choices("stande", StandingItem.choices()).stream()
                .map(StandingItem::valueOf)
                .toList();
        return submissions.run(visitor, form, "Planerade året", () -> page(visitor, form), tx -> {
            plan.lay(tx, meetings, standing);
            return Redirect.to(Meetings.PATH + "?ar="
                            + meetings.getFirst().meetingDate().getYear())
                    .saying(said(meetings))
                    .undoable(tx.actId());
        });
    }

    /** The standing items of one meeting, where it was not laid up with them. */
    @PostMapping(Meetings.PATH + "/{id}/staende")
    Answer addStanding(Visitor visitor, @PathVariable UUID id, Form form) {
        Meeting found =
                database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
        form.only();
        return submissions.run(
                visitor,
                form,
                "Lade till stående ärenden",
                () -> Page.of(
                        "meetings/calendar/edit",
                        new MeetingController.EditPage(form, found.id(), MeetingKind.choices())),
                tx -> {
                    Meeting meeting = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
                    MeetingRules.requireOpenAgenda(meeting);
                    int added = StandingItemSql.addMissing(tx, id, clock);
                    Redirect back = Redirect.to(Meetings.PATH + "/" + id);
                    return added == 0
                            ? back.saying("Alla stående ärenden finns redan i dagordningen.")
                            : back.saying("De stående ärendena står sist i dagordningen.")
                                    .undoable(tx.actId());
                });
    }

    private static String said(List<Meeting.Content> meetings) {
        List<LocalDate> off = YearPlan.daysOff(meetings);
        String many = meetings.size() == 1 ? "Ett möte är planerat." : meetings.size() + " möten är planerade.";
        return off.isEmpty()
                ? many
                : many + " Se över "
                        + String.join(
                                ", ", off.stream().map(LocalDate::toString).toList()) + ": inte en vardag.";
    }

    private Page page(Visitor visitor, Form form) {
        List<Integer> years = database.read(visitor.scope(), YearPlan::all).stream()
                .map(meeting -> meeting.meetingDate().getYear())
                .distinct()
                .toList()
                .reversed();
        return Page.of("meetings/calendar/plan", new PlanPage(form, StandingItem.choices(), years));
    }
}
