package se.samklang.meetings.presence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.association.Board;
import se.samklang.association.Mandates;
import se.samklang.base.SwedishClock;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.MeetingStatus;
import se.samklang.web.Form;
import se.samklang.web.Problems;

/**
 * The attendance of one meeting as it is shown.
 *
 * @param form what was sent and did not hold, else blank
 * @param board as it is on the day of the meeting: the order deputies are called in, and for whom they may step in
 * @param editable whether the visitor may change it, as far as the meeting has come
 */
record AttendancePage(
        Form form,
        Meeting meeting,
        Presence presence,
        List<AgendaTitle> agenda,
        List<Adjournment> adjournments,
        Board board,
        boolean editable) {

    static AttendancePage of(Read tx, UUID id, Form form, boolean mayEdit) {
        Meeting meeting = MeetingSql.find(tx, id).orElseThrow(Problems.NotFound::new);
        Presence presence = PresenceSql.of(tx, id);
        boolean opened = meeting.status() == MeetingStatus.OPEN || meeting.status() == MeetingStatus.HELD;
        return new AttendancePage(
                form,
                meeting,
                presence,
                PresenceSql.titles(tx, id),
                AdjournmentSql.ofMeeting(tx, id),
                Mandates.on(tx, meeting.meetingDate()),
                mayEdit && opened);
    }

    /** Items in a row at which the same persons decide. */
    record Stretch(AgendaTitle first, AgendaTitle last, ItemPresence presence) {
        String label() {
            return first.equals(last)
                    ? first.label()
                    : first.shortLabel() + "–" + (last.number() == null ? last.place() : last.number());
        }

        /** What is not as in an undisturbed meeting. */
        String note() {
            List<String> parts = new ArrayList<>();
            if (!presence.conflicted().isEmpty()) {
                parts.add("jäv: " + names(presence.conflicted()));
            }
            ItemPresence.Chairing chair = presence.chair();
            if (chair != null && chair.ground() != ItemPresence.Ground.CHAIR) {
                parts.add((chair.ground() == ItemPresence.Ground.VICE_CHAIR ? "leds av " : "föreslås ledas av ")
                        + chair.person().personName());
            }
            return String.join("; ", parts);
        }
    }

    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (AgendaTitle item : agenda) {
            ItemPresence here = presence.at(item.id());
            Stretch before = stretches.isEmpty() ? null : stretches.getLast();
            if (before != null && before.presence().equals(here)) {
                stretches.set(stretches.size() - 1, new Stretch(before.first(), item, here));
            } else {
                stretches.add(new Stretch(item, item, here));
            }
        }
        return stretches;
    }

    /** The member each free deputy is proposed to step in for. */
    Map<UUID, Attendee> proposed() {
        return Substitutes.proposed(presence, board);
    }

    List<String> warnings() {
        return meeting.isPlanned() ? List.of() : AttendanceWarnings.of(meeting, presence, agenda);
    }

    /** Who has the capacities, in the order of the list. */
    List<Attendee> listed(Attendee.Capacity... capacities) {
        return presence.attendees().stream()
                .filter(person -> List.of(capacities).contains(person.capacity()))
                .toList();
    }

    long uncalled() {
        return presence.attendees().stream()
                .filter(person -> person.presence() == Attendee.RollCall.UNKNOWN)
                .count();
    }

    String title(UUID item) {
        return label(item, AgendaTitle::label);
    }

    /** The items to choose among. */
    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        agenda.forEach(item -> choices.put(item.id().toString(), item.label()));
        return choices;
    }

    /** What is to be said of a person: duty, for whom, came and went, jäv. */
    List<String> notes(Attendee person) {
        List<String> notes = new ArrayList<>();
        if (person.mandateId() != null && !person.mandated()) {
            notes.add("Har inget mandat den dag mötet hålls och får inte besluta");
        }
        presence.replacedBy(person).ifPresent(replaced -> notes.add("Ersätter " + replaced.seatName()));
        presence.changes().stream()
                .filter(change -> change.attendanceId().equals(person.id()))
                .forEach(change -> notes.add(change.kind().label() + " vid "
                        + label(change.agendaItemId(), AgendaTitle::shortLabel) + clock(change.atTime())));
        presence.conflicts().stream()
                .filter(conflict -> conflict.attendanceId().equals(person.id()))
                .forEach(conflict -> notes.add("Jäv i " + label(conflict.agendaItemId(), AgendaTitle::shortLabel)));
        if (!person.time().isEmpty()) {
            notes.add("Klockan " + person.time());
        }
        return notes;
    }

    /** The members a deputy can step in for, the own organisation's first. */
    Map<String, String> seats(Attendee deputy) {
        Map<String, String> seats = new LinkedHashMap<>();
        presence.attendees().stream()
                .filter(member -> member.isMember() && presence.leavesSeat(member))
                .filter(member -> Substitutes.mayServe(deputy, member, board.deputyRule()))
                .filter(member -> presence.attendees().stream()
                        .noneMatch(other -> !other.equals(deputy) && member.id().equals(other.replacesId())))
                .sorted(Comparator.comparing(member -> !member.organisation().equals(deputy.organisation())))
                .forEach(member -> seats.put(member.id().toString(), member.label()));
        return seats;
    }

    private String label(UUID item, Function<AgendaTitle, String> words) {
        return agenda.stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .map(words)
                .orElse("");
    }

    private static String clock(@Nullable String time) {
        return time == null ? "" : " (klockan " + SwedishClock.print(time) + ")";
    }

    private static String names(List<Attendee> people) {
        return people.stream().map(Attendee::personName).collect(Collectors.joining(", "));
    }
}
