package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;

/**
 * What became of an accrual that was booked, in the period after it.
 *
 * @param next that period
 * @param accruedNextOre what was accrued and booked for that period in turn, which is no invoice
 */
record Reversal(Proposal proposal, Accrual accrual, ReversalSql.Next next, long accruedNextOre) {

    /** How it stands. */
    enum State {
        NOT_YET("Väntar på återföring"),
        DONE("Återförd"),
        NOT_REVERSED("Inte återförd"),
        REVERSED_TWICE("Återförd två gånger"),
        COST_MISSING("Återförd, verklig kostnad saknas");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Period period() {
        return proposal.cost().content().recurrence().after(accrual.toDate());
    }

    State state() {
        if (next.reversals() > 1 && next.reversals() > next.alike()) {
            return State.REVERSED_TWICE;
        }
        if (next.reversals() == 0 && next.creditOre() > -accrual.accrualOre()) {
            return isCovered(YearMonth.from(accrual.toDate()).plusMonths(1)) ? State.NOT_REVERSED : State.NOT_YET;
        }
        return isCovered(period().toMonth()) && costOre() <= 0 ? State.COST_MISSING : State.DONE;
    }

    boolean isWrong() {
        return state() != State.NOT_YET && state() != State.DONE;
    }

    /** What is wrong and what would be right; empty where nothing is. */
    String sentence() {
        String what = "”" + proposal.cost().content().label() + "”, " + Kronor.printed(accrual.accrualOre())
                + " som togs upp per " + SwedishDate.printLong(accrual.toDate()) + ", ";
        String day = SwedishDate.printLong(period().from());
        return switch (state()) {
            case NOT_YET, DONE -> "";
            case NOT_REVERSED ->
                what + "är inte återfört. Bokför återföringen per " + day
                        + ", annars bärs kostnaden två gånger när fakturan eller rekvisitionen bokförs.";
            case REVERSED_TWICE ->
                what + "är återfört " + next.reversals() + " gånger från " + day
                        + ". Ta bort den återföring som är för mycket, annars är kostnaden för låg.";
            case COST_MISSING ->
                what + "är återfört, men den verkliga kostnaden har inte bokförts " + period().printed()
                        + ". Fråga efter den, eller ta upp den igen i nästa bokslut.";
        };
    }

    /** The invoice or drawdown itself: everything booked but the reversal and what is accrued anew. */
    private long costOre() {
        return Math.subtractExact(Math.addExact(next.bookedOre(), accrual.accrualOre()), accruedNextOre);
    }

    private boolean isCovered(YearMonth month) {
        @Nullable LocalDate covered = next.coveredTo();
        return covered != null && !YearMonth.from(covered).isBefore(month);
    }
}
