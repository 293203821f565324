package se.samklang.accounting.accruals;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.SwedishDate;

/**
 * A period of a recurring cost as a page prints it.
 *
 * @param typed the proposed amount as the form takes it, null where it cannot be accepted as it stands
 * @param tag class of the state's mark
 * @param accrual null while nothing is answered
 */
record ProposalLine(
        UUID costId,
        String label,
        String about,
        String period,
        String closing,
        String expected,
        String booked,
        String proposed,
        @Nullable String typed,
        String reason,
        Proposal.Basis basis,
        String state,
        String tag,
        @Nullable AnswerLine accrual,
        String path) {

    /** What was answered. */
    record AnswerLine(
            UUID id, boolean accepted, String amount, String proposed, String comment, String basis, int version) {}

    /** As its closing shows it: a cost that came later in the year is not told of as missing. */
    static ProposalLine of(Closing closing, Proposal proposal) {
        ProposalLine line = of(proposal);
        return closing.later().contains(proposal)
                ? line.standing(
                        "Bokförd senare",
                        "tag-info",
                        "Senare perioder under året har bokfört så mycket mer att det täcker vad som väntades hittills.")
                : line;
    }

    static ProposalLine of(Proposal proposal) {
        RecurringCost.Content content = proposal.cost().content();
        Long proposed = proposal.proposedOre();
        boolean ready =
                proposal.isOpen() && proposed != null && !proposal.costPeriod().isLocked();
        return new ProposalLine(
                proposal.cost().id(),
                content.label(),
                about(content),
                proposal.period().printed(),
                SwedishDate.print(proposal.period().to()),
                amount(proposal.expectedOre()),
                Kronor.printed(proposal.costPeriod().bookedOre()),
                amount(proposed),
                ready ? Kronor.typed(proposed) : null,
                proposal.reason(),
                proposal.basis(),
                proposal.state().label(),
                tag(proposal.state()),
                proposal.accrual() == null ? null : answer(proposal.accrual()),
                AnswerController.path(proposal.cost().id(), proposal.period().to()));
    }

    private ProposalLine standing(String words, String mark, String why) {
        return new ProposalLine(
                costId, label, about, period, closing, expected, booked, proposed, typed, why, basis, words, mark,
                accrual, path);
    }

    static String amount(@Nullable Long ore) {
        return ore == null ? "–" : Kronor.printed(ore);
    }

    private static AnswerLine answer(Accrual accrual) {
        return new AnswerLine(
                accrual.id(),
                accrual.isAccepted(),
                amount(accrual.accrualOre()),
                amount(accrual.proposedOre()),
                Objects.requireNonNullElse(accrual.comment(), "–"),
                accrual.basis(),
                accrual.version());
    }

    private static String about(RecurringCost.Content content) {
        String counterparty = Objects.requireNonNullElse(content.counterparty(), "");
        String insats = Objects.requireNonNullElse(content.insatsName(), "");
        return counterparty.isEmpty() || insats.isEmpty() ? counterparty + insats : counterparty + " – " + insats;
    }

    private static String tag(Proposal.State state) {
        return switch (state) {
            case MISSING -> "tag-error";
            case PARTLY, ACCEPTED -> "tag-warning";
            case IN_LEDGER, BOOKED -> "tag-done";
            case NOT_COVERED -> "tag-info";
            case DECLINED -> "tag-ended";
        };
    }
}
