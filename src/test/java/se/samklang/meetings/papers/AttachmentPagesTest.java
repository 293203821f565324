package se.samklang.meetings.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Database;
import se.samklang.web.Role;

/** The papers of a meeting over HTTP. */
class AttachmentPagesTest {

    private static final Map<String, String> MEETING = Map.of("slag", "BOARD", "datum", "2017-05-29");
    private static final byte[] TEXT = "Ett underlag.".getBytes(UTF_8);

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final String meeting = added("/moten", MEETING);
    private final String papers = meeting + "/handlingar";

    @Test
    void a_paper_is_added_listed_and_fetched_as_a_file() throws IOException {
        byte[] plan = PaperTest.pdf(2);

        assertThat(director.upload(papers, "Plan åäö.pdf", plan).statusCode()).isEqualTo(303);

        assertThat(text(papers)).contains("1 Plan åäö Hela mötet PDF, 2 sidor");
        HttpResponse<byte[]> file = director.download(paper("Plan åäö") + "/fil");
        assertThat(file.body()).isEqualTo(plan);
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("filename*=UTF-8''Plan%20%C3%A5%C3%A4%C3%B6.pdf");
    }

    @Test
    void numbers_follow_the_agenda_as_it_is_rearranged() {
        String first = item("Alfa");
        String second = item("Beta");
        add("om beta", second);
        add("om alfa", first);
        add("för alla", "");
        assertThat(text(papers)).containsSubsequence("1 för alla", "2 om alfa", "3 om beta");

        director.post(meeting + "/arenden/" + second + "/upp", Map.of());
        assertThat(text(papers)).containsSubsequence("1 för alla", "2 om beta", "3 om alfa");

        director.post(meeting + "/arenden/" + second + "/radera", Map.of("version", "1"));
        assertThat(text(papers)).contains("om beta Hela mötet").contains("3 om alfa");

        director.post(paper("för alla") + "/radera", Map.of("version", "1"));
        HttpResponse<String> after = director.get(papers);
        assertThat(TestVisitor.text(after)).contains("1 om beta").contains("2 om alfa");
        director.post(found(after.body(), "action=\"(/angra/[0-9a-f-]{36})\""), Map.of());
        assertThat(text(papers)).contains("för alla", "3 om alfa");
    }

    @Test
    void a_paper_is_described_and_replaced() {
        String item = item("Alfa");
        add("utkast", "");
        String paper = paper("utkast");

        HttpResponse<String> saved = director.upload(
                paper, "ny.txt", "Nytt".getBytes(UTF_8), Map.of("rubrik", "Plan", "arende", item, "version", "1"));
        HttpResponse<String> late =
                director.upload(paper, "sen.txt", TEXT, Map.of("rubrik", "Min rubrik", "arende", "", "version", "1"));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(papers)).contains("1 Plan 1. Alfa Text");
        assertThat(new String(director.download(paper + "/fil").body(), UTF_8)).isEqualTo("Nytt");
    }

    @Test
    void what_cannot_be_kept_is_refused_beside_the_field() {
        HttpResponse<String> page = director.upload(papers, "sida.pdf", "<html>".getBytes(UTF_8));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(page)).contains("webbsida");
        assertThat(director.upload(papers, "tom.pdf", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(director.upload(papers, "a.txt", TEXT, Map.of("arende", UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(director.upload(papers, "a.txt", TEXT, Map.of("nummer", "7")).statusCode())
                .isEqualTo(422);
        assertThat(text(papers)).contains("Inga bilagor än");
    }

    @Test
    void markup_in_names_is_shown_as_it_is_typed() {
        director.upload(papers, "x.txt", TEXT, Map.of("rubrik", "<img src=x onerror=alert(1)>"));

        assertThat(director.get(papers).body())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img src=x");
    }

    @Test
    void papers_of_verified_minutes_stay_as_they_are() {
        add("underlag", "");
        String paper = paper("underlag");
        director.post(meeting + "/hallet", Map.of("version", "1"));
        say("CIRCULATING");

        HttpResponse<String> removed = director.post(paper + "/radera", Map.of("version", "1"));

        assertThat(removed.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(removed)).contains("under justering eller justerat");
        assertThat(director.upload(paper, "b.txt", TEXT, Map.of("rubrik", "Annat", "version", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(director.upload(papers, "c.txt", TEXT).statusCode()).isEqualTo(409);
        assertThat(text(papers)).contains("underlag", "kan inte ändras").doesNotContain("Lägg till");
    }

    @Test
    void numbers_stand_still_once_the_items_are_paragraphs() {
        item("Alfa");
        add("ett", "");
        add("två", "");
        director.post(meeting + "/hallet", Map.of("version", "1"));
        director.post(meeting + "/paragrafer", Map.of("version", "2"));

        director.post(paper("ett") + "/radera", Map.of("version", "1"));

        assertThat(text(papers)).contains("2 två");
    }

    @Test
    void only_who_may_write_adds_and_only_the_own_forbund_reads() {
        add("underlag", "");
        String paper = paper("underlag");
        TestVisitor member = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);

        assertThat(member.download(paper + "/fil").statusCode()).isEqualTo(200);
        assertThat(TestVisitor.text(member.get(papers))).contains("underlag").doesNotContain("Ändra");
        assertThat(member.upload(papers, "a.txt", TEXT).statusCode()).isEqualTo(403);
        assertThat(RunningApplication.visitorIn(director.scope(), Role.INSATS_LEAD)
                        .get(paper + "/fil")
                        .statusCode())
                .isEqualTo(403);
        assertThat(RunningApplication.visitor(Role.DIRECTOR).get(paper + "/fil").statusCode())
                .isEqualTo(404);
        String other = added("/moten", MEETING);
        assertThat(director.get(other + paper.substring(meeting.length()) + "/fil")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_meeting_is_removed_with_its_papers() {
        add("underlag", item("Alfa"));

        assertThat(director.post(meeting + "/radera", Map.of("version", "1")).statusCode())
                .isEqualTo(303);
        assertThat(director.get(papers).statusCode()).isEqualTo(404);
    }

    /** The state other parts of the program bring a meeting to. */
    private void say(String status) {
        RunningApplication.bean(Database.class)
                .write(
                        director.scope(),
                        "Prov",
                        tx -> tx.sql("""
                        UPDATE meetings.meeting
                        SET status = :status
                        WHERE association_id = :association
                          AND id = :id
                        """)
                                .param("status", status)
                                .param("association", tx.scope().association())
                                .param("id", UUID.fromString(meeting.substring("/moten/".length())))
                                .update());
    }

    private void add(String title, String item) {
        Map<String, String> fields = new HashMap<>(Map.of("rubrik", title));
        fields.put("arende", item);
        HttpResponse<String> answer = director.upload(papers, "fil.txt", TEXT, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String item(String title) {
        director.post(meeting + "/arenden", Map.of("slag", "DECISION", "rubrik", title));
        return found(
                director.get(meeting).body(),
                "/arenden/([0-9a-f-]{36})\">Ändra<span class=\"visually-hidden\"> " + title);
    }

    private String paper(String title) {
        return found(
                director.get(papers).body(),
                "href=\"(" + papers + "/[0-9a-f-]{36})/fil\" download>" + Pattern.quote(title));
    }

    private String added(String path, Map<String, String> fields) {
        HttpResponse<String> answer = director.post(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
