package se.samklang.accounting.accruals;

import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Period;

/**
 * A period of a recurring cost held against the ledger, with what was answered for it.
 *
 * @param expectedOre what the period is expected to cost, null where it cannot be computed
 * @param accrual the answer, null while there is none
 */
record Proposal(
        RecurringCost cost,
        CostPeriod costPeriod,
        @Nullable Long expectedOre,
        Basis basis,
        @Nullable Accrual accrual) {

    /**
     * What the expected amount is computed from.
     *
     * @param ore null where there is nothing to compute from; the text then says why
     * @param path the page where it is seen
     */
    record Basis(String text, @Nullable Long ore, String path) {

        /** As it is kept with an answer. */
        String printed() {
            return ore == null ? text : text + ": " + Kronor.printed(ore);
        }
    }

    /** How a period stands. */
    enum State {
        IN_LEDGER("I huvudboken"),
        NOT_COVERED("Huvudboken når inte dit"),
        MISSING("Saknas"),
        PARTLY("Delvis bokförd"),
        ACCEPTED("Godtagen, inte bokförd"),
        BOOKED("Godtagen och bokförd"),
        DECLINED("Avböjd");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    Period period() {
        return costPeriod.period();
    }

    State state() {
        if (accrual != null) {
            return accrual.isAccepted() ? (isBooked(accrual) ? State.BOOKED : State.ACCEPTED) : State.DECLINED;
        }
        if (!isShort()) {
            return State.IN_LEDGER;
        }
        return costPeriod.isCovered() ? costPeriod.bookedOre() > 0 ? State.PARTLY : State.MISSING : State.NOT_COVERED;
    }

    /** Whether the cost is missing in a ledger that should have it, and nobody has said anything about it. */
    boolean isUnanswered() {
        return state() == State.MISSING || state() == State.PARTLY;
    }

    /** Whether it is accepted, and the ledger does not have it. */
    boolean isUnbooked() {
        return state() == State.ACCEPTED;
    }

    /** Whether there is something to answer: the cost is not in the ledger, or not yet. */
    boolean isOpen() {
        return isUnanswered() || state() == State.NOT_COVERED;
    }

    /** What is lacking for the period to bear what it is expected to cost; null where that cannot be told. */
    @Nullable
    Long proposedOre() {
        return expectedOre == null || !isShort() ? null : Math.subtractExact(expectedOre, costPeriod.bookedOre());
    }

    /** Why it is proposed, in a sentence. */
    String reason() {
        String booked = Kronor.printed(costPeriod.bookedOre());
        return switch (state()) {
            case NOT_COVERED ->
                costPeriod.bookedOre() > 0
                        ? "Hittills är " + booked + " bokfört. Huvudboken når inte till periodens slut."
                        : "Ingenting är bokfört än. Huvudboken når inte till periodens slut.";
            case MISSING ->
                costPeriod.bookedOre() == 0
                        ? "Ingenting är bokfört i perioden."
                        : "Bokfört är " + booked
                                + ": förra periodens belopp är återfört, men den verkliga kostnaden har inte kommit.";
            case PARTLY ->
                "Bara " + booked + " av väntade " + Kronor.printed(expectedOre == null ? 0 : expectedOre)
                        + " är bokfört.";
            case IN_LEDGER -> booked + " är bokfört i perioden.";
            case ACCEPTED -> "Godtagen, men huvudboken har den inte än.";
            case BOOKED -> "Godtagen, och huvudboken har den.";
            case DECLINED -> "Avböjd.";
        };
    }

    private boolean isBooked(Accrual accepted) {
        return costPeriod.bookedOre() >= Math.addExact(accepted.bookedOre(), accepted.accrualOre());
    }

    /** Less than half of what is expected is not the cost with another amount, but a part of it. */
    private boolean isShort() {
        long booked = costPeriod.bookedOre();
        return booked <= 0 || (expectedOre != null && booked < expectedOre - booked);
    }
}
