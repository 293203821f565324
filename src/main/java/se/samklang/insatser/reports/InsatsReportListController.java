package se.samklang.insatser.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.insatser.Insatser;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** How far the insatser have come with their accounts of a year. */
@Controller
class InsatsReportListController {

    private static final int YEARS = 6;

    private final Database database;
    private final Clock clock;

    InsatsReportListController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry insatsReportEntry() {
        return new NavigationEntry("Verksamhet", 230, "Insatsernas redovisning", "/insatser/redovisningar");
    }

    /** @param years to choose from, the newest first */
    record ListPage(Listing listing, int year, Map<String, String> years, List<Line> lines, long approved) {}

    /** A line as printed. */
    record Line(InsatsReport report, String granted, String used, String unused) {}

    @GetMapping("/insatser/redovisningar")
    Answer list(Visitor visitor, Listing listing) {
        int thisYear = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)).getYear();
        int year = listing.filter("ar").matches("(199|20[0-9]|21[0-9])[0-9]")
                ? Integer.parseInt(listing.filter("ar"))
                : thisYear;
        List<InsatsReport> reports = database.read(
                visitor.scope(), tx -> InsatsReportSql.of(tx, Period.ofYear(year), Insatser.onlyLead(visitor)));
        return Page.of(
                "insatser/reports/list",
                new ListPage(
                        listing,
                        year,
                        years(thisYear, year),
                        reports.stream().map(InsatsReportListController::line).toList(),
                        reports.stream().filter(InsatsReport::isApproved).count()));
    }

    private static Map<String, String> years(int thisYear, int chosen) {
        Map<String, String> years = new LinkedHashMap<>();
        for (int year = Math.max(thisYear, chosen); year > Math.min(thisYear - YEARS, chosen - 1); year--) {
            years.put(Integer.toString(year), Integer.toString(year));
        }
        return years;
    }

    private static Line line(InsatsReport report) {
        InsatsReport.Content content = report.content();
        return new Line(
                report,
                InsatsMoneyTable.printed(content.grantedOre()),
                InsatsMoneyTable.printed(content.usedOre()),
                InsatsMoneyTable.printed(content.unusedOre()));
    }
}
