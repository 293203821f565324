package se.samklang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samklang.base.Refused;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Imports.Mode;
import se.samklang.web.Undoing;

class ImportsTest {
    private static final String TWO_ROWS =
            "namn;part;fran\r\nProvstads kommun;Kommun;2017-01-01\r\nKassan;försäkringskassan;\r\n";

    private final Database database = TestDatabase.database();
    private final Imports imports =
            new Imports(database, new Undoing(List.of()), Stream.of(new SampleKind()), Stream.of());
    private final Scope scope = TestDatabase.newAssociation();
    private final int membersBefore = members();

    @Test
    void a_faultless_file_is_stored_with_a_receipt() {
        Receipt receipt = store(TWO_ROWS);

        assertThat(receipt.findings()).isEmpty();
        assertThat(receipt.data())
                .containsEntry("kind", "provmedlemmar")
                .containsEntry("file", "prov.csv")
                .containsEntry("encoding", "UTF-8")
                .containsEntry("rows", 2)
                .containsEntry("accepted", 2)
                .containsEntry("rejected", 0)
                .containsEntry("alreadyImported", false)
                .containsEntry("findings", List.of());
        assertThat(receipt.sha256()).hasSize(64);
        assertThat(members()).isEqualTo(membersBefore + 2);
    }

    @Test
    void a_dry_run_says_the_same_and_stores_nothing() {
        Receipt dry = run(TWO_ROWS, Mode.DRY_RUN);

        assertThat(dry.accepted()).isEqualTo(2);
        assertThat(members()).isEqualTo(membersBefore);
        assertThat(imports.batches(scope)).isEmpty();
        assertThat(store(TWO_ROWS)).isEqualTo(dry);
    }

    @Test
    void every_fault_of_a_file_is_said_at_once_and_nothing_is_stored() {
        Receipt receipt =
                store("namn;part;fran\nGott namn;kommun;2017-01-01\n;komun;31/1 2017\n#REF!;okänd;2017-02-30\n");

        assertThat(receipt.findings())
                .extracting(Finding::code, Finding::line, Finding::column, Finding::value)
                .containsExactly(
                        tuple("SAKNAS", 3, "namn", ""),
                        tuple("OKANT_VARDE", 3, "part", "komun"),
                        tuple("OLASLIGT", 3, "fran", "31/1 2017"),
                        tuple("CELLFEL", 4, "namn", "#REF!"),
                        tuple("OKANT_VARDE", 4, "part", "okänd"),
                        tuple("OLASLIGT", 4, "fran", "2017-02-30"));
        assertThat(receipt.findings().get(1).message())
                .isEqualTo("Menades ”kommun”? Här ska stå något av: kommun, forsakringskassan.");
        assertThat(receipt.accepted()).isZero();
        assertThat(receipt.rejected()).isEqualTo(3);
        assertThat(receipt.refused()).isTrue();
        assertThat(members()).isEqualTo(membersBefore);
        assertThat(imports.batches(scope)).isEmpty();
    }

    @Test
    void headers_are_checked_by_name() {
        Receipt receipt = store("Namn;namn;fron;extra\nA;B;2017-01-01;x\n");

        assertThat(receipt.findings())
                .extracting(Finding::code, Finding::column)
                .containsExactly(
                        tuple("DUBBEL_KOLUMN", "namn"),
                        tuple("OKAND_KOLUMN", "fron"),
                        tuple("OKAND_KOLUMN", "extra"),
                        tuple("SAKNAD_KOLUMN", "part"));
        assertThat(receipt.findings().get(1).message()).contains("Menades ”fran”?");
    }

    @Test
    void an_identity_number_in_any_cell_stops_the_import_and_is_never_repeated() {
        String file = "namn;part;fran;\nAnna 19800101-1231;kommun;2017-01-01;800101-1231\n";

        Receipt receipt = run(file, Mode.STORE, "lista 19800101-1231.csv");

        assertThat(receipt.findings())
                .extracting(Finding::code)
                .containsOnly("PERSONNUMMER")
                .hasSize(2);
        assertThat(receipt.data().toString()).doesNotContain("1231").contains("••••••-••••");
        assertThat(members()).isEqualTo(membersBefore);
    }

