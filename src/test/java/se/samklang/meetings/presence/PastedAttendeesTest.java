package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samklang.TestVisitor;

/** Officials and guests written or pasted at once, as rules and over HTTP. */
class PastedAttendeesTest extends OpenedAttendance {

    @Test
    void a_line_tells_name_title_organisation_and_time() {
        assertThat(people("""
                Sune Skrivare, sekreterare, Samordningsförbundet
                - Frida Falk, förbundschef

                Gun Gäst, Region Norr (13.15-13.30)
                Hans Holm, chef, Köpstads kommun, omsorgen, kl. 9.00–9.30
                Ivar Ås
                """))
                .containsExactly(
                        official("Sune Skrivare", "Samordningsförbundet", "sekreterare"),
                        official("Frida Falk", "", "förbundschef"),
                        new AttendeeForm.Content(
                                Attendee.Capacity.GUEST, "Gun Gäst", "Region Norr", "", "13:15", "13:30"),
                        new AttendeeForm.Content(
                                Attendee.Capacity.GUEST,
                                "Hans Holm",
                                "Köpstads kommun, omsorgen",
                                "chef",
                                "09:00",
                                "09:30"),
                        official("Ivar Ås", "", ""));
    }

    @Test
    void a_line_that_cannot_be_read_is_told_with_its_number() {
        assertThat(fault("Anna Alm\n\nBo Ek (kl 25.00–26.00)")).startsWith("Rad 3: Tiden går inte att läsa.");
        assertThat(fault("Bo Ek (kl 13.30–13.15)")).startsWith("Rad 1: Tiden måste sluta senare än den börjar, 13.30");
        assertThat(fault(", ,")).startsWith("Rad 1: Namnet saknas.");
        assertThat(fault(" \n")).startsWith("Skriv minst en deltagare");
        assertThat(fault("Anna Alm\n".repeat(101))).startsWith("Det är 101 deltagare.");
        assertThat(fault("x".repeat(201))).startsWith("Rad 1: Namn, titel och organisation");
    }

    @Test
    void all_are_added_and_who_is_secretary_keeps_the_minutes() {
        HttpResponse<String> added = post(
                path + "/narvaro/flera",
                Map.of("deltagare", "Sune Skrivare, sekreterare\nGun <b>Gäst, Region Norr (kl 13.15–13.30)"));

        assertThat(added.statusCode()).as(added.body()).isEqualTo(303);
        assertThat(text())
                .contains("2 deltagare är tillagda.", "Gun <b>Gäst Region Norr")
                .doesNotContain("Ingen är utsedd till sekreterare");
        assertThat(person("Sune Skrivare").duty()).isEqualTo(Attendee.Duty.SECRETARY);
    }

    @Test
    void a_wrong_line_keeps_the_text_and_adds_nobody() {
        HttpResponse<String> refused = post(path + "/narvaro/flera", Map.of("deltagare", "Gun Gäst\nBo Ek (kl 1–2)"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(refused)).contains("Rad 2: Tiden går inte att läsa", "Gun Gäst Bo Ek (kl 1–2)");
        assertThat(text()).doesNotContain("Gun Gäst");
    }

    private static AttendeeForm.Content official(String name, String organisation, String title) {
        return new AttendeeForm.Content(Attendee.Capacity.OFFICIAL, name, organisation, title, null, null);
    }

    private static List<AttendeeForm.Content> people(String text) {
        return Objects.requireNonNull(PastedAttendees.read(text).orNull());
    }

    private static String fault(String text) {
        return Objects.toString(PastedAttendees.read(text).reason(), "");
    }
}
