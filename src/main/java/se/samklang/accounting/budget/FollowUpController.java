package se.samklang.accounting.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Years;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** Deviations, equity, liquidity, the plan years and the split between insatser, as they stand on a day. */
@Controller
class FollowUpController {

    static final String PAGE = "/ekonomi/uppfoljning";

    private final Database database;
    private final Clock clock;

    FollowUpController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry followUpEntry() {
        return new NavigationEntry("Ekonomi", 416, "Uppföljning", PAGE);
    }

    /** @param contributions null where the budget has what is decided for the members, or it cannot be told */
    record FollowUpPage(
            int year,
            Map<String, String> years,
            List<String> dates,
            String date,
            List<Followed> tables,
            FollowUpLimitLine limit,
            @Nullable BudgetedContributions contributions) {}

    /** @param table without rows where there is nothing to tell */
    record Followed(Table table, String definition) {}

    @GetMapping(PAGE)
    Answer show(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<FiscalYear> years = FiscalYearSql.all(tx);
            int year = Years.chosen(listing.filter("ar"), years, clock);
            LocalDate date = EconomyController.date(listing.filter("per"), year);
            ReportRequest request = new ReportRequest(
                    "ekonomi", tx.scope().association(), new Period(LocalDate.of(year, 1, 1), date), tx.now());
            List<Followed> tables = new ArrayList<>();
            tables.add(new Followed(
                    StatementTable.of(StatementSql.at(tx, date), request),
                    "Budget, det som är bokfört eller registrerat, och prognosen för hela året. "
                            + EconomyController.sign(StatementSql.at(tx, date))));
            FollowUpTables.all()
                    .forEach(offer -> tables.add(new Followed(offer.compute().apply(tx, request), offer.definition())));
            return Page.of(
                    "accounting/budget/followup",
                    new FollowUpPage(
                            year,
                            Years.choices(years, year),
                            StatementSql.dates(tx, year).stream()
                                    .map(SwedishDate::print)
                                    .toList(),
                            SwedishDate.print(date),
                            tables,
                            FollowUpLimitLine.of(FollowUpLimitSql.at(tx, date)),
                            BudgetedContributions.differing(tx, StatementSql.at(tx, date))
                                    .orElse(null)));
        });
    }
}
