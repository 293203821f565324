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
import se.samklang.association.Letterhead;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/** A förbund of a test's own, filled from a folder of import files. */
final class FilledAssociation {

    /** Three years, 2024 to 2026, with something of every kind. */
    static final Path DEMONSTRATION = Path.of("src/main/resources/demo");

    private FilledAssociation() {}

    static Scope from(Path folder) {
        OrganisationNumber number = new OrganisationNumber(TestDatabase.newOrganisationNumber());
        Scope scope = Scope.outside("Test Testsson");
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            String kind = name.replaceAll("^[0-9]+-|\\.csv$", "");
            byte[] content = kind.equals("forbund") ? renumbered(file, number) : bytes(file);
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

    /** A small ledger of 2025, so that its pages have something to show. */
    static void ledger(Scope scope) {
        String number =
                TestDatabase.database().read(scope, tx -> Letterhead.of(tx).organisationNumber());
        byte[] content = """
                #FLAGGA 0
                #PROGRAM "Exempelbok" 1.2
                #FORMAT PC8
                #GEN 20260131
                #SIETYP 4
                #FNAMN "Exempelbygdens samordningsforbund"
                #ORGNR %s
                #RAR 0 20250101 20251231
                #KONTO 1930 Bank
                #KONTO 4010 Insatser
                #DIM 6 Projekt
                #OBJEKT 6 P1 "Gemensam vag"
                #IB 0 1930 1000
                #UB 0 1930 900
                #RES 0 4010 100
                #VER A 1 20250115 "Utbetalning till insats"
                {
                #TRANS 1930 {} -100
                #TRANS 4010 {6 P1} 100
                #BTRANS 4010 {} 7
                }
                """.formatted(number).getBytes(StandardCharsets.US_ASCII);
        Receipt receipt =
                RunningApplication.bean(Imports.class).run(scope, "sie", "bok.se", content, Imports.Mode.STORE);
        if (receipt.refused()) {
            throw new AssertionError("the ledger is refused: " + receipt.findings());
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] renumbered(Path file, OrganisationNumber number) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .replaceAll("[0-9]{6}-[0-9]{4}", number.digits())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
