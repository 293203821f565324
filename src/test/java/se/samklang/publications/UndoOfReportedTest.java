package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Document;
import se.samklang.documents.IssuedDocuments;
import se.samklang.exchange.Imports;
import se.samklang.web.Role;

/** What an issued report tells of, or later rows need, does not go away by undoing what brought it. */
class UndoOfReportedTest {

    private static final String INSATSER = "namn;inriktning;uppfoljning;fran\nGruppen;individ;antal;2016-01-01\n"
            + "Teamet;individ;episod;2016-01-01\n";
    private static final String PARTICIPATIONS = "insats;kod;kon;kommun;forsorjning_in;startmanad\n"
            + "Teamet;P-1;kvinna;1981;okant;2017-02\nTeamet;P-2;man;1981;okant;2017-10\n";

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR, Role.ECONOMIST);

    @Test
    void an_import_is_taken_back_until_an_issued_report_counts_its_rows() {
        imported("insatser", INSATSER);
        Batch before = imported("deltagande", PARTICIPATIONS);
        assertThat(undo(before).statusCode()).isEqualTo(303);

        Batch batch = imported("deltagande", PARTICIPATIONS);
        issue();
        HttpResponse<String> refused = undo(batch);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(refused)).contains("Ett deltagande", "ingår i en fastställd rapport");
        assertThat(undoInHistory(batch).statusCode()).isEqualTo(409);
        assertThat(director.get("/deltagande").body()).contains("P-1", "P-2");
    }

    @Test
    void an_import_others_depend_on_says_what_depends_on_it() {
        Batch batch = imported("insatser", INSATSER);
        imported("antal", "insats;fran;till;kon;ingaende;nya;avslutade\nGruppen;2017-01-01;2017-06-30;kvinna;4;3;2\n");

        HttpResponse<String> refused = undo(batch);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(refused))
                .contains("”Antal” har registrerats på det som skulle tas bort i ”Insats”");
        assertThat(undoInHistory(batch).statusCode()).isEqualTo(409);
        assertThat(director.get("/insatser").body()).contains("Gruppen");
    }

    private Batch imported(String kind, String csv) {
        var receipt = RunningApplication.bean(Imports.class)
                .run(director.scope(), kind, kind + ".csv", csv.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
        assertThat(receipt.refused()).as(receipt.toString()).isFalse();
        return TestDatabase.database()
                .read(
                        director.scope(),
                        tx -> tx.sql("""
                SELECT b.id, b.act_id
                FROM exchange.import_batch b
                LEFT JOIN database.undo u ON u.association_id = b.association_id AND u.act_id = b.act_id
                WHERE b.association_id = :association
                  AND b.kind = :kind
                  AND u.id IS NULL
                """)
                                .param("association", director.scope().association())
                                .param("kind", kind)
                                .query(Batch.class)
                                .single());
    }

    private record Batch(UUID id, UUID actId) {}

    private HttpResponse<String> undo(Batch batch) {
        return director.post("/import/" + batch.id() + "/angra", Map.of());
    }

    private HttpResponse<String> undoInHistory(Batch batch) {
        return director.post("/angra/" + batch.actId(), Map.of());
    }

    private void issue() {
        String report = director.post("/rapporter", Map.of("fran", "2017-01-01", "till", "2017-08-31"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        UUID id = UUID.fromString(report.substring(report.lastIndexOf('/') + 1));
        TestDatabase.database().write(director.scope(), "Fastställde rapport", tx -> {
            Document document = RunningApplication.bean(Reports.class)
                    .compose(tx, ReportSql.find(tx, id).orElseThrow());
            return RunningApplication.bean(IssuedDocuments.class).issue(tx, document);
        });
    }
}
