package se.samklang.participants;

import java.util.Locale;
import se.samklang.base.Code;

/** The beginning of issued codes: the insats and the year, never anything about the person. */
final class Codes {

    private static final int LONGEST = 12;

    private Codes() {}

    /** {@code SALA-2017-} for Samordningsteamet Sala: the last word of the name and the year. */
    static String prefix(String insatsName, int year) {
        String[] words = Code.of(insatsName).split("_");
        String last = words[words.length - 1].toUpperCase(Locale.ROOT);
        String word = last.isEmpty() || last.matches("[0-9]+") ? "D" : last;
        return word.substring(0, Math.min(word.length(), LONGEST)) + "-" + year + "-";
    }
}
