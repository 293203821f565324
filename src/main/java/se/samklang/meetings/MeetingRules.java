package se.samklang.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.web.Problems;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** What may be done with a meeting as it stands. */
public final class MeetingRules {

    /** A summons usually goes out at least as many days before the meeting. */
    public static final int SHORTEST_NOTICE_DAYS = 7;

    private MeetingRules() {}

    /** Whether the visitor plans and changes meetings; everybody who may see them reads. */
    public static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    /** The agenda can be rearranged until its items have become paragraphs. */
    public static void requireOpenAgenda(Meeting meeting) {
        if (meeting.isNumbered()) {
            throw new Refused(
                    "numrerad-dagordning",
                    "Ärendena har fått sina paragrafer. Därför kan inget ärende läggas till, flyttas eller tas bort;"
                            + " texten i dem kan fortfarande ändras.");
        }
    }

    /** A meeting keeps the day and the kind its paragraphs were numbered by. */
    public static void requireSameSeries(Meeting meeting, Meeting.Content content) {
        boolean same = meeting.meetingDate().equals(content.meetingDate()) && meeting.kind() == content.kind();
        if (meeting.isNumbered() && !same) {
            throw new Refused(
                    "numrerat-mote",
                    "Mötets paragrafer är numrerade. Datum och slag ligger därför fast; övriga uppgifter kan ändras.");
        }
    }

    public static void requireBegun(Meeting meeting, Instant now) {
        LocalDate today = SwedishDate.day(now);
        if (meeting.meetingDate().isAfter(today)) {
            throw new Refused(
                    "mote-i-framtiden",
                    "Mötet är planerat till " + SwedishDate.printLong(meeting.meetingDate())
                            + " och kan inte vara hållet än. Ändra datumet om det hölls tidigare.");
        }
    }

    public static void requireRemovable(Meeting meeting) {
        if (!meeting.isPlanned()) {
            throw new Refused(
                    "hallet-mote", "Ett möte som hållits kan inte raderas. Det som är fel i uppgifterna kan ändras.");
        }
    }

    /**
     * How many meetings the statement removed.
     *
     * @throws Refused where something of another module rests on the meeting
     */
    public static int unused(Supplier<Integer> removal) {
        return Problems.refusedWhereUsed(
                "mote-anvands",
                "Mötet kan inte raderas, för något annat hänvisar till det, till exempel en genomförd aktivitet i"
                        + " planen. Ta bort hänvisningen där först.",
                removal);
    }

    /** Only what the board has met about, and only once. */
    public static void requireNumberable(Meeting meeting) {
        if (meeting.kind() != MeetingKind.BOARD) {
            throw new Refused(
                    "inte-styrelsemote",
                    "Bara styrelsemöten har paragrafer i årets serie. Detta är ett möte av slaget "
                            + meeting.kind().label() + ".");
        }
        if (meeting.isPlanned()) {
            throw new Refused("planerat-mote", "Markera först att mötet är hållet. Sedan kan paragraferna numreras.");
        }
        if (meeting.status() == MeetingStatus.OPEN) {
            throw new Refused("pagaende-mote", "Mötet pågår. Avsluta det först. Sedan kan paragraferna numreras.");
        }
        if (meeting.isNumbered()) {
            throw new Refused("redan-numrerat", "Mötets paragrafer är redan numrerade.");
        }
    }

    /** What was withdrawn from the agenda has no paragraph. */
    public static void requireSomeToNumber(int items) {
        if (items == 0) {
            throw new Refused("tom-dagordning", "Mötet har inga ärenden att numrera. Lägg till dem i dagordningen.");
        }
    }
}
