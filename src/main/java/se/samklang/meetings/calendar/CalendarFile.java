package se.samklang.meetings.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.CalendarDays;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.Meetings;

/**
 * Meetings as a file for calendars (iCalendar, RFC 5545). A meeting keeps its UID for ever, and its SEQUENCE grows each
 * time it is changed, so that a calendar that already has it takes the change in.
 */
final class CalendarFile {

    static final String MEDIA_TYPE = "text/calendar; charset=UTF-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The rule of the European Union since 1996: the last Sundays of March and October. */
    private static final List<String> STOCKHOLM = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Stockholm",
            "BEGIN:DAYLIGHT",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final CalendarText text = new CalendarText();
    private final Instant stamp;
    private final String base;

    private CalendarFile(Instant stamp, String base) {
        this.stamp = stamp;
        this.base = base;
    }

    /**
     * @param name of the calendar
     * @param base the address of the application, without a slash at the end
     */
    static byte[] of(String name, List<Meeting> meetings, Instant stamp, String base) {
        return of(name, meetings, List.of(), stamp, base);
    }

    /** The same with days that are no meetings. */
    static byte[] of(String name, List<Meeting> meetings, List<CalendarDays.Day> days, Instant stamp, String base) {
        return new CalendarFile(stamp, base).written(name, meetings, days).getBytes(StandardCharsets.UTF_8);
    }

    private String written(String name, List<Meeting> meetings, List<CalendarDays.Day> days) {
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line("PRODID:-//Samklang//Samklang//SV");
        text.line("CALSCALE:GREGORIAN");
        text.line("METHOD:PUBLISH");
        text.value("NAME", name);
        text.value("X-WR-CALNAME", name);
        STOCKHOLM.forEach(text::line);
        meetings.forEach(this::event);
        days.forEach(this::day);
        text.line("END:VCALENDAR");
        return text.toString();
    }

    private void event(Meeting meeting) {
        text.line("BEGIN:VEVENT");
        text.line("UID:" + meeting.id() + "@samklang");
        text.line("SEQUENCE:" + (meeting.version() - 1));
        text.line("DTSTAMP:" + STAMP.format(stamp));
        when(meeting.meetingDate(), meeting.fromTime(), meeting.toTime());
        text.value(
                "SUMMARY",
                Objects.requireNonNullElse(meeting.title(), meeting.kind().label()));
        if (meeting.place() != null) {
            text.value("LOCATION", meeting.place());
        }
        text.line("URL:" + base + Meetings.PATH + "/" + meeting.id());
        text.line("STATUS:CONFIRMED");
        text.line("END:VEVENT");
    }

    /** Nobody is busy because a day is somebody's last. */
    private void day(CalendarDays.Day day) {
        text.line("BEGIN:VEVENT");
        text.line("UID:" + day.id() + "@samklang");
        text.line("SEQUENCE:0");
        text.line("DTSTAMP:" + STAMP.format(stamp));
        when(day.date(), null, null);
        text.value("SUMMARY", day.title());
        text.line("URL:" + base + day.path());
        text.line("TRANSP:TRANSPARENT");
        text.line("END:VEVENT");
    }

    /** Without a time it is the whole day; without an end only its beginning is known. */
    private void when(LocalDate day, @Nullable String from, @Nullable String to) {
        if (from == null) {
            text.line("DTSTART;VALUE=DATE:" + DAY.format(day));
            text.line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
            return;
        }
        text.line("DTSTART;TZID=Europe/Stockholm:" + moment(day, from));
        if (to != null) {
            text.line("DTEND;TZID=Europe/Stockholm:" + moment(day, to));
        }
    }

    private static String moment(LocalDate day, String time) {
        return DAY.format(day) + "T" + time.replace(":", "") + "00";
    }
}
