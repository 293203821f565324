package se.samklang;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samklang.database.DataFolder;

/** Starts the web application with an invented förbund. */
@Command(name = "demo", description = "Starta med ett påhittat förbund med tre års uppgifter.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private Output output = new Output();

    @Option(names = "--port", paramLabel = "PORT", description = "Porten. Annars SAMKLANG_PORT eller 8080.")
    private @Nullable Integer port;

    @Option(names = "--only-data", description = "Fyll datamappen med det påhittade förbundet och avsluta.")
    private boolean onlyData;

    @Override
    public Integer call() {
        Settings settings = place.settings(port);
        if (onlyData) {
            try (ConfigurableApplicationContext context = Program.open(settings)) {
                Demonstration.fill(context);
                Demonstration.verifyMinutes(context);
                output.line("Exempelbygdens samordningsförbund finns i "
                        + (settings.databaseUrl() == null
                                ? "datamappen " + settings.dataFolder() + "."
                                : "databasen som SAMKLANG_DATABASE_URL pekar på."));
                return Commands.DONE;
            }
        }
        ConfigurableApplicationContext context = Program.serve(settings);
        try {
            Demonstration.fill(context);
            String password = password(settings);
            Demonstration.openAccount(context, password);
            output.line("Samklang är igång med ett påhittat förbund: " + settings.address());
            output.line("Logga in som " + Demonstration.EMAIL + " med lösenordet " + password);
            output.line("Avsluta med Ctrl+C.");
            Demonstration.verifyMinutes(context);
            output.line("Protokollen från de möten som varit är nu justerade och anslagna.");
            return Commands.SERVING;
        } catch (RuntimeException failure) {
            context.close();
            throw failure;
        }
    }

    /** The same every time the folder is opened; with a server of one's own, new every time. */
    private static String password(Settings settings) {
        if (settings.databaseUrl() != null) {
            return UUID.randomUUID().toString();
        }
        return DataFolder.secretIn(settings.dataFolder(), "demo").substring(0, 16);
    }
}
