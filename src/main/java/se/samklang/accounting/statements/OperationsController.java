package se.samklang.accounting.statements;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Table;
import se.samklang.exchange.SheetDownload;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** Income, costs and net per insats. */
@Controller
class OperationsController {

    private final Database database;
    private final Clock clock;

    OperationsController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry operationsEntry() {
        return new NavigationEntry("Ekonomi", 443, "Driftredovisning", Kind.OPERATIONS.path());
    }

    /** @param table null where there is nothing to tell apart */
    record OperationsPage(
            Listing listing,
            int year,
            Map<String, String> years,
            Map<String, String> months,
            String from,
            String to,
            String dimension,
            Map<String, String> dimensions,
            @Nullable Table table,
            String unit) {}

    @GetMapping("/ekonomi/driftredovisning")
    Answer show(Visitor visitor, Listing listing) {
        OperationsPage page = database.read(visitor.scope(), tx -> page(tx, listing));
        Table table = page.table;
        return listing.format() == null || table == null
                ? Page.of("accounting/statements/operations", page)
                : SheetDownload.of(
                        listing,
                        OperationsStatement.ID + "-" + page.to,
                        TableFile.of(table),
                        table.title(),
                        clock.instant());
    }

    private OperationsPage page(Read tx, Listing listing) {
        List<FiscalYear> years = FiscalYearSql.all(tx);
        int year = Years.chosen(listing.filter("ar"), years, clock);
        Period period = StatementPeriod.asked(listing, year);
        OperationsStatement statement = statement(tx, listing, period);
        Map<String, String> dimensions = new LinkedHashMap<>();
        if (statement != null) {
            statement.dimensions().forEach(each -> dimensions.put(each.number(), each.name()));
        }
        return new OperationsPage(
                listing,
                year,
                Years.choices(years, year),
                StatementPeriod.months(year),
                period.fromMonth().toString(),
                period.toMonth().toString(),
                statement == null ? "" : statement.dimension().number(),
                dimensions,
                statement == null ? null : statement.table(),
                statement == null ? "" : statement.print().unit());
    }

    private static @Nullable OperationsStatement statement(Read tx, Listing listing, Period period) {
        return List.of(Family.values()).stream()
                .flatMap(family -> OperationsStatement.of(tx, family, listing.filter("dimension"), period).stream())
                .findFirst()
                .orElse(null);
    }
}
