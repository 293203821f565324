package se.samklang.education;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.education.AttendanceSql.Attendance;

/** What must hold within a course. */
final class CourseRules {

    private CourseRules() {}

    /** Swedish reasons by field; empty where everything holds. */
    static Map<String, String> faults(Course.Content course) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (course.numberInSeries() != null && course.series() == null) {
            faults.put("serie", "Ange också serien: ett nummer räknas inom en serie.");
        }
        if (course.toDate() != null && course.toDate().isBefore(course.fromDate())) {
            faults.put("till", "Sista dagen kan inte vara före den första, " + course.fromDate() + ".");
        }
        Integer ownArea = course.participantCountOwnArea();
        if (ownArea != null && ownArea > course.participantCount()) {
            faults.put(
                    "ur_omradet",
                    "Högst " + course.participantCount() + " kan komma ur området: så många deltog sammanlagt.");
        }
        return faults;
    }

    /** The organisations' participants are among those counted. */
    static @Nullable String attendance(int participantCount, List<Attendance> attendance) {
        long sum = attendance.stream().mapToLong(Attendance::participantCount).sum();
        return sum <= participantCount
                ? null
                : "Organisationernas deltagare är tillsammans " + sum + ", men utbildningen har bara "
                        + participantCount + ".";
    }
}
