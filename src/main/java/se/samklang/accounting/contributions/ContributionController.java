package se.samklang.accounting.contributions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Years;
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

/** The members' contributions of a year: shown, taken over from the year before, removed. */
@Controller
class ContributionController {

    static final String LIST = "/ekonomi/medlemsbidrag";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    ContributionController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry contributionsEntry() {
        return new NavigationEntry("Ekonomi", 418, "Medlemmarnas bidrag", LIST);
    }

    /**
     * @param shown null where nothing is registered for the year
     * @param next the first year that has none yet
     * @param earlier the year whose key and plan can be taken over, null where there is none
     */
    record ListPage(
            Listing listing,
            int year,
            Map<String, String> years,
            @Nullable ShownYear shown,
            int next,
            @Nullable Integer earlier,
            boolean editable) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<ContributionYear> decided = ContributionYearSql.all(tx);
            int year = year(listing.filter("ar"), standard(tx, decided));
            return listing.format() == null
                    ? page(tx, visitor, listing, year, decided)
                    : SheetDownload.of(
                            listing,
                            "medlemmarnas-bidrag-" + year,
                            ContributionFile.of(
                                    tx, Standing.of(tx, year).stream().toList()),
                            "Medlemmarnas bidrag " + year,
                            clock.instant());
        });
    }

    /** The frame, key, plan and accounts of the year before; the decision is left open. */
    @PostMapping(LIST + "/fran-forra-aret")
    Answer takeOver(Visitor visitor, Form form) {
        form.only("ar");
        int year = year(form.value("ar"), 0);
        if (year == 0) {
            throw new Problems.NotFound();
        }
        return submissions.run(
                visitor,
                form,
                "Tog över medlemmarnas bidrag från året före",
                () -> database.read(
                        visitor.scope(),
                        tx -> page(tx, visitor, new Listing(LIST, Map.of()), year, ContributionYearSql.all(tx))),
                tx -> {
                    TakeOver.into(tx, year);
                    return Redirect.to(LIST + "?ar=" + year)
                            .saying("Ram, nyckel, plan och konton är hämtade från " + (year - 1)
                                    + ". Ändra ramen när beslutet är taget.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping(LIST + "/{year}/radera")
    Answer remove(Visitor visitor, @PathVariable String year, Form form) {
        Standing known = database.read(visitor.scope(), tx -> find(tx, year));
        form.only();
        int number = known.year().year();
        return submissions.run(
                visitor,
                form,
                "Raderade medlemmarnas bidrag",
                () -> database.read(
                        visitor.scope(),
                        tx -> page(tx, visitor, new Listing(LIST, Map.of()), number, ContributionYearSql.all(tx))),
                tx -> {
                    if (!TakeOver.remove(tx, find(tx, year), form.version())) {
                        throw new Problems.Stale(LIST + "?ar=" + number, List.of());
                    }
                    return Redirect.to(LIST + "?ar=" + number)
                            .saying("Bidragen för " + number + " är raderade.")
                            .undoable(tx.actId());
                });
    }

    /** @throws Problems.NotFound where nothing is registered for the year */
    static Standing find(Read tx, String year) {
        return Standing.of(tx, year(year, 0)).orElseThrow(Problems.NotFound::new);
    }

    /** The year that is asked for; otherwise the other. */
    static int year(String asked, int otherwise) {
        return Years.isYear(asked) ? Integer.parseInt(asked) : otherwise;
    }

    private int standard(Read tx, List<ContributionYear> decided) {
        return decided.isEmpty()
                ? Years.chosen("", FiscalYearSql.all(tx), clock)
                : decided.getFirst().year();
    }

    private Page page(Read tx, Visitor visitor, Listing listing, int year, List<ContributionYear> decided) {
        LocalDate today = SwedishDate.day(clock.instant());
        boolean before = decided.stream().anyMatch(each -> each.year() == year - 1);
        return Page.of(
                "accounting/contributions/year",
                new ListPage(
                        listing,
                        year,
                        years(tx, year, decided),
                        Standing.of(tx, year)
                                .map(standing -> ShownYear.of(tx, standing, today))
                                .orElse(null),
                        decided.isEmpty() ? year : decided.getFirst().year() + 1,
                        before ? Integer.valueOf(year - 1) : null,
                        Years.mayEdit(visitor)));
    }

    /** Years with books or contributions, and the one after them, newest first. */
    private static Map<String, String> years(Read tx, int chosen, List<ContributionYear> decided) {
        TreeSet<Integer> years = Stream.concat(
                        FiscalYearSql.all(tx).stream().map(FiscalYear::year),
                        decided.stream().map(ContributionYear::year))
                .collect(Collectors.toCollection(TreeSet::new));
        years.add(chosen);
        years.add(years.last() + 1);
        Map<String, String> choices = new LinkedHashMap<>();
        years.descendingSet().forEach(year -> choices.put(year.toString(), year.toString()));
        return choices;
    }
}
