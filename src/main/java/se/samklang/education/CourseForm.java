package se.samklang.education;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.education.AttendanceSql.Attendance;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A course as it is typed. Meaningful only while the form is valid. */
record CourseForm(Course.Content course, List<Attendance> attendance) {

    static final Versions<Course.Content> VERSIONS = Versions.<Course.Content>none()
            .with("Namn", Course.Content::name)
            .with("Serie", Course.Content::series)
            .with("Nummer", Course.Content::numberInSeries)
            .with("Första dag", Course.Content::fromDate)
            .with("Sista dag", Course.Content::toDate)
            .with("Antal dagar", Course.Content::dayCount)
            .with("Arrangör", Course.Content::organiser)
            .with("Antal deltagare", Course.Content::participantCount)
            .with("Varav ur förbundets område", Course.Content::participantCountOwnArea);

    static CourseForm read(Form form) {
        form.only(
                "namn",
                "serie",
                "nummer",
                "fran",
                "till",
                "dagar",
                "organisation",
                "deltagare",
                "ur_omradet",
                "organisationer");
        String name = form.line("namn", 200);
        LocalDate from = form.required("fran", SwedishDate::read);
        Integer participants = form.required("deltagare", typed -> whole(typed, 0, 100_000));
        Course.Content course = new Course.Content(
                name,
                form.optionalLine("serie", 40),
                form.optional("nummer", typed -> whole(typed, 1, 9999)),
                from == null ? LocalDate.of(2000, 1, 1) : from,
                form.optional("till", SwedishDate::read),
                form.optional("dagar", typed -> whole(typed, 1, 366)),
                form.optionalLine("organisation", 200),
                participants == null ? 0 : participants,
                form.optional("ur_omradet", typed -> whole(typed, 0, 100_000)));
        List<Attendance> attendance = attendance(form);
        if (form.isValid()) {
            CourseRules.faults(course).forEach(form::refuse);
            String fault = CourseRules.attendance(course.participantCount(), attendance);
            if (fault != null) {
                form.refuse("organisationer", fault);
            }
        }
        return new CourseForm(course, attendance);
    }

    static Form opened(Course course, List<Attendance> attendance) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("namn", course.name());
        content.put("serie", text(course.series()));
        content.put("nummer", text(course.numberInSeries()));
        content.put("fran", course.fromDate());
        content.put("till", text(course.toDate()));
        content.put("dagar", text(course.dayCount()));
        content.put("organisation", text(course.organiser()));
        content.put("deltagare", course.participantCount());
        content.put("ur_omradet", text(course.participantCountOwnArea()));
        content.put(
                "organisationer",
                String.join(
                        "\n",
                        attendance.stream()
                                .map(each -> each.organisation() + " " + each.participantCount())
                                .toList()));
        return Form.opened(course.version(), content);
    }

    /** One organisation a line, its number last: {@code Sala kommun 12}. */
    private static List<Attendance> attendance(Form form) {
        List<Attendance> attendance = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String line : form.text("organisationer", 10_000).lines().toList()) {
            String stripped = line.strip();
            int space = stripped.lastIndexOf(' ');
            String organisation = space < 0 ? "" : stripped.substring(0, space).strip();
            Integer count = whole(stripped.substring(space + 1), 1, 100_000).orNull();
            if (stripped.isEmpty()) {
                continue;
            }
            if (organisation.isEmpty() || organisation.length() > 200 || count == null) {
                form.refuse(
                        "organisationer",
                        "Skriv en organisation per rad med antalet deltagare sist, till exempel Sala kommun 12.");
            } else if (!named.add(organisation.toLowerCase(Locale.ROOT))) {
                form.refuse("organisationer", organisation + " står två gånger. Lägg ihop raderna till en.");
            } else {
                attendance.add(new Attendance(organisation, count));
            }
        }
        return attendance;
    }

    private static Parsed<Integer> whole(String typed, int least, int most) {
        boolean readable = typed.matches("[0-9]{1,6}");
        int number = readable ? Integer.parseInt(typed) : -1;
        return number >= least && number <= most
                ? Parsed.of(number)
                : Parsed.unreadable("Här ska stå ett heltal från " + least + " till " + most + ".");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
