package se.samklang.meetings.presence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.web.Problems;

/** The attendance list as a meeting makes it: filled by the mandates of its day when it is opened or noted as held. */
public final class AttendanceList {

    private AttendanceList() {}

    /** Opens a planned meeting and fills its list. */
    public static void open(Write tx, UUID id, int version) {
        Meeting meeting = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
        AttendanceRules.requireItsDay(meeting, tx.now());
        LocalDateTime now = LocalDateTime.ofInstant(tx.now(), SwedishDate.STOCKHOLM);
        String begun = now.toLocalDate().equals(meeting.meetingDate()) ? ClosingForm.clock(now) : null;
        if (OpeningSql.open(tx, meeting, begun, version) == 0) {
            throw new Problems.Stale(Meetings.PATH + "/" + id, List.of());
        }
        fill(tx, meeting);
    }

    /** Everybody who belongs to the meeting by mandate, and the officials of the last one. */
    public static void fill(Write tx, Meeting meeting) {
        Roster.of(tx, meeting.kind(), meeting.meetingDate())
                .forEach(place -> AttendanceSql.add(tx, meeting.id(), place));
        AttendanceSql.addRemembered(tx, meeting.id(), meeting.kind(), meeting.meetingDate());
    }

    /**
     * Takes in mandates registered after the list was made.
     *
     * @return how many came in
     */
    static int refill(Write tx, Meeting meeting) {
        List<Attendee> listed = PresenceSql.attendees(tx, meeting.id());
        Set<UUID> known = mandates(listed);
        List<Roster.Place> missing = Roster.of(tx, meeting.kind(), meeting.meetingDate()).stream()
                .filter(place -> place.mandateId() == null
                        ? listed.stream().noneMatch(each -> each.isSeatOf(place))
                        : !known.contains(place.mandateId()))
                .toList();
        missing.forEach(place -> AttendanceSql.add(tx, meeting.id(), place));
        listed.stream()
                .filter(each -> each.isVacant()
                        && listed.stream().noneMatch(other -> each.id().equals(other.replacesId())))
                .filter(each -> missing.stream().anyMatch(each::isTakenBy))
                .forEach(each -> AttendanceSql.remove(tx, each, each.version()));
        return missing.size();
    }

    /** A meeting with an attendance list keeps its day, unless the same persons have mandates on the other. */
    public static void requireSameMandates(Write tx, Meeting meeting, Meeting.Content content) {
        boolean same = meeting.meetingDate().equals(content.meetingDate()) && meeting.kind() == content.kind();
        if (meeting.isPlanned() || same) {
            return;
        }
        Set<UUID> then = mandates(PresenceSql.attendees(tx, meeting.id()));
        LocalDate day = content.meetingDate();
        Set<UUID> now = Roster.of(tx, content.kind(), day).stream()
                .map(Roster.Place::mandateId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!then.equals(now)) {
            throw new Refused(
                    "andra-mandat",
                    "Närvarolistan är upprättad efter mandaten " + SwedishDate.printLong(meeting.meetingDate())
                            + ", och andra har mandat " + SwedishDate.printLong(day)
                            + ". Därför ligger datum och slag fast.");
        }
    }

    private static Set<UUID> mandates(List<Attendee> listed) {
        return listed.stream().map(Attendee::mandateId).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
