package se.samklang.meetings.presence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.SwedishClock;
import se.samklang.base.SwedishDate;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingForm;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** When a meeting was broken off and went on, as typed. Meaningful only while the form is valid. */
final class AdjournmentForm {

    static final Versions<Adjournment.Content> VERSIONS = Versions.<Adjournment.Content>none()
            .with("Ajournerat", Adjournment.Content::brokenOffDate)
            .with("Klockan", content -> SwedishClock.print(content.brokenOffTime()))
            .with("Återupptaget", Adjournment.Content::resumedDate)
            .with("Återupptaget klockan", content -> SwedishClock.print(content.resumedTime()));

    private AdjournmentForm() {}

    static Adjournment.Content read(Form form, Meeting meeting) {
        form.only("arende", "datum", "klockan", "ater_datum", "ater_klockan");
        UUID item = form.required("arende", Ids::read);
        LocalDate date = form.required("datum", SwedishDate::read);
        String time = form.required("klockan", SwedishClock::read);
        LocalDate resumed = form.optional("ater_datum", SwedishDate::read);
        String resumedTime = form.optional("ater_klockan", SwedishClock::read);
        if (form.isValid() && resumed == null && resumedTime != null) {
            resumed = date;
        }
        Adjournment.Content content = new Adjournment.Content(
                item == null ? new UUID(0, 0) : item,
                date == null ? meeting.meetingDate() : date,
                Objects.toString(time, ""),
                resumed,
                resumedTime);
        if (form.isValid()) {
            refuseTimes(form, meeting, content);
        }
        return content;
    }

    static Form opened(Adjournment adjournment) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("arende", adjournment.agendaItemId());
        content.put("datum", adjournment.brokenOffDate());
        content.put("klockan", SwedishClock.print(adjournment.brokenOffTime()));
        content.put("ater_datum", Objects.toString(adjournment.resumedDate(), ""));
        content.put("ater_klockan", SwedishClock.print(adjournment.resumedTime()));
        return Form.opened(adjournment.version(), content);
    }

    private static void refuseTimes(Form form, Meeting meeting, Adjournment.Content content) {
        LocalDate day = content.brokenOffDate();
        String begun = meeting.fromTime();
        if (day.isBefore(meeting.meetingDate())) {
            form.refuse(
                    "datum",
                    "Mötet började " + SwedishDate.printLong(meeting.meetingDate())
                            + " och kan inte ha ajournerats före dess.");
        } else if (begun != null
                && day.equals(meeting.meetingDate())
                && content.brokenOffTime().compareTo(begun) < 0) {
            form.refuse(
                    "klockan",
                    "Mötet började klockan " + SwedishClock.print(begun) + ". Ange en senare tid för ajourneringen.");
        }
        refuseResumption(form, content, content.resumedDate(), content.resumedTime());
        MeetingForm.refuseSkipped(form, "klockan", day, content.brokenOffTime());
    }

    private static void refuseResumption(
            Form form, Adjournment.Content content, @Nullable LocalDate resumed, @Nullable String time) {
        if (resumed == null) {
            return;
        }
        if (time == null) {
            form.refuse("ater_klockan", "Ange också klockslaget när mötet återupptogs.");
            return;
        }
        boolean later = resumed.isAfter(content.brokenOffDate())
                || resumed.equals(content.brokenOffDate()) && time.compareTo(content.brokenOffTime()) > 0;
        if (!later) {
            form.refuse("ater_klockan", "Mötet måste återupptas senare än det ajournerades.");
        }
        MeetingForm.refuseSkipped(form, "ater_klockan", resumed, time);
    }
}
