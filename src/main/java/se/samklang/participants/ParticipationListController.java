package se.samklang.participants;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;
import se.samklang.participants.ParticipationList.Line;
import se.samklang.participants.ParticipationList.Order;
import se.samklang.participants.ParticipationList.Place;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** Participations as a list, on screen and as a file. */
@Controller
class ParticipationListController {

    static final Map<String, String> STATUSES = statuses();
    static final Map<String, String> SEXES = Sex.choices();

    private static final int WHOLE_LIST = 1_000_000;

    private final Database database;
    private final Insatser insatser;
    private final Clock clock;

    ParticipationListController(Database database, Insatser insatser, Clock clock) {
        this.database = database;
        this.insatser = insatser;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry participationEntry() {
        return new NavigationEntry("Verksamhet", 210, "Deltaganden", "/deltagande");
    }

    /** A line as printed. */
    record Row(
            String path,
            String code,
            String insats,
            String municipality,
            String sex,
            String start,
            String end,
            String reason,
            boolean ended) {}

    /** @param next where the next page begins, empty on the last */
    record ListPage(
            Listing listing,
            List<Row> rows,
            String next,
            Map<String, String> insatser,
            Map<String, Map<String, String>> municipalities,
            List<String> faults,
            boolean leads,
            boolean editable) {}

    @GetMapping("/deltagande")
    Answer list(Visitor visitor, Listing listing) {
        return database.read(
                visitor.scope(),
                tx -> listing.format() == null ? page(tx, visitor, listing) : file(tx, visitor, listing));
    }

    private Answer page(Read tx, Visitor visitor, Listing listing) {
        Order order = order(listing);
        List<Line> lines = ParticipationList.read(
                tx, filter(visitor, listing), order, Place.read(listing.filter("efter")), Listing.PAGE_SIZE + 1);
        boolean more = lines.size() > Listing.PAGE_SIZE;
        List<Line> shown = more ? lines.subList(0, Listing.PAGE_SIZE) : lines;
        CodeLists codes = CodeLists.read(tx);
        Map<String, String> choices = new LinkedHashMap<>();
        insatser.visibleTo(visitor, tx).stream()
                .filter(Insats::hasEpisodes)
                .forEach(insats -> choices.put(insats.id().toString(), insats.name()));
        return Page.of(
                "participants/list",
                new ListPage(
                        listing,
                        shown.stream().map(line -> row(line, codes)).toList(),
                        more ? Place.of(shown.getLast(), order) : "",
                        choices,
                        Municipalities.read(tx).grouped(),
                        faults(listing),
                        visitor.onlyLeadsInsatser(),
                        ParticipationController.mayRegister(visitor)));
    }

    private Answer file(Read tx, Visitor visitor, Listing listing) {
        CodeLists codes = CodeLists.read(tx);
        List<List<@Nullable Object>> rows =
                ParticipationList.read(tx, filter(visitor, listing), order(listing), null, WHOLE_LIST).stream()
                        .map(line -> Arrays.<@Nullable Object>asList(
                                line.insatsName(),
                                line.code(),
                                line.sex().code(),
                                line.municipalityName(),
                                YearMonth.from(line.startMonth()),
                                line.endMonth() == null ? null : YearMonth.from(line.endMonth()),
                                codes.label(CodeList.EXIT_REASON, line.exitReason()),
                                line.counted() ? "ja" : "nej"))
                        .toList();
        Table table = new Table(
                "Deltaganden",
                List.of(
                        new Column("insats", Kind.TEXT),
                        new Column("kod", Kind.TEXT),
                        new Column("kon", Kind.TEXT),
                        new Column("kommun", Kind.TEXT),
                        new Column("startmanad", Kind.MONTH),
                        new Column("slutmanad", Kind.MONTH),
                        new Column("avslutsanledning", Kind.TEXT),
                        new Column("raknas", Kind.TEXT)),
                rows);
        return SheetDownload.of(listing, "deltaganden", table, "Deltaganden", clock.instant());
    }

    private static ParticipationList.Filter filter(Visitor visitor, Listing listing) {
        Sex sex = Sex.read(listing.filter("kon"));
        UUID insats = Ids.read(listing.filter("insats")).orNull();
        YearMonth from = SwedishDate.readMonth(listing.filter("fran")).orNull();
        YearMonth to = SwedishDate.readMonth(listing.filter("till")).orNull();
        return new ParticipationList.Filter(
                Insatser.onlyLead(visitor),
                insats,
                listing.filter("kommun"),
                sex == null ? "" : sex.name(),
                Objects.requireNonNullElse(listing.choice("status", STATUSES), ""),
                from == null ? null : from.atDay(1),
                to == null ? null : to.atDay(1),
                listing.filter("kod"));
    }

    /** What of the selection could not be read, and so does not hold. */
    private static List<String> faults(Listing listing) {
        return Stream.of("fran", "till")
                .map(listing::filter)
                .filter(typed ->
                        !typed.isEmpty() && !SwedishDate.readMonth(typed).isValue())
                .map(typed -> "”" + typed + "” är ingen månad och har inte tagits med i urvalet. Skriv till exempel"
                        + " 2017-03.")
                .toList();
    }

    private static Order order(Listing listing) {
        return switch (listing.filter("sort")) {
            case "start" -> Order.OLDEST;
            case "kod" -> Order.BY_CODE;
            case "-kod" -> Order.BY_CODE_BACKWARDS;
            default -> Order.NEWEST;
        };
    }

    private static Row row(Line line, CodeLists codes) {
        String reason = !line.counted()
                ? "Felregistrering"
                : line.endMonth() == null
                        ? "–"
                        : line.exitReason() == null
                                ? "Uppgift saknas"
                                : codes.label(CodeList.EXIT_REASON, line.exitReason());
        return new Row(
                "/deltagande/" + line.id(),
                line.code(),
                line.insatsName(),
                line.municipalityName(),
                line.sex().label(),
                YearMonth.from(line.startMonth()).toString(),
                line.endMonth() == null
                        ? "pågår"
                        : YearMonth.from(line.endMonth()).toString(),
                reason,
                line.endMonth() != null);
    }

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("pagaende", "Pågående");
        statuses.put("avslutade", "Avslutade");
        statuses.put("utan_anledning", "Avslutade utan anledning");
        statuses.put("felregistrerade", "Felregistrerade");
        return statuses;
    }
}
