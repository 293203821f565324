package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Read;
import se.samklang.database.TestDatabase;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.OutputFormat;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.TestImports;
import se.samklang.notices.Notice;
import se.samklang.notices.Notices;
import se.samklang.web.Role;

/** Minutes verified on paper before the förbund had Samklang, and what was handed out of them, from files. */
class EarlierMinutesImportTest {

    private static final String HEADER = "datum;justerat;anslaget;forvaring;ansvarig;anteckning\n";
    private static final String ROW = "2017-08-28;2017-08-30;2017-08-31;Kansliet, Provstad;Fia Förbundschef;Pärm 3\n";
    private static final String EXTRACTS = "datum;paragrafer;mottagare;av;skickat;satt;anteckning\n";

    private final TestImports imports = TestImports.of(
            RunningApplication.bean(VerificationImport.class), RunningApplication.bean(ExtractImport.class));
    private final GivenMeeting given = GivenMeeting.anotherIn(TestDatabase.newAssociation());

    @Test
    void earlier_minutes_are_verified_and_announced_on_the_days_they_were() {
        Receipt receipt = store(ROW);

        assertThat(receipt.accepted()).as("%s", receipt.findings()).isEqualTo(1);
        Edition edition = edition();
        assertThat(edition.isVerified()).isTrue();
        assertThat(edition.verifiedDate()).isEqualTo("2017-08-30");
        assertThat(signatures())
                .extracting(SignatureSql.Signature::method, SignatureSql.Signature::remark)
                .containsOnly(tuple(SignatureSql.Method.PAPER, "Pärm 3"))
                .hasSize(3);
        Notice notice = notice(edition);
        assertThat(notice.publishedDate()).isEqualTo("2017-08-31");
        assertThat(notice.isRegisteredAfterwards()).isTrue();
        assertThat(text(edition, OutputFormat.TXT))
                .contains(
                        "Undertecknat på papper 2017-08-30",
                        "Anslaget publiceras: 2017-08-31",
                        "Anslaget avpubliceras: 2017-09-21",
                        "Kansliet, Provstad");
        TestVisitor director = RunningApplication.visitorIn(given.scope, Role.DIRECTOR);
        assertThat(TestVisitor.text(director.get(SigningController.edition(edition.id()))))
                .contains("Justerat 2017-08-30", "Registrerat i Samklang i efterhand, 2017-09-01 10:00")
                .doesNotContain("Skickat till justering", "PDF som skrevs under");
        assertThat(TestVisitor.text(director.get("/moten/" + given.id + "/protokoll")))
                .contains(
                        "Sekreterare: Sune Skrivare 2017-08-30 Ordförande", "Registrerad i efterhand 2017-09-01 10:00")
                .doesNotContain("Som den skickades");
    }

    @Test
    void where_the_minutes_are_kept_is_said_by_the_newest_row_unless_the_förbund_has_said_it() {
        assertThat(store(ROW).findings().toString()).contains("Kansliet, Provstad", "inställningarna för justering");
        assertThat(setting().responsible()).isEqualTo("Fia Förbundschef");

        GivenMeeting settled = GivenMeeting.readyIn(TestDatabase.newAssociation());
        imports.store(settled.scope, "justeringar", HEADER + ROW.replace("Fia Förbundschef", "Tidigare Chef"));

        assertThat(settled.database.<String>read(
                        settled.scope, tx -> SettingSql.find(tx).orElseThrow().responsible()))
                .isEqualTo("Fia Förbundschef");
        assertThat(TestVisitor.text(RunningApplication.visitorIn(settled.scope, Role.AUDITOR)
                        .get("/anslag/"
                                + settled.database.read(
                                        settled.scope,
                                        tx -> MinutesSql.current(tx, settled.id)
                                                .orElseThrow()
                                                .noticeId()))))
                .contains("Ansvarig Tidigare Chef", "Registrerat i Samklang i efterhand, den 1 september 2017");
    }

    @Test
    void the_same_rows_again_touch_nothing() {
        store(ROW);

        assertThat(imports.findings(given.scope, "justeringar", HEADER + ROW.replace("Pärm 3", "Pärm 4")))
                .containsExactly("2 datum FINNS_REDAN");
        assertThat(signatures()).extracting(SignatureSql.Signature::remark).containsOnly("Pärm 3");
    }

