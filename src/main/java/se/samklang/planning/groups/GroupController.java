package se.samklang.planning.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.insatser.Insatser;
import se.samklang.planning.InsatsRule;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The target groups, on the page they share with the rules for insatser. */
@Controller
class GroupController {

    static final String LIST = "/malgrupper";

    private static final Versions<TargetGroup.Content> VERSIONS = Versions.<TargetGroup.Content>none()
            .with("Målgrupp", TargetGroup.Content::title)
            .with("Text", TargetGroup.Content::body)
            .with("Källa", TargetGroup.Content::source)
            .with("Prioriterad", content -> content.prioritised() ? "ja" : "nej")
            .with("Första år", TargetGroup.Content::fromYear)
            .with("Sista år", TargetGroup.Content::toYear)
            .with("Plats i listan", TargetGroup.Content::position);

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    GroupController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry groupsEntry() {
        return new NavigationEntry("Plan och mål", 156, "Målgrupper och regler", LIST);
    }

    /** @param held the insatser that do not fulfil the rules */
    record ListPage(
            List<TargetGroup> groups,
            List<InsatsRule> rules,
            List<HeldInsatsSql.Held> held,
            int year,
            boolean editable) {}

    record EditPage(Form form, @Nullable UUID id) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor) {
        LocalDate today = SwedishDate.day(clock.instant());
        return database.read(
                visitor.scope(),
                tx -> Page.of(
                        "planning/groups/list",
                        new ListPage(
                                TargetGroupSql.all(tx),
                                InsatsRuleSql.all(tx),
                                HeldInsatsSql.breaking(tx, today, Insatser.onlyLead(visitor)),
                                today.getYear(),
                                YearFields.mayEdit(visitor))));
    }

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor) {
        int year = SwedishDate.day(clock.instant()).getYear();
        return page(Form.opened(0, Map.of("prioriterad", "ja", "fran_ar", year)), null);
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        TargetGroup.Content content = read(form, database.read(visitor.scope(), TargetGroupSql::nextPosition));
        return submissions.run(visitor, form, "Lade till målgrupp", () -> page(form, null), tx -> {
            TargetGroupSql.add(tx, Ids.next(clock), content);
            return Redirect.to(LIST).saying("Målgruppen är tillagd.").undoable(tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        TargetGroup group = present(visitor, id);
        return page(Form.opened(group.version(), fields(group.content())), id);
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        TargetGroup group = present(visitor, id);
        TargetGroup.Content content = read(form, group.content().position());
        return submissions.run(visitor, form, "Ändrade målgrupp", () -> page(form, id), tx -> {
            if (TargetGroupSql.change(tx, id, content, form.version()) == 0) {
                throw VERSIONS.stale(LIST + "/" + id, content, find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(LIST).saying("Målgruppen är sparad.").undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        TargetGroup group = present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade målgrupp", () -> page(form, id), tx -> {
            if (TargetGroupSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(LIST)
                    .saying("Målgruppen ”" + group.content().title() + "” är raderad.")
                    .undoable(tx.actId());
        });
    }

    /** Meaningful only while the form is valid. */
    private static TargetGroup.Content read(Form form, int position) {
        form.only("rubrik", "text", "kalla", "prioriterad", "fran_ar", "till_ar", "plats");
        YearFields years = YearFields.read(form);
        return new TargetGroup.Content(
                form.line("rubrik", 300),
                form.text("text", 20_000),
                form.optionalLine("kalla", 500),
                form.ticked("prioriterad"),
                years.from(),
                years.to(),
                YearFields.position(form, position));
    }

    private static Map<String, Object> fields(TargetGroup.Content content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rubrik", content.title());
        fields.put("text", content.body());
        fields.put("kalla", content.source() == null ? "" : content.source());
        fields.put("prioriterad", content.prioritised() ? "ja" : "");
        fields.put("fran_ar", content.fromYear());
        fields.put("till_ar", content.toYear() == null ? "" : content.toYear());
        fields.put("plats", content.position());
        return fields;
    }

    private TargetGroup present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static TargetGroup find(Read tx, UUID id) {
        return TargetGroupSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Form form, @Nullable UUID id) {
        return Page.of("planning/groups/group", new EditPage(form, id));
    }
}
