package se.samklang.education;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.education.AttendanceSql.Attendance;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Courses: listed, shown, registered, changed, removed. */
@Controller
class CourseController {

    static final String LIST = "/utbildningar";

    private static final String TAKEN = "Serien har redan en utbildning med det numret.";

    private static final String USED =
            "Utbildningen kan inte raderas, för en genomförd aktivitet i planen hämtar sina uppgifter från den. Ta bort"
                    + " aktiviteten först.";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    CourseController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry coursesEntry() {
        return new NavigationEntry("Verksamhet", 250, "Utbildningar", LIST);
    }

    /** @param next where the next page begins, empty on the last */
    record ListPage(
            Listing listing, List<CourseLine> rows, String total, String next, boolean filtered, boolean editable) {}

    record ShowPage(CourseLine course, List<Attendance> attendance, int unattributed, boolean editable) {}

    /** @param proposals a sentence on the next free number of each series, empty where there are none */
    record EditPage(Form form, @Nullable UUID id, String proposals) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<Course> courses =
                    CourseSelection.chosen(listing, CourseSql.all(tx, listing.sorting("-datum", "namn", "deltagare")));
            if (listing.format() != null) {
                return CourseFiles.of(listing, courses, tx.now());
            }
            Listing.Part<Course> part = listing.part(courses, Course::id);
            return Page.of(
                    "education/list",
                    new ListPage(
                            listing,
                            part.rows().stream().map(CourseLine::of).toList(),
                            CourseTable.printed(CourseTable.sum(courses, CourseTable.PARTICIPANTS)),
                            part.next(),
                            listing.isFiltered("q", "ar"),
                            mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor, Listing listing) {
        Form form = Form.opened(
                0, Map.of("serie", listing.filter("serie"), "nummer", listing.filter("nummer"), "fran", ""));
        return page(visitor, form, null);
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        CourseForm sent = CourseForm.read(form);
        UUID id = Ids.next(clock);
        return submissions.run(visitor, form, "Registrerade utbildning", again(visitor, form, null), tx -> {
            Problems.refusedWhereTaken("nummer", TAKEN, () -> CourseSql.add(tx, id, sent.course()));
            AttendanceSql.replace(tx, clock, id, sent.attendance());
            return Redirect.to(LIST + "/" + id)
                    .saying("Utbildningen är registrerad.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Course course = find(tx, id);
            List<Attendance> attendance = AttendanceSql.ofCourse(tx, id);
            int known =
                    attendance.stream().mapToInt(Attendance::participantCount).sum();
            return Page.of(
                    "education/show",
                    new ShowPage(
                            CourseLine.of(course), attendance, course.participantCount() - known, mayEdit(visitor)));
        });
    }

    @GetMapping(LIST + "/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        Form form =
                database.read(visitor.scope(), tx -> CourseForm.opened(find(tx, id), AttendanceSql.ofCourse(tx, id)));
        return page(visitor, form, id);
    }

    @PostMapping(LIST + "/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        CourseForm sent = CourseForm.read(form);
        return submissions.run(visitor, form, "Ändrade utbildning", again(visitor, form, id), tx -> {
            int changed = Problems.refusedWhereTaken(
                    "nummer", TAKEN, () -> CourseSql.change(tx, id, sent.course(), form.version()));
            if (changed == 0) {
                throw CourseForm.VERSIONS
                        .stale(
                                LIST + "/" + id + "/andra",
                                sent.course(),
                                find(tx, id).content())
                        .about(id);
            }
            AttendanceSql.replace(tx, clock, id, sent.attendance());
            return Redirect.to(LIST + "/" + id)
                    .saying("Utbildningen är sparad.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        Course course = present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade utbildning", again(visitor, form, id), tx -> {
            AttendanceSql.replace(tx, clock, id, List.of());
            int removed = Problems.refusedWhereUsed(
                    "utbildning-anvands", USED, () -> CourseSql.remove(tx, id, form.version()));
            if (removed == 0) {
                throw new Problems.Stale(LIST + "/" + id, List.of());
            }
            return Redirect.to(LIST)
                    .saying("Utbildningen ”" + course.label() + "” är raderad.")
                    .undoable(tx.actId());
        });
    }

    private static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    private Course present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static Course find(Read tx, UUID id) {
        return CourseSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private Supplier<Page> again(Visitor visitor, Form form, @Nullable UUID id) {
        return () -> page(visitor, form, id);
    }

    private Page page(Visitor visitor, Form form, @Nullable UUID id) {
        List<String> proposals = database.read(visitor.scope(), CourseSql::nextNumbers).stream()
                .map(next -> next.series() + " " + next.next())
                .toList();
        String sentence = proposals.isEmpty() ? "" : "Nästa lediga nummer: " + String.join(", ", proposals) + ".";
        return Page.of("education/edit", new EditPage(form, id, sentence));
    }
}
