package se.samklang;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/** Runs a command as a shell would. */
final class TestCommand {

    private TestCommand() {}

    /** What came of it: exit code, and what it wrote. */
    record Said(int code, String out, String err) {}

    static Said execute(Map<String, String> environment, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Samklang.commandLine(environment);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return new Said(line.execute(words), out.toString(), err.toString());
    }
}
