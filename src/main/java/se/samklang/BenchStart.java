package se.samklang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long the program takes from command to ready, and how much memory it holds when it is left alone. */
final class BenchStart {

    private static final double COLD_SECONDS = 4;
    private static final double FIRST_SECONDS = 8;
    private static final double IDLE_MEGABYTES = 350;
    private static final long PATIENCE_SECONDS = 120;
    private static final long IDLE_SECONDS = 20;
    private static final int STARTS = 3;

    private final Path data;
    private final int port;

    private BenchStart(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Starts the program as people start it: first on an empty folder, then on what that left behind. */
    static List<BenchFigure> measure(Path data, Output output) {
        BenchStart program = new BenchStart(data, freePort());
        double first =
                program.start(output, "Första starten, med ny databas", 0).seconds();
        List<Double> cold = new ArrayList<>();
        BenchMemory memory = null;
        for (int i = 1; i <= STARTS; i++) {
            Started started = program.start(output, "Start " + i, i == STARTS ? IDLE_SECONDS : 0);
            cold.add(started.seconds());
            memory = started.memory();
        }
        List<BenchFigure> figures = new ArrayList<>();
        figures.add(new BenchFigure("Första start till redo, med ny databas", FIRST_SECONDS, first, "s", ""));
        double middle = cold.stream().sorted().toList().get(cold.size() / 2);
        figures.add(new BenchFigure("Start till redo (mitten av " + STARTS + ")", COLD_SECONDS, middle, "s", ""));
        if (memory != null && memory.isKnown()) {
            figures.add(new BenchFigure(
                    "Minne i vila, program och databas (PSS)",
                    IDLE_MEGABYTES,
                    memory.sharedOnceMegabytes(),
                    "MB",
                    memory.described()));
        }
        return figures;
    }

    private record Started(double seconds, BenchMemory memory) {}

    private Started start(Output output, String what, long idleSeconds) {
        String load = BenchMachine.load();
        long begun = System.nanoTime();
        Process process = launch();
        try {
            awaitReady(process);
            double seconds = (System.nanoTime() - begun) / 1e9;
            TimeUnit.SECONDS.sleep(idleSeconds);
            BenchMemory memory = BenchMemory.of(process.toHandle());
            output.line(what + ": redo efter " + BenchFigure.number(Math.rint(seconds * 100) / 100)
                    + " sekunder (belastning " + load + ")");
            return new Started(seconds, memory);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            stop(process);
        }
    }

    private Process launch() {
        List<String> command = new ArrayList<>(launcher());
        command.addAll(List.of("start", "--data", data.toString(), "--port", "" + port));
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The script the program was started with; without one, the same Java with the same options. */
    private static List<String> launcher() {
        String script = System.getenv("SAMKLANG_LAUNCHER");
        if (script != null && !script.isBlank()) {
            return List.of(script);
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "se.samklang.Samklang"));
        return command;
    }

    private void awaitReady(Process process) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    if (client.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // Nobody listens until the program is up.
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("the started program did not become ready");
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
