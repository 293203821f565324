package se.samklang.insatser;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.database.Database;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.exchange.Table.Column;
import se.samklang.exchange.Table.Kind;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** The register as a list, on screen and as a file. */
@Controller
class InsatsListController {

    static final Map<String, String> STATUSES = statuses();

    private final Database database;
    private final Clock clock;

    InsatsListController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param next where the next page begins, empty on the last */
    record ListPage(Listing listing, List<Row> rows, String next, int total, boolean leads, boolean editable) {}

    /** A line as printed. */
    record Row(
            String path,
            String name,
            String direction,
            String grain,
            String owners,
            String from,
            String to,
            String planned,
            boolean ended) {}

    @GetMapping("/insatser")
    Answer list(Visitor visitor, Listing listing) {
        InsatsList.Filter filter = new InsatsList.Filter(
                Insatser.onlyLead(visitor),
                listing.filter("namn"),
                direction(listing),
                String.valueOf(Objects.requireNonNullElse(listing.choice("status", STATUSES), "")),
                InsatsController.today(clock));
        List<InsatsList.Line> sorted = database.read(
                visitor.scope(), tx -> InsatsList.read(tx, filter, listing.sorting("namn", "start", "inriktning")));
        return listing.format() == null ? page(visitor, listing, sorted, filter) : file(listing, sorted);
    }

    private static String direction(Listing listing) {
        String code = listing.choice("inriktning", InsatsForm.DIRECTIONS);
        return code == null ? "" : Direction.ofCode(code).name();
    }

    private static Answer page(
            Visitor visitor, Listing listing, List<InsatsList.Line> sorted, InsatsList.Filter filter) {
        Listing.Part<InsatsList.Line> part = listing.part(sorted, InsatsList.Line::id);
        List<Row> rows = part.rows().stream()
                .map(line -> row(line, line.hasEnded(filter.today())))
                .toList();
        return Page.of(
                "insatser/list",
                new ListPage(
                        listing,
                        rows,
                        part.next(),
                        sorted.size(),
                        visitor.onlyLeadsInsatser(),
                        InsatsController.isEditor(visitor)));
    }

    private static Row row(InsatsList.Line line, boolean ended) {
        return new Row(
                "/insatser/" + line.id(),
                line.name(),
                line.direction().label(),
                line.followUpGrain().label(),
                line.owners().isEmpty() ? "–" : line.owners(),
                line.fromDate().toString(),
                line.toDate() == null ? "tills vidare" : line.toDate().toString(),
                line.planned() == null ? "–" : line.planned().toString(),
                ended);
    }

    private Answer file(Listing listing, List<InsatsList.Line> lines) {
        List<List<@Nullable Object>> rows = lines.stream()
                .map(line -> Arrays.<@Nullable Object>asList(
                        line.name(),
                        line.direction().code(),
                        line.followUpGrain().code(),
                        line.owners(),
                        line.fromDate(),
                        line.toDate(),
                        line.planned()))
                .toList();
        Table table = new Table(
                "Insatser",
                List.of(
                        new Column("namn", Kind.TEXT),
                        new Column("inriktning", Kind.TEXT),
                        new Column("uppfoljning", Kind.TEXT),
                        new Column("agare", Kind.TEXT),
                        new Column("fran", Kind.DATE),
                        new Column("till", Kind.DATE),
                        new Column("planerade_deltagare_i_ar", Kind.INTEGER)),
                rows);
        return SheetDownload.of(listing, "insatser", table, "Insatsregistret", clock.instant());
    }

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("pagaende", "Pågående");
        statuses.put("avslutad", "Avslutade");
        return statuses;
    }
}
