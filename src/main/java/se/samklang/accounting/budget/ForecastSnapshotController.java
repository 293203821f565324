package se.samklang.accounting.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Years;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The forecast of a day, all rows together: begun from what is booked, gone through row by row, and locked. */
@Controller
class ForecastSnapshotController {

    static final String LIST = "/ekonomi/prognoser";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    ForecastSnapshotController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry forecastsEntry() {
        return new NavigationEntry("Ekonomi", 414, "Prognoser", LIST);
    }

    record ListPage(int year, Map<String, String> years, List<SnapshotLine> snapshots, Form form, boolean editable) {}

    record SnapshotLine(String per, int rows, String cost, String income, String result, String locked) {}

    record ShowPage(
            int year,
            String per,
            List<SnapshotRow> rows,
            SnapshotSums sums,
            String booked,
            FollowUpLimitLine limit,
            boolean locked,
            boolean editable,
            Form form) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            int year = Years.chosen(listing.filter("ar"), FiscalYearSql.all(tx), clock);
            return page(tx, visitor, year, Form.blank());
        });
    }

    @PostMapping(LIST)
    Answer begin(Visitor visitor, Form form) {
        form.only("per");
        LocalDate per = form.required("per", SwedishDate::read);
        int year = per == null ? 0 : per.getYear();
        return submissions.run(
                visitor,
                form,
                "Påbörjade prognos",
                () -> database.read(visitor.scope(), tx -> page(tx, visitor, year, form)),
                tx -> {
                    LocalDate day = Objects.requireNonNull(per);
                    ForecastRules.mayChange(tx, day);
                    List<ForecastLine> lines = ForecastSnapshotSql.lines(tx, day);
                    if (lines.isEmpty()) {
                        throw new Problems.FieldRefused(
                                "per", "Det finns ingen budget för " + day.getYear() + ". Registrera budgeten först.");
                    }
                    ForecastProposals proposals = new ForecastProposals(tx, day);
                    lines.stream()
                            .filter(line -> line.amountOre() == null)
                            .forEach(line -> begin(tx, day, line, proposals));
                    return Redirect.to(LIST + "/" + day)
                            .saying("Prognosen per " + day + " är påbörjad med förslag på varje rad.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(LIST + "/{per}")
    Answer show(Visitor visitor, @PathVariable String per) {
        return database.read(visitor.scope(), tx -> shown(tx, visitor, day(per), Form.blank()));
    }

    @PostMapping(LIST + "/{per}/las")
    Answer lock(Visitor visitor, @PathVariable String per, Form form) {
        LocalDate day = day(per);
        form.only("bekrafta");
        if (!form.ticked("bekrafta")) {
            form.refuse("bekrafta", "Bekräfta att prognosen ska låsas. Det går inte att ångra.");
        }
        return submissions.run(
                visitor,
                form,
                "Låste prognos",
                () -> database.read(visitor.scope(), tx -> shown(tx, visitor, day, form)),
                tx -> {
                    FiscalYear year = FiscalYearSql.find(tx, day.getYear()).orElseThrow(Problems.NotFound::new);
                    ForecastRules.mayLock(ForecastSnapshotSql.lines(tx, day), FollowUpLimitSql.at(tx, day));
                    ForecastSnapshotSql.lock(tx, year.id(), day);
                    return Redirect.to(LIST + "/" + day).saying("Prognosen per " + day + " är låst.");
                });
    }

    /** As the forecast before it was reached where there is one; what cannot be proposed stays as it was, or as budgeted. */
    private void begin(Write tx, LocalDate day, ForecastLine line, ForecastProposals proposals) {
        ForecastMethod method = ForecastSql.latestMethod(tx, line.id(), day).orElse(ForecastMethod.BUDGET_REMAINDER);
        Long proposal = proposals.of(line.id(), method, null);
        long amount =
                Objects.requireNonNullElse(proposal, Objects.requireNonNullElse(line.earlierOre(), line.budgetOre()));
        ForecastSql.register(
                tx,
                clock,
                line.id(),
                day,
                new ForecastSql.Reached(Math.max(0, amount), method, proposal, null, null, null));
    }

    private static String booked(BookedSql.Book book, LocalDate day) {
        String reached = "Huvudboken är bokförd till och med " + SwedishDate.printLong(book.coveredTo()) + ".";
        return book.coveredTo().isBefore(day)
                ? reached + " Det som bokförs därefter till och med prognosens dag är inte med i utfallet."
                : reached;
    }

    private static LocalDate day(String per) {
        LocalDate day = SwedishDate.read(per).orNull();
        if (day == null) {
            throw new Problems.NotFound();
        }
        return day;
    }

    private Page page(Read tx, Visitor visitor, int asked, Form form) {
        List<FiscalYear> years = FiscalYearSql.all(tx);
        int year = asked == 0 ? Years.chosen("", years, clock) : asked;
        return Page.of(
                "accounting/budget/forecasts",
                new ListPage(
                        year,
                        Years.choices(years, year),
                        ForecastSnapshotSql.ofYear(tx, year).stream()
                                .map(ForecastSnapshotController::line)
                                .toList(),
                        form,
                        Years.mayEdit(visitor)));
    }

    private static SnapshotLine line(ForecastSnapshotSql.Snapshot snapshot) {
        return new SnapshotLine(
                SwedishDate.print(snapshot.perDate()),
                snapshot.rows(),
                BudgetRowLine.printed(snapshot.costOre()),
                BudgetRowLine.printed(snapshot.incomeOre()),
                SnapshotRow.inWords(Math.subtractExact(snapshot.incomeOre(), snapshot.costOre())),
                snapshot.lockedAt() == null
                        ? "nej"
                        : SwedishDate.print(snapshot.lockedAt()
                                .atZoneSameInstant(SwedishDate.STOCKHOLM)
                                .toLocalDate()));
    }

    private static Page shown(Read tx, Visitor visitor, LocalDate day, Form form) {
        FollowUpLimit limit = FollowUpLimitSql.at(tx, day);
        Map<UUID, Long> outcomes = new HashMap<>();
        StatementSql.at(tx, day).lines().forEach(line -> outcomes.put(line.id(), line.outcomeOre()));
        List<ForecastLine> lines = ForecastSnapshotSql.lines(tx, day);
        List<SnapshotRow> rows = lines.stream()
                .map(line -> SnapshotRow.of(line, outcomes.get(line.id()), limit))
                .toList();
        return Page.of(
                "accounting/budget/snapshot",
                new ShowPage(
                        day.getYear(),
                        SwedishDate.print(day),
                        rows,
                        SnapshotSums.of(lines, outcomes),
                        BookedSql.book(tx, day.getYear())
                                .map(book -> booked(book, day))
                                .orElse(""),
                        FollowUpLimitLine.of(limit),
                        ForecastSnapshotSql.isLocked(tx, day),
                        Years.mayEdit(visitor),
                        form));
    }
}
