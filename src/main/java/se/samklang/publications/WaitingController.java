package se.samklang.publications;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.database.Database;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;
import se.samklang.web.WaitingList;
import se.samklang.web.WaitingLists;

/** Everything that waits for the visitor. The overview shows what presses most of it. */
@Controller
class WaitingController {

    static final String PATH = "/vantar";

    /** More than anybody can do in a year; the most pressing are shown, and it is said that there are more. */
    private static final int LIMIT = 200;

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("senast", Table.Kind.DATE),
            new Table.Column("dagar_sent", Table.Kind.INTEGER),
            new Table.Column("lage", Table.Kind.TEXT),
            new Table.Column("vad", Table.Kind.TEXT),
            new Table.Column("mer", Table.Kind.TEXT),
            new Table.Column("adress", Table.Kind.TEXT));

    private final Database database;
    private final WaitingLists waiting;

    WaitingController(Database database, WaitingLists waiting) {
        this.database = database;
        this.waiting = waiting;
    }

    record ListPage(Listing listing, WaitingList waiting) {}

    @GetMapping(PATH)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            WaitingList found = waiting.of(tx, visitor, LIMIT);
            if (listing.format() == null) {
                return Page.of("publications/waiting", new ListPage(listing, found));
            }
            List<List<@Nullable Object>> rows =
                    found.entries().stream().map(entry -> row(entry, found)).toList();
            return SheetDownload.of(listing, "vantar", new Table("Väntar", COLUMNS, rows), "Det som väntar", tx.now());
        });
    }

    private static List<@Nullable Object> row(Waiting.Entry entry, WaitingList list) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(entry.dueDate());
        values.add(Math.max(0, entry.daysLate(list.today())));
        values.add(entry.urgency(list.today()).label());
        values.add(entry.sentence());
        values.add(entry.detail());
        values.add(entry.path());
        return values;
    }
}
