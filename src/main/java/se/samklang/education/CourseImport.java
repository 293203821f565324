package se.samklang.education;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/**
 * Courses from a file. A course that is there already, known by its number in the series or by its name and first day,
 * gets the file's content.
 */
@Component
final class CourseImport implements ImportKind {

    @Override
    public String name() {
        return "utbildningar";
    }

    @Override
    public String title() {
        return "Utbildningar";
    }

    @Override
    public String list() {
        return "/utbildningar";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("namn", "utbildningens namn", "Grundutbildning lösningsfokus"),
                ImportColumn.optional("serie", "serie som utbildningen hör till", "GULF"),
                ImportColumn.optional("nummer", "nummer i serien", "17"),
                ImportColumn.required("datum", "första dag", "2017-03-14"),
                ImportColumn.optional("slutdatum", "sista dag", "2017-03-16"),
                ImportColumn.optional("dagar", "antal dagar", "3"),
                ImportColumn.optional("organisation", "arrangör", "Samordningsförbundet"),
                ImportColumn.required("deltagare", "antal deltagare", "18"),
                ImportColumn.optional("ur_omradet", "hur många av dem som kommer ur förbundets område", "12"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        Map<String, Integer> lines = new HashMap<>();
        List<Course.Content> courses = new ArrayList<>();
        for (ImportRow row : rows) {
            Course.Content course = course(row);
            if (course != null && isFirst(row, course, lines)) {
                courses.add(course);
            }
        }
        return new Plan(courses);
    }

    private static Course.@Nullable Content course(ImportRow row) {
        String name = row.text("namn", 200);
        String series = row.text("serie", 40);
        Integer number = row.integer("nummer", 1, 9999);
        LocalDate from = row.date("datum");
        LocalDate to = row.date("slutdatum");
        Integer days = row.integer("dagar", 1, 366);
        String organiser = row.text("organisation", 200);
        Integer participants = row.integer("deltagare", 0, 100_000);
        Integer ownArea = row.integer("ur_omradet", 0, 100_000);
        if (name == null || from == null || participants == null) {
            return null;
        }
        Course.Content course =
                new Course.Content(name, series, number, from, to, days, organiser, participants, ownArea);
        Map<String, String> faults = CourseRules.faults(course);
        faults.forEach((field, reason) -> row.fault(column(field), "ORIMLIGT", reason));
        return faults.isEmpty() ? course : null;
    }

    private static String column(String field) {
        return field.equals("fran") ? "datum" : field.equals("till") ? "slutdatum" : field;
    }

    private static boolean isFirst(ImportRow row, Course.Content course, Map<String, Integer> lines) {
        boolean numbered = course.series() != null && course.numberInSeries() != null;
        String key = numbered
                ? course.series() + "|" + course.numberInSeries()
                : course.name().toLowerCase(Locale.ROOT) + "|" + course.fromDate();
        Integer earlier = lines.putIfAbsent(key, row.line());
        if (earlier != null) {
            row.fault(
                    numbered ? "nummer" : "namn",
                    "DUBBLETT",
                    "Samma utbildning finns redan på rad " + earlier + " i filen. Behåll en av dem.");
        }
        return earlier == null;
    }

    private static void store(Write tx, Course.Content content) {
        Course existing = existing(tx, content).orElse(null);
        if (existing == null) {
            CourseSql.add(tx, Ids.next(Clock.fixed(tx.now(), ZoneOffset.UTC)), content);
        } else if (!existing.content().equals(content)) {
            CourseSql.change(tx, existing.id(), content, existing.version());
        }
    }

    private static Optional<Course> existing(Write tx, Course.Content content) {
        return content.series() != null && content.numberInSeries() != null
                ? CourseSql.numbered(tx, content.series(), content.numberInSeries())
                : CourseSql.unnumbered(tx, content.name(), content.fromDate());
    }

    private record Plan(List<Course.Content> courses) implements ImportPlan {
        @Override
        public int accepted() {
            return courses.size();
        }

        @Override
        public void store(Write tx) {
            courses.forEach(course -> CourseImport.store(tx, course));
        }
    }
}
