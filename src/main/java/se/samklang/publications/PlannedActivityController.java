package se.samklang.publications;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** What is planned, by month. */
@Controller
class PlannedActivityController {

    private static final String TAKEN = "Aktiviteten finns redan den månaden.";
    private static final Versions<PlannedActivitySql.Row> VERSIONS = Versions.<PlannedActivitySql.Row>none()
            .with("Aktivitet", PlannedActivitySql.Row::title)
            .with("Månad", row -> YearMonth.from(row.plannedMonth()));

    private final Database database;
    private final Submissions submissions;

    PlannedActivityController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record ActivityPage(Form form, @Nullable UUID id) {}

    @GetMapping("/aktiviteter/ny")
    Answer blank() {
        return Page.of("publications/activity", new ActivityPage(Form.blank(), null));
    }

    @PostMapping("/aktiviteter")
    Answer add(Visitor visitor, Form form) {
        PlannedActivitySql.Row row = read(form, UUID.randomUUID());
        return submissions.run(
                visitor,
                form,
                "Lade till planerad aktivitet",
                () -> Page.of("publications/activity", new ActivityPage(form, null)),
                tx -> {
                    if (PlannedActivitySql.add(tx, row) == 0) {
                        throw new Problems.FieldRefused("aktivitet", TAKEN);
                    }
                    return Redirect.to("/aktiviteter")
                            .saying("Aktiviteten är tillagd.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/aktiviteter/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        PlannedActivitySql.Row row = present(visitor, id);
        Map<String, Object> content = Map.of("aktivitet", row.title(), "manad", YearMonth.from(row.plannedMonth()));
        return Page.of("publications/activity", new ActivityPage(Form.opened(row.version(), content), id));
    }

    @PostMapping("/aktiviteter/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        PlannedActivitySql.Row row = read(form, id);
        return submissions.run(
                visitor,
                form,
                "Ändrade planerad aktivitet",
                () -> Page.of("publications/activity", new ActivityPage(form, id)),
                tx -> {
                    if (!Problems.refusedWhereTaken("aktivitet", TAKEN, () -> PlannedActivitySql.change(tx, row))) {
                        throw VERSIONS.stale("/aktiviteter/" + id, row, find(tx, id))
                                .about(id);
                    }
                    return Redirect.to("/aktiviteter")
                            .saying("Aktiviteten är sparad.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping("/aktiviteter/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor,
                form,
                "Raderade planerad aktivitet",
                () -> Page.of("publications/activity", new ActivityPage(form, id)),
                tx -> {
                    if (PlannedActivitySql.remove(tx, id) == 0) {
                        throw new Problems.NotFound();
                    }
                    return Redirect.to("/aktiviteter")
                            .saying("Aktiviteten är raderad.")
                            .undoable(tx.actId());
                });
    }

    private PlannedActivitySql.Row present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static PlannedActivitySql.Row find(Read tx, UUID id) {
        return PlannedActivitySql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static PlannedActivitySql.Row read(Form form, UUID id) {
        form.only("aktivitet", "manad");
        YearMonth month = form.required("manad", SwedishDate::readMonth);
        return new PlannedActivitySql.Row(
                id,
                form.line("aktivitet", 500),
                (month == null ? YearMonth.of(1970, 1) : month).atDay(1),
                form.version());
    }
}
