package se.samklang;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the version. */
@Command(name = "version", description = "Visa versionen.")
final class VersionCommand implements Callable<Integer> {

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        output.line("Samklang " + Commands.VERSION);
        return Commands.DONE;
    }
}
