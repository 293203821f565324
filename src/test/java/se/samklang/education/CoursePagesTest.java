package se.samklang.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Shell;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

class CoursePagesTest {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samklang");

    private final Database database = TestDatabase.database();
    private final CourseController courses = new CourseController(database, submissions(), TestDatabase.CLOCK);
    private Visitor visitor = visitor(Scope.outside("ingen"), Role.ADMINISTRATOR);

    @BeforeEach
    void a_förbund_of_its_own() {
        visitor = visitor(TestDatabase.newAssociation(), Role.ADMINISTRATOR);
    }

    @Test
    void a_course_is_registered_and_the_next_of_its_series_proposed() {
        UUID id =
                added("Grundutbildning", "serie", "GULF", "nummer", "17", "organisationer", "Sala kommun 12\nRegion 3");

        String page = html(courses.show(visitor, id));

        assertThat(page)
                .contains("GULF 17", "2017-03-14", "Sala kommun", "Organisation inte angiven")
                .contains("/utbildningar/ny?serie=GULF&amp;nummer=18");
        assertThat(html(courses.blank(visitor, listing("serie", "GULF", "nummer", "18"))))
                .contains("Nästa lediga nummer: GULF 18.")
                .contains("value=\"18\"");
        assertThat(html(courses.list(visitor, listing("ar", "2017")))).contains("Grundutbildning", "18 deltagare");
    }

    @Test
    void what_does_not_hold_is_said_beside_its_field() {
        String empty = html(courses.add(visitor, sent("namn", "", "fran", "14 mars", "deltagare", "många")));
        String beyond = html(courses.add(
                visitor,
                sent("namn", "Kurs", "fran", "2017-03-14", "till", "2017-03-01", "deltagare", "5", "ur_omradet", "6")));
        String organisations = html(courses.add(
                visitor,
                sent("namn", "Kurs", "fran", "2017-03-14", "deltagare", "5", "organisationer", "Sala 3\nRegion 3")));
        String unreadable = html(courses.add(
                visitor, sent("namn", "Kurs", "fran", "2017-03-14", "deltagare", "5", "organisationer", "tre")));

        assertThat(empty).contains("Fyll i fältet.", "Datumet ska skrivas", "heltal från 0 till 100000");
        assertThat(beyond).contains("Sista dagen kan inte vara före", "Högst 5 kan komma ur området");
        assertThat(organisations).contains("Organisationernas deltagare är tillsammans 6");
        assertThat(unreadable).contains("Skriv en organisation per rad");
    }

    @Test
    void a_number_is_used_once_in_its_series() {
        added("Grundutbildning", "serie", "GULF", "nummer", "17");

        Page page = (Page) courses.add(
                visitor,
                sent("namn", "Annan", "fran", "2017-04-01", "deltagare", "3", "serie", "GULF", "nummer", "17"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page)).contains("Serien har redan en utbildning med det numret.");
    }

    @Test
    void who_opened_the_form_before_another_saved_is_shown_both_versions() {
        UUID id = added("Kurs");
        Map<String, List<String>> form = parameters("namn", "Kurs", "fran", "2017-03-14", "deltagare", "20");
        form.put("version", List.of("1"));
        courses.change(visitor, id, Form.sent(new HashMap<>(form)));

        form.put("deltagare", List.of("21"));
        assertThatThrownBy(() -> courses.change(visitor, id, Form.sent(form)))
                .isInstanceOfSatisfying(
                        Problems.Stale.class,
                        stale -> assertThat(stale.differences())
                                .containsExactly(new Problems.Difference("Antal deltagare", "21", "20")));
    }

    @Test
    void a_removed_course_comes_back_with_its_organisations() {
        UUID id = added("Kurs", "organisationer", "Sala kommun 12");
        Map<String, List<String>> form = parameters();
        form.put("version", List.of("1"));

        Redirect redirect = (Redirect) courses.remove(visitor, id, Form.sent(form));
        assertThatThrownBy(() -> courses.show(visitor, id)).isInstanceOf(Problems.NotFound.class);
        database.write(visitor.scope(), "Ångrade", tx -> Acts.undo(tx, Objects.requireNonNull(redirect.undoAct())));

        assertThat(html(courses.show(visitor, id))).contains("Sala kommun");
    }

