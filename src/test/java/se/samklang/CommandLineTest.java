package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.samklang.TestCommand.Said;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as from a shell, in one data folder; a server of another process is played by an opened database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandLineTest {

    private static final String MEMBERS = "namn;part;kommunkod\nSala kommun;kommun;1981\nRegion Provland;region;\n";

    @TempDir
    private static Path place = Path.of("");

    @Test
    @Order(1)
    void a_förbund_is_made_by_importing_it_and_then_needs_no_naming() throws IOException {
        Path association =
                file("forbund.csv", "organisationsnummer;namn\n222000-3004;Provbygdens samordningsförbund\n");

        Said made = run("import", "forbund", association.toString());
        Said members = run("import", "medlemmar", file("m.csv", MEMBERS).toString());

        assertThat(made.code()).as(made.out() + made.err()).isZero();
        assertThat(members.code()).as(members.out() + members.err()).isZero();
        assertThat(members.out())
                .contains("m.csv (medlemmar): filen är inläst.")
                .contains("godtagna: 2");
    }

    @Test
    @Order(2)
    void the_same_file_again_is_not_a_failure_and_says_so() throws IOException {
        Said again = run("import", "medlemmar", file("m.csv", MEMBERS).toString(), "--association", "222000-3004");

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("samma fil är redan inläst. Ingenting har ändrats.");
    }

    @Test
    @Order(2)
    void a_receipt_as_json_is_all_that_is_printed() throws IOException {
        Path file = file("fel.csv", "namn;part;kommunkod\nA;komun;\n");

        Said said = run("import", "medlemmar", file.toString(), "--dry-run", "--format", "json");

        JsonNode receipt = JsonMapper.shared().readTree(said.out());
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(receipt.propertyNames())
                .containsExactly(
                        "kind",
                        "file",
                        "sha256",
                        "encoding",
                        "rows",
                        "accepted",
                        "rejected",
                        "alreadyImported",
                        "findings");
        assertThat(receipt.get("findings").get(0).get("line").intValue()).isEqualTo(2);
    }

    @Test
    @Order(2)
    void a_fault_is_a_line_that_says_where_and_what() throws IOException {
        Path file = file("fel.csv", "namn;part;kommunkod\nA;komun;\n");

        Said said = run("import", "medlemmar", file.toString(), "--dry-run");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("rad 2, kolumn part: Menades ”kommun”?").contains("(där står ”komun”)");
    }

    @Test
    @Order(2)
    void a_dry_run_of_a_good_file_stores_nothing() throws IOException {
        Path file = file("ny.csv", "namn;part\nFörsäkringskassan;forsakringskassan\n");

        Said dry = run("import", "medlemmar", file.toString(), "--dry-run");
        Said stored = run("import", "medlemmar", file.toString());

        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("Inget har sparats");
        assertThat(stored.out()).contains("filen är inläst");
    }

    @Test
    @Order(3)
    void an_account_is_added_listed_closed_and_opened() {
        Said added = run(
                "user",
                "add",
                "--email",
                "Maja@exempel.se",
                "--name",
                "Maja Provsson",
                "--role",
                "director",
                "--role",
                "economist");
        Said closed = run("user", "disable", "--email", "maja@exempel.se");
        Said list = run("user", "list");
        Said opened = run("user", "enable", "--email", "maja@exempel.se");

        assertThat(added.code()).as(added.err()).isZero();
        assertThat(added.out())
                .contains("Kontot maja@exempel.se är tillagt.")
                .contains("Roll i Provbygdens samordningsförbund: Förbundschef, Ekonom.")
                .containsPattern("http://localhost:8080/valkommen/[A-Za-z0-9_-]{32}");
        assertThat(closed.code()).isZero();
        assertThat(list.out())
                .contains(
                        "maja@exempel.se, Maja Provsson; Provbygdens samordningsförbund: Förbundschef, Ekonom; stängt");
        assertThat(opened.code()).isZero();
        assertThat(run("user", "reset-password", "--email", "maja@exempel.se").out())
                .contains("/valkommen/");
        assertThat(run("user", "sign-out-all").out()).contains("Avslutade inloggningar: 0.");
    }

    @Test
    @Order(3)
    void the_parts_the_program_stands_on_hold() {
        Said said = run("selftest");

        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out())
                .contains("OK  Databas: PostgreSQL")
                .contains("OK  Klocka")
                .contains("OK  Typsnitt och PDF: en sida skrevs")
                .doesNotContain("FEL");
    }

    @Test
    @Order(3)
    void a_folder_without_server_is_well_and_an_empty_one_is_not() {
        assertThat(run("health").code()).isZero();
        assertThat(run("health").out()).contains("Databasen mår bra. Ingen server är igång.");
        assertThat(TestCommand.execute(
                                Map.of(),
                                "health",
                                "--data",
                                place.resolve("tom").toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    void a_server_that_holds_the_folder_lends_its_database() {
        Settings settings = Settings.of(place.resolve("data"), null, Map.of());
        try (var holder = Program.open(settings)) {
            Said said = run("user", "list");

            assertThat(holder.isActive()).isTrue();
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out()).contains("maja@exempel.se");
            assertThat(run("health", "--port", "1").code()).isEqualTo(1);
        }
    }

    @Test
    @Order(4)
    void with_several_förbund_one_must_be_named() throws IOException {
        run(
                "import",
                "forbund",
                file("b.csv", "organisationsnummer;namn\n222000-3103;Andra förbundet\n")
                        .toString());

        Said said = run("import", "medlemmar", file("m.csv", MEMBERS).toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--association ORGNR").hasLineCount(1);
    }

    private static Path file(String name, String content) throws IOException {
        return Files.writeString(place.resolve(name), content);
    }

    private static Said run(String... words) {
        return TestCommand.execute(Map.of("SAMKLANG_DATA", place.resolve("data").toString()), words);
    }
}
