package se.samklang;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.samklang.web.Accounts;

/** The commands. Their words are English, what they say is Swedish. */
@Command(
        name = "samklang",
        description = "Verksamhetssystem för samordningsförbund.",
        mixinStandardHelpOptions = false,
        subcommands = {Commands.Start.class, Commands.Version.class})
final class Commands implements Callable<Integer> {

    /** The command goes on serving; the process must not end with it. */
    static final int SERVING = -1;

    static final String VERSION = "0.1.0";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Visa hjälpen.")
    private boolean help;

    @Override
    public Integer call() {
        CommandSpec own = java.util.Objects.requireNonNull(spec);
        own.commandLine().usage(own.commandLine().getErr());
        return 2;
    }

    /** Options every command that touches data has. */
    static final class Place {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Visa hjälpen.")
        private boolean help;

        @Option(names = "--data", paramLabel = "MAPP", description = "Datamappen. Annars SAMKLANG_DATA eller ./data.")
        private @Nullable Path folder;

        Settings settings() {
            return Settings.of(folder, null);
        }

        Settings settings(@Nullable Integer port) {
            return Settings.of(folder, port);
        }
    }

    /** Starts the web application on the förbund in the data folder. */
    @Command(name = "start", description = "Starta webbprogrammet.")
    static final class Start implements Callable<Integer> {

        @Mixin
        private Place place = new Place();

        @Option(names = "--port", paramLabel = "PORT", description = "Porten. Annars SAMKLANG_PORT eller 8080.")
        private @Nullable Integer port;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out =
                    java.util.Objects.requireNonNull(spec).commandLine().getOut();
            Settings settings = place.settings(port);
            ConfigurableApplicationContext context = Program.serve(settings);
            if (Boolean.getBoolean("samklang.practice")) {
                context.close();
                return 0;
            }
            Accounts accounts = context.getBean(Accounts.class);
            out.println("Samklang är igång: http://localhost:" + settings.port());
            if (accounts.none()) {
                out.println("Det finns inga konton än. Skapa det första på http://localhost:" + settings.port()
                        + "/kom-igang med startkoden " + accounts.newSetupCode() + " (gäller ett dygn, en gång).");
            }
            out.println("Avsluta med Ctrl+C.");
            out.flush();
            return SERVING;
        }
    }

    /** Prints the version. */
    @Command(name = "version", description = "Visa versionen.")
    static final class Version implements Callable<Integer> {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Visa hjälpen.")
        private boolean help;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
            line.getOut().println("Samklang " + VERSION);
            line.getOut().flush();
            return 0;
        }
    }
}
