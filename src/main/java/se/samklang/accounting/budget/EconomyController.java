package se.samklang.accounting.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.TableFile;
import se.samklang.accounting.Years;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** The economy of a year as it is printed, on any day. */
@Controller
class EconomyController {

    private final Database database;
    private final Clock clock;

    EconomyController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry economyEntry() {
        return new NavigationEntry("Ekonomi", 400, "Budget och utfall", "/ekonomi");
    }

    @Bean
    static NavigationEntry budgetRowsEntry() {
        return new NavigationEntry("Ekonomi", 410, "Budgetrader", "/ekonomi/budgetrader");
    }

    /**
     * @param book the sentence on the ledger, or null where the year has none
     * @param equity the sentence on equity, or null where it cannot be told
     * @param dates days with a registered outcome or forecast, as choices
     */
    record StatementPage(
            Listing listing,
            int year,
            Map<String, String> years,
            Map<String, String> dates,
            String date,
            Table table,
            @Nullable String book,
            @Nullable String equity,
            String sign,
            List<Finding> findings,
            boolean editable,
            boolean empty) {}

    @GetMapping("/ekonomi")
    Answer show(Visitor visitor, Listing listing) {
        StatementPage page = database.read(visitor.scope(), tx -> page(tx, visitor, listing));
        return listing.format() == null
                ? Page.of("accounting/budget/statement", page)
                : SheetDownload.of(
                        listing,
                        "budget-utfall-prognos-" + page.date,
                        TableFile.of(page.table),
                        "Budget, utfall och prognos",
                        clock.instant());
    }

    private StatementPage page(Read tx, Visitor visitor, Listing listing) {
        List<FiscalYear> years = FiscalYearSql.all(tx);
        int year = Years.chosen(listing.filter("ar"), years, clock);
        LocalDate date = date(listing.filter("per"), year);
        Statement statement = StatementSql.at(tx, date);
        ReportRequest request = new ReportRequest(
                "ekonomi", tx.scope().association(), new Period(LocalDate.of(year, 1, 1), date), tx.now());
        return new StatementPage(
                listing,
                year,
                Years.choices(years, year),
                StatementSql.dates(tx, year).stream()
                        .map(SwedishDate::print)
                        .collect(Collectors.toMap(day -> day, day -> day, (one, two) -> one, TreeMap::new)),
                SwedishDate.print(date),
                StatementTable.of(statement, request),
                BookedSql.book(tx, year).map(EconomyController::book).orElse(null),
                BookedSql.book(tx, year)
                        .filter(book -> book.coveredTo().equals(LocalDate.of(year, 12, 31)))
                        .flatMap(book -> bookedEquity(statement))
                        .or(() -> Optional.ofNullable(equity(statement)))
                        .orElse(null),
                sign(statement),
                AccountingFacts.findings(tx, statement),
                Years.mayEdit(visitor),
                statement.lines().isEmpty());
    }

    /** How the förbund's own table has its signs. */
    static String sign(Statement statement) {
        return statement.convention() == SignConvention.INCOME_NEGATIVE
                ? "Intäkter skrivs med minus: ett positivt resultat är ett underskott."
                : "Kostnader skrivs med minus: ett positivt resultat är ett överskott.";
    }

    /** The asked day where it lies in the year, else the last of the year. */
    static LocalDate date(String asked, int year) {
        LocalDate day = asked.isEmpty() ? null : SwedishDate.read(asked).orNull();
        return day == null || day.getYear() != year ? LocalDate.of(year, 12, 31) : day;
    }

    private static String book(BookedSql.Book book) {
        return "Huvudboken är redovisad t.o.m. " + SwedishDate.printLong(book.coveredTo()) + " (" + book.fileName()
                + "). Utfall på rader med konton hämtas ur den.";
    }

    /** Of a year that is booked to its end nothing is estimated any more. */
    private static Optional<String> bookedEquity(Statement statement) {
        Long opening = statement.openingEquityOre();
        Long surplus = statement.surplus(Measure.OUTCOME);
        return opening == null || surplus == null || !statement.isComplete(Measure.OUTCOME)
                ? Optional.empty()
                : Optional.of("Det egna kapitalet var " + new Money(opening).print() + "\u00a0kr när året började och "
                        + new Money(Math.addExact(opening, surplus)).print() + "\u00a0kr när det slutade.");
    }

    private static @Nullable String equity(Statement statement) {
        Long closing = statement.closingEquityOre();
        return closing == null
                ? null
                : "Det egna kapitalet var "
                        + new Money(Objects.requireNonNull(statement.openingEquityOre())).print()
                        + "\u00a0kr när året började och beräknas bli " + new Money(closing).print()
                        + "\u00a0kr när det slutar.";
    }
}
