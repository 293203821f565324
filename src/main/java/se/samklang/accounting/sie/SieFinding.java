package se.samklang.accounting.sie;

import se.samklang.base.PersonalNumber;
import se.samklang.exchange.Severity;

/**
 * Something a SIE file is remarked on. An identity number in it is masked here, so that no finding can carry one onward.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param raw the line as it stands, shortened; may be empty
 * @param sentence Swedish: what is wrong and what would be right
 */
public record SieFinding(SieCheck check, int line, String raw, String sentence) {

    private static final int LONGEST_SHOWN = 60;

    public SieFinding {
        raw = PersonalNumber.masked(raw);
        sentence = PersonalNumber.masked(sentence);
    }

    public String code() {
        return check.code();
    }

    public Severity severity() {
        return check.severity();
    }

    /** Text from the file inside a sentence: between quotation marks, and no longer than anybody reads. */
    static String shown(String text) {
        return "”" + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text) + "”";
    }
}
