package se.samklang.meetings.papers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What a file is called when somebody saves it: the name it came with, without anything that could lead to another
 * place, hide its true ending or upset a file system.
 */
final class PaperName {

    private static final int LONGEST = 120;
    private static final String UNWANTED = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]";
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2");

    private PaperName() {}

    /** The name of a file of the kind: always with the kind's own ending, never longer than 120 characters. */
    static String of(String sent, PaperKind kind) {
        String name = plain(sent);
        String stem = kind.isNamed(name) ? stem(name) : name;
        String ending = kind.isNamed(name) ? name.substring(name.lastIndexOf('.')) : "." + kind.extension();
        return shortened(stem, LONGEST - ending.length()) + ending;
    }

    /** The name without its ending, as a proposal of what the paper is called. */
    static String title(String sent, PaperKind kind) {
        String name = plain(sent);
        return shortened((kind.isNamed(name) ? stem(name) : name).replace('_', ' '), LONGEST);
    }

    private static String plain(String sent) {
        String composed = Normalizer.normalize(sent, Normalizer.Form.NFC).replaceAll(UNWANTED, "");
        String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        String name = last.replaceAll("[<>:\"|?*]", "_")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("^[. ]+", "")
                .replaceAll("[. ]+$", "");
        String device = name.replaceFirst("\\..*$", "").toLowerCase(Locale.ROOT);
        return name.isEmpty() ? "bilaga" : DEVICES.contains(device) ? "_" + name : name;
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }
}
