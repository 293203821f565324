package se.samklang.planning.wheel;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The rules of the year wheel: taken over from the program, added, changed, ended, removed. */
@Controller
class RuleController {

    static final String LIST = WheelController.LIST + "/regler";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    RuleController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @param offered how many rules of the program the förbund does not have */
    record ListPage(List<WheelRule> rules, int offered, boolean editable) {}

    record EditPage(Form form, @Nullable UUID id, Map<String, String> months, Map<String, String> owners) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor) {
        return database.read(visitor.scope(), tx -> {
            List<WheelRule> rules = WheelRuleSql.all(tx);
            return Page.of(
                    "planning/wheel/rules", new ListPage(rules, offered(rules).size(), WheelForms.mayEdit(visitor)));
        });
    }

    @PostMapping(LIST + "/hamta")
    Answer takeOver(Visitor visitor, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Hämtade programmets regler för årshjulet", () -> (Page) list(visitor), tx -> {
                    List<ShippedRules.Shipped> offered = offered(WheelRuleSql.all(tx));
                    offered.forEach(rule -> WheelRuleSql.add(tx, Ids.next(clock), rule.code(), rule.content()));
                    return offered.isEmpty()
                            ? Redirect.to(LIST).saying("Alla programmets regler är redan hämtade.")
                            : Redirect.to(LIST)
                                    .saying(
                                            offered.size() == 1
                                                    ? "En regel är hämtad."
                                                    : offered.size() + " regler är hämtade.")
                                    .undoable(tx.actId());
                });
    }

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor) {
        return page(Form.opened(0, Map.of("paminn", 30, "fran_ar", thisYear())), null);
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        WheelRule.Content content = RuleForm.read(form);
        return submissions.run(visitor, form, "Lade till regel i årshjulet", () -> page(form, null), tx -> {
            WheelRuleSql.add(tx, Ids.next(clock), null, content);
            return Redirect.to(LIST).saying("Regeln är tillagd.").undoable(tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return page(RuleForm.opened(present(visitor, id)), id);
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        WheelRule.Content content = RuleForm.read(form);
        return submissions.run(visitor, form, "Ändrade regel i årshjulet", () -> page(form, id), tx -> {
            if (WheelRuleSql.change(tx, id, content, form.version()) == 0) {
                throw RuleForm.VERSIONS
                        .stale(LIST + "/" + id, content, find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(LIST)
                    .saying("Regeln är sparad. Steg som redan är skapade ändras inte.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        WheelRule rule = present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade regel i årshjulet", () -> page(form, id), tx -> {
            if (WheelRuleSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(LIST)
                    .saying("Regeln ”" + rule.content().title() + "” är raderad. Dess steg finns kvar.")
                    .undoable(tx.actId());
        });
    }

    private List<ShippedRules.Shipped> offered(List<WheelRule> rules) {
        Set<String> taken =
                rules.stream().map(WheelRule::code).filter(Objects::nonNull).collect(Collectors.toSet());
        return ShippedRules.from(thisYear()).stream()
                .filter(rule -> !taken.contains(rule.code()))
                .toList();
    }

    private int thisYear() {
        return SwedishDate.day(clock.instant()).getYear();
    }

    private WheelRule present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static WheelRule find(Read tx, UUID id) {
        return WheelRuleSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Form form, @Nullable UUID id) {
        return Page.of("planning/wheel/ruleform", new EditPage(form, id, WheelForms.months(), WheelForms.roles()));
    }
}
