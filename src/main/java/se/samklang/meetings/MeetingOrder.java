package se.samklang.meetings;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.samklang.web.Listing;

/** Which meetings a list shows, and in which order. A förbund has some ten a year, so they are sorted here. */
final class MeetingOrder {

    private MeetingOrder() {}

    static List<Meeting> chosen(Listing listing, List<Meeting> meetings) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String year = listing.filter("ar");
        String kind = Objects.toString(listing.choice("slag", MeetingKind.choices()), "");
        Comparator<Meeting> order = order(listing.sort("datum", "mote", "plats"));
        boolean turned = listing.descending() || listing.filter("sort").isEmpty();
        return meetings.stream()
                .filter(meeting -> year.isEmpty()
                        || year.equals(Integer.toString(meeting.meetingDate().getYear())))
                .filter(meeting -> kind.isEmpty() || kind.equals(meeting.kind().name()))
                .filter(meeting -> text.isEmpty() || words(meeting).contains(text))
                .sorted(turned ? order.reversed() : order)
                .toList();
    }

    /** The rows from the one the address names. */
    static List<Meeting> page(Listing listing, List<Meeting> meetings) {
        String after = listing.filter("efter");
        int start = 0;
        for (int place = 0; place < meetings.size() && !after.isEmpty(); place++) {
            if (meetings.get(place).id().toString().equals(after)) {
                start = place + 1;
            }
        }
        return meetings.subList(start, Math.min(meetings.size(), start + Listing.PAGE_SIZE));
    }

    /** Where the next page begins; empty on the last. */
    static String next(List<Meeting> shown, List<Meeting> meetings) {
        return shown.isEmpty() || shown.getLast().equals(meetings.getLast())
                ? ""
                : shown.getLast().id().toString();
    }

    private static String words(Meeting meeting) {
        return (meeting.label() + " " + Objects.toString(meeting.place(), "")).toLowerCase(Locale.ROOT);
    }

    private static Comparator<Meeting> order(String column) {
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        Comparator<Meeting> byDay = Comparator.comparing(Meeting::meetingDate).thenComparing(Meeting::time);
        return switch (column) {
            case "mote" -> Comparator.comparing(Meeting::label, swedish).thenComparing(byDay);
            case "plats" ->
                Comparator.comparing((Meeting meeting) -> Objects.toString(meeting.place(), ""), swedish)
                        .thenComparing(byDay);
            default -> byDay;
        };
    }
}
