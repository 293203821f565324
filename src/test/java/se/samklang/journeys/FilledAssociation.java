package se.samklang.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.samklang.RunningApplication;
import se.samklang.association.Associations;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/** A förbund of a test's own, filled from a folder of import files. */
final class FilledAssociation {

    /** Three years, 2024 to 2026, with something of every kind. */
    static final Path DEMONSTRATION = Path.of("src/main/resources/demo");

    /** Tells of days that have not been by the tests' clock; {@link PlannedAssociation} has evaluations of its own. */
    private static final String YET_TO_COME = "utvarderingar";

    private FilledAssociation() {}

    static Scope from(Path folder) {
        OrganisationNumber number = new OrganisationNumber(TestDatabase.newOrganisationNumber());
        Scope scope = Scope.outside("Test Testsson");
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            String kind = name.replaceAll("^[0-9]+-", "").replaceAll("(-[0-9]{4})?[.][a-z]+$", "");
            if (kind.equals(YET_TO_COME)) {
                continue;
            }
            byte[] content = renumbered(file, number);
            Receipt receipt =
                    RunningApplication.bean(Imports.class).run(scope, kind, name, content, Imports.Mode.STORE);
            if (receipt.refused()) {
                throw new AssertionError(file + " is refused: " + receipt.findings());
            }
            if (kind.equals("forbund")) {
                scope = scope.in(RunningApplication.bean(Associations.class)
                        .withNumber(number)
                        .orElseThrow()
                        .associationId());
            }
        }
        return scope;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] renumbered(Path file, OrganisationNumber number) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                    .replace("222000-9902", number.digits())
                    .getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
