package se.samklang.meetings.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samklang.meetings.CalendarDays;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingStatus;

/** Meetings as calendars read them. */
class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2026-01-02T03:04:05Z");
    private static final UUID ID = UUID.fromString("015e3c74-2c00-7250-b5ae-420af8566fb2");

    @Test
    void a_meeting_begins_and_ends_at_swedish_time() {
        CalendarReader.Component event = event(meeting("13:00", "16:30", "Provsalen", null, 3));

        assertThat(event.value("UID")).isEqualTo(ID + "@samklang");
        assertThat(event.value("DTSTART")).isEqualTo("20260330T130000");
        assertThat(event.value("DTEND")).isEqualTo("20260330T163000");
        assertThat(event.value("SEQUENCE")).isEqualTo("2");
        assertThat(event.value("DTSTAMP")).isEqualTo("20260102T030405Z");
        assertThat(event.value("SUMMARY")).isEqualTo("Styrelsemöte");
        assertThat(event.value("URL")).isEqualTo("https://exempel.se/moten/" + ID);
    }

    @Test
    void a_meeting_without_a_time_is_the_whole_day() {
        CalendarReader.Component event = event(meeting(null, null, null, null, 1));

        assertThat(event.value("DTSTART")).isEqualTo("20260330");
        assertThat(event.value("DTEND")).isEqualTo("20260331");
        assertThat(event.find("LOCATION")).isEmpty();
    }

    @Test
    void a_day_beside_the_meetings_is_whole_and_keeps_nobody_busy() {
        CalendarDays.Day day = new CalendarDays.Day(ID, LocalDate.of(2026, 4, 13), "Sista dag", "/justering/x");

        CalendarReader.Component event = CalendarReader.read(
                        CalendarFile.of("Möten", List.of(), List.of(day), STAMP, "https://exempel.se"))
                .parts("VEVENT")
                .getFirst();

        assertThat(event.value("DTSTART")).isEqualTo("20260413");
        assertThat(event.value("DTEND")).isEqualTo("20260414");
        assertThat(event.value("SUMMARY")).isEqualTo("Sista dag");
        assertThat(event.value("TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(event.value("URL")).isEqualTo("https://exempel.se/justering/x");
    }

    @Test
    void words_with_signs_of_the_format_come_back_as_they_were() {
        String place = "Sal 1; \"Stora\", plan 2\\3: åäö\nBEGIN:VEVENT\u0007";

        CalendarReader.Component event = event(meeting("13:00", null, place, "Möte\r\nX:1", 1));

        assertThat(event.find("LOCATION").orElseThrow().text())
                .isEqualTo("Sal 1; \"Stora\", plan 2\\3: åäö\nBEGIN:VEVENT");
        assertThat(event.find("SUMMARY").orElseThrow().text()).isEqualTo("Möte\nX:1");
    }

    @Test
    void long_lines_are_folded_between_characters() {
        String place = "å🙂".repeat(120);

        byte[] file = CalendarFile.of("Möten", List.of(meeting("13:00", null, place, null, 1)), STAMP, "");

        assertThat(new String(file, UTF_8)).contains("\r\n ");
        assertThat(CalendarReader.read(file)
                        .parts("VEVENT")
                        .getFirst()
                        .find("LOCATION")
                        .orElseThrow()
                        .text())
                .isEqualTo(place);
    }

    @Test
    void a_calendar_without_meetings_is_a_calendar_too() {
        assertThat(CalendarReader.read(CalendarFile.of("Möten", List.of(), STAMP, ""))
                        .parts("VEVENT"))
                .isEmpty();
    }

    private static CalendarReader.Component event(Meeting meeting) {
        return CalendarReader.read(CalendarFile.of("Möten", List.of(meeting), STAMP, "https://exempel.se"))
                .parts("VEVENT")
                .getFirst();
    }

    private static Meeting meeting(
            @Nullable String from, @Nullable String to, @Nullable String place, @Nullable String title, int version) {
        return new Meeting(
                ID,
                MeetingKind.BOARD,
                title,
                LocalDate.of(2026, 3, 30),
                from,
                to,
                place,
                MeetingStatus.PLANNED,
                0,
                0,
                version);
    }
}
