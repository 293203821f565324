package se.samklang;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import se.samklang.base.Refused;
import se.samklang.database.Misconfigured;

/** The program's one entry. Exit codes: 0 done, 1 findings or refused, 2 wrong use or configuration. */
public final class Samklang {

    private static final Logger LOG = LoggerFactory.getLogger(Samklang.class);

    private Samklang() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.of("sv", "SE"));
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
        CommandLine line = commandLine(System.getenv());
        line.setOut(utf8(FileDescriptor.out));
        line.setErr(utf8(FileDescriptor.err));
        int code = line.execute(arguments);
        if (code != Commands.SERVING) {
            System.exit(code);
        }
    }

    /** The command line as it is started from a shell. */
    static CommandLine commandLine() {
        return commandLine(System.getenv());
    }

    /** The command line with Swedish sentences for everything that can go wrong. */
    static CommandLine commandLine(Map<String, String> environment) {
        CommandLine line = new CommandLine(new Commands(environment));
        SwedishUsage.in(line);
        line.setParameterExceptionHandler((problem, arguments) -> {
            problem.getCommandLine().getErr().println(WrongUse.sentence(problem));
            return Commands.WRONG_USE;
        });
        line.setExecutionExceptionHandler((failure, command, result) -> {
            int code = answer(failure, command.getErr());
            command.getErr().flush();
            return code;
        });
        return line;
    }

    private static int answer(Exception failure, PrintWriter err) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Misconfigured misconfigured -> {
                    err.println(misconfigured.getMessage());
                    return Commands.WRONG_USE;
                }
                case PortInUseException occupied -> {
                    err.println(Program.occupied(occupied.getPort()));
                    return Commands.WRONG_USE;
                }
                case Refused refused -> {
                    err.println(refused.refusal().sentence());
                    return Commands.REFUSED;
                }
                default -> {}
            }
        }
        LOG.error("a command failed", failure);
        err.println("Kommandot misslyckades oväntat. Felet står ovanför; lämna det till den som sköter Samklang.");
        return Commands.REFUSED;
    }

    /** What is said is Swedish, whatever the terminal's own setting is. */
    private static PrintWriter utf8(FileDescriptor target) {
        return new PrintWriter(new FileOutputStream(target), true, StandardCharsets.UTF_8);
    }
}
