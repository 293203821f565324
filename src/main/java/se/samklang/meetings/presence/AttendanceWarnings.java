package se.samklang.meetings.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.presence.Attendee.Duty;

/** What a secretary should look at in an attendance list; none of it stops anything. */
final class AttendanceWarnings {

    private AttendanceWarnings() {}

    static List<String> of(Meeting meeting, Presence presence, List<AgendaTitle> agenda) {
        List<String> warnings = new ArrayList<>();
        warnItems(
                warnings,
                agenda,
                item -> isCalled(presence) && !presence.at(item).quorum(),
                "Mötet är inte beslutfört i ",
                ".");
        warnItems(
                warnings,
                agenda,
                presence.withoutVerifier()::contains,
                "Ingen av justerarna kan justera ",
                ": de är jäviga eller var inte där. Utse en justerare till för den paragrafen.");
        warnItems(
                warnings,
                agenda,
                item -> isCalled(presence) && isProposed(presence.at(item)),
                "Varken ordföranden eller vice ordföranden kan leda ",
                ". Mötet behöver välja en ordförande för ärendet.");
        if (presence.with(Duty.SECRETARY).isEmpty()) {
            warnings.add("Ingen är utsedd till sekreterare.");
        }
        if (presence.with(Duty.VERIFIER).isEmpty()) {
            warnings.add("Ingen är utsedd till justerare.");
        }
        presence.attendees().stream()
                .filter(person -> isOutside(meeting, person.fromTime(), person.toTime()))
                .forEach(person -> warnings.add(person.personName() + " är med " + person.time()
                        + ", utanför mötets tid " + meeting.time() + "."));
        presence.attendees().stream()
                .filter(person -> person.replacesId() != null && !presence.decidesSomewhere(person.id()))
                .forEach(person -> warnings.add(person.personName()
                        + " har trätt in men deltar inte i något beslut: ledamoten är på plats, eller ersättaren är inte"
                        + " det."));
        return warnings;
    }

    /** Whether a time lies outside the meeting's own, as far as that is known. */
    static boolean isOutside(Meeting meeting, @Nullable String from, @Nullable String to) {
        String begins = meeting.fromTime();
        String ends = meeting.toTime();
        if (begins == null || ends != null && ends.compareTo(begins) <= 0) {
            return false;
        }
        return isBefore(from, begins) || isBefore(to, begins) || isBefore(ends, from) || isBefore(ends, to);
    }

    private static boolean isBefore(@Nullable String time, @Nullable String limit) {
        return time != null && limit != null && time.compareTo(limit) < 0;
    }

    /** Before every member has been called there is nothing to warn of. */
    private static boolean isCalled(Presence presence) {
        return presence.attendees().stream()
                .noneMatch(each -> each.isMember() && each.presence() == Attendee.RollCall.UNKNOWN);
    }

    private static boolean isProposed(ItemPresence item) {
        return item.chair() != null && item.chair().ground() == ItemPresence.Ground.PROPOSED;
    }

    private static void warnItems(
            List<String> warnings, List<AgendaTitle> agenda, Predicate<UUID> asked, String before, String after) {
        List<AgendaTitle> found =
                agenda.stream().filter(item -> asked.test(item.id())).toList();
        if (!found.isEmpty()) {
            warnings.add(before + listed(found, agenda.size()) + after);
        }
    }

    private static String listed(List<AgendaTitle> found, int all) {
        if (found.size() == all) {
            return all == 1 ? "mötets enda ärende" : "något av ärendena";
        }
        return found.stream().limit(8).map(AgendaTitle::shortLabel).collect(Collectors.joining(", "))
                + (found.size() > 8 ? " och " + (found.size() - 8) + " till" : "");
    }
}
