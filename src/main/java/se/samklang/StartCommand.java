package se.samklang;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samklang.web.Accounts;

/** Starts the web application on the förbund in the data folder. */
@Command(name = "start", description = "Starta webbprogrammet.")
final class StartCommand implements Callable<Integer> {

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private Output output = new Output();

    @Option(names = "--port", paramLabel = "PORT", description = "Porten. Annars SAMKLANG_PORT eller 8080.")
    private @Nullable Integer port;

    @Override
    public Integer call() {
        Settings settings = place.settings(port);
        ConfigurableApplicationContext context = Program.serve(settings);
        if (Boolean.getBoolean("samklang.practice")) {
            Practice.on(context);
            context.close();
            return Commands.DONE;
        }
        Accounts accounts = context.getBean(Accounts.class);
        output.line("Samklang är igång: " + settings.address());
        if (accounts.none()) {
            output.line("Det finns inga konton än. Skapa det första på " + settings.address()
                    + "/kom-igang med startkoden " + accounts.newSetupCode() + " (gäller ett dygn, en gång).");
        }
        output.line("Avsluta med Ctrl+C.");
        return Commands.SERVING;
    }
}
