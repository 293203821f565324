package se.samklang.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishClock;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A meeting as it is typed. Meaningful only while the form is valid. */
public final class MeetingForm {

    public static final Versions<Meeting.Content> VERSIONS = Versions.<Meeting.Content>none()
            .with("Slag", content -> content.kind().label())
            .with("Rubrik", Meeting.Content::title)
            .with("Datum", Meeting.Content::meetingDate)
            .with("Börjar", content -> SwedishClock.print(content.fromTime()))
            .with("Slutar", content -> SwedishClock.print(content.toTime()))
            .with("Plats", Meeting.Content::place);

    private MeetingForm() {}

    /** By the clock, a meeting ends later than it begins, unless it was broken off and went on another day. */
    public enum Ending {
        SAME_DAY,
        ANOTHER_DAY
    }

    public static Meeting.Content read(Form form) {
        return read(form, Ending.SAME_DAY);
    }

    public static Meeting.Content read(Form form, Ending ending) {
        form.only("slag", "rubrik", "datum", "borjar", "slutar", "plats");
        String kind = form.choice("slag", MeetingKind.choices());
        LocalDate date = form.required("datum", SwedishDate::read);
        String from = form.optional("borjar", SwedishClock::read);
        String to = form.optional("slutar", SwedishClock::read);
        Meeting.Content content = new Meeting.Content(
                kind.isEmpty() ? MeetingKind.BOARD : MeetingKind.valueOf(kind),
                form.optionalLine("rubrik", 200),
                date == null ? LocalDate.of(2000, 1, 1) : date,
                from,
                to,
                form.optionalLine("plats", 200));
        if (form.isValid()) {
            refuseTimes(form, content, ending);
        }
        return content;
    }

    public static Form opened(Meeting meeting) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("slag", meeting.kind().name());
        content.put("rubrik", Objects.toString(meeting.title(), ""));
        content.put("datum", meeting.meetingDate());
        content.put("borjar", SwedishClock.print(meeting.fromTime()));
        content.put("slutar", SwedishClock.print(meeting.toTime()));
        content.put("plats", Objects.toString(meeting.place(), ""));
        return Form.opened(meeting.version(), content);
    }

    private static void refuseTimes(Form form, Meeting.Content content, Ending ending) {
        String from = content.fromTime();
        String to = content.toTime();
        if (to != null && from == null) {
            form.refuse("borjar", "Ange också när mötet börjar, eller ta bort sluttiden.");
        } else if (ending == Ending.SAME_DAY && to != null && from != null && to.compareTo(from) <= 0) {
            form.refuse(
                    "slutar", "Mötet måste sluta senare än det börjar, " + SwedishClock.print(from) + ", samma dag.");
        }
        refuseSkipped(form, "borjar", content.meetingDate(), from);
        refuseSkipped(form, "slutar", content.meetingDate(), to);
    }

    /** On the night summer time begins the clock goes from 02:00 straight to 03:00. */
    public static void refuseSkipped(Form form, String field, LocalDate date, @Nullable String time) {
        if (time != null
                && SwedishDate.STOCKHOLM
                        .getRules()
                        .getValidOffsets(LocalDateTime.of(date, LocalTime.parse(time)))
                        .isEmpty()) {
            form.refuse(field, "Klockslaget finns inte den dagen: sommartiden börjar och klockan går från 02 till 03.");
        }
    }
}
