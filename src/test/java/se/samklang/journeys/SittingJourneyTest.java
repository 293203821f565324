package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/** The secretary keeps the minutes while the meeting goes on. */
class SittingJourneyTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final OpenedMeeting meeting =
            OpenedMeeting.in(director.scope(), LocalDate.of(2017, 5, 29), 5).deputy("Ersättare");
    private final UUID first = meeting.item(
            "Utveckling av insatsen Rådgivande team i ett länsperspektiv",
            "Att bevilja 60 tkr för processtöd under 2017\nAtt följa upp i december");
    private final UUID second = meeting.item("Policy för likviditetsförvaltning", "Att fastställa policyn");

    @Test
    void a_standard_decision_takes_two_presses_and_the_text_is_saved_meanwhile() {
        try (Window window = Window.wide().signIn(director.email())) {
            window.open(meeting.path());
            window.look("vid-motet", "ofattat");
            window.page()
                    .waitForResponse(
                            answer -> answer.url().endsWith(meeting.path(first))
                                    && answer.request().redirectedFrom() != null,
                            () -> text(window).fill("Styrelsen samtalar om målen."));
            assertThat(saved(first)).contains("Styrelsen samtalar om målen.");

            window.press("Bifall till förslaget");
            window.look("vid-motet", "beslutat");
            assertThat(main(window)).contains("Att bevilja 60 tkr", "Registrera som beviljat");
            window.press("Nästa ärende");
            assertThat(window.page().url()).endsWith(meeting.path(second));
            window.open(meeting.path(second) + "/votering");
            window.look("vid-motet", "votering");
        }
    }

    @Test
    void what_another_saved_meanwhile_is_shown_beside_the_text_and_both_remain() {
        try (Window window = Window.wide().signIn(director.email())) {
            window.open(meeting.path(first));
            TestVisitor other = RunningApplication.visitorIn(director.scope(), Role.ADMINISTRATOR);
            other.post(
                    meeting.path(first) + "/overlaggning", Map.of("overlaggning", "Den andras text.", "version", "1"));
            text(window).fill("Min text.");

            Locator beside = window.page().locator("#samtidigt");
            beside.getByText("Den andras text.").waitFor();
            assertThat(beside.innerText()).contains("Min text.", "Senast sparat av");
            assertThat(text(window).inputValue()).isEqualTo("Min text.");
            window.press("Öppna formuläret med min text");
            assertThat(text(window).inputValue()).isEqualTo("Min text.");
            window.press("Spara texten");
            assertThat(saved(first)).contains("Min text.");
        }
    }

    @Test
    void it_works_without_a_script_and_on_a_small_phone() {
        try (Window window = Window.withoutScript().signIn(director.email())) {
            window.open(meeting.path(first));
            text(window).fill("Utan skript.");
            window.press("Bifall till förslaget");
            assertThat(text(window).inputValue()).isEqualTo("Utan skript.");
            assertThat(main(window)).contains("Att följa upp i december");
        }
        try (Window window = Window.narrowAndDark().signIn(director.email())) {
            window.open(meeting.path(first));
            window.look("vid-motet", "telefon");
            window.open("/beslut");
            window.look("vid-motet", "register");
            window.open("/uppdrag");
            window.look("vid-motet", "uppdrag");
        }
    }

    private static Locator text(Window window) {
        return window.page().getByLabel("Överläggning", new Page.GetByLabelOptions().setExact(true));
    }

    private String saved(UUID item) {
        return director.get(meeting.path(item)).body();
    }

    private static String main(Window window) {
        return window.page().locator("main").innerText();
    }
}
