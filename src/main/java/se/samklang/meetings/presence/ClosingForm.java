package se.samklang.meetings.presence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.samklang.base.SwedishClock;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingForm;
import se.samklang.web.Form;

/** When a meeting began and ended, as typed when it is closed. Meaningful only while the form is valid. */
public final class ClosingForm {

    private ClosingForm() {}

    record Content(String fromTime, String toTime) {}

    /** @param adjournments of the meeting: one that went on another day ends by another day's clock */
    static Content read(Form form, Meeting meeting, List<Adjournment> adjournments) {
        form.only("borjar", "slutar");
        String from = form.required("borjar", SwedishClock::read);
        String to = form.required("slutar", SwedishClock::read);
        if (from != null && to != null && to.compareTo(from) <= 0 && sameDay(meeting, adjournments)) {
            form.refuse("slutar", "Mötet måste sluta senare än det börjar, " + SwedishClock.print(from) + ".");
        }
        if (form.isValid()) {
            MeetingForm.refuseSkipped(form, "borjar", meeting.meetingDate(), from);
        }
        return new Content(Objects.toString(from, ""), Objects.toString(to, ""));
    }

    /** @param now in Sweden; proposed as the end on the day of the meeting */
    static Form opened(Meeting meeting, LocalDateTime now) {
        boolean today = now.toLocalDate().equals(meeting.meetingDate());
        return Form.opened(
                meeting.version(),
                Map.of(
                        "borjar",
                        SwedishClock.print(meeting.fromTime()),
                        "slutar",
                        SwedishClock.print(today ? clock(now) : meeting.toTime())));
    }

    static String clock(LocalDateTime now) {
        return String.format(Locale.ROOT, "%02d:%02d", now.getHour(), now.getMinute());
    }

    public static boolean sameDay(Meeting meeting, List<Adjournment> adjournments) {
        return adjournments.stream()
                .map(Adjournment::resumedDate)
                .allMatch(resumed -> resumed == null || resumed.equals(meeting.meetingDate()));
    }
}
