package se.samklang.meetings.presence;

import java.util.UUID;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingGate;
import se.samklang.web.Problems;

/** What those who are there can do at the meeting. */
public final class PresenceGate {

    private PresenceGate() {}

    /**
     * The item can be decided now, by those who are there.
     *
     * @return who is there
     * @throws Problems.NotFound where the meeting has no such item
     */
    public static Presence decidable(Read tx, Meeting meeting, UUID item) {
        Presence presence = PresenceSql.of(tx, meeting.id());
        requireDecidable(meeting, presence, item);
        AdjournmentSql.pause(tx, meeting.id()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        return presence;
    }

    /**
     * The item can be decided by those who are there.
     *
     * @throws Problems.NotFound where the meeting has no such item
     */
    public static void requireDecidable(Meeting meeting, Presence presence, UUID item) {
        MeetingGate.requireOpened(meeting);
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
    public static void requireDecider(Meeting meeting, Presence presence, UUID item, UUID attendee) {
        MeetingGate.requireOpened(meeting);
        Attendee person = presence.attendee(attendee).orElseThrow(Problems.NotFound::new);
        presence.at(item).whyNot(person.id()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }
}
