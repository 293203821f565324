package se.samklang;

import picocli.CommandLine.Option;

/** The option every command has. */
final class CommandHelp {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Visa hjälpen.")
    private boolean asked;
}
