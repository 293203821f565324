package se.samklang.accounting.statements;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.Years;
import se.samklang.accounting.statements.ReportDefinition.PercentRule;
import se.samklang.accounting.statements.ReportDefinition.Rounding;
import se.samklang.accounting.statements.ReportDefinition.Sign;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A definition: what it says, and how it is printed. */
@Controller
class DefinitionController {

    static final String LIST = "/ekonomi/uppstallningar";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    DefinitionController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record ShowPage(DefinitionSql.Head head, List<ReportLine> lines, Listing listing, boolean editable) {}

    /** What is printed how, as choices. */
    record HeadPage(
            UUID id,
            String title,
            Form form,
            Map<String, String> signs,
            Map<String, String> roundings,
            Map<String, String> percentRules) {}

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            DefinitionSql.Head head = find(tx, id);
            List<ReportLine> lines = LineSql.of(tx, id);
            return listing.format() == null
                    ? Page.of(
                            "accounting/statements/definition",
                            new ShowPage(head, lines, listing, Years.mayEdit(visitor)))
                    : SheetDownload.of(
                            listing,
                            "uppstallning-" + head.kind().code() + "-" + head.year(),
                            DefinitionFile.table(head, lines),
                            head.title() + " " + head.year(),
                            clock.instant());
        });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        DefinitionSql.Head head = database.read(visitor.scope(), tx -> find(tx, id));
        Form form = Form.opened(
                head.version(),
                Map.of(
                        "rubrik", head.title(),
                        "tecken", head.sign().code(),
                        "avrundning", head.rounding().code(),
                        "procent", head.percentRule().code()));
        return headPage(id, head.title(), form);
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only("rubrik", "tecken", "avrundning", "procent");
        String title = form.line("rubrik", 200);
        String sign = form.choice("tecken", Coded.choices(Sign.class));
        String rounding = form.choice("avrundning", Coded.choices(Rounding.class));
        String percent = form.choice("procent", Coded.choices(PercentRule.class));
        return submissions.run(visitor, form, "Ändrade uppställning", () -> headPage(id, title, form), tx -> {
            DefinitionSql.Head head = find(tx, id);
            int changed = DefinitionSql.change(
                    tx,
                    id,
                    title,
                    Coded.read(Sign.class, sign),
                    Coded.read(Rounding.class, rounding),
                    Coded.read(PercentRule.class, percent),
                    form.version());
            if (changed == 0) {
                throw new Problems.Stale(
                        LIST + "/" + id + "/andra", List.of(new Problems.Difference("Rubrik", title, head.title())));
            }
            return Redirect.to(LIST + "/" + id)
                    .saying("Uppställningen är sparad.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(visitor, form, "Raderade uppställning", () -> headPage(id, "", form), tx -> {
            DefinitionSql.Head head = find(tx, id);
            if (DefinitionSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(LIST + "?ar=" + head.year())
                    .saying(head.title() + " " + head.year() + " är raderad med sina rader.")
                    .undoable(tx.actId());
        });
    }

    private static DefinitionSql.Head find(Read tx, UUID id) {
        return DefinitionSql.head(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Page headPage(UUID id, String title, Form form) {
        return Page.of(
                "accounting/statements/head",
                new HeadPage(
                        id,
                        title,
                        form,
                        Coded.choices(Sign.class),
                        Coded.choices(Rounding.class),
                        Coded.choices(PercentRule.class)));
    }
}
