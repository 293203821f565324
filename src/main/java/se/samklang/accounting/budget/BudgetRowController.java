package se.samklang.accounting.budget;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Years;
import se.samklang.base.Ids;
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

/** Budget rows: listed, added, changed, removed. */
@Controller
class BudgetRowController {

    static final String LIST = "/ekonomi/budgetrader";

    private static final String TAKEN =
            "Året har redan en rad med det namnet. Välj ett annat namn, eller ändra den raden.";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    BudgetRowController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record ListPage(
            Listing listing,
            int year,
            Map<String, String> years,
            List<BudgetRowLine> rows,
            boolean filtered,
            boolean editable) {}

    record EditPage(Form form, @Nullable UUID id, Map<String, String> sides, Map<String, String> kinds) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<FiscalYear> years = FiscalYearSql.all(tx);
            int year = Years.chosen(listing.filter("ar"), years, clock);
            List<BudgetRow> rows = BudgetRowSelection.chosen(
                    listing, BudgetRowSql.ofYear(tx, year, listing.sorting("ordning", "rad", "grupp", "budget")));
            return listing.format() == null
                    ? Page.of(
                            "accounting/budget/rows",
                            new ListPage(
                                    listing,
                                    year,
                                    Years.choices(years, year),
                                    rows.stream().map(BudgetRowLine::of).toList(),
                                    listing.isFiltered("q", "typ"),
                                    Years.mayEdit(visitor)))
                    : SheetDownload.of(
                            listing,
                            "budget-" + year,
                            Files.budget(
                                    rows,
                                    RowAccountsSql.ofYear(tx, year),
                                    BudgetAmountSql.counted(tx, year).stream()
                                            .collect(Collectors.toMap(
                                                    BudgetAmountSql.Planned::id, Function.identity()))),
                            "Budgetrader " + year,
                            clock.instant());
        });
    }

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor, Listing listing) {
        int year =
                database.read(visitor.scope(), tx -> Years.chosen(listing.filter("ar"), FiscalYearSql.all(tx), clock));
        return Page.of(
                "accounting/budget/row",
                page(Form.opened(0, Map.of("ar", year, "typ", "COST", "budget", listing.filter("budget"))), null));
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        BudgetRowForm sent = BudgetRowForm.read(form);
        UUID id = Ids.next(clock);
        return submissions.run(visitor, form, "Registrerade budgetrad", again(form, null), tx -> {
            FiscalYear year = FiscalYearSql.open(tx, clock, sent.year());
            int position = sent.position() == null ? BudgetRowSql.nextPosition(tx, year.id()) : sent.position();
            Problems.refusedWhereTaken(
                    "rad", TAKEN, () -> BudgetRowSql.add(tx, id, year.id(), sent.content(), position));
            return Redirect.to(LIST + "/" + id)
                    .saying("Budgetraden är registrerad.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return Page.of("accounting/budget/row", page(BudgetRowForm.opened(present(visitor, id)), id));
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        BudgetRow now = present(visitor, id);
        BudgetRowForm sent = BudgetRowForm.read(form);
        if (form.isValid() && sent.year() != now.year()) {
            form.refuse("ar", "En budgetrad kan inte flyttas till ett annat år. Registrera en ny rad i stället.");
        }
        return submissions.run(visitor, form, "Ändrade budgetrad", again(form, id), tx -> {
            int position = sent.position() == null ? now.position() : sent.position();
            int changed = Problems.refusedWhereTaken(
                    "rad", TAKEN, () -> BudgetRowSql.change(tx, id, sent.content(), position, form.version()));
            if (changed == 0) {
                throw BudgetRowForm.VERSIONS
                        .stale(
                                LIST + "/" + id + "/andra",
                                sent.content(),
                                find(tx, id).content())
                        .about(id);
            }
            return Redirect.to(LIST + "/" + id).saying("Budgetraden är sparad.").undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        BudgetRow row = present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade budgetrad", again(form, id), tx -> {
            ForecastRules.mayRemove(tx, row);
            if (BudgetRowSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(LIST + "?ar=" + row.year())
                    .saying("Budgetraden ”" + row.label() + "” är raderad med sina utfall och prognoser.")
                    .undoable(tx.actId());
        });
    }

    private BudgetRow present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static BudgetRow find(Read tx, UUID id) {
        return BudgetRowSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Supplier<Page> again(Form form, @Nullable UUID id) {
        return () -> Page.of("accounting/budget/row", page(form, id));
    }

    private static EditPage page(Form form, @Nullable UUID id) {
        return new EditPage(form, id, BudgetRowForm.SIDES, BudgetRowForm.KINDS);
    }
}
