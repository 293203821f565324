package se.samklang.accounting.accruals;

import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.Notes;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.web.Problems;

/** What may be done with an answer. */
final class AnswerRules {

    private static final int QUARTERS = 4;

    private AnswerRules() {}

    /** Nothing can be booked on a day that is locked, so nothing is answered for it either. */
    static void requireOpen(Proposal proposal) {
        if (proposal.costPeriod().isLocked()) {
            throw new Refused(
                    "PERIOD_LAST",
                    "Räkenskapsåret är låst till och med "
                            + proposal.costPeriod().lockedTo()
                            + ", så inget mer kan bokföras per "
                            + proposal.period().to()
                            + ". Lås upp perioden i huvudboken först.");
        }
    }

    /** @throws Problems.NotFound where nothing is answered */
    static Accrual answered(Proposal proposal) {
        Accrual accrual = proposal.accrual();
        if (accrual == null) {
            throw new Problems.NotFound();
        }
        return accrual;
    }

    /** Whether it is accepted for a period that ends with the year, so that it is a debt in the balance sheet. */
    static boolean isYearEndDebt(Proposal proposal) {
        Accrual accrual = proposal.accrual();
        return accrual != null && accrual.isAccepted() && accrual.toDate().getMonthValue() == 12;
    }

    /** As the note has it: an insats by counterparty and insats, anything else by what it is called. */
    static Notes.Debt debt(Proposal proposal) {
        if (!isYearEndDebt(proposal)) {
            throw new Refused(
                    "INGEN_SKULD_VID_ARETS_SLUT",
                    "Bara en godtagen upplupen kostnad vid årets slut kan stå i noten om kortfristiga skulder.");
        }
        RecurringCost.Content content = proposal.cost().content();
        boolean insats = content.kind() == CostKind.INSATS;
        @Nullable Integer quarter = content.recurrence() == Recurrence.QUARTER ? QUARTERS : null;
        Accrual accrual = answered(proposal);
        return new Notes.Debt(
                accrual.toDate().getYear(),
                content.counterparty(),
                content.insatsName(),
                quarter,
                insats ? null : content.label(),
                accrual.accrualOre());
    }

    static void requireNotNoted(Read tx, Notes.Debt debt) {
        if (Notes.has(tx, debt)) {
            throw new Refused("STAR_I_NOTEN", "Skulden står redan i noten om kortfristiga skulder.");
        }
    }
}
