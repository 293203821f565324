package se.samklang.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.presence.Attendee;
import se.samklang.meetings.presence.PresenceSql;

/** A förbund brings the meetings it has held: their items, decisions and paragraphs, and who was there. */
class MeetingImportTest {

    private static final String MEETINGS =
            "datum;slag;borjar;slutar;plats;lage\n2017-05-29;styrelse;13.00;17;;hallet\n";
    private static final String HELD = "datum;borjar;slutar;lage\n2017-05-29;13.00;17.00;hallet\n";
    private static final String ITEMS =
            "datum;rubrik;arende;paragraf;utfall;beslut;beviljat;uppdrag;uppdrag_till;besvarar\n";
    private static final String PEOPLE = "datum;namn;deltar_som;organisation;narvarande;uppgift;ersatter;fran;till\n";

    private final Database database = TestDatabase.database();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_with_a_board() {
        scope = TestDatabase.newAssociation();
        store("medlemmar", "namn;part;kommunkod\nProvköpings kommun;kommun;9901\nProvstads kommun;kommun;9902\n");
        store("mandat", """
                namn;medlem;uppdrag;fran
                Ada Prov;Provköpings kommun;ordforande;2015-04-01
                Bo Prov;Provstads kommun;ledamot;2015-04-01
                Cia Prov;Provstads kommun;ersattare;2015-04-01
                """);
    }

    @Test
    void items_keep_their_numbers_and_the_series_goes_on_after_them() {
        store("moten", HELD);
        store("arenden", ITEMS + """
                2017-05-29;Protokolljusterare;val;17;;Att utse Bo Prov;;;;
                2017-05-29;Processtöd;beslut;18;;Att bevilja 60 tkr|Att följa upp i höst;60 000;Följa upp;Förbundschefen;
                2017-05-29;Rapport;information;19;noterat;;;;;
                """);

        List<AgendaItem> items = database.read(scope, tx -> AgendaSql.ofMeeting(tx, meeting(tx)));

        assertThat(items)
                .extracting(AgendaItem::title, AgendaItem::number)
                .containsExactly(tuple("Protokolljusterare", 17), tuple("Processtöd", 18), tuple("Rapport", 19));
        assertThat(text("SELECT last_number::text FROM meetings.section_series"))
                .containsExactly("19");
        assertThat(text("SELECT sentence || ' ' || coalesce(granted_ore::text, '–') FROM meetings.decision ORDER BY 1"))
                .containsExactly("Att bevilja 60 tkr 6000000", "Att följa upp i höst –", "Att utse Bo Prov –");
        assertThat(text("SELECT responsible || ': ' || task FROM meetings.assignment"))
                .containsExactly("Förbundschefen: Följa upp");
    }

    @Test
    void an_assignment_is_reported_back_in_a_later_item() {
        store("moten", HELD + "2017-08-28;13.00;;hallet\n2017-11-27;13.00;;hallet\n");
        store("arenden", ITEMS + """
                2017-05-29;Processtöd;beslut;;;Att följa upp;;Följa upp;Förbundschefen;
                2017-08-28;Svar;information;;noterat;;;;;Följa upp
                """);

        assertThat(text("""
                        SELECT i.title
                        FROM meetings.assignment g
                        JOIN meetings.agenda_item i ON i.id = g.reported_item_id
                        """)).containsExactly("Svar");
        assertThat(refused("arenden", ITEMS + "2017-11-27;Svar;information;;noterat;;;;;Något annat\n"))
                .contains("Inget öppet uppdrag har den texten, varken i Samklang eller på en tidigare rad.");
    }

    @Test
    void who_was_there_sat_by_a_mandate_of_that_day() {
        store("moten", HELD);
        store("narvaro", PEOPLE + """
                2017-05-29;Ada Prov;ledamot;;;ordforande;;;
                2017-05-29;Bo Prov;ledamot;;nej;;;;
                2017-05-29;Cia Prov;ersattare;;;justerare;Bo Prov;;
                2017-05-29;Gästen från Regionen;gast;Region Prov;;;;13.15;13.30
                """);

        List<Attendee> people =
                database.read(scope, tx -> PresenceSql.of(tx, meeting(tx))).attendees();

        assertThat(people)
                .extracting(Attendee::label, Attendee::presence, Attendee::time)
                .containsExactly(
                        tuple("Ada Prov, ordförande, Provköpings kommun", Attendee.RollCall.PRESENT, ""),
                        tuple("Bo Prov, Provstads kommun", Attendee.RollCall.ABSENT, ""),
                        tuple("Cia Prov, Provstads kommun", Attendee.RollCall.PRESENT, ""),
                        tuple("Gästen från Regionen, Region Prov", Attendee.RollCall.PRESENT, "13.15–13.30"));
        assertThat(people.get(2).replacesId()).isEqualTo(people.get(1).id());
        assertThat(refused("narvaro", PEOPLE + "2017-05-29;Eva Okänd;ledamot;;;;;;\n"))
                .contains("inget mandat i styrelsen mötets dag");
    }

    @Test
    void what_does_not_fit_is_refused_whole_with_what_would_be_right() {
        assertThat(refused("moten", MEETINGS)).contains("Klockslaget ska skrivas med timme och minut");
        store("moten", HELD);

        assertThat(refused("arenden", ITEMS + "2017-05-30;Rubrik;beslut;;;;;;;\n"))
                .contains("Det finns inget sådant möte den dagen");
        assertThat(refused("arenden", ITEMS + "2017-05-29;A;beslut;7;;Att A;;;;\n2017-05-29;B;beslut;7;;Att B;;;;\n"))
                .contains("§ 7 år 2017 står redan på rad 2.");
        assertThat(refused("arenden", ITEMS + "2017-05-29;A;beslut;;noterat;Att A;;;;\n"))
                .contains("Ett ärende med beslutssatser ska ha utfallet beslutat.");
        assertThat(text("SELECT title FROM meetings.agenda_item")).isEmpty();
    }

    private static UUID meeting(Read tx) {
        return Meetings.on(tx, LocalDate.of(2017, 5, 29)).orElseThrow();
    }

    private List<String> text(String sql) {
        return database.read(scope, tx -> tx.sql(sql).query(String.class).list());
    }

    private void store(String kind, String rows) {
        Receipt receipt = run(kind, rows);
        assertThat(receipt.refused()).as(receipt.findings().toString()).isFalse();
    }

    private String refused(String kind, String rows) {
        Receipt receipt = run(kind, rows);
        assertThat(receipt.refused()).isTrue();
        return receipt.findings().toString();
    }

    private Receipt run(String kind, String rows) {
        return RunningApplication.bean(Imports.class)
                .run(scope, kind, kind + ".csv", rows.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
    }
}
