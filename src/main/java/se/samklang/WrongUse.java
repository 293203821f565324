package se.samklang;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What was wrong with the words of a command, in one Swedish sentence. */
final class WrongUse {

    private WrongUse() {}

    static String sentence(CommandLine.ParameterException problem) {
        return fault(problem) + "; skriv "
                + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help för hjälp.";
    }

    private static String fault(CommandLine.ParameterException problem) {
        return switch (problem) {
            case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case CommandLine.MissingParameterException missing ->
                "Det saknas "
                        + missing.getMissing().stream().map(WrongUse::missing).collect(Collectors.joining(", "));
            case CommandLine.OverwrittenOptionException twice ->
                name(twice.getOverwritten()) + " är angivet två gånger";
            case CommandLine.MaxValuesExceededException many -> "För många värden är angivna";
            default -> unusable(problem.getArgSpec(), problem.getValue());
        };
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException unmatched) {
        String words = String.join(" ", unmatched.getUnmatched());
        if (unmatched.isUnknownOption()) {
            return "Det finns inget val som heter " + words;
        }
        boolean wantsCommand =
                !unmatched.getCommandLine().getCommandSpec().subcommands().isEmpty();
        return wantsCommand ? "Det finns inget kommando som heter " + words : "Kommandot tar inte emot " + words;
    }

    private static String missing(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? "ett värde för " + option.longestName() + " (" + argument.paramLabel() + ")"
                : argument.paramLabel();
    }

    private static String unusable(@Nullable ArgSpec argument, @Nullable String value) {
        if (argument == null) {
            return "Kommandot gick inte att förstå";
        }
        return "Värdet " + (value == null ? "" : value + " ") + "går inte att använda för " + name(argument)
                + expected(argument);
    }

    private static String expected(ArgSpec argument) {
        Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            return ", som ska vara något av "
                    + Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        return type == Integer.class || type == int.class ? ", som ska vara ett heltal" : "";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
