package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;
import se.samklang.notices.Notice;
import se.samklang.notices.Notices;
import se.samklang.web.Role;

/** The notice board with minutes that were announced late and then put right, looked at by anybody and by the office. */
class NoticeBoardLooksTest {

    private static final String LONG = "Protokoll från styrelsens sammanträde med ett mycket långt namn, §§ 17–28";

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final Notices notices = RunningApplication.bean(Notices.class);

    @Test
    void minutes_put_right_look_well_on_a_desk_a_phone_and_paper() {
        UUID first = TestDatabase.database()
                .write(director.scope(), "Prov", tx -> notices.post(tx, minutes("Kansliet, Provstad")));
        UUID second = TestDatabase.database()
                .write(
                        director.scope(),
                        "Prov",
                        tx -> notices.correct(
                                tx, first, minutes("Stadsarkivet, Provstad"), "Protokollet förvaras i stadsarkivet."));

        try (Window desk = Window.wide();
                Window phone = Window.narrowAndDark();
                Window office = Window.wide().signIn(director.email())) {
            office.open("/anslag").look("anslag", "lista");
            office.open("/anslag/" + second).look("anslag", "rattelse");
            office.open("/anslag/" + first).look("anslag", "sent");
            office.follow("Visa på anslagstavlan");
            String posted = office.page().url().replace(RunningApplication.url(), "");
            String board = posted.substring(0, posted.lastIndexOf('/'));
            for (Window window : List.of(desk, phone)) {
                String name = window == desk ? "anslagstavla-bred" : "anslagstavla-smal";
                window.open(board).look(name, "tavla");
                window.open(posted).look(name, "ersatt");
                window.open(board + "/" + second).look(name, "rattelse");
                assertThat(window.page().locator("main").innerText())
                        .contains("Så överklagar du", "Rättelse av ett tidigare anslag");
            }
            desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            desk.picture("anslagstavla-papper", "rattelse");
            assertThat(desk.page().getByText("Rättelse av ett tidigare anslag").isVisible())
                    .isTrue();
        }
    }

    private static Notice.Content minutes(String storagePlace) {
        return new Notice.Content(
                Notice.Kind.VERIFICATION,
                "Styrelsen för Provbygdens samordningsförbund",
                LONG,
                "Justeringen gäller alla paragrafer.\nEnVäldigtLångSammansättningUtanNågotMellanslagSomÄndåSkaFåPlatsPåEnSmalSkärm.",
                LocalDate.of(2017, 8, 21),
                LocalDate.of(2017, 8, 28),
                null,
                storagePlace,
                "Berit Beredd");
    }
}
