package se.samklang.accounting.budget;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Years;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Decided;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The versions of a year's budget: what was proposed, adopted and added, and what each decision changed. */
@Controller
class BudgetVersionController {

    static final String LIST = "/ekonomi/budgetversioner";

    private static final String ADOPTED_TWICE =
            "Året har redan en antagen budget. Registrera ett senare beslut som tilläggsbudget eller omfördelning.";
    private static final String TURNED_BACK =
            "En antagen budget blir inte ett förslag igen. Registrera ett nytt beslut som tilläggsbudget eller"
                    + " omfördelning, eller ångra antagandet i versionens historik.";
    private static final Versions<BudgetVersion.Content> VERSIONS = Versions.<BudgetVersion.Content>none()
            .with("Slag", content -> BudgetVersion.KINDS.get(content.kind()))
            .with("Namn", BudgetVersion.Content::title)
            .with("Beslut", content -> content.decided().decision())
            .with("Beslutad", content -> content.decided().date())
            .with("Paragraf", content -> content.decided().section());

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    BudgetVersionController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry budgetVersionsEntry() {
        return new NavigationEntry("Ekonomi", 412, "Budgetversioner", LIST);
    }

    record ListPage(
            int year,
            Map<String, String> years,
            List<VersionLine> versions,
            List<PlannedLine> rows,
            Form form,
            Map<String, String> kinds,
            Map<String, String> decisions,
            boolean editable) {}

    record ShowPage(VersionLine version, List<PlannedLine> rows, boolean editable) {}

    record EditPage(VersionLine version, Form form, Map<String, String> kinds, Map<String, String> decisions) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            int year = Years.chosen(listing.filter("ar"), FiscalYearSql.all(tx), clock);
            return page(tx, visitor, year, Form.opened(0, Map.of("ar", year, "slag", BudgetVersion.PROPOSED)));
        });
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        form.only("ar", "slag", "namn", "beslut", "beslutad", "paragraf");
        Integer year = form.required("ar", BudgetRowForm::year);
        BudgetVersion.Content content = content(form, database.read(visitor.scope(), tx -> decisions(tx, Decided.NOT)));
        int chosen = year == null ? 0 : year;
        return submissions.run(visitor, form, "Registrerade budgetversion", again(visitor, chosen, form), tx -> {
            FiscalYear opened = FiscalYearSql.open(tx, clock, chosen);
            List<BudgetVersion> known = BudgetVersionSql.ofYear(tx, chosen);
            UUID id = Problems.refusedWhereTaken(
                    "slag", ADOPTED_TWICE, () -> BudgetVersionSql.add(tx, opened.id(), content));
            if (content.kind().equals(BudgetVersion.PROPOSED) && !known.isEmpty()) {
                BudgetAmountSql.copy(tx, known.getLast().id(), id);
            }
            return Redirect.to(LIST + "/" + id)
                    .saying("Budgetversionen är registrerad. Skriv in beloppen rad för rad.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            BudgetVersion version = find(tx, id);
            List<PlannedLine> rows = PlannedLine.of(BudgetAmountSql.ofVersion(tx, version.year(), id));
            return Page.of(
                    "accounting/budget/version",
                    new ShowPage(VersionLine.of(tx, version), rows, Years.mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            BudgetVersion version = find(tx, id);
            return editPage(tx, version, opened(version));
        });
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        BudgetVersion now = database.read(visitor.scope(), tx -> find(tx, id));
        form.only("slag", "namn", "beslut", "beslutad", "paragraf");
        BudgetVersion.Content content =
                content(form, database.read(visitor.scope(), tx -> decisions(tx, now.decided())));
        if (now.kind().equals(BudgetVersion.ADOPTED) && content.kind().equals(BudgetVersion.PROPOSED)) {
            form.refuse("slag", TURNED_BACK);
        }
        Supplier<Page> again = () -> database.read(visitor.scope(), tx -> editPage(tx, now, form));
        return submissions.run(visitor, form, "Ändrade budgetversion", again, tx -> {
            int changed = Problems.refusedWhereTaken(
                    "slag", ADOPTED_TWICE, () -> BudgetVersionSql.change(tx, id, content, form.version()));
            if (changed == 0) {
                throw VERSIONS.stale(
                                LIST + "/" + id + "/andra",
                                content,
                                find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(LIST + "/" + id)
                    .saying("Budgetversionen är sparad.")
                    .undoable(tx.actId());
        });
    }

    static BudgetVersion find(Read tx, UUID id) {
        return BudgetVersionSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private Supplier<Page> again(Visitor visitor, int year, Form form) {
        return () -> database.read(visitor.scope(), tx -> page(tx, visitor, year, form));
    }

    private Page page(Read tx, Visitor visitor, int asked, Form form) {
        List<FiscalYear> years = FiscalYearSql.all(tx);
        int year = asked == 0 ? Years.chosen("", years, clock) : asked;
        return Page.of(
                "accounting/budget/versions",
                new ListPage(
                        year,
                        Years.choices(years, year),
                        BudgetVersionSql.ofYear(tx, year).stream()
                                .map(version -> VersionLine.of(tx, version))
                                .toList(),
                        PlannedLine.of(BudgetAmountSql.counted(tx, year)),
                        form,
                        BudgetVersion.KINDS,
                        decisions(tx, Decided.NOT),
                        Years.mayEdit(visitor)));
    }

    private static Map<String, String> decisions(Read tx, Decided chosen) {
        return chosen.choices(tx, "budget");
    }

    private static BudgetVersion.Content content(Form form, Map<String, String> decisions) {
        return new BudgetVersion.Content(
                form.choice("slag", BudgetVersion.KINDS), form.line("namn", 200), Decided.read(form, decisions));
    }

    private static Form opened(BudgetVersion version) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("slag", version.kind());
        content.put("namn", version.title());
        content.putAll(version.decided().fields());
        return Form.opened(version.version(), content);
    }

    private static Page editPage(Read tx, BudgetVersion version, Form form) {
        EditPage page =
                new EditPage(VersionLine.of(tx, version), form, BudgetVersion.KINDS, decisions(tx, version.decided()));
        return Page.of("accounting/budget/versionform", page);
    }
}
