package se.samklang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import se.samklang.database.Scope;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/** How fast the books of a year come in from a SIE file: first as a year of their own, then in place of themselves. */
final class BenchImport {

    private static final int ROWS = 350_000;
    private static final int ROUNDS = 3;
    private static final int FIRST_YEAR = 2031;
    private static final double SECONDS = 6;

    private final Imports imports;
    private final Scope scope;
    private final String organisation;

    private BenchImport(Imports imports, Scope scope, String organisation) {
        this.imports = imports;
        this.scope = scope;
        this.organisation = organisation;
    }

    static List<BenchFigure> measure(
            Path folder, Imports imports, Scope scope, String organisation, Consumer<String> told) {
        try {
            Files.createDirectories(folder);
            return new BenchImport(imports, scope, organisation).measure(folder.resolve("ledger.se"), told);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<BenchFigure> measure(Path file, Consumer<String> told) throws IOException {
        List<Double> fresh = new ArrayList<>();
        List<Double> replacing = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            BenchLedger.write(file, ROWS, organisation, FIRST_YEAR + round);
            fresh.add(seconds(file, told));
            BenchLedger.write(file, ROWS + 1_000, organisation, FIRST_YEAR + round);
            replacing.add(seconds(file, told));
        }
        Files.delete(file);
        return List.of(
                figure("Huvudbok, 100 000 verifikationer läses in", fresh), figure("… ersätter årets", replacing));
    }

    private double seconds(Path file, Consumer<String> told) throws IOException {
        double busy = BenchMachine.processorMillis();
        long begun = System.nanoTime();
        Receipt receipt = imports.run(scope, "sie", ImportContent.of("ledger.se", file), Imports.Mode.STORE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (receipt.refused() || receipt.alreadyImported()) {
            throw new IllegalStateException("the generated ledger is refused: "
                    + receipt.findings().stream().limit(5).toList());
        }
        told.accept("Huvudbok: " + receipt.rows() + " verifikationer, " + BenchFigure.number(Files.size(file) / 1e6)
                + " MB, inlästa på " + BenchFigure.number(Math.rint(seconds * 1000)) + " ms  (processortid "
                + BenchFigure.number(Math.rint(BenchMachine.processorMillis() - busy)) + " ms, belastning "
                + BenchMachine.load() + ").");
        return seconds;
    }

    private static BenchFigure figure(String name, List<Double> seconds) {
        return new BenchFigure(
                name,
                SECONDS,
                Collections.max(seconds),
                "s",
                "långsammast av " + ROUNDS + ", bäst " + BenchFigure.number(Collections.min(seconds)));
    }
}
