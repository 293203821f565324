package se.samklang.planning.wheel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A step of a year: shown, done, added, changed, removed. */
@Controller
class StepController {

    static final String LIST = WheelController.LIST + "/steg";

    private final Database database;
    private final Submissions submissions;
    private final Permissions permissions;
    private final Clock clock;

    StepController(Database database, Submissions submissions, Permissions permissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.permissions = permissions;
        this.clock = clock;
    }

    record ShowPage(WheelStep step, StepLine line, boolean editable) {}

    /** @param year of the wheel the form leads back to */
    record EditPage(Form form, @Nullable UUID id, int year, Map<String, String> owners, Map<String, String> statuses) {}

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor, Listing listing) {
        String year = listing.filter("ar");
        return page(
                Form.opened(
                        0,
                        Map.of(
                                "paminn",
                                30,
                                "status",
                                StepStatus.OPEN.name(),
                                "senast",
                                WheelForms.isYear(year) ? year + "-" : "")),
                null,
                today().getYear());
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        WheelStep.Content content = StepForm.read(form, today());
        WheelStep step = new WheelStep(Ids.next(clock), content.dueDate().getYear(), null, content, 1);
        return submissions.run(
                visitor, form, "Lade till steg i årshjulet", () -> page(form, null, today().getYear()), tx -> {
                    WheelStepSql.add(tx, step);
                    return Redirect.to(LIST + "/" + step.id())
                            .saying("Steget är tillagt.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        WheelStep step = present(visitor, id);
        StepLine line =
                StepLine.of(step, today(), opened(permissions, visitor, step), WheelForms.mayFinish(visitor, step));
        return Page.of("planning/wheel/step", new ShowPage(step, line, WheelForms.mayEdit(visitor)));
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        WheelStep step = present(visitor, id);
        return page(StepForm.opened(step), id, step.year());
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        WheelStep now = present(visitor, id);
        WheelStep.Content content = StepForm.read(form, today());
        return submissions.run(visitor, form, "Ändrade steg i årshjulet", () -> page(form, id, now.year()), tx -> {
            if (WheelStepSql.change(tx, id, content, form.version()) == 0) {
                throw StepForm.VERSIONS
                        .stale(LIST + "/" + id + "/andra", content, find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(LIST + "/" + id).saying("Steget är sparat.").undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/klart")
    Answer finish(Visitor visitor, @PathVariable UUID id, Form form) {
        WheelStep step = present(visitor, id);
        form.only();
        if (!WheelForms.mayFinish(visitor, step)) {
            throw new Problems.Forbidden("Steget hör till en annan roll. Förbundschefen kan markera det som klart.");
        }
        return submissions.run(
                visitor, form, "Markerade steg i årshjulet som klart", () -> page(form, id, step.year()), tx -> {
                    if (!find(tx, id).isOpen()
                            || WheelStepSql.change(tx, id, step.content().done(today()), form.version()) == 0) {
                        throw new Problems.Stale(LIST + "/" + id, List.of());
                    }
                    return Redirect.to(WheelController.LIST + "?ar=" + step.year())
                            .saying("”" + step.content().title() + "” är klart.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        WheelStep step = present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade steg i årshjulet", () -> page(form, id, step.year()), tx -> {
            if (WheelStepSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(WheelController.LIST + "?ar=" + step.year())
                    .saying("Steget ”" + step.content().title() + "” är raderat.")
                    .undoable(tx.actId());
        });
    }

    /** The page where the step is done, empty where the visitor may not open it. */
    static String opened(Permissions permissions, Visitor visitor, WheelStep step) {
        String path = step.content().path();
        return path != null && permissions.opens(visitor, path) ? path : "";
    }

    private LocalDate today() {
        return SwedishDate.day(clock.instant());
    }

    private WheelStep present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static WheelStep find(Read tx, UUID id) {
        return WheelStepSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Form form, @Nullable UUID id, int year) {
        return Page.of(
                "planning/wheel/stepform", new EditPage(form, id, year, WheelForms.roles(), StepStatus.choices()));
    }
}
