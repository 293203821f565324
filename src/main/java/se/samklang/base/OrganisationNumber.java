package se.samklang.base;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a Swedish legal person.
 *
 * @param digits ten digits, the third at least 2 (which keeps it apart from personal numbers), the last a check digit
 */
public record OrganisationNumber(String digits) {
    private static final int LONGEST = 30;
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");
    private static final Pattern TYPED = Pattern.compile("[0-9]{6}[-\u2010\u2011\u2012\u2013\u2212]?[0-9]{4}");
    private static final Pattern SPACES = Pattern.compile("[ \u00a0\u202f\u2009]+");
    private static final String EXAMPLE = " Skriv till exempel 222000-1982.";

    /** @throws IllegalArgumentException when the digits break one of the three rules */
    public OrganisationNumber {
        if (!TEN_DIGITS.matcher(digits).matches() || fault(digits) != null) {
            throw new IllegalArgumentException("Not an organisation number");
        }
    }

    /** Reads the number with or without hyphen and spaces. */
    public static Parsed<OrganisationNumber> read(String typed) {
        String text = PlainText.trimmed(typed);
        if (text.length() > LONGEST) {
            return Parsed.unreadable("Ett organisationsnummer har tio siffror." + EXAMPLE);
        }
        String compact = SPACES.matcher(text).replaceAll("");
        if (!TYPED.matcher(compact).matches()) {
            return Parsed.unreadable("Ett organisationsnummer har tio siffror." + EXAMPLE);
        }
        String digits = compact.substring(0, 6) + compact.substring(compact.length() - 4);
        String fault = fault(digits);
        return fault == null ? Parsed.of(new OrganisationNumber(digits)) : Parsed.unreadable(fault);
    }

    /** {@code 222000-1982}. */
    public String print() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    private static @Nullable String fault(String digits) {
        if (digits.charAt(2) < '2') {
            return "Tredje siffran i ett organisationsnummer är minst 2. Ett personnummer kan inte anges här."
                    + EXAMPLE;
        }
        if (!Luhn.holds(digits)) {
            return "Kontrollsiffran, den sista siffran, stämmer inte. Kontrollera att alla siffror är rätt avskrivna."
                    + EXAMPLE;
        }
        return null;
    }
}
