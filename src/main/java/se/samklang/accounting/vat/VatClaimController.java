package se.samklang.accounting.vat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.Kronor;
import se.samklang.accounting.Years;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** One period's claim: the rows behind it, what is added or taken off, and when it is claimed and paid. */
@Controller
class VatClaimController {

    private static final String PAGE = VatController.LIST + "/{period}";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    VatClaimController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * @param form of whatever is next: a row and the day of the claim, or the day of the payment
     * @param version of the claim, 0 where nobody has worked on it
     */
    record ClaimPage(
            Form form,
            VatLine line,
            int year,
            List<VatLine.LedgerLine> vats,
            List<VatLine.RowLine> rows,
            Map<String, String> kinds,
            VatClaim.Status status,
            int version,
            @Nullable String history,
            boolean editable) {}

    private record Found(VatStanding standing, PeriodClaim claim) {}

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable String period) {
        return database.read(visitor.scope(), tx -> {
            Found found = find(tx, period);
            return page(visitor, found, opened(found.claim));
        });
    }

    @PostMapping(PAGE + "/rader")
    Answer addRow(Visitor visitor, @PathVariable String period, Form form) {
        form.only("slag", "text", "belopp");
        String kind = form.choice("slag", RowKind.choices());
        String label = form.line("text", 200);
        Money amount = form.required("belopp", Kronor::positive);
        return submissions.run(
                visitor, form, "Lade till rad i ansökan om momsersättning", () -> again(visitor, period, form), tx -> {
                    Found found = find(tx, period);
                    ClaimRules.requireDraft(found.claim);
                    UUID claim = worked(tx, found, form.version()).id();
                    RowKind chosen = RowKind.valueOf(kind);
                    long typed = Objects.requireNonNull(amount).ore();
                    VatClaimSql.addRow(
                            tx,
                            new VatClaim.Row(
                                    Ids.next(clock),
                                    claim,
                                    chosen,
                                    label,
                                    chosen.percent() == null ? null : typed,
                                    chosen.percent(),
                                    chosen.amountOre(typed)));
                    return done(found, "Raden är tillagd.").undoable(tx.actId());
                });
    }

    @PostMapping(PAGE + "/rader/{id}/radera")
    Answer removeRow(Visitor visitor, @PathVariable String period, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor,
                form,
                "Tog bort rad i ansökan om momsersättning",
                () -> again(visitor, period, form),
                tx -> {
                    Found found = find(tx, period);
                    ClaimRules.requireDraft(found.claim);
                    VatClaim claim = ClaimRules.present(found.claim.claim());
                    if (VatClaimSql.removeRow(tx, claim.id(), id) == 0) {
                        throw new Problems.NotFound();
                    }
                    return done(found, "Raden är borttagen.").undoable(tx.actId());
                });
    }

    @PostMapping(PAGE + "/sok")
    Answer claim(Visitor visitor, @PathVariable String period, Form form) {
        form.only("sokt");
        LocalDate day = form.required("sokt", SwedishDate::read);
        return submissions.run(visitor, form, "Sökte momsersättning", () -> again(visitor, period, form), tx -> {
            Found found = find(tx, period);
            ClaimRules.requireClaimable(found.standing, found.claim);
            LocalDate claimed = Objects.requireNonNull(day);
            ClaimRules.checkClaimed(found.claim, claimed, SwedishDate.day(clock.instant()));
            VatClaim claim = worked(tx, found, form.version());
            store(tx, found, ClaimSteps.claimed(claim, found.claim, claimed));
            return done(found, "Ansökan är registrerad.").undoable(tx.actId());
        });
    }

    @PostMapping(PAGE + "/utbetald")
    Answer paid(Visitor visitor, @PathVariable String period, Form form) {
        form.only("utbetald", "belopp");
        LocalDate day = form.required("utbetald", SwedishDate::read);
        Money amount = form.required("belopp", Kronor::positive);
        return submissions.run(
                visitor, form, "Registrerade utbetald momsersättning", () -> again(visitor, period, form), tx -> {
                    Found found = find(tx, period);
                    VatClaim claim = ClaimRules.present(found.claim.claim());
                    ClaimRules.checkPaid(claim, Objects.requireNonNull(day));
                    store(
                            tx,
                            found,
                            ClaimSteps.paid(
                                    claim, day, Objects.requireNonNull(amount).ore(), form.version()));
                    return done(found, "Utbetalningen är registrerad.").undoable(tx.actId());
                });
    }

    @PostMapping(PAGE + "/ta-tillbaka")
    Answer takeBack(Visitor visitor, @PathVariable String period, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Tog tillbaka momsersättning ett steg", () -> again(visitor, period, form), tx -> {
                    Found found = find(tx, period);
                    VatClaim claim = ClaimRules.present(found.claim.claim());
                    store(tx, found, ClaimSteps.back(claim, form.version()));
                    return done(found, "Steget är tillbakataget.").undoable(tx.actId());
                });
    }

    /** The claim's row, made where nobody has worked on the period before. */
    private VatClaim worked(Write tx, Found found, int version) {
        VatClaim known = found.claim.claim();
        if (known != null) {
            return ClaimSteps.at(known, version);
        }
        UUID id = Ids.next(clock);
        VatClaimSql.add(tx, id, found.standing.year(), found.claim.period());
        return VatClaimSql.ofYear(tx, found.standing.year().id()).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void store(Write tx, Found found, VatClaim claim) {
        if (VatClaimSql.change(tx, claim) == 0) {
            throw new Problems.Stale(VatLine.path(found.claim), List.of());
        }
    }

    private static Redirect done(Found found, String done) {
        return Redirect.to(VatLine.path(found.claim)).saying(done);
    }

    private Page again(Visitor visitor, String period, Form form) {
        return database.read(visitor.scope(), tx -> page(visitor, find(tx, period), form));
    }

    private Form opened(PeriodClaim claim) {
        VatClaim known = claim.claim();
        return Form.opened(
                known == null ? 0 : known.version(),
                Map.of(
                        "sokt",
                        SwedishDate.day(clock.instant()),
                        "belopp",
                        claim.status() == VatClaim.Status.CLAIMED ? Kronor.typed(claim.totalOre()) : ""));
    }

    private static Found find(Read tx, String period) {
        YearMonth month = SwedishDate.readMonth(period).orNull();
        return Optional.ofNullable(month)
                .flatMap(start -> VatStanding.of(tx, start.getYear())
                        .flatMap(standing -> standing.starting(start).map(claim -> new Found(standing, claim))))
                .orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Visitor visitor, Found found, Form form) {
        VatClaim claim = found.claim.claim();
        return Page.of(
                "accounting/vat/claim",
                new ClaimPage(
                        form,
                        VatLine.of(found.standing, found.claim),
                        found.standing.year().year(),
                        VatLine.vats(found.claim),
                        VatLine.rows(found.claim),
                        RowKind.choices(),
                        found.claim.status(),
                        claim == null ? 0 : claim.version(),
                        claim == null ? null : "/historik/accounting/vat_claim/" + claim.id(),
                        Years.mayEdit(visitor)));
    }
}
