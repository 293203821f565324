package se.samklang.education;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.samklang.web.Listing;

/** Which courses a list shows, and in which order. A förbund has some dozens a year, so they are sorted here. */
final class CourseOrder {

    private CourseOrder() {}

    static List<Course> chosen(Listing listing, List<Course> courses) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String year = listing.filter("ar");
        Comparator<Course> order = order(listing.sort("datum", "namn", "deltagare"));
        boolean turned = listing.descending() || listing.filter("sort").isEmpty();
        return courses.stream()
                .filter(course -> year.isEmpty()
                        || year.equals(Integer.toString(course.fromDate().getYear())))
                .filter(course -> text.isEmpty() || words(course).contains(text))
                .sorted(turned ? order.reversed() : order)
                .toList();
    }

    /** The rows from the one the address names. */
    static List<Course> page(Listing listing, List<Course> courses) {
        String after = listing.filter("efter");
        int start = 0;
        for (int place = 0; place < courses.size() && !after.isEmpty(); place++) {
            if (courses.get(place).id().toString().equals(after)) {
                start = place + 1;
            }
        }
        return courses.subList(start, Math.min(courses.size(), start + Listing.PAGE_SIZE));
    }

    /** Where the next page begins; empty on the last. */
    static String next(List<Course> shown, List<Course> courses) {
        return shown.isEmpty() || shown.getLast().equals(courses.getLast())
                ? ""
                : shown.getLast().id().toString();
    }

    private static String words(Course course) {
        return String.join(" ", course.name(), String.valueOf(course.numbered()), String.valueOf(course.organiser()))
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<Course> order(String column) {
        Comparator<Course> byDay = Comparator.comparing(Course::fromDate);
        return switch (column) {
            case "namn" -> Comparator.comparing(Course::label, Collator.getInstance(Locale.of("sv", "SE")));
            case "deltagare" ->
                Comparator.comparingInt(Course::participantCount).thenComparing(byDay);
            default -> byDay;
        };
    }
}
