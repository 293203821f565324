package se.samklang.meetings.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.base.PersonalNumber;
import se.samklang.base.SwedishHolidays;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.agenda.StandingItem;
import se.samklang.meetings.agenda.StandingItemSql;
import se.samklang.web.Problems;
import se.samklang.web.Sorting;

/** A whole year of meetings laid up at once, each of the board's with its standing items. */
@Component
final class YearPlan {

    private static final int MOST = 60;
    private static final int WEEKS_OF_A_YEAR = 52;

    private final Clock clock;

    YearPlan(Clock clock) {
        this.clock = clock;
    }

    /** What was typed, read line by line; the first line that does not hold is told by its number. */
    static Parsed<List<Meeting.Content>> read(String typed) {
        List<Meeting.Content> meetings = new ArrayList<>();
        Set<String> days = new HashSet<>();
        List<String> lines = typed.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            if (lines.get(line - 1).isBlank()) {
                continue;
            }
            Parsed<Meeting.Content> read = YearPlanLine.read(lines.get(line - 1));
            Meeting.Content meeting = read.orNull();
            if (meeting == null) {
                return Parsed.unreadable("Rad " + line + " " + read.reason());
            }
            String fault = fault(meeting, days, lines.get(line - 1));
            if (!fault.isEmpty()) {
                return Parsed.unreadable("Rad " + line + " " + fault);
            }
            meetings.add(meeting);
        }
        if (meetings.isEmpty()) {
            return Parsed.unreadable("Skriv minst ett möte, ett på varje rad.");
        }
        return meetings.size() > MOST
                ? Parsed.unreadable("Högst 60 möten kan läggas upp på en gång. Dela upp dem.")
                : Parsed.of(meetings);
    }

    /** The year's meetings moved to the year after: the same weekday in the same week, counted from the new year. */
    static List<String> copied(List<Meeting> meetings, int year) {
        return meetings.stream()
                .filter(meeting -> meeting.meetingDate().getYear() == year)
                .map(Meeting::content)
                .map(meeting -> new Meeting.Content(
                        meeting.kind(),
                        meeting.title(),
                        movedOn(meeting.meetingDate()),
                        meeting.fromTime(),
                        meeting.toTime(),
                        meeting.place()))
                .map(YearPlanLine::print)
                .toList();
    }

    /** Every meeting of the förbund, the first day first. */
    static List<Meeting> all(Read tx) {
        return MeetingSql.all(tx, new Sorting("datum", 1));
    }

    /** Those of the days that are no working days. */
    static List<LocalDate> daysOff(List<Meeting.Content> meetings) {
        return meetings.stream()
                .map(Meeting.Content::meetingDate)
                .filter(SwedishHolidays::isNonWorking)
                .toList();
    }

    void lay(Write tx, List<Meeting.Content> meetings, List<StandingItem> standing) {
        Set<String> planned =
                all(tx).stream().map(meeting -> key(meeting.content())).collect(Collectors.toSet());
        for (Meeting.Content meeting : meetings) {
            if (planned.contains(key(meeting))) {
                throw new Problems.FieldRefused(
                        "moten",
                        meeting.kind().label() + " är redan planerat " + meeting.meetingDate()
                                + ". Ta bort raden, eller ändra det mötet i stället.");
            }
            UUID id = Ids.next(clock);
            MeetingSql.add(tx, id, meeting);
            if (meeting.kind() == MeetingKind.BOARD) {
                standing.forEach(item -> StandingItemSql.add(tx, id, Ids.next(clock), item));
            }
        }
    }

    private static String fault(Meeting.Content meeting, Set<String> days, String line) {
        String from = meeting.fromTime();
        String to = meeting.toTime();
        if (PersonalNumber.occursIn(line)) {
            return "ser ut att innehålla ett personnummer. Ta bort det.";
        }
        if (from != null && to != null && to.compareTo(from) <= 0) {
            return "slutar inte senare än den börjar. Rätta tiden.";
        }
        return days.add(key(meeting)) ? "" : "upprepar ett möte av samma slag samma dag. Ta bort den ena raden.";
    }

    private static String key(Meeting.Content meeting) {
        return meeting.kind() + " " + meeting.meetingDate();
    }

    private static LocalDate movedOn(LocalDate day) {
        LocalDate moved = day.plusWeeks(WEEKS_OF_A_YEAR);
        return moved.getYear() == day.getYear() ? moved.plusWeeks(1) : moved;
    }
}
