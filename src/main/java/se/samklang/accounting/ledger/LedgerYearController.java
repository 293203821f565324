package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.Years;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The years that have a ledger, what was read in for each of them, and how far a year is locked. */
@Controller
class LedgerYearController {

    static final String LIST = "/ekonomi/huvudbok";

    private final Database database;
    private final Submissions submissions;

    LedgerYearController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    @Bean
    static NavigationEntry ledgerEntry() {
        return new NavigationEntry("Ekonomi", 420, "Huvudbok", LIST);
    }

    record ListPage(List<SnapshotLine> years, boolean editable) {}

    /**
     * @param months to lock to, by their last day
     * @param manual how many vouchers are written by hand
     * @param open how many of them nobody has said anything of since the file was read in
     */
    record YearPage(
            int year,
            @Nullable SnapshotLine counting,
            List<SnapshotLine.Remark> findings,
            List<SnapshotLine> earlier,
            Form form,
            Map<String, String> months,
            @Nullable String lockedTo,
            boolean editable,
            boolean lockable,
            int manual,
            long open) {}

    /** The page of a year. */
    static String path(int year) {
        return LIST + "/" + year;
    }

    @GetMapping(LIST)
    Answer list(Visitor visitor) {
        List<SnapshotLine> years = database.read(visitor.scope(), tx -> SnapshotListSql.all(tx, 0)).stream()
                .filter(Snapshot::counts)
                .map(SnapshotLine::of)
                .toList();
        return Page.of("accounting/ledger/years", new ListPage(years, Years.mayEdit(visitor)));
    }

    @GetMapping(LIST + "/{year}")
    Answer show(Visitor visitor, @PathVariable String year) {
        return database.read(visitor.scope(), tx -> {
            LedgerYear own = year(tx, year);
            return page(tx, visitor, own, opened(own));
        });
    }

    @PostMapping(LIST + "/{year}/las")
    Answer lock(Visitor visitor, @PathVariable String year, Form form) {
        LedgerYear known = database.read(visitor.scope(), tx -> year(tx, year));
        form.only("till");
        String to = form.optionalChoice("till", months(known.year()));
        String act = to == null ? "Låste upp räkenskapsår" : "Låste räkenskapsår";
        return submissions.run(visitor, form, act, () -> again(visitor, known, form), tx -> {
            LedgerYearSql.hold(tx, known.id());
            if (LedgerYearSql.lock(tx, known.id(), to == null ? null : LocalDate.parse(to), form.version()) == 0) {
                throw new Problems.Stale(LIST + "/" + known.year(), List.of()).about(known.id());
            }
            return Redirect.to(LIST + "/" + known.year())
                    .saying(
                            to == null
                                    ? "Räkenskapsåret är upplåst."
                                    : "Räkenskapsåret är låst till och med " + to + ".")
                    .undoable(tx.actId());
        });
    }

    /** @throws Problems.NotFound where the förbund has no such year */
    static LedgerYear year(Read tx, String year) {
        if (!Years.isYear(year)) {
            throw new Problems.NotFound();
        }
        return LedgerYearSql.find(tx, Integer.parseInt(year)).orElseThrow(Problems.NotFound::new);
    }

    /** @throws Problems.NotFound where nothing has been read in for the year */
    static Snapshot counting(Read tx, String year) {
        if (!Years.isYear(year)) {
            throw new Problems.NotFound();
        }
        return SnapshotListSql.counting(tx, Integer.parseInt(year)).orElseThrow(Problems.NotFound::new);
    }

    private Page again(Visitor visitor, LedgerYear year, Form form) {
        return database.read(visitor.scope(), tx -> page(tx, visitor, year, form));
    }

    private static Page page(Read tx, Visitor visitor, LedgerYear year, Form form) {
        List<Snapshot> all = SnapshotListSql.all(tx, year.year());
        Snapshot counting = all.stream().filter(Snapshot::counts).findFirst().orElse(null);
        LocalDate lockedTo = year.lockedTo();
        List<ManualVoucher> manual = ManualVoucherSql.ofYear(tx, year.id());
        String sha256 = counting == null ? "" : counting.sha256();
        return Page.of(
                "accounting/ledger/year",
                new YearPage(
                        year.year(),
                        counting == null ? null : SnapshotLine.of(counting),
                        counting == null ? List.of() : SnapshotLine.remarks(counting),
                        all.stream()
                                .filter(snapshot -> !snapshot.counts())
                                .map(SnapshotLine::of)
                                .toList(),
                        form,
                        months(year.year()),
                        lockedTo == null ? null : SwedishDate.print(lockedTo),
                        Years.mayEdit(visitor),
                        visitor.is(Role.DIRECTOR) || visitor.is(Role.ECONOMIST),
                        manual.size(),
                        manual.stream()
                                .filter(voucher -> !voucher.ledgerSha256().equals(sha256))
                                .count()));
    }

    private static Form opened(LedgerYear year) {
        LocalDate lockedTo = year.lockedTo();
        return Form.opened(year.version(), Map.of("till", lockedTo == null ? "" : lockedTo.toString()));
    }

    private static Map<String, String> months(int year) {
        Map<String, String> months = new LinkedHashMap<>();
        for (int month = 1; month <= 12; month++) {
            YearMonth each = YearMonth.of(year, month);
            months.put(each.atEndOfMonth().toString(), SwedishDate.printMonth(each));
        }
        return months;
    }
}
