package se.samklang.accounting.vat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.Kronor;
import se.samklang.accounting.Years;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** One period's claim: the rows behind it, and when it is claimed and paid. */
@Controller
class VatClaimController {

    static final String PAGE = VatController.LIST + "/{period}";

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

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable String period) {
        return database.read(visitor.scope(), tx -> {
            FoundClaim found = FoundClaim.find(tx, period);
            return page(visitor, found, opened(found.claim()));
        });
    }

    @PostMapping(PAGE + "/sok")
    Answer claim(Visitor visitor, @PathVariable String period, Form form) {
        form.only("sokt");
        LocalDate day = form.required("sokt", SwedishDate::read);
        return submissions.run(visitor, form, "Sökte momsersättning", () -> again(visitor, period, form), tx -> {
            FoundClaim found = FoundClaim.find(tx, period);
            ClaimRules.requireClaimable(found.standing(), found.claim());
            LocalDate claimed = Objects.requireNonNull(day);
            ClaimRules.checkClaimed(found.claim(), claimed, SwedishDate.day(clock.instant()));
            VatClaim claim = found.worked(tx, clock, form.version());
            found.store(tx, ClaimSteps.claimed(claim, found.claim(), claimed));
            return found.done("Ansökan är registrerad.").undoable(tx.actId());
        });
    }

    @PostMapping(PAGE + "/utbetald")
    Answer paid(Visitor visitor, @PathVariable String period, Form form) {
        form.only("utbetald", "belopp");
        LocalDate day = form.required("utbetald", SwedishDate::read);
        Money amount = form.required("belopp", Kronor::positive);
        return submissions.run(
                visitor, form, "Registrerade utbetald momsersättning", () -> again(visitor, period, form), tx -> {
                    FoundClaim found = FoundClaim.find(tx, period);
                    VatClaim claim = ClaimRules.present(found.claim().claim());
                    ClaimRules.checkPaid(claim, Objects.requireNonNull(day));
                    found.store(
                            tx,
                            ClaimSteps.paid(
                                    claim, day, Objects.requireNonNull(amount).ore(), form.version()));
                    return found.done("Utbetalningen är registrerad.").undoable(tx.actId());
                });
    }

    @PostMapping(PAGE + "/ta-tillbaka")
    Answer takeBack(Visitor visitor, @PathVariable String period, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Tog tillbaka momsersättning ett steg", () -> again(visitor, period, form), tx -> {
                    FoundClaim found = FoundClaim.find(tx, period);
                    VatClaim claim = ClaimRules.present(found.claim().claim());
                    found.store(tx, ClaimSteps.back(claim, form.version()));
                    return found.done("Steget är tillbakataget.").undoable(tx.actId());
                });
    }

    private Page again(Visitor visitor, String period, Form form) {
        return database.read(visitor.scope(), tx -> page(visitor, FoundClaim.find(tx, period), form));
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

    static Page page(Visitor visitor, FoundClaim found, Form form) {
        VatClaim claim = found.claim().claim();
        return Page.of(
                "accounting/vat/claim",
                new ClaimPage(
                        form,
                        VatLine.of(found.standing(), found.claim()),
                        found.standing().year().year(),
                        VatLine.vats(found.claim()),
                        VatLine.rows(found.claim()),
                        RowKind.choices(),
                        found.claim().status(),
                        claim == null ? 0 : claim.version(),
                        claim == null ? null : "/historik/accounting/vat_claim/" + claim.id(),
                        Years.mayEdit(visitor)));
    }
}
