package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import se.samklang.RunningApplication;
import se.samklang.association.Associations;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Scope;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.Severity;

/** What a golden document is made from: the files of its folder's {@code given}, each read in by the kind in its name. */
final class GivenFiles {

    private GivenFiles() {}

    /** Reads them in by their numbers; the first is the förbund. */
    static Scope register(String folder, String organisationNumber) throws IOException {
        Scope scope = Scope.outside("Test Testsson");
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder, "given"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                String kind = name.replaceAll("^[0-9]+-|\\.[a-z]+$", "");
                Receipt receipt = RunningApplication.bean(Imports.class)
                        .run(scope, kind, name, Files.readAllBytes(file), Imports.Mode.STORE);
                assertThat(receipt.findings())
                        .as(file + " " + receipt.findings())
                        .filteredOn(finding -> finding.severity() == Severity.FEL)
                        .isEmpty();
                if (kind.equals("forbund")) {
                    scope = scope.in(RunningApplication.bean(Associations.class)
                            .withNumber(new OrganisationNumber(organisationNumber))
                            .orElseThrow()
                            .associationId());
                }
            }
        }
        return scope;
    }
}
