package se.samklang;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: an option that asks for help, and somewhere to say what it has done. */
final class Output {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Visa hjälpen.")
    private boolean helpAsked;

    /** A line on standard output. */
    void line(String text) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        out.println(text);
        out.flush();
    }

    /** Green where the terminal has colours. */
    String good(String text) {
        return coloured("green", text);
    }

    /** Red where the terminal has colours. */
    String bad(String text) {
        return coloured("red", text);
    }

    private String coloured(String colour, String text) {
        Ansi ansi =
                Objects.requireNonNull(command).commandLine().getColorScheme().ansi();
        return ansi.string("@|" + colour + " " + text + "|@");
    }
}
