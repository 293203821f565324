package se.samklang.meetings;

import java.util.UUID;
import se.samklang.base.Refused;
import se.samklang.database.Write;
import se.samklang.web.Problems;

/**
 * The steps of a meeting after it was held, taken by whoever has its minutes verified. From the first of them nothing of
 * the meeting can be changed, and from the last nothing ever.
 */
public final class MeetingSteps {

    private MeetingSteps() {}

    /**
     * The minutes go round to be verified. Others who change the meeting have finished before, or wait.
     *
     * @throws Refused {@code mote-inte-avslutat}, {@code under-justering} or {@code justerat-protokoll} where the meeting
     *     is not held, or its minutes go round or are verified already
     * @throws Problems.NotFound where the förbund has no such meeting
     */
    public static void circulate(Write tx, UUID meeting) {
        Meeting locked = MeetingSql.locked(tx, meeting).orElseThrow(Problems.NotFound::new);
        MeetingGate.requireUnlocked(locked);
        if (MeetingSql.move(tx, meeting, MeetingStatus.HELD, MeetingStatus.CIRCULATING) == 0) {
            throw new Refused(
                    "mote-inte-avslutat",
                    "Protokollet kan inte justeras innan mötet är avslutat. Avsluta mötet först.");
        }
    }

    /** The minutes were withdrawn: the meeting can be changed again. */
    public static void withdraw(Write tx, UUID meeting) {
        moved(MeetingSql.move(tx, meeting, MeetingStatus.CIRCULATING, MeetingStatus.HELD));
    }

    /** The last signature is there. */
    public static void verify(Write tx, UUID meeting) {
        moved(MeetingSql.move(tx, meeting, MeetingStatus.CIRCULATING, MeetingStatus.VERIFIED));
    }

    private static void moved(int rows) {
        if (rows == 0) {
            throw new Problems.NotFound();
        }
    }
}
