package se.samklang.accounting.accruals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.Years;
import se.samklang.base.Period;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The register of recurring costs: listed, shown with their periods, removed. */
@Controller
class RecurringCostController {

    static final String LIST = "/ekonomi/aterkommande-kostnader";

    private static final int SHOWN_YEARS = 2;

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    RecurringCostController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry recurringCostsEntry() {
        return new NavigationEntry("Ekonomi", 448, "Återkommande kostnader", LIST);
    }

    record ListPage(
            Listing listing, List<CostLine> costs, Map<String, String> kinds, boolean filtered, boolean editable) {}

    record ShowPage(CostLine cost, List<ProposalLine> periods, boolean editable) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<RecurringCost> all = RecurringCostSql.all(tx);
            List<RecurringCost> chosen = chosen(listing, all);
            return listing.format() == null
                    ? Page.of(
                            "accounting/accruals/costs",
                            new ListPage(
                                    listing,
                                    chosen.stream()
                                            .map(cost -> CostLine.of(cost, all))
                                            .toList(),
                                    CostKind.choices(),
                                    listing.isFiltered("q", "slag"),
                                    Years.mayEdit(visitor)))
                    : SheetDownload.of(
                            listing,
                            "aterkommande-kostnader",
                            RecurringCostImport.file(chosen, all),
                            "Återkommande kostnader",
                            clock.instant());
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return page(visitor, id);
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        RecurringCost cost = database.read(visitor.scope(), tx -> find(tx, id));
        form.only();
        return submissions.run(visitor, form, "Raderade återkommande kostnad", () -> page(visitor, id), tx -> {
            requireUnused(tx, cost);
            if (RecurringCostSql.remove(tx, id, form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(LIST)
                    .saying("”" + cost.content().label() + "” är raderad.")
                    .undoable(tx.actId());
        });
    }

    /** @throws Problems.NotFound where there is none */
    static RecurringCost find(Read tx, UUID id) {
        return RecurringCostSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private Page page(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> {
            RecurringCost cost = find(tx, id);
            LocalDate today = SwedishDate.day(clock.instant());
            Period shown = new Period(today.minusYears(SHOWN_YEARS), today);
            Closing closings = Closing.within(tx, shown);
            List<ProposalLine> periods = closings.proposals().stream()
                    .filter(proposal -> proposal.cost().id().equals(id))
                    .map(proposal -> ProposalLine.of(closings, proposal))
                    .toList()
                    .reversed();
            return Page.of(
                    "accounting/accruals/cost",
                    new ShowPage(CostLine.of(cost, RecurringCostSql.all(tx)), periods, Years.mayEdit(visitor)));
        });
    }

    private static void requireUnused(Read tx, RecurringCost cost) {
        if (AccrualSql.isAnswered(tx, cost.id())) {
            throw new Refused(
                    "KOSTNAD_HAR_SVAR",
                    "Kostnaden har svar i bokslut och kan inte raderas. Ange en sista dag i stället, så väntas den inte"
                            + " längre.");
        }
        RecurringCostSql.all(tx).stream()
                .filter(each -> cost.id().equals(each.content().amount().base()))
                .findFirst()
                .ifPresent(share -> {
                    throw new Refused(
                            "KOSTNAD_AR_GRUND",
                            "”" + share.content().label()
                                    + "” räknas som en andel av den här kostnaden. Ändra eller radera den först.");
                });
    }

    private static List<RecurringCost> chosen(Listing listing, List<RecurringCost> costs) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String kind = listing.choice("slag", CostKind.choices());
        return costs.stream()
                .filter(cost -> kind == null || cost.content().kind().name().equals(kind))
                .filter(cost -> text.isEmpty()
                        || RecurringCostSearch.words(cost.content()).contains(text))
                .toList();
    }
}
