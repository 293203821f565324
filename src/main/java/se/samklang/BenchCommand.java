package se.samklang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samklang.database.Misconfigured;
import se.samklang.exchange.Imports;

/**
 * Measures speed and size on an invented förbund with many participations and prints every figure beside what it should
 * be, also where it misses. Exit code 1 where any misses.
 */
@Command(
        name = "bench",
        description = "Mät hur snabbt och stort Samklang är, med ett påhittat förbund i en egen datamapp.")
final class BenchCommand implements Callable<Integer> {

    private static final Set<Part> DATABASE = EnumSet.of(Part.huvudbok, Part.tabell, Part.sidor, Part.budget, Part.mal);

    @Mixin
    private Output output = new Output();

    @Option(names = "--data", paramLabel = "MAPP", description = "En tom mapp att mäta i. Annars en tillfällig.")
    private @Nullable Path folder;

    @Option(
            names = "--participations",
            paramLabel = "ANTAL",
            defaultValue = "75000",
            description = "Hur många deltaganden förbundet ska ha (${DEFAULT-VALUE}).")
    private int participations = 75_000;

    @Option(
            names = "--warm-up",
            paramLabel = "SEKUNDER",
            defaultValue = "60",
            description = "Hur länge programmet används innan mätningen börjar (${DEFAULT-VALUE}).")
    private int warmUp = 60;

    @Option(
            names = "--window",
            paramLabel = "SEKUNDER",
            defaultValue = "8",
            description = "Hur långt ett mätfönster är (${DEFAULT-VALUE}). Varje tal mäts i tre fönster.")
    private int window = 8;

    @Option(
            names = "--users",
            paramLabel = "ANTAL",
            defaultValue = "4",
            description = "Hur många inloggade användare som arbetar samtidigt (${DEFAULT-VALUE}).")
    private int users = 4;

    @Option(
            names = "--only",
            paramLabel = "DEL",
            split = ",",
            description = "Mät bara dessa delar: ${COMPLETION-CANDIDATES}. Utan valet mäts allt.")
    private Set<Part> only = EnumSet.allOf(Part.class);

    /** What can be measured on its own, as it is written on the command line. */
    enum Part {
        start,
        sie,
        huvudbok,
        tabell,
        sidor,
        budget,
        mal
    }

    @Override
    public Integer call() {
        check(participations, 1, 1_000_000, "--participations");
        check(warmUp, 0, 3_600, "--warm-up");
        check(window, 1, 600, "--window");
        check(users, 1, 64, "--users");
        if (folder != null) {
            return measure(empty(folder));
        }
        Path temporary = temporary();
        try {
            return measure(temporary);
        } finally {
            remove(temporary);
        }
    }

    private int measure(Path root) {
        output.line(BenchMachine.describe());
        List<BenchFigure> figures = new ArrayList<>();
        if (only.contains(Part.start)) {
            figures.addAll(BenchStart.measure(root.resolve("start"), output));
        }
        if (only.contains(Part.sie)) {
            figures.addAll(BenchSie.measure(root.resolve("sie"), output));
        }
        if (only.stream().anyMatch(DATABASE::contains)) {
            figures.addAll(served(root));
        }
        output.line("");
        figures.forEach(figure -> output.line(figure.printed(output)));
        output.line("Belastning när mätningen slutade: " + BenchMachine.load() + ".");
        long missed = figures.stream().filter(BenchFigure::isMissed).count();
        output.line(
                missed == 0 ? "Alla tal når sina krav." : missed + " av " + figures.size() + " tal missar sitt krav.");
        return missed == 0 ? Commands.DONE : Commands.REFUSED;
    }

    /** What is measured in the program while it runs. */
    private List<BenchFigure> served(Path root) {
        List<BenchFigure> figures = new ArrayList<>();
        Settings settings = Settings.local(root.resolve("data"), 0);
        try (ConfigurableApplicationContext context = Program.serve(settings)) {
            BenchAssociation association = BenchAssociation.fill(context, participations);
            output.line(association.described());
            if (only.contains(Part.huvudbok)) {
                figures.addAll(BenchImport.measure(
                        root.resolve("huvudbok"),
                        context.getBean(Imports.class),
                        association.scope(),
                        Demonstration.NUMBER.print(),
                        output::line));
            }
            if (only.contains(Part.tabell)) {
                figures.addAll(BenchTable.measure(
                        root.resolve("tabell"), context.getBean(Imports.class), association.scope()));
            }
            if (only.contains(Part.sidor)) {
                try (BenchWork work = new BenchWork(context, association, users, output)) {
                    work.warmUp(warmUp);
                    figures.addAll(work.measure(window));
                }
            }
            if (only.contains(Part.budget)) {
                figures.addAll(BenchBudget.measure(
                        root.resolve("budget"), context, association.scope(), Demonstration.NUMBER.print()));
            }
            if (only.contains(Part.mal)) {
                figures.addAll(BenchGoals.measure(context, association));
            }
            output.line(BenchMachine.database(context));
        }
        return figures;
    }

    private static void check(int value, int least, int most, String option) {
        if (value < least || value > most) {
            throw new Misconfigured(option + " ska vara mellan " + least + " och " + most + ", inte " + value + ".");
        }
    }

    private static Path empty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new Misconfigured("Mätningen behöver en tom mapp, men i " + folder
                            + " finns något redan. Ange en annan med --data MAPP.");
                }
            }
            return folder;
        } catch (IOException failure) {
            throw new Misconfigured("Mappen " + folder + " går inte att använda.", failure);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("samklang-bench");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path tree) {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
