package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.database.Database;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Document;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;

/** Minutes as a document: everything the meeting registered, and nothing typed by hand. */
class MinutesDocumentsTest {

    private final GivenMeeting given = GivenMeeting.empty();

    @Test
    void the_first_page_tells_who_met_where_and_who_decided() {
        given.person("Anna Alm", "Sala kommun", "MEMBER", "CHAIR")
                .person("Bo Berg", "Fagersta kommun", "MEMBER", "VERIFIER")
                .person("Disa Dahl", "Fagersta kommun", "DEPUTY", null)
                .person("Egon Ek", "Sala kommun", "DEPUTY", null)
                .person("Sune Skrivare", "Samordningsförbundet", "OFFICIAL", "SECRETARY")
                .guest("Gun Gäst", "Region Provland", "13:15", "13:30")
                .absent("Bo Berg")
                .replaces("Disa Dahl", "Bo Berg");
        given.numbered(given.item("INFORMATION", "Information", "", "NOTED"));

        assertThat(text())
                .containsSubsequence(
                        "2017-08-28",
                        "Styrelsen, Provbygdens samordningsförbund",
                        "Provköping, Hotell Prov, kl 13.00–17.00",
                        "Beslutande",
                        "Anna Alm, ordförande, Sala kommun",
                        "Disa Dahl, Fagersta kommun, tjänstgörande ersättare för Bo Berg",
                        "Ersättare",
                        "Egon Ek, Sala kommun",
                        "Övriga deltagande",
                        "Sune Skrivare, sekreterare, Samordningsförbundet",
                        "Gun Gäst, Region Provland (kl 13.15–13.30)",
                        "sätts när protokollet är justerat");
    }

    @Test
    void guests_are_told_with_their_times_and_the_paragraphs_they_were_there_for() {
        given.person("Anna Alm", "Sala kommun", "MEMBER", "CHAIR")
                .guest("Gun Gäst", "Region Provland", "13:15", "13:30")
                .person("Ida Id", "Provskolan", "GUEST", null)
                .person("Kim Kvar", "Provskolan", "GUEST", null)
                .person("Urban Utebliven", "Provskolan", "GUEST", null)
                .absent("Kim Kvar")
                .absent("Urban Utebliven");
        UUID first = given.item("INFORMATION", "Läget", "", "NOTED");
        UUID second = given.item("INFORMATION", "Rapport", "", "NOTED");
        UUID third = given.item("INFORMATION", "Övrigt", "", "NOTED");
        given.moved("Gun Gäst", second, "ARRIVED")
                .moved("Gun Gäst", third, "LEFT")
                .moved("Ida Id", third, "LEFT")
                .moved("Kim Kvar", third, "ARRIVED")
                .numbered(first, second, third);

        assertThat(text())
                .containsSubsequence(
                        "Övriga deltagande",
                        "Gun Gäst, Region Provland (kl 13.15–13.30, §\u00a018)",
                        "Ida Id, Provskolan (till och med §\u00a018)",
                        "Kim Kvar, Provskolan (från och med §\u00a019)")
                .doesNotContain("Urban Utebliven");
    }

    @Test
    void each_item_is_a_paragraph_with_its_number_background_and_decision() {
        UUID first = given.item("DECISION", "Policy", "En **arbetsgrupp** har tagit fram förslaget.", "DECIDED");
        UUID second = given.item("INFORMATION", "Rapport", "", "NOTED");
        UUID third = given.item("DECISION", "Lokal", "", "POSTPONED");
        given.decision(first, "anta policyn").numbered(first, second, third);

        assertThat(text())
                .containsSubsequence(
                        "SFP §\u00a017 Policy",
                        "En arbetsgrupp har tagit fram",
                        "Beslut",
                        "Att anta policyn",
                        "SFP §\u00a018 Rapport",
                        "Styrelsen noterar informationen.",
                        "SFP §\u00a019 Lokal",
                        "Ärendet bordläggs.");
    }

