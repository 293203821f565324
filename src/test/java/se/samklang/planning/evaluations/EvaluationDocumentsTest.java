package se.samklang.planning.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.planning.PlanningDesk;

/** Evaluations in files and in the plan. */
class EvaluationDocumentsTest {

    private static final String COLUMNS =
            "insats;rubrik;modell;datum;slutdatum;klar_senast;ansvarig;medbedomare;lamnad;"
                    + "resultat;beslutad;paragraf\n";

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void a_file_comes_in_corrects_what_is_there_and_goes_out_as_it_came() {
        desk.insats("RESAM", LocalDate.of(2017, 1, 1), null);
        String rows = "RESAM;Om RESAM;medbedomare;2017-01-01;2017-06-30;2017-08-31;;Högskolan;;;;\n"
                + ";Förbundets mål;extern;2017-01-01;2017-12-31;2018-03-01;;;;;;\n";
        desk.store("utvarderingar", COLUMNS + rows);
        desk.store("utvarderingar", COLUMNS + rows.replace("Högskolan;;", "Högskolan;2017-08-20;Gott"));

        String file =
                new String(desk.visitor().download("/utvarderingar?format=csv").body(), StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(3);
        assertThat(file).contains("RESAM;Om RESAM;Självvärdering med extern medbedömare;2017-01-01", "2017-08-20;Gott");
        desk.store("utvarderingar", file);
        assertThat(desk.upload(
                                "utvarderingar",
                                COLUMNS + "Okänd;A;medbedomare;2017-02-01;2017-01-01;2016-01-01;;;;R;;\n")
                        .body())
                .contains(
                        "Det finns ingen insats med det namnet",
                        "Perioden kan inte sluta innan den börjar",
                        "Utvärderingen kan inte vara klar innan",
                        "Skriv vem som är extern medbedömare",
                        "Skriv vilken dag utvärderingen lämnades");
    }

    @Test
    void the_plan_prints_the_evaluations_of_its_period() {
        UUID insats = desk.insats("RESAM", LocalDate.of(2017, 1, 1), null);
        added("rubrik", "Målen", "senast", "2017-08-01", "ansvarig", "Samordnaren");
        added("rubrik", "Teamet", "insats", insats.toString(), "lamnad", "2017-08-20");
        added("rubrik", "Förr", "fran", "2015-01-01", "till", "2015-12-31", "senast", "2016-03-01");
        ReportRequest request = new ReportRequest(
                "verksamhetsplan",
                desk.visitor().scope().association(),
                Period.ofYear(2017),
                Instant.parse("2017-09-01T08:00:00Z"));

        String passage = RunningApplication.bean(Database.class)
                .read(desk.visitor().scope(), tx -> EvaluationFacts.passage(tx, request));
        Table table = RunningApplication.bean(Database.class)
                .read(desk.visitor().scope(), tx -> EvaluationFacts.table(tx, request));

        assertThat(passage).isEqualTo("""
                        ### RESAM

                        **Teamet**

                        Självvärdering. Avser januari–juni 2017 och ska vara klar senast 31 augusti 2017. Lämnad 20 augusti 2017.

                        ### Förbundet

                        **Målen**

                        Självvärdering. Avser januari–juni 2017 och ska vara klar senast 1 augusti 2017. Ansvarig: Samordnaren.""");
        assertThat(table.rows())
                .extracting(Table.Row::label, row -> row.cells().getLast().text())
                .containsExactly(tuple("Förbundet: Målen", "Försenad"), tuple("RESAM: Teamet", "Lämnad"));
    }

    private void added(String... more) {
        desk.send("/utvarderingar", SentEvaluation.pairs(SentEvaluation.fields(more)));
    }
}
