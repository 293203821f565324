package se.samklang.publications;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.exchange.Table.Column;
import se.samklang.exchange.Table.Kind;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** Planned activities as a list, on screen and as a file. */
@Controller
class PlannedActivityListController {

    private final Database database;
    private final Clock clock;

    PlannedActivityListController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry plannedActivityEntry() {
        return new NavigationEntry("Verksamhet", 140, "Planerade aktiviteter", "/aktiviteter");
    }

    record Line(UUID id, String title, String month) {}

    record ListPage(Listing listing, List<Line> activities, boolean mayWrite) {}

    @GetMapping("/aktiviteter")
    Answer list(Visitor visitor, Listing listing) {
        List<PlannedActivitySql.Row> rows = database.read(
                visitor.scope(), tx -> PlannedActivitySql.matching(tx, listing.filter("q"), order(listing)));
        return listing.format() == null ? page(visitor, listing, rows) : file(listing, rows);
    }

    private static Answer page(Visitor visitor, Listing listing, List<PlannedActivitySql.Row> rows) {
        List<Line> lines = rows.stream()
                .map(row -> new Line(row.id(), row.title(), SwedishDate.printMonth(YearMonth.from(row.plannedMonth()))))
                .toList();
        return Page.of("publications/activities", new ListPage(listing, lines, ReportController.mayWrite(visitor)));
    }

    private Answer file(Listing listing, List<PlannedActivitySql.Row> rows) {
        List<List<@Nullable Object>> cells = rows.stream()
                .map(row -> Arrays.<@Nullable Object>asList(row.title(), YearMonth.from(row.plannedMonth())))
                .toList();
        Table table = new Table(
                "Planerade aktiviteter",
                List.of(new Column("aktivitet", Kind.TEXT), new Column("manad", Kind.MONTH)),
                cells);
        return SheetDownload.of(listing, "aktiviteter", table, "Planerade aktiviteter", clock.instant());
    }

    private static PlannedActivitySql.Order order(Listing listing) {
        return switch (listing.filter("sort")) {
            case "manad" -> PlannedActivitySql.Order.EARLIEST;
            case "aktivitet" -> PlannedActivitySql.Order.BY_TITLE;
            case "-aktivitet" -> PlannedActivitySql.Order.BY_TITLE_BACKWARDS;
            default -> PlannedActivitySql.Order.LATEST;
        };
    }
}
