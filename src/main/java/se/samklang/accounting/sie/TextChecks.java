package se.samklang.accounting.sie;

import java.util.regex.Pattern;

/** Looks at what people wrote: letters that are lost or doubled, and texts longer than other programs take. */
final class TextChecks {
    private static final int LONGEST_FORTNOX = 50;
    private static final int LONGEST_SIE_5 = 255;

    /** Letters in UTF-8 read as Latin-1 or as CP437, and letters in CP437 and
     * Latin-1 read as each other, before they were stored again. */
    private static final Pattern DOUBLED = Pattern.compile(
            "Ã[\\u0080-\\u00BF…„†–‰Ž™]|├[ÑñÂàäûÄÖ╢⌐®ÅåÜ]|(?<=\\p{L})[”„†σΣ÷](?=\\p{L})|(?<=\\p{L})Ž(?=\\p{Lu})");

    private static final String SIGNS_OF_DAMAGE = "\uFFFDÃ├”„†ŽσΣ÷";

    private final FindingList findings;

    TextChecks(FindingList findings) {
        this.findings = findings;
    }

    void read(String text, Place place) {
        if (text.length() > LONGEST_FORTNOX) {
            tellLength(text, place);
        }
        if (looksDamaged(text)) {
            tellLetters(text, place);
        }
    }

    private void tellLetters(String text, Place place) {
        if (text.indexOf('\uFFFD') >= 0) {
            findings.addOnce(
                    SieCheck.ENCODING,
                    "lost",
                    place,
                    "Tecken har gått förlorade innan filen kom hit och kan inte återskapas. Första gången här: "
                            + SieFinding.shown(text)
                            + ". Exportera filen på nytt om texterna ska bli hela; beloppen är oskadda.");
        } else if (DOUBLED.matcher(text).find()) {
            findings.addOnce(
                    SieCheck.ENCODING,
                    "doubled",
                    place,
                    "Bokstäverna å, ä och ö ser ut att ha sparats med fel teckenkodning innan filen kom hit. Första"
                            + " gången här: " + SieFinding.shown(text)
                            + ". Exportera filen på nytt om texterna ska bli rätt.");
        }
    }

    private void tellLength(String text, Place place) {
        int limit = text.length() > LONGEST_SIE_5 ? LONGEST_SIE_5 : LONGEST_FORTNOX;
        String receiver = limit == LONGEST_SIE_5 ? "SIE 5" : "Fortnox";
        findings.addOnce(
                SieCheck.LONG_TEXT,
                receiver,
                place,
                "Texten är längre än de " + limit + " tecken som " + receiver
                        + " tar emot. Här kommer hela texten med.");
    }

    /** One of the signs that damage leaves stands in the text: a look that costs nothing before the one that does. */
    private static boolean looksDamaged(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= 0x80 && SIGNS_OF_DAMAGE.indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }
}
