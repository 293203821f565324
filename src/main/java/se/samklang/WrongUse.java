package se.samklang;

import picocli.CommandLine;

/** What was wrong with the words of a command, in Swedish. */
final class WrongUse {

    private WrongUse() {}

    static String sentence(CommandLine.ParameterException problem) {
        return switch (problem) {
            case CommandLine.UnmatchedArgumentException unmatched ->
                "Okänt: " + String.join(" ", unmatched.getUnmatched()) + ".";
            case CommandLine.MissingParameterException missing ->
                "Det saknas: "
                        + String.join(
                                ", ",
                                missing.getMissing().stream()
                                        .map(WrongUse::name)
                                        .toList())
                        + ".";
            default -> "Fel användning: " + problem.getMessage() + ".";
        };
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
