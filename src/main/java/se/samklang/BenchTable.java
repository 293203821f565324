package se.samklang;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.samklang.database.Scope;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/** How fast the largest table that may be read is checked for a preview: one without faults, and one with five in every row. */
final class BenchTable {

    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 3;
    private static final double SECONDS = 5;

    private BenchTable() {}

    static List<BenchFigure> measure(Path folder, Imports imports, Scope scope) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("deltagande.csv");
            write(file, "insats;kod;kon;kommun;startmanad", "Okänd insats", ";ej;19811;2017-13");
            BenchFigure faulty = figure("Tabell, 1 M rader med fem fel var, granskas", file, imports, scope, true);
            write(
                    file,
                    "insats;kod;kon;kommun;startmanad;forsorjning_in",
                    BenchRows.insats(0),
                    ";man;1981;2024-05;okant");
            BenchFigure right = figure("… utan fel", file, imports, scope, false);
            Files.delete(file);
            return List.of(faulty, right);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String headers, String insats, String rest) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(headers);
            for (int row = 0; row < ROWS; row++) {
                writer.write("\n" + insats + ";K-" + row + rest);
            }
        }
    }

    private static BenchFigure figure(String name, Path file, Imports imports, Scope scope, boolean refused)
            throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            Receipt receipt =
                    imports.run(scope, "deltagande", ImportContent.of("deltagande.csv", file), Imports.Mode.DRY_RUN);
            seconds.add((System.nanoTime() - begun) / 1e9);
            if (receipt.refused() != refused || receipt.rows() != ROWS) {
                throw new IllegalStateException("the generated table is not judged as expected: "
                        + receipt.findings().stream().limit(5).toList());
            }
        }
        return new BenchFigure(
                name,
                SECONDS,
                Collections.max(seconds),
                "s",
                "långsammast av " + ROUNDS + ", bäst " + BenchFigure.number(Collections.min(seconds)) + ", "
                        + BenchFigure.number(Files.size(file) / 1e6) + " MB");
    }
}
