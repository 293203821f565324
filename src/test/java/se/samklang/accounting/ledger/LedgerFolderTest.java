package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import se.samklang.accounting.sie.SieFile;
import se.samklang.accounting.sie.SieSource;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/** The exports of real programs, where their folder lies beside the project: stored whole or refused with a reason. */
class LedgerFolderTest {

    private static final Path FOLDER = Path.of("../shared/data/sie");
    private static final String ROWS = """
            SELECT count(*)
            FROM accounting.ledger_row r
            WHERE r.association_id = :association
              AND r.kind = 'COUNTED'
            """;
    private static final String MONTHS = """
            SELECT coalesce(sum(m.row_count), 0)
            FROM accounting.month_change m
            WHERE m.association_id = :association
            """;

    static Stream<Path> files() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return Stream.of(own());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return Stream.concat(
                    Stream.of(own()),
                    files.filter(file -> file.toString().matches(".*\\.s[ei]")).sorted().toList().stream());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_is_stored_whole_or_refused_with_a_reason(Path file) throws IOException {
        GivenLedger given = new GivenLedger();
        SieSummary summary = SieFile.read(SieSource.of(file));
        take(given, summary.head().organisationNumber());

        Receipt receipt =
                given.all().run(given.scope(), "sie", ImportContent.of(file.toString(), file), Imports.Mode.STORE);

        int rows = receipt.refused() ? 0 : summary.counts().rows();
        assertThat(given.count(ROWS)).isEqualTo(rows);
        assertThat(given.count(MONTHS)).isEqualTo(rows);
        assertThat(receipt.accepted() == 0).isEqualTo(receipt.refused());
        assertThat(receipt.refused() || summary.isWhole()).isTrue();
    }

    /** The förbund gets the number of the file, where it is one and nobody has it. */
    private static void take(GivenLedger given, String stated) {
        OrganisationNumber number = OrganisationNumber.read(stated).orNull();
        if (number == null) {
            return;
        }
        try {
            TestDatabase.database()
                    .write(
                            given.scope(),
                            "Bytte nummer",
                            tx -> tx.sql("""
                    UPDATE association.association
                    SET organisation_number = :number
                    WHERE association_id = :association
                    """)
                                    .param("number", number.digits())
                                    .param("association", given.scope().association())
                                    .update());
        } catch (DuplicateKeyException taken) {
            assertThat(taken).hasMessageContaining("organisation_number");
        }
    }

    private static Path own() throws IOException {
        Path file = Files.createTempFile("samklang", ".se");
        Files.write(file, GivenLedger.bytes(new GivenLedger().books()));
        file.toFile().deleteOnExit();
        return file;
    }
}
