package se.samklang.meetings.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.PlainText;
import se.samklang.base.SwedishClock;
import se.samklang.base.SwedishDate;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;

/**
 * A meeting of a year's plan on a line: {@code 2027-02-15; 13.00–16.00; Stadshuset; Styrelsemöte; Rubrik}. Only the day
 * must be there; a line without a kind is a meeting of the board.
 */
final class YearPlanLine {

    private static final Pattern TIMES = Pattern.compile("([0-9.:]+)(?:\\s*[-–—]\\s*([0-9.:]+))?");
    private static final int PARTS = 5;
    private static final int LONGEST = 200;

    private YearPlanLine() {}

    static String print(Meeting.Content meeting) {
        String times = Stream.of(meeting.fromTime(), meeting.toTime())
                .filter(Objects::nonNull)
                .map(SwedishClock::print)
                .reduce((from, to) -> from + "–" + to)
                .orElse("");
        String line = String.join(
                "; ",
                meeting.meetingDate().toString(),
                times,
                Objects.toString(meeting.place(), ""),
                meeting.kind().label(),
                Objects.toString(meeting.title(), ""));
        return line.replaceFirst("[; ]+$", "");
    }

    static Parsed<Meeting.Content> read(String line) {
        List<String> parts =
                Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (parts.size() > PARTS) {
            return Parsed.unreadable("har fler än fem delar. Skriv datum; tid; plats; slag; rubrik.");
        }
        LocalDate date = SwedishDate.read(parts.getFirst()).orNull();
        if (date == null) {
            return Parsed.unreadable("börjar inte med ett datum. Skriv det som ÅÅÅÅ-MM-DD.");
        }
        Matcher times = TIMES.matcher(part(parts, 1));
        if (!part(parts, 1).isEmpty() && !times.matches()) {
            return Parsed.unreadable("har en tid som inte går att läsa. Skriv den som 13.00–16.00.");
        }
        boolean timed = !part(parts, 1).isEmpty();
        MeetingKind kind = kind(part(parts, 3));
        if (kind == null) {
            return Parsed.unreadable("har ett slag som inte finns. Skriv "
                    + String.join(", ", MeetingKind.choices().values()) + ".");
        }
        return content(kind, date, timed ? times.group(1) : null, timed ? times.group(2) : null, parts);
    }

    private static Parsed<Meeting.Content> content(
            MeetingKind kind, LocalDate date, @Nullable String from, @Nullable String to, List<String> parts) {
        Parsed<String> place = PlainText.line(part(parts, 2), LONGEST);
        Parsed<String> title = PlainText.line(part(parts, 4), LONGEST);
        Parsed<String> begins = from == null ? Parsed.of("") : clock(from);
        Parsed<String> ends = to == null ? Parsed.of("") : clock(to);
        for (Parsed<String> each : List.of(begins, ends, place, title)) {
            if (!each.isValue()) {
                return Parsed.unreadable("kan inte läsas. " + each.reason());
            }
        }
        return Parsed.of(new Meeting.Content(kind, filled(title), date, filled(begins), filled(ends), filled(place)));
    }

    /** A whole hour needs no minutes here. */
    private static Parsed<String> clock(String typed) {
        return SwedishClock.read(typed.matches("[0-9]{1,2}") ? typed + ".00" : typed);
    }

    private static @Nullable String filled(Parsed<String> text) {
        String value = text.orNull();
        return value == null || value.isEmpty() ? null : value;
    }

    private static @Nullable MeetingKind kind(String typed) {
        if (typed.isEmpty()) {
            return MeetingKind.BOARD;
        }
        return MeetingKind.choices().entrySet().stream()
                .filter(choice -> choice.getValue().equalsIgnoreCase(typed))
                .map(Map.Entry::getKey)
                .map(MeetingKind::valueOf)
                .findFirst()
                .orElse(null);
    }

    private static String part(List<String> parts, int index) {
        return index < parts.size() ? parts.get(index) : "";
    }
}
