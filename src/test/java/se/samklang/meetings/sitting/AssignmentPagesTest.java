package se.samklang.meetings.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/** Assignments from the meeting that gives them to the one that takes up the answer; corrections of earlier paragraphs. */
class AssignmentPagesTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final OpenedMeeting may = OpenedMeeting.in(director.scope(), LocalDate.of(2017, 5, 29), 3);
    private final UUID vision = may.item("Vision", "Att ta fram en vision");

    @Test
    void an_assignment_stays_open_until_a_later_item_takes_up_the_answer_also_after_verification() {
        give("Presidiet", "Ta fram förslag till vision", "2017-08-28");
        assertThat(text("/uppdrag")).contains("Presidiet", "Ta fram förslag till vision", "Försenat", "2017-08-28");
        assertThat(text("/uppdrag?lage=OVERDUE")).contains("Presidiet");
        assertThat(text("/uppdrag?lage=ANSWERED")).contains("Inga uppdrag passar filtret");
        may.become("HELD").become("CIRCULATING").become("VERIFIED");
        assertThat(give("Någon", "Något", "").statusCode()).isEqualTo(409);

        OpenedMeeting august = OpenedMeeting.in(director.scope(), LocalDate.of(2017, 8, 28), 3);
        UUID report = august.item("Återrapportering", "");
        String assignment = found(august.path(report), "<option value=\"([0-9a-f-]{36})\">Presidiet: Ta fram");
        HttpResponse<String> reported =
                director.post(august.path(report) + "/aterrapporterat", Map.of("besvarat", assignment));

        assertThat(reported.statusCode()).as(reported.body()).isEqualTo(303);
        assertThat(text("/uppdrag")).contains("Inga öppna uppdrag");
        assertThat(text("/uppdrag?lage=ANSWERED")).contains("Återrapporterat 2017-08-28");
        assertThat(text(august.path(report))).contains("Återrapporterat: Presidiet: Ta fram förslag till vision");
        assertThat(director.post(august.path(report) + "/aterrapporterat", Map.of("besvarat", assignment))
                        .statusCode())
                .isEqualTo(422);
        assertThat(new String(director.download("/uppdrag?lage=ALLA&format=csv").body(), StandardCharsets.UTF_8))
                .contains("Presidiet;Ta fram förslag till vision;2017-05-29;Vision;2017-08-28;Återrapporterat");
    }

    @Test
    void an_assignment_is_not_answered_where_it_was_given_nor_before() {
        give("Presidiet", "Ta fram förslag", "");
        OpenedMeeting march = OpenedMeeting.in(director.scope(), LocalDate.of(2017, 3, 20), 3);
        UUID earlier = march.item("Tidigare", "");
        String assignment = found(march.path(earlier), "<option value=\"([0-9a-f-]{36})\">Presidiet: Ta fram");

        assertThat(director.post(march.path(earlier) + "/aterrapporterat", Map.of("besvarat", assignment))
                        .statusCode())
                .isEqualTo(422);
        assertThat(director.post(may.path(vision) + "/aterrapporterat", Map.of("besvarat", assignment))
                        .statusCode())
                .isEqualTo(422);
        assertThat(give("", "", "igår").statusCode()).isEqualTo(422);
        director.post(may.path(vision) + "/uppdrag/" + assignment + "/radera", Map.of());
        assertThat(text("/uppdrag")).contains("Inga öppna uppdrag");
    }

    @Test
    void a_correction_is_an_item_of_its_own_and_the_earlier_decision_tells_of_it() {
        director.post(may.path(vision) + "/utfall", Map.of("utfall", "DECIDED", "overlaggning", "", "version", "1"));
        String decision = found(may.path(vision), "href=\"(/beslut/[0-9a-f-]{36})\"");
        may.become("HELD");
        String version = found("/moten/" + may.id(), "paragrafer\">.*?name=\"version\" value=\"([0-9]+)\"");
        director.post("/moten/" + may.id() + "/paragrafer", Map.of("version", version));
        OpenedMeeting august = OpenedMeeting.in(director.scope(), LocalDate.of(2017, 8, 28), 3);
        UUID correction = august.item("Rättelse", "Att rätta paragrafen");

        assertThat(correct(august, correction, "§ 9/2017").statusCode()).isEqualTo(422);
        assertThat(correct(august, correction, "§ 1").statusCode()).isEqualTo(422);
        assertThat(correct(august, correction, "§ 1/2017").statusCode()).isEqualTo(303);

        assertThat(text(august.path(correction))).contains("Rättar § 1 år 2017");
        assertThat(text(decision)).contains("§\u00a01", "Rättad i 2017-08-28 : Rättelse");
        assertThat(text("/beslut?q=%C2%A7%201")).contains("Att ta fram en vision");
    }

    private HttpResponse<String> give(String responsible, String task, String due) {
        return director.post(
                may.path(vision) + "/uppdrag", Map.of("ansvarig", responsible, "uppdrag", task, "senast", due));
    }

    private HttpResponse<String> correct(OpenedMeeting meeting, UUID item, String section) {
        return director.post(meeting.path(item) + "/rattar", Map.of("paragraf", section));
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }

    private String found(String path, String pattern) {
        String html = director.get(path).body();
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
