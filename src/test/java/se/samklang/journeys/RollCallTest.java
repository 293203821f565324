package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Role;

/** The roll is called with a tap a person, with and without script, on a desk and on a phone. */
class RollCallTest {

    private TestVisitor secretary = RunningApplication.visitor(Role.ADMINISTRATOR);
    private String meeting = "";

    @BeforeEach
    void a_meeting_that_has_been_opened() {
        Scope scope = TestDatabase.newAssociation();
        secretary = RunningApplication.visitorIn(scope, Role.ADMINISTRATOR);
        elected(scope, "Sala kommun", "Anna Alm", "CHAIR");
        elected(scope, "Fagersta kommun", "Bo Björk", "VICE_CHAIR");
        elected(scope, "Region Provland", "Cia Ceder", "BOARD_MEMBER");
        elected(scope, "Sala kommun", "Dag Dill", "DEPUTY");
        meeting = path(secretary.post(
                "/moten", Map.of("slag", "BOARD", "datum", "2017-09-01", "borjar", "13.00", "slutar", "17.00")));
        secretary.post(meeting + "/arenden", Map.of("slag", "DECISION", "rubrik", "Val av justerare"));
        secretary.post(meeting + "/arenden", Map.of("slag", "DECISION", "rubrik", "Likviditetspolicy"));
        secretary.post(meeting + "/oppna", Map.of("version", "1"));
        secretary.post(
                meeting + "/narvaro",
                Map.of(
                        "som",
                        "GUEST",
                        "namn",
                        "Ida Id",
                        "organisation",
                        "Provskolan",
                        "fran",
                        "13.15",
                        "till",
                        "13.30"));
    }

    @Test
    void a_tap_answers_where_it_was_and_the_quorum_follows() {
        try (Window window = Window.wide().signIn(secretary.email())) {
            Page page = window.open(meeting + "/narvaro").page();
            window.look("narvaro", "oppnat");
            page.evaluate("window.stayed = true");

            button(page, "Närvarande Anna Alm").click();
            page.waitForCondition(
                    () -> page.locator("#beslutsforhet").textContent().contains("1 av 3"));
            button(page, "Närvarande Bo Björk").focus();
            page.keyboard().press("Enter");
            page.waitForCondition(
                    () -> page.locator("#beslutsforhet").textContent().contains("2 av 3"));

            assertThat(button(page, "Närvarande Bo Björk").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            assertThat(page.evaluate("document.activeElement.value")).isEqualTo("PRESENT");
            assertThat(page.evaluate("window.stayed")).isEqualTo(true);
            window.look("narvaro", "beslutsfor");
        }
    }

    @Test
    void the_second_of_two_secretaries_is_shown_both_answers() {
        try (Window window = Window.wide().signIn(secretary.email());
                Window other = Window.wide().signIn(secretary.email())) {
            Page page = window.open(meeting + "/narvaro").page();
            Page others = other.open(meeting + "/narvaro").page();
            button(others, "Frånvarande Cia Ceder").click();
            others.waitForCondition(
                    () -> "true".equals(button(others, "Frånvarande Cia Ceder").getAttribute("aria-pressed")));

            button(page, "Närvarande Cia Ceder").click();

            page.waitForSelector("h1:has-text('Någon annan hann före')");
            assertThat(page.locator("main").textContent()).contains("Du skrev", "Närvarande", "Frånvarande");
        }
    }

    @Test
    void everything_works_without_script_and_on_a_phone() {
        try (Window window = Window.withoutScript().signIn(secretary.email())) {
            Page page = window.open(meeting + "/narvaro").page();
            button(page, "Frånvarande Anna Alm").click();
            button(page, "Närvarande Dag Dill").click();
            button(page, "Alla övriga närvarande").click();
            button(page, "Träder in för Anna Alm Dag Dill").click();
            assertThat(page.locator("main").textContent()).contains("Ersätter Anna Alm", "Dag Dill tjänstgör för");
            window.follow("Cia Ceder");
            page.getByLabel("Kom eller gick").selectOption("LEFT");
            page.getByLabel("Från och med ärende").selectOption(new SelectOption().setLabel("2. Likviditetspolicy"));
            page.locator("#klockan").fill("14.40");
            button(page, "Anteckna").click();
            assertThat(page.locator("main").textContent()).contains("Gick vid 2. Likviditetspolicy, klockan 14.40");
        }
        try (Window window = Window.narrowAndDark().signIn(secretary.email())) {
            window.open(meeting + "/narvaro").look("narvaro", "telefon");
            window.follow("Dag Dill");
            window.look("narvaro", "person-telefon");
            window.open(meeting + "/avsluta").look("narvaro", "avsluta-telefon");
            window.open(meeting + "/ajourneringar/ny").look("narvaro", "ajournera-telefon");
            window.open(meeting + "/narvaro/ny").look("narvaro", "gast-telefon");
        }
    }

    private static Locator button(Page page, String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void elected(Scope scope, String member, String person, String office) {
        TestDatabase.database()
                .write(
                        scope,
                        "Registrerade mandat",
                        tx -> tx.sql("""
                                INSERT INTO association.mandate
                                  (association_id, id, person_name, member_id, office, from_date)
                                SELECT m.association_id, gen_random_uuid(), :person, m.id, :office, DATE '2015-01-01'
                                FROM association.member m
                                WHERE m.association_id = :association
                                  AND m.name = :member
                                """)
                                .param("person", person)
                                .param("office", office)
                                .param("association", scope.association())
                                .param("member", member)
                                .update());
    }

    private static String path(HttpResponse<String> saved) {
        return URI.create(saved.headers().firstValue("Location").orElseThrow()).getPath();
    }
}
