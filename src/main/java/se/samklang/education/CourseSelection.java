package se.samklang.education;

import java.util.List;
import java.util.Locale;
import se.samklang.web.Listing;

/** Which courses a list shows. */
final class CourseSelection {

    private CourseSelection() {}

    static List<Course> chosen(Listing listing, List<Course> courses) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String year = listing.filter("ar");
        return courses.stream()
                .filter(course -> year.isEmpty()
                        || year.equals(Integer.toString(course.fromDate().getYear())))
                .filter(course -> text.isEmpty() || words(course).contains(text))
                .toList();
    }

    private static String words(Course course) {
        return String.join(" ", course.name(), String.valueOf(course.numbered()), String.valueOf(course.organiser()))
                .toLowerCase(Locale.ROOT);
    }
}