    @Test
    void a_column_for_identity_numbers_is_refused_by_its_name() {
        Receipt receipt = store("namn;part;Personnummer\nA;kommun;\n");

        assertThat(receipt.findings()).extracting(Finding::code).containsExactly("PERSONNUMMER");
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_when_it_was_imported() {
        store(TWO_ROWS);

        Receipt again = store(TWO_ROWS);

        assertThat(again.alreadyImported()).isTrue();
        assertThat(again.accepted()).isZero();
        assertThat(again.refused()).isFalse();
        assertThat(again.findings().get(0).message()).contains("importerades redan 2017-09-01 10:00");
        assertThat(members()).isEqualTo(membersBefore + 2);
        assertThat(run(TWO_ROWS, Mode.DRY_RUN).alreadyImported()).isTrue();
    }

    @Test
    void another_förbund_may_import_the_same_file() {
        store(TWO_ROWS);

        Receipt theirs = imports.run(
                TestDatabase.newAssociation(),
                "provmedlemmar",
                "prov.csv",
                TWO_ROWS.getBytes(StandardCharsets.UTF_8),
                Mode.STORE);

        assertThat(theirs.alreadyImported()).isFalse();
    }

    @Test
    void undoing_takes_back_exactly_the_import_and_lets_the_file_in_again() {
        store(TWO_ROWS);
        store("namn;part\nAndra kommun;kommun\n");
        ImportBatch first = imports.batches(scope).stream()
                .filter(batch -> batch.rows() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(imports.undo(scope, first.id())).isEmpty();

        assertThat(members()).isEqualTo(membersBefore + 1);
        assertThat(imports.undo(scope, first.id())).contains("Åtgärden är redan ångrad.");
        assertThat(imports.undo(scope, UUID.randomUUID())).isPresent();
        assertThat(store(TWO_ROWS).accepted()).isEqualTo(2);
        assertThat(imports.batches(scope)).hasSize(3).anyMatch(batch -> batch.undoneAt() != null);
    }

    @Test
    void undoing_the_act_from_the_history_is_undoing_the_import() {
        store(TWO_ROWS);
        UUID act = imports.batches(scope).get(0).actId();

        database.write(scope, "Ångrade", tx -> Acts.undo(tx, act));

        assertThat(store(TWO_ROWS).alreadyImported()).isFalse();
    }

    @Test
    void a_rule_that_refuses_while_storing_leaves_nothing_behind() {
        Receipt receipt = store("namn;part\nFörsta;kommun\nVägrad;kommun\n");

        assertThat(receipt.findings()).extracting(Finding::code).containsExactly("PROVREGEL");
        assertThat(members()).isEqualTo(membersBefore);
        assertThat(imports.batches(scope)).isEmpty();
    }

    @Test
    void a_repeated_row_is_pointed_out_and_a_cell_without_column_is_a_fault() {
        Receipt receipt = run("namn;part\nA;kommun\nA;kommun\nB;kommun;x\n", Mode.DRY_RUN);

        assertThat(receipt.findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(tuple("LIKADAN_RAD", 3), tuple("CELL_UTAN_KOLUMN", 4));
    }

    @Test
    void at_most_a_thousand_findings_are_listed_and_the_rest_counted() {
        Receipt receipt = run("namn;part\n" + ";kommun\n".repeat(1_500), Mode.DRY_RUN);

        assertThat(receipt.findings()).hasSize(1_001);
        assertThat(receipt.findings().get(1_000).message()).startsWith("Ytterligare 1999 anmärkningar");
        assertThat(receipt.findings())
                .filteredOn(finding -> finding.severity() == Severity.FEL)
                .hasSize(1_000);
    }

    @Test
    void an_unreadable_or_empty_file_gets_a_receipt_too() {
        Receipt unreadable = run("%PDF-1.7", Mode.STORE);
        Receipt empty = run("namn;part\n", Mode.STORE);

        assertThat(unreadable.findings()).extracting(Finding::code).containsExactly("FIL");
        assertThat(unreadable.encoding()).isNull();
        assertThat(empty.findings()).extracting(Finding::code).containsExactly("INGA_RADER");
    }

    @Test
    void an_unknown_kind_and_a_missing_förbund_are_refused() {
        byte[] content = TWO_ROWS.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> imports.run(scope, "annat", "a.csv", content, Mode.STORE))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> imports.run(Scope.outside("Prov"), "provmedlemmar", "a.csv", content, Mode.STORE))
                .isInstanceOf(Refused.class);
    }

    private Receipt store(String content) {
        return run(content, Mode.STORE);
    }

    private Receipt run(String content, Mode mode) {
        return run(content, mode, "mapp/prov.csv");
    }

    private Receipt run(String content, Mode mode, String fileName) {
        return imports.run(scope, "provmedlemmar", fileName, content.getBytes(StandardCharsets.UTF_8), mode);
    }

    private int members() {
        return database.read(
                scope,
                tx -> tx.sql("SELECT count(*) FROM association.member")
                        .query(Integer.class)
                        .single());
    }
}
