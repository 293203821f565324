package se.samklang.meetings.presence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishClock;
import se.samklang.meetings.Meeting;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** An official or a guest as typed. Meaningful only while the form is valid. */
final class AttendeeForm {

    static final Versions<Content> VERSIONS = Versions.<Content>none()
            .with("Deltar som", content -> content.capacity().label())
            .with("Namn", Content::personName)
            .with("Organisation", Content::organisation)
            .with("Titel", Content::title)
            .with("Från", content -> SwedishClock.print(content.fromTime()))
            .with("Till", content -> SwedishClock.print(content.toTime()));

    private AttendeeForm() {}

    /** What a person says about an official or a guest. */
    record Content(
            Attendee.Capacity capacity,
            String personName,
            String organisation,
            String title,
            @Nullable String fromTime,
            @Nullable String toTime) {

        /** Whether the times lie outside those of the meeting: told, not refused. */
        boolean isOutside(Meeting meeting) {
            return AttendanceWarnings.isOutside(meeting, fromTime, toTime);
        }
    }

    static Map<String, String> capacities() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(Attendee.Capacity.GUEST.name(), "Gäst");
        choices.put(Attendee.Capacity.OFFICIAL.name(), "Tjänsteperson");
        return choices;
    }

    /** What somebody new can be given to do at once; leading and verifying take a mandate. */
    static Map<String, String> duties() {
        return Map.of(Attendee.Duty.SECRETARY.name(), Attendee.Duty.SECRETARY.label());
    }

    /** Somebody new, who may be given a duty in the same step. */
    static Content readNew(Form form) {
        form.only("som", "namn", "organisation", "titel", "fran", "till", "uppgift");
        return content(form);
    }

    /** Whether somebody new keeps the minutes. */
    static boolean isSecretary(Form form) {
        return Attendee.Duty.SECRETARY.name().equals(form.optionalChoice("uppgift", duties()));
    }

    static Content read(Form form) {
        form.only("som", "namn", "organisation", "titel", "fran", "till");
        return content(form);
    }

    private static Content content(Form form) {
        String capacity = form.choice("som", capacities());
        String from = form.optional("fran", SwedishClock::read);
        String to = form.optional("till", SwedishClock::read);
        if (to != null && from == null) {
            form.refuse("fran", "Ange också från när, eller ta bort sluttiden.");
        } else if (to != null && from != null && to.compareTo(from) <= 0) {
            form.refuse("till", "Tiden måste sluta senare än den börjar, " + SwedishClock.print(from) + ".");
        }
        return new Content(
                capacity.isEmpty() ? Attendee.Capacity.GUEST : Attendee.Capacity.valueOf(capacity),
                form.line("namn", 200),
                Objects.toString(form.optionalLine("organisation", 200), ""),
                Objects.toString(form.optionalLine("titel", 200), ""),
                from,
                to);
    }

    static Form opened(Attendee person) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("som", person.capacity().name());
        content.put("namn", person.personName());
        content.put("organisation", person.organisation());
        content.put("titel", person.title());
        content.put("fran", SwedishClock.print(person.fromTime()));
        content.put("till", SwedishClock.print(person.toTime()));
        return Form.opened(person.version(), content);
    }

    static Content content(Attendee person) {
        return new Content(
                person.capacity(),
                person.personName(),
                person.organisation(),
                person.title(),
                person.fromTime(),
                person.toTime());
    }
}
