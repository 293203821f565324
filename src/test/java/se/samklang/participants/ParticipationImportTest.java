package se.samklang.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samklang.base.Period;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.exchange.TestImports;
import se.samklang.insatser.Insatser;

class ParticipationImportTest {

    private static final String HEADER = "insats;kod;kon;kommun;tid_i_forsorjning;forsorjning_in;startmanad;slutmanad;"
            + "avslutsanledning;avslutstyp;forsorjning_ut;sysselsattning_ut\n";

    private final TestImports imports = TestImports.of(
            new ParticipationImport(new Insatser(), TestDatabase.CLOCK),
            new HeadcountImport(new Insatser(), TestDatabase.CLOCK));
    private final Scope scope = TestDatabase.newAssociation();

    ParticipationImportTest() {
        TestDatabase.database().write(scope, "Registrerade insatser", tx -> {
            new Given(tx).insats("Teamet");
            new Given(tx).insats("Gruppen", "INDIVIDUAL", "COUNT");
            return null;
        });
    }

    @Test
    void codes_labels_and_short_names_are_all_understood() {
        String file = HEADER
                + "Teamet;P-1;kvinna;1981;1–3 år;Försörjningsstöd|a_kassa;2017-02;2017-06;Studier;enligt_plan;csn;\n"
                + "teamet;P-2;Man;Sala;mer_an_9_ar;sjukpenning_rehabpenning;2016-11;2017-03;"
                + "Fortsatt rehabilitering;avbrott;Sjukpenning/Rehabpenning;\n"
                + "Teamet;P-3;man;Fagersta kommun;;okänt;2017-05;2017-05;Felregistrering;;;\n"
                + "Teamet;P-4;okant;1982;;ingen_offentlig_forsorjning;2017-08;2017-08;;;okant;\n";
        assertThat(imports.findings(scope, "deltagande", file)).isEmpty();
        Table reasons = table("avslutsanledningar");
        assertThat(reasons.rows().stream()
                        .map(row -> row.id() + row.cells().getFirst().text()))
                .containsExactly("studier1", "fortsatt-rehabilitering1", "saknas1", "summa3");
        assertThat(table("forsorjning-vid-inskrivning").rows().stream().map(Table.Row::label))
                .containsExactly(
                        "Försörjningsstöd", "Arbetslöshetsersättning (a-kassa)", "Ingen offentlig försörjning");
    }

    @Test
    void every_fault_of_a_file_is_told_at_once() {
        String file = HEADER
                + "Okända;P-1;kvinna;1981;;okant;2017-02;;;;;\n"
                + "Gruppen;P-1;kvinna;1981;;okant;2017-02;;;;;\n"
                + "Teamet;P-1;kvinna;9999;;okant;2017-02;;;;;\n"
                + "Teamet;P-2;hen;1981;många år;lotto;2017-13;;;;;\n"
                + "Teamet;P-3;man;1981;;okant|studiemedel;2017-02;2017-01;studier;;;\n"
                + "Teamet;P-3;man;1981;;;2017-02;;studier;;;\n"
                + "Teamet;20170101-1234;man;1981;;okant;2017-02;;;;;\n";
        assertThat(imports.findings(scope, "deltagande", file))
                .contains(
                        "2 insats OKAND_INSATS",
                        "3 insats INSATS_MED_ANTAL",
                        "4 kommun OKAND_KOMMUN",
                        "5 kon OKANT_VARDE",
                        "5 tid_i_forsorjning OKANT_VARDE",
                        "5 forsorjning_in OKANT_VARDE",
                        "5 startmanad OLASLIGT",
                        "6 forsorjning_in UTESLUTER_ANDRA",
                        "6 slutmanad SLUT_FORE_START",
                        "6 forsorjning_ut FORSORJNING_UT_SAKNAS",
                        "7 kod FINNS_REDAN",
                        "7 forsorjning_in FORSORJNING_IN_SAKNAS",
                        "7 slutmanad SLUTMANAD_SAKNAS");
        assertThat(imports.findings(scope, "deltagande", file)).anyMatch(finding -> finding.startsWith("8 kod"));
        assertThat(table("deltagare-per-kommun")
                        .rows()
                        .getLast()
                        .cells()
                        .getFirst()
                        .text())
                .isEqualTo("0");
    }

    @Test
    void what_can_be_read_of_a_row_is_checked_although_another_cell_cannot() {
        String file = HEADER
                + "Teamet;P-1;Hen;1981;;okant|studiemedel;2017-05;2017-02;studier;;;\n"
                + "Okända;P-2;kvinna;1981;;okant;2017-05;2017-02;studier;;okant;\n";

        assertThat(imports.findings(scope, "deltagande", file))
                .containsExactlyInAnyOrder(
                        "2 kon OKANT_VARDE",
                        "2 forsorjning_in UTESLUTER_ANDRA",
                        "2 slutmanad SLUT_FORE_START",
                        "2 forsorjning_ut FORSORJNING_UT_SAKNAS",
                        "3 insats OKAND_INSATS",
                        "3 slutmanad SLUT_FORE_START");
    }

    @Test
    void what_is_unusual_is_warned_of_but_stored() {
        String file = HEADER + "Teamet;P-1;kvinna;0180;;okant;2009-02;2017-03;studier;;okant;forvarvsarbete\n";
        assertThat(imports.findings(scope, "deltagande", file))
                .containsExactlyInAnyOrder(
                        "2 kommun KOMMUN_UTANFOR",
                        "2 startmanad FORE_INSATSENS_START",
                        "2 sysselsattning_ut ANLEDNING_OCH_SYSSELSATTNING");
    }

    @Test
    void counts_are_taken_in_and_may_not_overlap() {
        String header = "insats;fran;till;kon;ingaende;nya;avslutade\n";
        String file = header
                + "Gruppen;2017-01-01;2017-06-30;kvinna;4;3;2\n"
                + "Gruppen;2017-06-01;2017-08-31;kvinna;5;0;9\n"
                + "Teamet;2017-01-01;2017-06-30;man;1;-1;0\n";
        assertThat(imports.findings(scope, "antal", file))
                .containsExactlyInAnyOrder(
                        "3 fran OVERLAPPAR",
                        "3 avslutade FLER_AVSLUTADE",
                        "4 insats INSATS_MED_EPISOD",
                        "4 nya UTANFOR");
        assertThat(imports.findings(scope, "antal", header + "Gruppen;2017-01-01;2017-06-30;kvinna;4;3;2\n"))
                .isEmpty();
        assertThat(table("deltagare-per-insats").rows().getFirst().cells().stream()
                        .map(Table.Cell::text))
                .containsExactly("4", "3", "2", "5", "7");
    }

    private Table table(String id) {
        Period period = new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 8, 31));
        ReportRequest request = new ReportRequest("delarsrapport", scope.association(), period, Instant.EPOCH);
        return TestDatabase.database()
                .read(
                        scope,
                        tx -> new ParticipantFacts()
                                .tables().stream()
                                        .filter(offer -> offer.id().equals(id))
                                        .findFirst()
                                        .orElseThrow()
                                        .compute()
                                        .apply(tx, request));
    }
}
