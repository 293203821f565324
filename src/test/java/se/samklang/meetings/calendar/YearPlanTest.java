package se.samklang.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingStatus;

/** A year's plan as it is typed and as it is copied. */
class YearPlanTest {

    @Test
    void a_line_is_a_meeting() {
        List<Meeting.Content> meetings =
                plan("2027-02-15; 13.00–16.00; Stadshuset\n\n2027-05-03;9-11;;presidium;Budget, del 1\n2027-06-01");

        assertThat(meetings)
                .containsExactly(
                        new Meeting.Content(
                                MeetingKind.BOARD, null, LocalDate.of(2027, 2, 15), "13:00", "16:00", "Stadshuset"),
                        new Meeting.Content(
                                MeetingKind.PRESIDIUM,
                                "Budget, del 1",
                                LocalDate.of(2027, 5, 3),
                                "09:00",
                                "11:00",
                                null),
                        new Meeting.Content(MeetingKind.BOARD, null, LocalDate.of(2027, 6, 1), null, null, null));
    }

    @Test
    void a_line_that_does_not_hold_is_told_by_its_number() {
        assertThat(fault("2027-02-15\nsnart")).startsWith("Rad 2 börjar inte med ett datum");
        assertThat(fault("2027-02-15; eftermiddag")).contains("tid som inte går att läsa");
        assertThat(fault("2027-02-15; 16-13")).contains("slutar inte senare");
        assertThat(fault("2027-02-15; 25.00")).contains("kan inte läsas");
        assertThat(fault("2027-02-15; 13; Sal; Fest")).contains("slag som inte finns");
        assertThat(fault("2027-02-15;;;;;x")).contains("fler än fem delar");
        assertThat(fault("2027-02-15\n2027-02-15; 13.00")).startsWith("Rad 2 upprepar");
        assertThat(fault(" \n ")).contains("minst ett möte");
        assertThat(fault("2027-02-15; 13; 19900101-0017")).contains("personnummer");
    }

    @Test
    void a_copied_meeting_keeps_its_weekday_and_comes_the_year_after() {
        assertThat(copied(LocalDate.of(2026, 1, 1), 2026)).isEqualTo("2027-01-07; 13.00–16.00; Salen; Styrelsemöte");
        assertThat(copied(LocalDate.of(2026, 12, 31), 2026)).startsWith("2027-12-30");
        for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            LocalDate moved = LocalDate.parse(copied(day, day.getYear()).substring(0, 10));
            assertThat(moved.getYear()).isEqualTo(day.getYear() + 1);
            assertThat(moved.getDayOfWeek()).isEqualTo(day.getDayOfWeek());
        }
    }

    @Test
    void what_is_copied_can_be_read_again() {
        assertThat(plan(copied(LocalDate.of(2026, 5, 18), 2026)))
                .containsExactly(new Meeting.Content(
                        MeetingKind.BOARD, null, LocalDate.of(2027, 5, 17), "13:00", "16:00", "Salen"));
    }

    private static String copied(LocalDate day, int year) {
        Meeting meeting = new Meeting(
                new UUID(0, 1), MeetingKind.BOARD, null, day, "13:00", "16:00", "Salen", MeetingStatus.HELD, 0, 0, 1);
        return YearPlan.copied(List.of(meeting), year).getFirst();
    }

    private static List<Meeting.Content> plan(String typed) {
        return Objects.requireNonNull(YearPlan.read(typed).orNull(), () -> "" + fault(typed));
    }

    private static String fault(String typed) {
        return Objects.toString(YearPlan.read(typed).reason(), "");
    }
}
