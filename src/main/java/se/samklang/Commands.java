package se.samklang;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands. Their words are English, what they say is Swedish. */
@Command(
        name = "samklang",
        description = "Verksamhetssystem för samordningsförbund.",
        subcommands = {
            DemoCommand.class,
            StartCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            BenchCommand.class,
            UserCommand.class,
            HealthCommand.class,
            ConfigCommand.class,
            SelftestCommand.class,
            VersionCommand.class
        })
final class Commands implements Callable<Integer> {

    /** The command goes on serving; the process must not end with it. */
    static final int SERVING = -1;

    static final int DONE = 0;

    /** Findings, or a refusal. */
    static final int REFUSED = 1;

    static final int WRONG_USE = 2;

    static final String VERSION = "0.1.0";

    private final Map<String, String> environment;

    @Mixin
    private Output output = new Output();

    @Spec
    private @Nullable CommandSpec spec;

    Commands(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The variables the program was started with. */
    Map<String, String> environment() {
        return environment;
    }

    @Override
    public Integer call() {
        CommandSpec own = Objects.requireNonNull(spec);
        own.commandLine().usage(own.commandLine().getErr());
        return WRONG_USE;
    }
}