    @Test
    void a_long_list_is_shown_in_pages_newest_first() {
        for (int day = 1; day <= 28; day++) {
            added("Januari " + day, "fran", "2017-01-" + (day < 10 ? "0" + day : day));
            added("Februari " + day, "fran", "2017-02-" + (day < 10 ? "0" + day : day));
        }

        Page first = (Page) courses.list(visitor, listing());
        String next = ((CourseController.ListPage) first.model()).next();
        String second = html(courses.list(visitor, listing("efter", next)));

        assertThat(html(first)).contains("Februari 28<", "Nästa sida").doesNotContain("Januari 6<");
        assertThat(second).contains("Januari 6<", "Januari 1<").doesNotContain("Januari 7<", "Nästa sida");
        assertThat(html(courses.list(visitor, listing("sort", "namn", "q", "januari"))))
                .contains("Januari 10<")
                .doesNotContain("Februari");
    }

    @Test
    void the_lists_file_has_the_columns_of_the_import() {
        added("Kurs", "serie", "K", "nummer", "1");

        Download file = (Download) courses.list(visitor, listing("format", "csv"));

        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains("namn;serie;nummer;datum;slutdatum;dagar;organisation;deltagare;ur_omradet")
                .contains("Kurs;K;1;2017-03-14");
    }

    @Test
    void an_auditor_sees_no_buttons_and_another_förbund_sees_nothing() {
        UUID id = added("Kurs");
        Visitor auditor = visitor(visitor.scope(), Role.AUDITOR);
        Visitor stranger = visitor(TestDatabase.newAssociation(), Role.DIRECTOR);

        assertThat(html(courses.show(auditor, id))).doesNotContain("Radera", "Ändra");
        assertThat(html(courses.list(stranger, listing()))).contains("Inga utbildningar än");
        assertThatThrownBy(() -> courses.show(stranger, id)).isInstanceOf(Problems.NotFound.class);
    }

    @Test
    void a_search_finds_courses_by_series_and_number() {
        UUID id = added("Grundutbildning", "serie", "GULF", "nummer", "17");

        var hits = database.read(visitor.scope(), tx -> new CourseSearch().search(tx, "gulf 17"));

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().path()).isEqualTo("/utbildningar/" + id);
    }

    private UUID added(String name, String... more) {
        Map<String, List<String>> fields = parameters("namn", name, "fran", "2017-03-14", "deltagare", "18");
        fields.putAll(parameters(more));
        Answer answer = courses.add(visitor, Form.sent(fields));
        String path = ((Redirect) answer).path();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private String html(Answer answer) {
        Page page = (Page) answer;
        StringOutput output = new StringOutput();
        Shell shell = new Shell(visitor, List.of(), "/utbildningar", "token", "/v", null, null, "ref");
        TEMPLATES.render(page.template() + ".jte", Map.of("shell", shell, "page", page.model()), output);
        return output.toString();
    }

    private static Form sent(String... fields) {
        return Form.sent(parameters(fields));
    }

    private static Map<String, List<String>> parameters(String... fields) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            parameters.put(fields[i], List.of(fields[i + 1]));
        }
        return parameters;
    }

    private static Listing listing(String... filters) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i + 1 < filters.length; i += 2) {
            parameters.put(filters[i], filters[i + 1]);
        }
        return new Listing("/utbildningar", parameters);
    }

    private static Visitor visitor(Scope scope, Role role) {
        return new Visitor(scope, new UUID(0, 7), "Test Testsson", "test@example.org", Set.of(role), "Prov", false);
    }

    private Submissions submissions() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, () -> database);
        beans.register(Submissions.class);
        beans.refresh();
        return beans.getBean(Submissions.class);
    }
}