    @Test
    void a_vote_tells_its_result_and_how_each_one_voted() {
        given.person("Anna Alm", "Sala kommun", "MEMBER", "CHAIR")
                .person("Bo Berg", "Fagersta kommun", "MEMBER", null)
                .person("Cia Carl", "Region Provland", "MEMBER", null);
        UUID item = given.item("DECISION", "Lokal", "", "DECIDED");
        UUID ballot = UUID.randomUUID();
        given.decision(item, "Att hyra lokalen")
                .conflict(item, "Cia Carl")
                .row(item, """
                        INSERT INTO meetings.motion
                          (association_id, id, meeting_id, agenda_item_id, attendance_id, position, content)
                        VALUES (:association, gen_random_uuid(), :meeting, :item, :person, 1, 'avslag på förslaget')
                        """, Map.of("person", given.person("Bo Berg")))
                .row(item, """
                        INSERT INTO meetings.ballot
                          (association_id, id, meeting_id, agenda_item_id, position, yes_means, no_means)
                        VALUES (:association, :ballot, :meeting, :item, 1, 'bifall', 'avslag')
                        """, Map.of("ballot", ballot));
        vote(ballot, "Anna Alm", "YES");
        vote(ballot, "Bo Berg", "NO");
        given.row(item, """
                INSERT INTO meetings.reservation (association_id, id, meeting_id, agenda_item_id, attendance_id)
                VALUES (:association, gen_random_uuid(), :meeting, :item, :person)
                """, Map.of("person", given.person("Bo Berg")));

        assertThat(text())
                .containsSubsequence(
                        "Cia Carl deltar inte i handläggningen på grund av jäv.",
                        "Yrkanden",
                        "Bo Berg: avslag på förslaget",
                        "Votering",
                        "Ja-röster: 1. Nej-röster: 1. Avstår: 0.",
                        "ordförandens röst avgör. Styrelsen har röstat ja.",
                        "Ja: Anna Alm",
                        "Nej: Bo Berg",
                        "Beslut",
                        "Att hyra lokalen",
                        "Reservation",
                        "Bo Berg reserverar sig mot beslutet.");
    }

    @Test
    void who_came_and_went_is_told_in_the_item_and_on_the_first_page() {
        given.person("Anna Alm", "Sala kommun", "MEMBER", "CHAIR").person("Bo Berg", "Fagersta kommun", "MEMBER", null);
        UUID first = given.item("INFORMATION", "Ett", "", "NOTED");
        UUID second = given.item("INFORMATION", "Två", "", "NOTED");
        UUID third = given.item("INFORMATION", "Tre", "", "NOTED");
        given.row(third, """
                INSERT INTO meetings.attendance_change
                  (association_id, id, meeting_id, attendance_id, agenda_item_id, kind, at_time)
                VALUES (:association, gen_random_uuid(), :meeting, :person, :item, 'LEFT', '14:10')
                """, Map.of("person", given.person("Bo Berg"))).numbered(first, second, third);

        assertThat(text())
                .contains(
                        "Bo Berg, Fagersta kommun (till och med §\u00a018)",
                        "Bo Berg lämnar mötet kl 14.10, från och med denna paragraf.");
    }

    @Test
    void what_people_wrote_is_never_anything_but_words() {
        given.person("<b>Eva</b> & *Ek* {{deltagare.totalt}}", "<script>alert(1)</script>", "MEMBER", "CHAIR");
        UUID item = given.item("DECISION", "# Rubrik <i>", "<img src=x> {{underskrifter:X}}", "DECIDED");
        given.decision(item, "Att **anta** [det](javascript:alert(1))").numbered(item);

        assertThat(text())
                .contains(
                        "<b>Eva</b> & *Ek* {{deltagare.totalt}}, ordförande, <script>alert(1)</script>",
                        "SFP §\u00a017 # Rubrik <i>",
                        "<img src=x>",
                        "Att **anta** [det](javascript:alert(1))");
        assertThat(new String(rendered(OutputFormat.HTML), StandardCharsets.UTF_8))
                .doesNotContain("<script>", "<img", "<b>Eva")
                .contains("&lt;script&gt;");
    }

