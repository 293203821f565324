package se.samklang.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;
import se.samklang.web.Role;

/** The office's side of the notice board over HTTP. Today is 1 September 2017, a Friday. */
class NoticePagesTest {

    private static final Instant NOW = TestDatabase.CLOCK.instant();
    private static final Map<String, String> NOTICE = Map.of(
            "organ",
            "Styrelsen",
            "rubrik",
            "Budgeten behandlas",
            "text",
            "Den 29 september.",
            "forvaring",
            "Kansliet",
            "ansvarig",
            "Berit Beredd");

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void a_notice_is_put_up_shown_listed_found_and_public() {
        String path = added(NOTICE);

        assertThat(text(path))
                .contains("Budgeten behandlas", "Uppsatt", "2017-09-01", "2017-09-22", "fredagen den 22 september 2017")
                .contains("Visa på anslagstavlan", "kan inte tas ned i förtid");
        assertThat(text("/anslag")).contains("Budgeten behandlas", "Uppsatt");
        assertThat(text("/anslag?lage=DOWN")).contains("Inga anslag passar filtret");
        assertThat(text("/sok?q=budgeten")).contains("Anslag Budgeten behandlas Kungörelse, anslaget 1 september 2017");
        String id = path.substring("/anslag/".length());
        assertThat(RunningApplication.stranger()
                        .get(Given.board(director.scope()) + "/" + id)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_list_is_a_file_too() {
        added(NOTICE);

        String csv = new String(director.download("/anslag?format=csv").body(), StandardCharsets.UTF_8);

        assertThat(csv).contains("2017-09-01;2017-09-22;Uppsatt;Kungörelse;Budgeten behandlas;Styrelsen;;;Kansliet");
        assertThat(director.download("/anslag?format=xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void a_day_that_has_been_and_a_missing_field_are_said_beside_their_fields() {
        assertThat(refused("/anslag", with(NOTICE, "anslas", "2017-08-31"))).contains("kan inte dateras bakåt");
        assertThat(refused("/anslag", with(NOTICE, "anslas", "2017-02-29"))).contains("Dagen finns inte");
        assertThat(refused("/anslag", with(NOTICE, "forvaring", ""))).contains("Fyll i fältet");
        assertThat(refused("/anslag", with(NOTICE, "published_date", "2016-01-01")))
                .contains("Okänt fält");
        assertThat(text("/anslag")).contains("Inga anslag än");
    }

    @Test
    void a_notice_for_a_later_day_waits() {
        String path = added(with(NOTICE, "anslas", "2017-09-04"));

        assertThat(text(path)).contains("Kommande").doesNotContain("Visa på anslagstavlan");
    }

    @Test
    void taking_a_notice_down_early_is_refused_with_the_law() {
        String path = added(NOTICE);

        HttpResponse<String> answer = director.post(path + "/ta-ned", Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(answer))
                .contains("till och med den 22 september 2017", "13 kap. 5 §", "rätta anslaget");
        assertThat(text(path)).contains("Uppsatt");
        assertThat(director.post(path, with(NOTICE, "anslas", "2017-08-01")).statusCode())
                .isEqualTo(405);
        assertThat(director.post("/anslag/" + UUID.randomUUID() + "/ta-ned", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_notice_is_put_right_by_another_with_its_own_time_once() {
        String path = added(NOTICE);
        Map<String, String> right = with(with(NOTICE, "rubrik", "Budgeten behandlas i oktober"), "skal", "Fel månad");

        assertThat(refused(path + "/ratta", with(right, "skal", ""))).contains("Fyll i fältet");
        UUID operation = UUID.randomUUID();
        HttpResponse<String> answer = director.post(path + "/ratta", operation, right);
        HttpResponse<String> again = director.post(path + "/ratta", operation, right);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(answer.headers().firstValue("Location"));
        assertThat(text(location(answer))).contains("Rättelse", "Fel månad", "Rättelser");
        assertThat(text(path)).contains("Ersatt").doesNotContain("Rätta anslaget");
        assertThat(director.post(path + "/ratta", right).statusCode()).isEqualTo(409);
        assertThat(director.get(path + "/ratta").statusCode()).isEqualTo(409);
    }

    @Test
    void minutes_announced_late_are_marked_so() {
        UUID id = Given.posted(director.scope(), NOW, Given.minutes(LocalDate.of(2017, 8, 29), null));

        assertThat(text("/anslag/" + id))
                .contains("Anslaget för sent", "senast den 31 augusti 2017", "om inget överklagande har kommit in");
        assertThat(text("/anslag")).contains("För sent");
        assertThat(text("/anslag/" + id + "/ratta")).contains("Protokollet justerat");
        assertThat(refused(
                        "/anslag/" + id + "/ratta",
                        with(with(with(NOTICE, "skal", "Fel"), "sammantrade", "2017-08-20"), "justerat", "2017-09-02")))
                .contains("som inte har varit än");
    }

    @Test
    void the_proof_comes_in_every_format() {
        String path = added(NOTICE);

        assertThat(text(path + "/bevis"))
                .contains("Bevis om anslag", "Anslaget är uppsatt sedan", "PDF Word Webb Text Data");
        for (String format : new String[] {"html", "pdf", "docx", "txt", "json"}) {
            HttpResponse<byte[]> file = director.download(path + "/bevis?format=" + format);
            assertThat(file.statusCode()).as(format).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("anslagsbevis-2017-09-01." + format);
        }
        assertThat(director.get(path + "/bevis?format=exe").statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_put_up_is_in_the_history_and_is_not_undone() {
        String path = added(NOTICE);

        String history = director.get("/historik/notices/notice/" + path.substring("/anslag/".length()))
                .body();
        HttpResponse<String> undone = director.post(found(history, "action=\"(/angra/[0-9a-f-]{36})\""), Map.of());

        assertThat(history).contains("Satte upp anslag", "Budgeten behandlas", "Kungörelse");
        assertThat(undone.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(undone)).contains("kan inte ångras");
        assertThat(text(path)).contains("Uppsatt");
    }

    @Test
    void who_reads_sees_no_buttons_and_another_förbund_nothing() {
        String path = added(NOTICE);
        TestVisitor member = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);
        TestVisitor others = RunningApplication.visitor(Role.DIRECTOR);

        assertThat(TestVisitor.text(member.get(path)))
                .contains("Budgeten behandlas", "Bevis om anslag")
                .doesNotContain("Rätta anslaget", "Historik");
        assertThat(TestVisitor.text(member.get("/anslag"))).doesNotContain("Nytt anslag");
        assertThat(member.post(path + "/ratta", NOTICE).statusCode()).isEqualTo(403);
        assertThat(member.post(path + "/ta-ned", Map.of()).statusCode()).isEqualTo(403);
        assertThat(RunningApplication.visitorIn(director.scope(), Role.INSATS_LEAD)
                        .get(path)
                        .statusCode())
                .isEqualTo(403);
        assertThat(others.get(path).statusCode()).isEqualTo(404);
        assertThat(others.get(path + "/bevis?format=pdf").statusCode()).isEqualTo(404);
        assertThat(others.post(path + "/ratta", with(NOTICE, "skal", "Fel")).statusCode())
                .isEqualTo(404);
        assertThat(others.post(path + "/ta-ned", Map.of()).statusCode()).isEqualTo(404);
    }

    private String added(Map<String, String> fields) {
        HttpResponse<String> answer = director.post("/anslag", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return location(answer);
    }

    private String refused(String path, Map<String, String> fields) {
        HttpResponse<String> answer = director.post(path, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return TestVisitor.text(answer);
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
