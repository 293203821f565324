package se.samklang.accounting.accruals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Money;
import se.samklang.web.Form;
import se.samklang.web.Problems;
import se.samklang.web.Versions;

/**
 * An answer as it is typed. Meaningful only while the form is valid.
 *
 * @param ore 0 where it is declined
 */
record AnswerForm(boolean accepted, long ore, @Nullable String comment) {

    static final Map<String, String> ANSWERS = answers();

    private static final Versions<AnswerForm> VERSIONS = Versions.<AnswerForm>none()
            .with("Svar", form -> form.accepted ? "Godtagen" : "Avböjd")
            .with("Belopp", form -> Kronor.printed(form.ore))
            .with("Kommentar", AnswerForm::comment);

    static AnswerForm read(Form form, Proposal proposal) {
        form.only("svar", "belopp", "kommentar");
        boolean accepted = form.choice("svar", ANSWERS).equals(Accrual.Answer.ACCEPTED.name());
        Money amount = accepted ? form.required("belopp", Kronor::positive) : null;
        String comment = form.optionalLine("kommentar", 500);
        if (!accepted && comment == null) {
            form.refuse("kommentar", "Säg varför ingen upplupen kostnad ska tas upp.");
        }
        Long proposed = proposal.accrual() == null
                ? proposal.proposedOre()
                : proposal.accrual().proposedOre();
        if (amount != null && comment == null && (proposed == null || amount.ore() != proposed)) {
            form.refuse(
                    "kommentar",
                    proposed == null
                            ? "Beloppet kunde inte beräknas. Säg vad det bygger på."
                            : "Beloppet är ett annat än det föreslagna. Säg varför.");
        }
        return new AnswerForm(accepted, amount == null ? 0 : amount.ore(), comment);
    }

    static Form opened(Proposal proposal) {
        Accrual accrual = proposal.accrual();
        if (accrual == null) {
            Long proposed = proposal.proposedOre();
            return Form.opened(0, Map.of("svar", Accrual.Answer.ACCEPTED.name(), "belopp", Kronor.typed(proposed)));
        }
        return Form.opened(
                accrual.version(),
                Map.of(
                        "svar",
                        accrual.answer().name(),
                        "belopp",
                        accrual.isAccepted() ? Kronor.typed(accrual.accrualOre()) : "",
                        "kommentar",
                        Objects.requireNonNullElse(accrual.comment(), "")));
    }

    /** A first answer to what is proposed. */
    Accrual accrual(UUID id, Proposal proposal) {
        return new Accrual(
                id,
                proposal.cost().id(),
                proposal.period().from(),
                proposal.period().to(),
                answer(),
                proposal.proposedOre(),
                proposal.costPeriod().bookedOre(),
                ore,
                proposal.basis().printed(),
                comment,
                0);
    }

    /** The answer that was given before, as it is now. */
    Accrual changed(Accrual before, int version) {
        return new Accrual(
                before.id(),
                before.costId(),
                before.fromDate(),
                before.toDate(),
                answer(),
                before.proposedOre(),
                before.bookedOre(),
                ore,
                before.basis(),
                comment,
                version);
    }

    /** Another answered since the form was opened. */
    static Problems.Stale stale(String path, @Nullable AnswerForm mine, @Nullable Accrual now) {
        if (mine == null || now == null) {
            return new Problems.Stale(path, List.of());
        }
        AnswerForm theirs = new AnswerForm(now.isAccepted(), now.accrualOre(), now.comment());
        return VERSIONS.stale(path, mine, theirs).about(now.id());
    }

    private Accrual.Answer answer() {
        return accepted ? Accrual.Answer.ACCEPTED : Accrual.Answer.DECLINED;
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put(Accrual.Answer.ACCEPTED.name(), "Ta upp som upplupen kostnad");
        answers.put(Accrual.Answer.DECLINED.name(), "Avböj");
        return answers;
    }
}
