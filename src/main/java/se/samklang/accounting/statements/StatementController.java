package se.samklang.accounting.statements;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.TableFile;
import se.samklang.accounting.Years;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.Table;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** Income statement, balance sheet and cash flow statement of a year, as they are printed. */
@Controller
class StatementController {

    private final Database database;
    private final Statements statements;
    private final Clock clock;

    StatementController(Database database, Statements statements, Clock clock) {
        this.database = database;
        this.statements = statements;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry incomeStatementEntry() {
        return new NavigationEntry("Ekonomi", 440, "Resultaträkning", Kind.RESULT.path());
    }

    @Bean
    static NavigationEntry balanceSheetEntry() {
        return new NavigationEntry("Ekonomi", 441, "Balansräkning", Kind.BALANCE.path());
    }

    @Bean
    static NavigationEntry cashFlowEntry() {
        return new NavigationEntry("Ekonomi", 442, "Kassaflödesanalys", Kind.CASH_FLOW.path());
    }

    /** A family of definitions to switch to. */
    record Tab(Family family, String link, boolean current) {}

    /**
     * @param table null where the year has no such definition
     * @param definition id of the definition, null likewise
     * @param totals ids of rows with a double rule
     * @param covered the day the ledger reaches, empty where there is no ledger
     * @param mends pages where a finding is mended, by the finding's place
     * @param rounded whether a printed sum differs from its printed rows
     */
    record StatementPage(
            Listing listing,
            Kind kind,
            int year,
            Map<String, String> years,
            Map<String, String> months,
            String from,
            String to,
            List<Tab> tabs,
            @Nullable Table table,
            @Nullable UUID definition,
            Set<String> totals,
            String unit,
            String covered,
            List<Finding> findings,
            Map<String, String> mends,
            boolean rounded,
            Map<String, String> families,
            boolean editable) {}

    @GetMapping("/ekonomi/resultatrakning")
    Answer result(Visitor visitor, Listing listing) {
        return show(visitor, listing, Kind.RESULT);
    }

    @GetMapping("/ekonomi/balansrakning")
    Answer balance(Visitor visitor, Listing listing) {
        return show(visitor, listing, Kind.BALANCE);
    }

    @GetMapping("/ekonomi/kassaflode")
    Answer cashFlow(Visitor visitor, Listing listing) {
        return show(visitor, listing, Kind.CASH_FLOW);
    }

    private Answer show(Visitor visitor, Listing listing, Kind kind) {
        StatementPage page = database.read(visitor.scope(), tx -> page(tx, visitor, listing, kind));
        Table table = page.table;
        return listing.format() == null || table == null
                ? Page.of("accounting/statements/statement", page)
                : SheetDownload.of(
                        listing, kind.code() + "-" + page.to, TableFile.of(table), table.title(), clock.instant());
    }

    private StatementPage page(Read tx, Visitor visitor, Listing listing, Kind kind) {
        List<FiscalYear> years = FiscalYearSql.all(tx);
        int year = Years.chosen(listing.filter("ar"), years, clock);
        Period period = StatementPeriod.asked(listing, year);
        List<Family> families = FiscalYearSql.find(tx, year).stream()
                .flatMap(found -> DefinitionSql.ofYear(tx, found.id()).stream())
                .filter(head -> head.kind() == kind)
                .map(DefinitionSql.Head::family)
                .toList();
        Family family = Coded.find(Family.class, listing.filter("uppstallning"))
                .filter(families::contains)
                .orElse(families.isEmpty() ? Family.LKBR : families.getFirst());
        Reading reading = statements.read(tx, kind, family, period).orElse(null);
        List<Finding> findings = reading == null ? List.of() : StatementChecks.of(tx, reading);
        boolean mayEdit = Years.mayEdit(visitor);
        return new StatementPage(
                listing,
                kind,
                year,
                Years.choices(years, year),
                StatementPeriod.months(year),
                period.fromMonth().toString(),
                period.toMonth().toString(),
                families.stream()
                        .map(each -> new Tab(each, link(listing, kind, each), each == family))
                        .toList(),
                reading == null ? null : Statements.table(reading),
                reading == null ? null : reading.definition().id(),
                reading == null ? Set.of() : totals(reading),
                reading == null ? "" : AmountText.of(reading.definition()).unit(),
                covered(reading),
                findings,
                reading == null || !mayEdit ? Map.of() : PlaceAccountController.mends(reading, findings),
                reading != null && StatementTable.isRounded(Statements.table(reading)),
                Coded.choices(Family.class),
                mayEdit);
    }

    private static Set<String> totals(Reading reading) {
        return reading.definition().lines().stream()
                .filter(line -> line.style() == ReportLine.Style.TOTAL)
                .map(ReportLine::code)
                .collect(Collectors.toSet());
    }

    private static String covered(@Nullable Reading reading) {
        return reading == null || reading.covered() == null
                ? ""
                : SwedishDate.printLong(reading.covered().coveredTo());
    }

    private static String link(Listing listing, Kind kind, Family family) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String name : List.of("ar", "fran", "till")) {
            if (listing.filter(name).matches("[0-9-]{1,10}")) {
                asked.put(name, listing.filter(name));
            }
        }
        asked.put("uppstallning", family.code());
        return kind.path() + "?"
                + asked.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&"));
    }
}
