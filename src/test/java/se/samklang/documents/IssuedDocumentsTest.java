package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

class IssuedDocumentsTest {

    private final Database database = TestDatabase.database();
    private final Scope scope = TestDatabase.newAssociation();
    private final IssuedDocuments issued = new IssuedDocuments(new Renderings(new HtmlRendering()));

    @Test
    void a_document_survives_the_way_through_storage_unchanged() {
        Document document = Given.rich();
        assertThat(DocumentModel.read(DocumentModel.written(document))).isEqualTo(document);
    }

    @Test
    void an_issued_document_is_made_again_with_the_same_tables_and_files() {
        Document draft = Given.rich();
        UUID id = issue(draft);
        Document again = database.read(scope, tx -> issued.recreate(tx, id)).orElseThrow();
        assertThat(again).isEqualTo(draft.as(Document.Status.FASTSTALLD));
        IssuedDocument kept = database.read(scope, tx -> issued.find(tx, id)).orElseThrow();
        assertThat(issued.tableHash(again)).isEqualTo(kept.tableHash()).isEqualTo(issued.tableHash(draft));
        byte[] text = database.read(scope, tx -> issued.file(tx, id, OutputFormat.TXT))
                .orElseThrow();
        assertThat(text).isEqualTo(new Renderings(new HtmlRendering()).render(again, OutputFormat.TXT));
        byte[] pdf = database.read(scope, tx -> issued.file(tx, id, OutputFormat.PDF))
                .orElseThrow();
        assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void issuing_again_makes_the_next_version() {
        Document draft = Given.document().text("Kort.").composed();
        issue(draft);
        UUID second = issue(draft);
        IssuedDocument latest = database.read(scope, tx -> issued.latest(tx, "delarsrapport", Given.PERIOD))
                .orElseThrow();
        assertThat(latest.id()).isEqualTo(second);
        assertThat(latest.version()).isEqualTo(2);
        assertThat(latest.issuedBy()).isEqualTo("Test Testsson");
    }

    @Test
    void another_förbund_sees_nothing_of_it() {
        UUID id = issue(Given.document().text("Kort.").composed());
        Scope other = TestDatabase.newAssociation();
        Optional<IssuedDocument> found = database.read(other, tx -> issued.find(tx, id));
        Optional<byte[]> file = database.read(other, tx -> issued.file(tx, id, OutputFormat.PDF));
        assertThat(found).isEmpty();
        assertThat(file).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE documents.issued_document SET title = 'annat' WHERE id = :id",
                "DELETE FROM documents.issued_document WHERE id = :id",
                "UPDATE documents.issued_rendering SET sha256 = '' WHERE document_id = :id",
                "DELETE FROM documents.issued_rendering WHERE document_id = :id"
            })
    void what_is_issued_can_neither_be_changed_nor_removed(String statement) {
        UUID id = issue(Given.document().text("Kort.").composed());
        assertThatThrownBy(() -> database.write(
                        scope,
                        "Försökte",
                        tx -> tx.sql(statement).param("id", id).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_accepted_finding_keeps_its_reason_and_comes_back_when_the_figures_change() {
        Acceptances acceptances = new Acceptances();
        Finding finding = new Finding("summa-avviker", Finding.Severity.FEL, "t/Summa/antal", "Fel.", "3", "4");
        database.write(scope, "Godtog", tx -> {
            acceptances.accept(tx, "delarsrapport", Given.PERIOD, finding, " rättas i mars ");
            acceptances.accept(tx, "delarsrapport", Given.PERIOD, finding, "rättas i april");
            return true;
        });
        Acceptance kept = database.read(scope, tx -> acceptances.of(tx, "delarsrapport", Given.PERIOD))
                .getFirst();
        assertThat(kept.reason()).isEqualTo("rättas i april");
        assertThat(kept.covers(finding)).isTrue();
        assertThat(kept.covers(new Finding("summa-avviker", Finding.Severity.FEL, "t/Summa/antal", "Fel.", "3", "5")))
                .isFalse();
    }

    @Test
    void nothing_is_accepted_without_a_reason() {
        Finding finding = new Finding("summa-avviker", Finding.Severity.FEL, "t", "Fel.", null, null);
        assertThatThrownBy(() -> database.write(scope, "Godtog", tx -> {
                    new Acceptances().accept(tx, "delarsrapport", Given.PERIOD, finding, "  ");
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    private UUID issue(Document draft) {
        return database.write(scope, "Fastställde delårsrapporten", tx -> issued.issue(tx, draft));
    }
}
