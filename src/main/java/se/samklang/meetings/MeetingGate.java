package se.samklang.meetings;

import se.samklang.base.Refused;

/** What a meeting lets happen at it, as far as it has come. */
public final class MeetingGate {

    private MeetingGate() {}

    /** Nothing of a meeting changes while its minutes go round to be verified, nor ever after. */
    public static void requireUnlocked(Meeting meeting) {
        if (meeting.status() == MeetingStatus.CIRCULATING) {
            throw new Refused(
                    "under-justering",
                    "Mötets protokoll är under justering. Ta tillbaka det från justeringen först, om något ska ändras.");
        }
        if (meeting.status() == MeetingStatus.VERIFIED) {
            throw new Refused(
                    "justerat-protokoll",
                    "Mötets protokoll är justerat och kan inte ändras. Fel i en paragraf rättas i en ny utgåva av"
                            + " protokollet, eller som ett eget ärende vid ett senare möte.");
        }
    }

    /** What happens at a meeting is noted once it has been opened, until its minutes go round. */
    public static void requireOpened(Meeting meeting) {
        requireUnlocked(meeting);
        if (meeting.isPlanned()) {
            throw new Refused("inte-oppnat-mote", "Mötet är inte öppnat. Öppna det först; då upprättas närvarolistan.");
        }
    }

    /** A held meeting can be opened again until its items have become paragraphs. */
    public static void requireReopenable(Meeting meeting) {
        requireUnlocked(meeting);
        if (meeting.isNumbered()) {
            throw new Refused(
                    "numrerat-mote-oppnas-inte",
                    "Mötets paragrafer är numrerade, så mötet kan inte öppnas igen. Närvaron kan fortfarande rättas fram"
                            + " till justeringen.");
        }
    }
}
