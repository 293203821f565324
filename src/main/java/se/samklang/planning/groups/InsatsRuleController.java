package se.samklang.planning.groups;

import java.time.Clock;
import java.util.LinkedHashMap;
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
import se.samklang.planning.InsatsRule;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The rules for insatser: added, changed, ended, removed. They are listed with the target groups. */
@Controller
class InsatsRuleController {

    static final String LIST = GroupController.LIST + "/regler";

    private static final Versions<InsatsRule.Content> VERSIONS = Versions.<InsatsRule.Content>none()
            .with("Regel", InsatsRule.Content::title)
            .with("Slag", InsatsRule.Content::asked)
            .with("Text", InsatsRule.Content::body)
            .with("Första år", InsatsRule.Content::fromYear)
            .with("Sista år", InsatsRule.Content::toYear)
            .with("Plats i listan", InsatsRule.Content::position);

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    InsatsRuleController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record EditPage(Form form, @Nullable UUID id) {}

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor) {
        int year = SwedishDate.day(clock.instant()).getYear();
        return page(Form.opened(0, Map.of("slag", InsatsRule.Kind.PRINCIPLE.name(), "fran_ar", year)), null);
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        InsatsRule.Content content = read(form, database.read(visitor.scope(), InsatsRuleSql::nextPosition));
        return submissions.run(visitor, form, "Lade till regel för insatser", () -> page(form, null), tx -> {
            InsatsRuleSql.add(tx, Ids.next(clock), content);
            return Redirect.to(GroupController.LIST)
                    .saying("Regeln är tillagd.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        InsatsRule rule = present(visitor, id);
        return page(Form.opened(rule.version(), fields(rule.content())), id);
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        InsatsRule rule = present(visitor, id);
        InsatsRule.Content content = read(form, rule.content().position());
        return submissions.run(visitor, form, "Ändrade regel för insatser", () -> page(form, id), tx -> {
            if (InsatsRuleSql.change(tx, id, content, form.version()) == 0) {
                throw VERSIONS.stale(LIST + "/" + id, content, find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(GroupController.LIST).saying("Regeln är sparad.").undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        InsatsRule rule = present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade regel för insatser", () -> page(form, id), tx -> {
            if (InsatsRuleSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(GroupController.LIST)
                    .saying("Regeln ”" + rule.content().title() + "” är raderad.")
                    .undoable(tx.actId());
        });
    }

    /** Meaningful only while the form is valid. */
    private static InsatsRule.Content read(Form form, int position) {
        form.only("slag", "rubrik", "text", "parter", "fran_ar", "till_ar", "plats");
        String chosen = form.choice("slag", InsatsRule.Kind.choices());
        InsatsRule.Kind kind = chosen.isEmpty() ? InsatsRule.Kind.PRINCIPLE : InsatsRule.Kind.valueOf(chosen);
        Integer parties = form.optional("parter", typed -> YearFields.whole(typed, 1, 4));
        if (kind == InsatsRule.Kind.PARTIES && parties == null) {
            form.refuse("parter", "Skriv hur många parter som minst ska stå bakom en insats, från 1 till 4.");
        } else if (kind != InsatsRule.Kind.PARTIES && parties != null) {
            form.refuse("parter", "Lämna fältet tomt, eller välj slaget Minst så många parter.");
        }
        YearFields years = YearFields.read(form);
        return new InsatsRule.Content(
                kind,
                form.line("rubrik", 500),
                form.text("text", 20_000),
                parties,
                years.from(),
                years.to(),
                YearFields.position(form, position));
    }

    private static Map<String, Object> fields(InsatsRule.Content content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("slag", content.kind().name());
        fields.put("rubrik", content.title());
        fields.put("text", content.body());
        fields.put("parter", content.leastParties() == null ? "" : content.leastParties());
        fields.put("fran_ar", content.fromYear());
        fields.put("till_ar", content.toYear() == null ? "" : content.toYear());
        fields.put("plats", content.position());
        return fields;
    }

    private InsatsRule present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static InsatsRule find(Read tx, UUID id) {
        return InsatsRuleSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Form form, @Nullable UUID id) {
        return Page.of("planning/groups/rule", new EditPage(form, id));
    }
}
