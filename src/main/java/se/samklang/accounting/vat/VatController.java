package se.samklang.accounting.vat;

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
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.PurposeAccounts;
import se.samklang.accounting.PurposeAccounts.Owner;
import se.samklang.accounting.Years;
import se.samklang.base.Ids;
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

/** The VAT claims of a year. */
@Controller
class VatController {

    static final String LIST = "/ekonomi/momsersattning";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    VatController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry vatEntry() {
        return new NavigationEntry("Ekonomi", 447, "Momsersättning", LIST);
    }

    /**
     * @param shown null where the year is not set up
     * @param earlier the year whose period and accounts can be taken over, null where there is none
     */
    record ListPage(
            Listing listing,
            int year,
            Map<String, String> years,
            @Nullable ShownYear shown,
            @Nullable Integer earlier,
            boolean editable) {}

    /**
     * @param balance what the ledger has as claim on Skatteverket, and {@code outstanding} what is not paid of the periods
     * @param statementDue the last day for the yearly statement
     */
    record ShownYear(
            String claimPeriod,
            List<VatLine> periods,
            String ledger,
            String total,
            String paid,
            @Nullable String coveredTo,
            String balance,
            String outstanding,
            boolean differs,
            String statementDue,
            List<String> accounts,
            String history) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<VatYear> known = VatYearSql.all(tx);
            int standard = known.isEmpty()
                    ? Years.chosen("", FiscalYearSql.all(tx), clock)
                    : known.getFirst().year();
            int year = year(listing.filter("ar"), standard);
            return listing.format() == null
                    ? page(tx, visitor, listing, year)
                    : SheetDownload.of(
                            listing,
                            "momsersattning-" + year,
                            VatFile.of(tx, VatStanding.of(tx, year).stream().toList()),
                            "Momsersättning " + year,
                            clock.instant());
        });
    }

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
                "Tog över momsersättningens konton från året före",
                () -> database.read(visitor.scope(), tx -> page(tx, visitor, new Listing(LIST, Map.of()), year)),
                tx -> {
                    VatYear before = VatYearSql.find(tx, year - 1).orElseThrow(Problems.NotFound::new);
                    if (VatYearSql.find(tx, year).isPresent()) {
                        throw new Refused("MOMS_FINNS", "Momsersättningen för " + year + " är redan upplagd.");
                    }
                    FiscalYearSql.open(tx, clock, year);
                    VatYear added = new VatYear(Ids.next(clock), year, before.claimPeriod(), 1);
                    VatYearSql.add(tx, added);
                    PurposeAccounts.replace(
                            tx, Owner.ofVat(added.id()), PurposeAccounts.of(tx, Owner.ofVat(before.id())));
                    return Redirect.to(LIST + "?ar=" + year)
                            .saying("Period och konton är hämtade från " + (year - 1) + ".")
                            .undoable(tx.actId());
                });
    }

    /** The year that is asked for; otherwise the other. */
    static int year(String asked, int otherwise) {
        return Years.isYear(asked) ? Integer.parseInt(asked) : otherwise;
    }

    private static Page page(Read tx, Visitor visitor, Listing listing, int year) {
        List<VatYear> known = VatYearSql.all(tx);
        boolean before = known.stream().anyMatch(each -> each.year() == year - 1);
        return Page.of(
                "accounting/vat/year",
                new ListPage(
                        listing,
                        year,
                        years(tx, year, known),
                        VatStanding.of(tx, year)
                                .map(standing -> shown(tx, standing))
                                .orElse(null),
                        before ? Integer.valueOf(year - 1) : null,
                        Years.mayEdit(visitor)));
    }

    private static ShownYear shown(Read tx, VatStanding standing) {
        VatYear year = standing.year();
        LocalDate covered = standing.coveredTo();
        long balance = covered == null ? 0 : LedgerVatSql.balanceOre(tx, year, covered);
        long outstanding = covered == null ? 0 : VatStanding.outstandingAt(tx, year, covered);
        List<PurposeAccounts.Range> ranges = PurposeAccounts.of(tx, Owner.ofVat(year.id()));
        return new ShownYear(
                year.claimPeriod().label(),
                standing.periods().stream()
                        .map(each -> VatLine.of(standing, each))
                        .toList(),
                VatLine.amount(standing.sum(PeriodClaim::ledgerOre)),
                VatLine.amount(standing.sum(PeriodClaim::totalOre)),
                VatLine.amount(standing.sum(PeriodClaim::paidOre)),
                covered == null ? null : SwedishDate.printLong(covered),
                VatLine.amount(balance),
                VatLine.amount(outstanding),
                balance != outstanding,
                SwedishDate.printLong(LocalDate.of(year.year() + 1, 6, 30)),
                Stream.of(VatYear.Purpose.values())
                        .map(purpose -> purpose.label() + ": " + PurposeAccounts.printed(ranges, purpose.name()))
                        .toList(),
                "/historik/accounting/vat_year/" + year.id());
    }

    private static Map<String, String> years(Read tx, int chosen, List<VatYear> known) {
        TreeSet<Integer> years = Stream.concat(
                        FiscalYearSql.all(tx).stream().map(FiscalYear::year),
                        known.stream().map(VatYear::year))
                .collect(Collectors.toCollection(TreeSet::new));
        years.add(chosen);
        Map<String, String> choices = new LinkedHashMap<>();
        years.descendingSet().forEach(year -> choices.put(year.toString(), year.toString()));
        return choices;
    }
}
