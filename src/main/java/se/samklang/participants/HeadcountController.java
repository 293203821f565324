package se.samklang.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.exchange.SheetDownload;
import se.samklang.exchange.Table;
import se.samklang.exchange.Table.Column;
import se.samklang.exchange.Table.Kind;
import se.samklang.insatser.Insatser;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** Counts of insatser that are followed up by number alone. */
@Controller
class HeadcountController {

    private static final int WHOLE_LIST = 1_000_000;
    private static final Versions<Headcount> VERSIONS = Versions.<Headcount>none()
            .with("Första dagen", count -> count.period().from())
            .with("Sista dagen", count -> count.period().to())
            .with("Kön", count -> count.sex().label())
            .with("Ingående", count -> SwedishNumber.print(count.opening()))
            .with("Nya", count -> SwedishNumber.print(count.started()))
            .with("Avslutade", count -> SwedishNumber.print(count.ended()));

    private final Database database;
    private final Submissions submissions;
    private final Insatser insatser;
    private final Clock clock;

    HeadcountController(Database database, Submissions submissions, Insatser insatser, Clock clock) {
        this.database = database;
        this.submissions = submissions;
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

    record FormPage(Form form, @Nullable UUID id, Map<String, String> insatser, boolean editable) {}

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

    @GetMapping("/antal/nytt")
    Answer blank(Visitor visitor, Listing listing) {
        Form form = Form.opened(0, Map.of("insats", listing.filter("insats")));
        return Page.of("participants/headcount", page(visitor, form, null));
    }

    @PostMapping("/antal")
    Answer add(Visitor visitor, Form form) {
        Headcount count = read(visitor, form, Ids.next(clock), null);
        return submissions.run(
                visitor,
                form,
                "Registrerade antal",
                () -> Page.of("participants/headcount", page(visitor, form, null)),
                tx -> {
                    kept(() -> {
                        HeadcountSql.insert(tx, Objects.requireNonNull(count));
                        return true;
                    });
                    Redirect done = Redirect.to("/antal").saying("Antalet är registrerat.");
                    return visitor.onlyLeadsInsatser() ? done : done.undoable(tx.actId());
                });
    }

    @GetMapping("/antal/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return Page.of("participants/headcount", page(visitor, opened(find(visitor, id)), id));
    }

    @PostMapping("/antal/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Headcount present = find(visitor, id);
        Headcount count = read(visitor, form, id, present);
        return submissions.run(
                visitor,
                form,
                "Ändrade antal",
                () -> Page.of("participants/headcount", page(visitor, form, id)),
                tx -> {
                    Headcount changed = Objects.requireNonNull(count);
                    if (!kept(() -> HeadcountSql.update(tx, changed))) {
                        Headcount now = HeadcountSql.find(tx, id).orElseThrow(Problems.NotFound::new);
                        throw VERSIONS.stale("/antal/" + id, changed, now);
                    }
                    Redirect done = Redirect.to("/antal").saying("Antalet är sparat.");
                    return visitor.onlyLeadsInsatser() ? done : done.undoable(tx.actId());
                });
    }

    @PostMapping("/antal/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        find(visitor, id);
        form.only();
        return submissions.run(
                visitor,
                form,
                "Raderade antal",
                () -> Page.of("participants/headcount", page(visitor, form, id)),
                tx -> {
                    if (HeadcountSql.delete(tx, id) == 0) {
                        throw new Problems.NotFound();
                    }
                    Redirect done = Redirect.to("/antal").saying("Antalet är raderat.");
                    return visitor.onlyLeadsInsatser() ? done : done.undoable(tx.actId());
                });
    }

    private Answer page(Read tx, Visitor visitor, Listing listing, List<HeadcountSql.Line> lines) {
        boolean more = lines.size() > Listing.PAGE_SIZE;
        List<HeadcountSql.Line> shown = more ? lines.subList(0, Listing.PAGE_SIZE) : lines;
        String next = more ? shown.getLast().id() + "." + shown.getLast().fromDate() : "";
        return Page.of(
                "participants/headcounts",
                new ListPage(listing, shown, next, choices(visitor, tx), ParticipationController.mayRegister(visitor)));
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

    private @Nullable Headcount read(Visitor visitor, Form form, UUID id, @Nullable Headcount present) {
        form.only("insats", "fran", "till", "kon", "ingaende", "nya", "avslutade");
        Map<String, String> insatser = database.read(visitor.scope(), tx -> choices(visitor, tx));
        String insats = present == null
                ? form.choice("insats", insatser)
                : present.insatsId().toString();
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.required("till", SwedishDate::read);
        Sex sex = Sex.read(form.choice("kon", Sex.choices()));
        Integer opening = form.required("ingaende", HeadcountController::number);
        Integer started = form.required("nya", HeadcountController::number);
        Integer ended = form.required("avslutade", HeadcountController::number);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Sista dagen ska vara samma dag som den första eller senare.");
        }
        if (opening != null && started != null && ended != null && ended > opening + started) {
            form.refuse(
                    "avslutade",
                    "Fler kan inte avslutas än de som var där från början och de som kom till: " + (opening + started)
                            + ".");
        }
        if (!form.isValid()
                || from == null
                || to == null
                || sex == null
                || opening == null
                || started == null
                || ended == null) {
            return null;
        }
        return new Headcount(
                id, UUID.fromString(insats), new Period(from, to), sex, opening, started, ended, form.version());
    }

    private static Parsed<Integer> number(String typed) {
        return typed.matches("[0-9]{1,6}")
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Skriv ett heltal från 0, till exempel 12.");
    }

    private static boolean kept(BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (DataIntegrityViolationException overlap) {
            throw new Problems.FieldRefused(
                    "fran",
                    "Det finns redan ett antal för insatsen och könet i samma tid."
                            + " Perioderna får inte gå in i varandra.");
        }
    }

    private Headcount find(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> {
            Headcount count = HeadcountSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            insatser.require(visitor, tx, count.insatsId());
            return count;
        });
    }

    private static Form opened(Headcount count) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("insats", count.insatsId());
        content.put("fran", count.period().from());
        content.put("till", count.period().to());
        content.put("kon", count.sex().code());
        content.put("ingaende", count.opening());
        content.put("nya", count.started());
        content.put("avslutade", count.ended());
        return Form.opened(count.version(), content);
    }

    private FormPage page(Visitor visitor, Form form, @Nullable UUID id) {
        return new FormPage(
                form,
                id,
                database.read(visitor.scope(), tx -> choices(visitor, tx)),
                ParticipationController.mayRegister(visitor));
    }

    private Map<String, String> choices(Visitor visitor, Read tx) {
        Map<String, String> choices = new LinkedHashMap<>();
        insatser.visibleTo(visitor, tx).stream()
                .filter(insats -> !insats.hasEpisodes())
                .forEach(insats -> choices.put(insats.id().toString(), insats.name()));
        return choices;
    }
}
