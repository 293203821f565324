package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a member's contribution.
 *
 * @param paidOre what has been paid of it, the last of it on the day
 */
record Instalment(UUID id, UUID contributionId, Content content, int version) {

    /** What can be said of it. */
    record Content(
            LocalDate dueDate,
            long amountOre,
            @Nullable LocalDate invoicedDate,
            @Nullable LocalDate paidDate,
            long paidOre) {}

    /** How far it has come. Follows from its days and the clock. */
    enum State {
        PLANNED("Planerad", "tag-draft"),
        INVOICED("Fakturerad", "tag-info"),
        NOT_INVOICED("Inte fakturerad", "tag-error"),
        PARTLY_PAID("Delbetald", "tag-warning"),
        OVERDUE("Förfallen", "tag-error"),
        PAID("Betald", "tag-done");

        private final String label;
        private final String tag;

        State(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        String label() {
            return label;
        }

        /** Class of its tag on a page. */
        String tag() {
            return tag;
        }
    }

    State state(LocalDate today) {
        if (content.paidOre == content.amountOre) {
            return State.PAID;
        }
        if (isOverdue(today)) {
            return isInvoiced() ? State.OVERDUE : State.NOT_INVOICED;
        }
        return content.paidOre > 0 ? State.PARTLY_PAID : content.invoicedDate == null ? State.PLANNED : State.INVOICED;
    }

    /** Whether it should have been paid in full before the day. */
    boolean isOverdue(LocalDate today) {
        return content.paidOre < content.amountOre && content.dueDate.isBefore(today);
    }

    /** Whether anybody has been asked to pay it, so that a new frame does not change it. */
    boolean isInvoiced() {
        return content.invoicedDate != null;
    }

    long invoicedBy(LocalDate day) {
        LocalDate invoiced = content.invoicedDate;
        return invoiced == null || invoiced.isAfter(day) ? 0 : content.amountOre;
    }

    long paidBy(LocalDate day) {
        LocalDate paid = content.paidDate;
        return paid == null || paid.isAfter(day) ? 0 : content.paidOre;
    }

    long unpaidOre() {
        return content.amountOre - content.paidOre;
    }
}
