package se.samklang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Database;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/** Somebody who plans, in a förbund of their own: opens pages, sends forms and files, and has insatser to plan for. */
public record PlanningDesk(TestVisitor visitor) {

    private static final Pattern CONFIRMATION = Pattern.compile("action=\"(/import/utkast/[^\"]+/lagra)\"");

    /** As director of a new förbund. */
    public static PlanningDesk ofDirector() {
        return new PlanningDesk(RunningApplication.visitor(Role.DIRECTOR));
    }

    /** The same förbund as seen by another. */
    public PlanningDesk as(Role role) {
        return new PlanningDesk(RunningApplication.visitorIn(visitor.scope(), role));
    }

    /** What a reader sees on the page. */
    public String text(String path) {
        HttpResponse<String> page = visitor.get(path);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return TestVisitor.text(page);
    }

    /** The first match of the group in the page's HTML. */
    public String found(String path, String pattern) {
        String html = visitor.get(path).body();
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }

    /** Sends a form that is taken; answers where it leads. */
    public String send(String path, String... fields) {
        HttpResponse<String> answer = visitor.post(path, fields(fields));
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /** Sends a form that is not taken; answers what the page then says. */
    public String refused(int status, String path, String... fields) {
        HttpResponse<String> answer = visitor.post(path, fields(fields));
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(status);
        return TestVisitor.text(answer);
    }

    /** Reads in a file that has no faults. */
    public void store(String kind, String csv) {
        HttpResponse<String> preview = upload(kind, csv);
        Matcher found = CONFIRMATION.matcher(preview.body());
        assertThat(found.find()).as(TestVisitor.text(preview)).isTrue();
        send(found.group(1));
    }

    /** Sends a file, for its preview. */
    public HttpResponse<String> upload(String kind, String csv) {
        return visitor.upload("/import/" + kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An insats for individuals of which nothing else is told.
     *
     * @param registered the day it was written down; null for today
     */
    public UUID insats(String name, LocalDate from, @Nullable LocalDate registered) {
        UUID id = UUID.randomUUID();
        write("""
                INSERT INTO insatser.insats
                  (association_id, id, name, direction, follow_up_grain, from_date, created_at)
                VALUES (:association, :id, :name, 'INDIVIDUAL', 'EPISODE', :from,
                        coalesce(CAST(:registered AS date), CAST(database.app_now() AS date)))
                """, "id", id, "name", name, "from", from, "registered", registered);
        return id;
    }

    /** A decision of the meeting, § 45. */
    public UUID decided(OpenedMeeting meeting) {
        UUID item = meeting.item("Utvärdering", "");
        UUID id = UUID.randomUUID();
        write("""
                INSERT INTO meetings.section
                  (association_id, id, meeting_id, agenda_item_id, prefix, calendar_year, number)
                VALUES (:association, gen_random_uuid(), :meeting, :item, 'PRO', 2017, 45)
                """, "meeting", meeting.id(), "item", item);
        write("""
                INSERT INTO meetings.decision (association_id, id, meeting_id, agenda_item_id, position, sentence)
                VALUES (:association, :id, :meeting, :item, 1, 'Att godkänna utvärderingen')
                """, "id", id, "meeting", meeting.id(), "item", item);
        return id;
    }

    /** Runs a statement in the förbund; its parameters are named in pairs. */
    public void write(String statement, @Nullable Object... parameters) {
        RunningApplication.bean(Database.class).<Integer>write(visitor.scope(), "Förberedde prov", tx -> {
            var prepared = tx.sql(statement).param("association", tx.scope().association());
            for (int place = 0; place < parameters.length; place += 2) {
                prepared = prepared.param(String.valueOf(parameters[place]), parameters[place + 1]);
            }
            return prepared.update();
        });
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        for (int place = 0; place < pairs.length; place += 2) {
            fields.put(pairs[place], pairs[place + 1]);
        }
        return fields;
    }
}
