package se.samklang.accounting.vat;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.Kronor;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** What a period's claim has besides the VAT of the ledger: added and taken away. */
@Controller
class ClaimRowController {

    private static final String PAGE = VatClaimController.PAGE;

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    ClaimRowController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @PostMapping(PAGE + "/rader")
    Answer addRow(Visitor visitor, @PathVariable String period, Form form) {
        form.only("slag", "text", "belopp");
        String kind = form.choice("slag", RowKind.choices());
        String label = form.line("text", 200);
        Money amount = form.required("belopp", Kronor::positive);
        return submissions.run(
                visitor, form, "Lade till rad i ansökan om momsersättning", () -> again(visitor, period, form), tx -> {
                    FoundClaim found = FoundClaim.find(tx, period);
                    ClaimRules.requireDraft(found.claim());
                    UUID claim = found.worked(tx, clock, form.version()).id();
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
                    return found.done("Raden är tillagd.").undoable(tx.actId());
                });
    }

    @PostMapping(PAGE + "/rader/{id}/radera")
    Answer removeRow(Visitor visitor, @PathVariable String period, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Tog bort rad i ansökan om momsersättning", () -> again(visitor, period, form), tx -> {
                    FoundClaim found = FoundClaim.find(tx, period);
                    ClaimRules.requireDraft(found.claim());
                    VatClaim claim = ClaimRules.present(found.claim().claim());
                    if (VatClaimSql.removeRow(tx, claim.id(), id) == 0) {
                        throw new Problems.NotFound();
                    }
                    return found.done("Raden är borttagen.").undoable(tx.actId());
                });
    }

    private Page again(Visitor visitor, String period, Form form) {
        return database.read(
                visitor.scope(), tx -> VatClaimController.page(visitor, FoundClaim.find(tx, period), form));
    }
}