    @Test
    void two_hundred_thousand_characters_in_one_paragraph_are_all_there() {
        String long_ = "ord ".repeat(49_999) + "slut";
        given.numbered(given.item("INFORMATION", "Lång", long_, "NOTED"));

        assertThat(document().findings()).isEmpty();
        assertThat(text()).contains("slut");
        assertThat(rendered(OutputFormat.PDF)).isNotEmpty();
    }

    @Test
    void minutes_with_a_table_are_the_same_a_moment_later() {
        given.numbered(given.item("INFORMATION", "Ekonomi", "{{tabell:budget-utfall-prognos}}", "NOTED"));
        Database later =
                new Database(TestDatabase.dataSource(), Clock.offset(TestDatabase.CLOCK, Duration.ofMinutes(3)));

        Document now = drafted(given.database);

        assertThat(now.tables()).isNotEmpty();
        assertThat(Circulation.fingerprint(drafted(later))).isEqualTo(Circulation.fingerprint(now));
        given.run("UPDATE meetings.agenda_item SET title = 'Annat' WHERE association_id = :association", Map.of());
        assertThat(Circulation.fingerprint(drafted(later))).isNotEqualTo(Circulation.fingerprint(now));
    }

    private Document drafted(Database database) {
        return database.read(
                given.scope,
                tx -> RunningApplication.bean(MinutesDocuments.class).draft(tx, given.id));
    }

    @Test
    void somebody_whose_mandate_has_ended_is_not_told_to_have_decided() {
        given.person("Anna Alm", "Sala kommun", "MEMBER", "CHAIR")
                .person("Moa Mallberg", "Sala kommun", "MEMBER", null);
        UUID mandate = UUID.randomUUID();
        given.run("""
                INSERT INTO association.mandate
                  (association_id, id, person_name, member_id, office, from_date, to_date, departed)
                SELECT :association, :mandate, 'Moa Mallberg', m.id, 'BOARD_MEMBER', DATE '2015-01-01',
                       DATE '2017-08-20', true
                FROM association.member m
                WHERE m.association_id = :association
                ORDER BY m.position
                LIMIT 1
                """, Map.of("mandate", mandate));
        given.run("""
                UPDATE meetings.attendance
                SET mandate_id = :mandate
                WHERE association_id = :association AND id = :person
                """, Map.of("mandate", mandate, "person", given.person("Moa Mallberg")));
        given.numbered(given.item("INFORMATION", "Läget", "", "NOTED"));

        assertThat(text())
                .containsSubsequence("Beslutande", "Anna Alm", "Övriga deltagande", "Moa Mallberg, Sala kommun");
    }

    @Test
    void the_text_of_one_part_does_not_spill_into_the_next() {
        UUID item = given.item("INFORMATION", "Punkter", "# Stor\n\n> citat utan slut", "NOTED");
        given.run("""
                UPDATE meetings.agenda_item
                SET deliberation = 'Ordet är fritt.'
                WHERE association_id = :association AND id = :item AND meeting_id = :meeting
                """, Map.of("item", item));
        given.numbered(item);

        assertThat(document().chapters().getLast().id()).isEqualTo("paragraf-17");
        assertThat(text()).containsSubsequence("Stor", "citat utan slut", "Överläggning", "Ordet är fritt.", "noterar");
    }

    private void vote(UUID ballot, String person, String choice) {
        given.run("""
                INSERT INTO meetings.vote (association_id, id, meeting_id, ballot_id, attendance_id, choice)
                VALUES (:association, gen_random_uuid(), :meeting, :ballot, :person, :choice)
                """, Map.of("ballot", ballot, "person", given.person(person), "choice", choice));
    }

    private Document document() {
        return given.database.read(
                given.scope,
                tx -> RunningApplication.bean(MinutesDocuments.class).minutes(tx, given.id));
    }

    /** The text rendering with the lines of each paragraph joined, so that no assertion depends on where they break. */
    private String text() {
        return new String(rendered(OutputFormat.TXT), StandardCharsets.UTF_8).replaceAll("[ \n]+", " ");
    }

    private byte[] rendered(OutputFormat format) {
        return RunningApplication.bean(Renderings.class).render(document(), format);
    }
}
