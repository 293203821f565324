package se.samklang.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.exchange.Table.Column;
import se.samklang.exchange.Table.Kind;
import se.samklang.insatser.Insatser;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** Counts of insatser that are followed up by number alone, as a list and as a file. */
@Controller
class HeadcountListController {

    private static final int WHOLE_LIST = 1_000_000;

    private final Database database;
    private final Insatser insatser;
    private final Clock clock;

    HeadcountListController(Database database, Insatser insatser, Clock clock) {
        this.database = database;
        this.insatser = insatser;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry headcountEntry() {
        return new NavigationEntry("Verksamhet", 220, "Antal", "/antal");
    }

    record ListPage(
            Listing listing,
            List<HeadcountSql.Line> rows,
            String next,
            Map<String, String> insatser,
            boolean editable) {}

    @GetMapping("/antal")
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            UUID insats = Ids.read(listing.filter("insats")).orNull();
            ParticipationList.Place after = ParticipationList.Place.read(listing.filter("efter"));
            LocalDate day =
                    after == null ? null : SwedishDate.read(after.value()).orNull();
            boolean file = listing.format() != null;
            List<HeadcountSql.Line> lines = HeadcountSql.list(
                    tx,
                    Insatser.onlyLead(visitor),
                    insats,
                    file ? null : day,
                    after == null ? null : after.id(),
                    file ? WHOLE_LIST : Listing.PAGE_SIZE + 1);
            return file ? file(listing, lines) : page(tx, visitor, listing, lines);
        });
    }

    private Answer page(Read tx, Visitor visitor, Listing listing, List<HeadcountSql.Line> lines) {
        boolean more = lines.size() > Listing.PAGE_SIZE;
        List<HeadcountSql.Line> shown = more ? lines.subList(0, Listing.PAGE_SIZE) : lines;
        String next = more ? shown.getLast().id() + "." + shown.getLast().fromDate() : "";
        return Page.of(
                "participants/headcounts",
                new ListPage(
                        listing,
                        shown,
                        next,
                        HeadcountForm.choices(insatser.visibleTo(visitor, tx)),
                        ParticipationController.mayRegister(visitor)));
    }

    private Answer file(Listing listing, List<HeadcountSql.Line> lines) {
        Table table = new Table(
                "Antal",
                List.of(
                        new Column("insats", Kind.TEXT),
                        new Column("fran", Kind.DATE),
                        new Column("till", Kind.DATE),
                        new Column("kon", Kind.TEXT),
                        new Column("ingaende", Kind.INTEGER),
                        new Column("nya", Kind.INTEGER),
                        new Column("avslutade", Kind.INTEGER)),
                lines.stream()
                        .map(line -> Arrays.<@Nullable Object>asList(
                                line.insatsName(),
                                line.fromDate(),
                                line.toDate(),
                                line.sex().code(),
                                line.opening(),
                                line.started(),
                                line.ended()))
                        .toList());
        return SheetDownload.of(listing, "antal", table, "Antal", clock.instant());
    }
}
