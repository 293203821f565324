package se.samklang.meetings;

import java.util.UUID;
import se.samklang.base.Refused;
import se.samklang.web.Problems;

/** What a meeting lets happen at it, as far as it has come and with those who are there. */
final class MeetingGate {

    private MeetingGate() {}

    /** Nothing of a meeting changes while its minutes go round to be verified, nor ever after. */
    static void requireUnlocked(Meeting meeting) {
        if (meeting.status() == MeetingStatus.CIRCULATING) {
            throw new Refused(
                    "under-justering",
                    "Mötets protokoll är under justering. Ta tillbaka det från justeringen först, om något ska ändras.");
        }
        if (meeting.status() == MeetingStatus.VERIFIED) {
            throw new Refused(
                    "justerat-protokoll",
                    "Mötets protokoll är justerat och kan inte ändras. Det som är fel rättas som ett eget ärende vid ett"
                            + " senare möte.");
        }
    }

    /** What happens at a meeting is noted once it has been opened, until its minutes go round. */
    static void requireOpened(Meeting meeting) {
        requireUnlocked(meeting);
        if (meeting.isPlanned()) {
            throw new Refused("inte-oppnat-mote", "Mötet är inte öppnat. Öppna det först; då upprättas närvarolistan.");
        }
    }

    /** A held meeting can be opened again until its items have become paragraphs. */
    static void requireReopenable(Meeting meeting) {
        requireUnlocked(meeting);
        if (meeting.isNumbered()) {
            throw new Refused(
                    "numrerat-mote-oppnas-inte",
                    "Mötets paragrafer är numrerade, så mötet kan inte öppnas igen. Närvaron kan fortfarande rättas fram"
                            + " till justeringen.");
        }
    }

    /**
     * The item can be decided by those who are there.
     *
     * @throws Problems.NotFound where the meeting has no such item
     */
    static void requireDecidable(Meeting meeting, Presence presence, UUID item) {
        requireOpened(meeting);
        presence.at(item).refusal().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    /**
     * The person takes part in the decision of the item: by a mandate, there, without jäv, and where a deputy, in the
     * place of somebody.
     *
     * @throws Problems.NotFound where the meeting has no such item or person
     */
    static void requireDecider(Meeting meeting, Presence presence, UUID item, UUID attendee) {
        requireOpened(meeting);
        Attendee person = presence.attendee(attendee).orElseThrow(Problems.NotFound::new);
        presence.at(item).whyNot(person.id()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    /** The person has been at the meeting, so that a proposal or a reservation can be theirs. */
    static Attendee requireThere(Presence presence, UUID attendee) {
        Attendee person = presence.attendee(attendee).orElseThrow(Problems.NotFound::new);
        if (!presence.wasThere(attendee)) {
            throw new Refused(
                    "inte-narvarande",
                    person.personName() + " har inte varit närvarande. Ändra närvaron om det är fel.");
        }
        return person;
    }
}
