package se.samklang.participants;

import java.util.Locale;
import java.util.stream.Stream;
import se.samklang.base.Code;

/** The beginning of issued codes: the insats and the year, never anything about the person. */
final class Codes {

    private static final int LONGEST = 12;

    private Codes() {}

    /** {@code SALA-2017-} for Samordningsteamet Sala 2: the last word of the name that is no number, and the year. */
    static String prefix(String insatsName, int year) {
        String[] words = Code.of(insatsName).split("_");
        String word = Stream.of(words)
                .filter(part -> part.length() > 1 && !part.matches("[0-9]+"))
                .reduce("D", (first, last) -> last)
                .toUpperCase(Locale.ROOT);
        return word.substring(0, Math.min(word.length(), LONGEST)) + "-" + year + "-";
    }
}
