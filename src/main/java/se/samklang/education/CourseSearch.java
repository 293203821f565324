package se.samklang.education;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.SearchSource;

/** Courses among the hits of a search. */
@Component
final class CourseSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        return CourseSql.matching(tx, text, ASKED).stream()
                .map(course -> new Hit(
                        "Utbildning",
                        course.label(),
                        course.fromDate() + ", " + course.participantCount() + " deltagare",
                        CourseController.LIST + "/" + course.id()))
                .toList();
    }

    @Override
    public String list() {
        return CourseController.LIST + "?q=";
    }
}