    @Test
    void every_row_that_cannot_be_true_is_told_and_nothing_is_stored() {
        given.setting("IN_ORDER");
        String others = "2017-08-27;2017-08-30;2017-08-31;K;F;\n"
                + "2017-08-28;2017-08-20;2017-08-19;K;F;\n"
                + "2017-08-28;2017-08-29;2017-08-31;K;F;\n";

        assertThat(imports.findings(given.scope, "justeringar", HEADER + others))
                .containsExactly(
                        "2 datum OKANT_MOTE",
                        "3 justerat FORE_MOTET",
                        "3 anslaget FORE_JUSTERINGEN",
                        "4 datum DUBBLETT");
        assertThat(given.database.<Boolean>read(
                        given.scope, tx -> MinutesSql.ofMeeting(tx, given.id).isEmpty()))
                .isTrue();
    }

    @Test
    void a_meeting_that_is_not_ready_says_what_is_missing() {
        GivenMeeting bare = GivenMeeting.in(TestDatabase.newAssociation());
        bare.item("DECISION", "Policy", "", null);

        Receipt receipt = imports.store(bare.scope, "justeringar", HEADER + ROW);

        assertThat(receipt.refused()).isTrue();
        assertThat(receipt.findings().toString())
                .contains("OFULLSTANDIGT", "”Policy” har inget utfall", "Ingen är antecknad som justerare");
    }

    @Test
    void days_to_come_are_left_and_late_ones_are_said() {
        assertThat(imports.findings(
                        given.scope, "justeringar", HEADER + "2017-08-28;2017-08-31;2017-09-04;Kansliet;Chefen;\n"))
                .containsExactly("2 anslaget ANSLAGET_FOR_SENT", "2 anslaget INTE_AN");
        assertThat(given.database.<Boolean>read(
                        given.scope, tx -> SettingSql.find(tx).isEmpty()))
                .isTrue();
    }

    @Test
    void extracts_have_their_paragraphs_their_receiver_and_the_day_they_were_sent() {
        assertThat(imports.findings(given.scope, "utdrag", EXTRACTS + "2017-08-28;19;Sala kommun;Sune;;;\n"))
                .containsExactly("2 datum INTE_JUSTERAT");
        store(ROW);

        Receipt receipt = imports.store(
                given.scope,
                "utdrag",
                EXTRACTS + "2017-08-28;19|20;Sala kommun;Sune;2017-08-31;e-post;Med bilaga\n"
                        + "2017-08-28;20;Fagersta kommun;Sune;;;\n");

        assertThat(receipt.accepted()).as("%s", receipt.findings()).isEqualTo(2);
        List<ExtractSql.Row> extracts = given.database.read(given.scope, tx -> ExtractSql.ofMeeting(tx, given.id));
        assertThat(extracts)
                .extracting(ExtractSql.Row::sections, ExtractSql.Row::channel, ExtractSql.Row::dispatchedDate)
                .containsExactlyInAnyOrder(
                        tuple("19, 20", ExtractSql.Channel.EMAIL, LocalDate.of(2017, 8, 31)), tuple("20", null, null));
    }

    @Test
    void an_extract_that_cannot_be_is_told() {
        store(ROW);

        assertThat(imports.findings(
                        given.scope,
                        "utdrag",
                        EXTRACTS + "2017-08-29;19;S;A;;;\n2017-08-28;21;S;A;;;\n"
                                + "2017-08-28;19;S;A;2017-09-02;brev;\n2017-08-28;19;S;A;2017-09-01;;\n"))
                .containsExactly(
                        "2 datum OKANT_MOTE", "3 paragrafer OKAND_PARAGRAF", "4 skickat SKICKAT", "5 satt SKICKAT");
    }

    private Receipt store(String rows) {
        return imports.store(given.scope, "justeringar", HEADER + rows);
    }

    private Edition edition() {
        return given.database.read(
                given.scope, tx -> MinutesSql.current(tx, given.id).orElseThrow());
    }

    private List<SignatureSql.Signature> signatures() {
        return given.database.read(
                given.scope, tx -> SignatureSql.ofMinutes(tx, edition(tx).id()));
    }

    private Edition edition(Read tx) {
        return MinutesSql.current(tx, given.id).orElseThrow();
    }

    private Setting setting() {
        return given.database.read(given.scope, tx -> SettingSql.find(tx).orElseThrow());
    }

    private Notice notice(Edition edition) {
        return given.database.read(
                given.scope,
                tx -> RunningApplication.bean(Notices.class)
                        .find(tx, Objects.requireNonNull(edition.noticeId()))
                        .orElseThrow());
    }

    private String text(Edition edition, OutputFormat format) {
        byte[] file = given.database.read(
                given.scope,
                tx -> RunningApplication.bean(IssuedDocuments.class)
                        .file(tx, edition.shownDocument(), format)
                        .orElseThrow());
        return new String(file, StandardCharsets.UTF_8).replaceAll("[ \n]+", " ");
    }
}
