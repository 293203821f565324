package se.samklang;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command's data are: options every command that touches data has. */
final class CommandPlace {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--data", paramLabel = "MAPP", description = "Datamappen. Annars SAMKLANG_DATA eller ./data.")
    private @Nullable Path folder;

    Settings settings() {
        return settings(null);
    }

    Settings settings(@Nullable Integer port) {
        return Settings.of(folder, port, environment());
    }

    boolean isChosen() {
        return folder != null;
    }

    Map<String, String> environment() {
        Commands root = (Commands) Objects.requireNonNull(command).root().userObject();
        return root.environment();
    }
}
