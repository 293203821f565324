package se.samklang.meetings.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.web.Listing;

/** Which meetings a list shows. */
final class MeetingSelection {

    private MeetingSelection() {}

    static List<Meeting> chosen(Listing listing, List<Meeting> meetings) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String year = listing.filter("ar");
        String kind = Objects.toString(listing.choice("slag", MeetingKind.choices()), "");
        return meetings.stream()
                .filter(meeting -> year.isEmpty()
                        || year.equals(Integer.toString(meeting.meetingDate().getYear())))
                .filter(meeting -> kind.isEmpty() || kind.equals(meeting.kind().name()))
                .filter(meeting -> text.isEmpty() || words(meeting).contains(text))
                .toList();
    }

    private static String words(Meeting meeting) {
        return (meeting.label() + " " + Objects.toString(meeting.place(), "")).toLowerCase(Locale.ROOT);
    }
}
