package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;
import se.samklang.web.Role;

/** From the first insats to the issued report, at a desk, on a phone at night and without JavaScript. */
class InterimReportJourneyTest {

    private static final String INSATS = "Samordningsteamet Provstad";

    @Test
    void a_report_is_made_at_a_desk() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
        director.post(
                "/angivna-tal",
                Map.of(
                        "dokument", "delarsrapport 2017",
                        "tabell", "deltagare-per-kommun",
                        "rad", "Sala",
                        "kolumn", "totalt",
                        "varde", "9",
                        "orsak", ""));

        assertMade(Window.wide(), "skrivbord", director);
    }

    @Test
    void a_report_is_made_on_a_phone_in_the_dark() {
        assertMade(Window.narrowAndDark(), "telefon", RunningApplication.visitor(Role.DIRECTOR));
    }

    @Test
    void a_report_is_made_without_javascript() {
        TestVisitor director = RunningApplication.visitorIn(TestDatabase.newAssociation(), Role.DIRECTOR);

        assertMade(Window.withoutScript(), "utan-script", director);
    }

    private static void assertMade(Window opened, String name, TestVisitor director) {
        try (Window window = opened.signIn(director.email())) {
            window.look(name, "oversikt");
            new Journey(window, name)
                    .registersAnInsats(INSATS)
                    .registersAParticipationWithAnErrorFirst(INSATS)
                    .importsAFileWithThreeErrorsAndThenWithoutThem(INSATS)
                    .beginsTheReport()
                    .followsAFigureToItsRows()
                    .issuesTheReport()
                    .downloadsThePdf();
            assertThat(director.get("/rapporter").body()).contains("Fastställd");
        }
    }
}
