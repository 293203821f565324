package se.samklang.meetings.sitting;

import org.jspecify.annotations.Nullable;

/**
 * How a vote came out. More yes than no is yes; where they are equal the chair's vote settles it (Local Government Act,
 * 2017:725, chapter 4 section 25 as applied to boards).
 *
 * @param yes, {@code no} and {@code abstain} numbers of votes
 * @param chair how the chair of the item voted; null where there is none or the chair does not decide
 */
record Tally(int yes, int no, int abstain, @Nullable VoteChoice chair) {

    /** What the meeting decided by the vote; null where it is undecided because the chair abstained. */
    @Nullable
    VoteChoice winner() {
        if (yes != no) {
            return yes > no ? VoteChoice.YES : VoteChoice.NO;
        }
        return chair == VoteChoice.ABSTAIN ? null : chair;
    }

    boolean isSettledByChair() {
        return yes == no;
    }

    /** {@code 8 ja, 3 nej, 1 avstår}. */
    String words() {
        return yes + " " + VoteChoice.YES.counted() + ", " + no + " " + VoteChoice.NO.counted() + ", " + abstain + " "
                + VoteChoice.ABSTAIN.counted();
    }

    /** The same with what settled it: {@code 5 ja, 5 nej, 0 avstår, med ordförandens utslagsröst: ja}. */
    String result() {
        VoteChoice winner = winner();
        return words()
                + (isSettledByChair() && winner != null ? ", med ordförandens utslagsröst: " + winner.counted() : "");
    }
}
