package se.samklang;

import java.util.Locale;
import java.util.TimeZone;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import se.samklang.base.Refused;
import se.samklang.database.Misconfigured;

/** The program's one entry. Exit codes: 0 done, 1 findings or refused, 2 wrong use or configuration. */
public final class Samklang {

    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private Samklang() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.of("sv", "SE"));
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
        int code = commandLine().execute(arguments);
        if (code != Commands.SERVING) {
            System.exit(code);
        }
    }

    /** The command line with Swedish sentences for everything that can go wrong. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Commands());
        line.setParameterExceptionHandler((problem, arguments) -> {
            CommandLine command = problem.getCommandLine();
            command.getErr().println(WrongUse.sentence(problem));
            command.getErr().println("Skriv " + command.getCommandSpec().qualifiedName() + " --help för hjälp.");
            return WRONG_USE;
        });
        line.setExecutionExceptionHandler((failure, command, result) -> {
            Throwable cause = failure;
            while (cause != null) {
                if (cause instanceof Misconfigured misconfigured) {
                    command.getErr().println(misconfigured.getMessage());
                    return WRONG_USE;
                }
                if (cause instanceof PortInUseException occupied) {
                    command.getErr().println(Program.occupied(occupied.getPort()));
                    return WRONG_USE;
                }
                if (cause instanceof Refused refused) {
                    command.getErr().println(refused.refusal().sentence());
                    return REFUSED;
                }
                cause = cause.getCause();
            }
            throw failure;
        });
        return line;
    }
}
