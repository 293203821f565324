package se.samklang;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samklang.database.Database;
import se.samklang.database.RunningDatabase;
import se.samklang.database.Scope;

/** Says whether the program is well: asks the server that holds the data folder, or opens the folder itself. */
@Command(name = "health", description = "Visa om programmet mår bra: frågar servern, eller öppnar datamappen.")
final class HealthCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private Output output = new Output();

    @Option(names = "--port", paramLabel = "PORT", description = "Serverns port. Annars SAMKLANG_PORT eller 8080.")
    private @Nullable Integer port;

    @Override
    public Integer call() {
        Settings settings = place.settings(port);
        if (settings.databaseUrl() == null
                && !Files.isDirectory(settings.dataFolder().resolve("pg"))) {
            output.line("Det finns ingen databas i "
                    + settings.dataFolder().toAbsolutePath().normalize() + " än.");
            return Commands.REFUSED;
        }
        boolean held;
        try (RunningDatabase running = Program.database(settings)) {
            new Database(running.dataSource(), Program.clock())
                    .read(
                            Scope.outside(AssociationChoice.ACTOR),
                            tx -> tx.sql("SELECT 1").query(Integer.class).single());
            held = running.isJoined();
        }
        boolean asked = held || port != null || settings.databaseUrl() != null;
        return asked ? server(settings.port()) : say("Databasen mår bra. Ingen server är igång.", Commands.DONE);
    }

    private int server(int askedPort) {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + askedPort + "/health/ready"))
                    .timeout(PATIENCE)
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200
                    ? say("Servern på port " + askedPort + " och databasen mår bra.", Commands.DONE)
                    : say("Servern på port " + askedPort + " svarar men är inte redo.", Commands.REFUSED);
        } catch (IOException silent) {
            return say(
                    "Databasen mår bra, men ingen server svarar på port " + askedPort
                            + ". Ange serverns port med --port om den är en annan.",
                    Commands.REFUSED);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return say("Frågan till servern avbröts.", Commands.REFUSED);
        }
    }

    private int say(String sentence, int code) {
        output.line(sentence);
        return code;
    }
}
