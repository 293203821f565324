package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.sie.SieEncoding;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieWriter;

/** The small ledger as a SIE file, for whoever wants it through the import. */
class SmallLedgerFileTest {

    private static final Path FILE = Path.of("src/test/resources/accounting/statements/liten-huvudbok-2016.se");

    @Test
    void the_committed_file_is_the_ledger() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SieWriter writer = SieWriter.of(bytes, SieEncoding.CP437, SmallLedger.head(), SmallLedger.chart())) {
            for (SieRecord record : SmallLedger.records()) {
                writer.write(record);
            }
        }
        if (Boolean.getBoolean("docs.rewrite")) {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, bytes.toByteArray());
        }

        assertThat(FILE).hasBinaryContent(bytes.toByteArray());
    }
}
