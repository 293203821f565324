package se.samklang.meetings.sitting;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishNumber;

/** Amounts granted, as people type them and as they stand in the sentence of a decision. */
final class GrantedAmount {

    private static final String UNITS =
            "tkr|kkr|tusen kronor|tusen kr|mnkr|mkr|msek|miljoner kronor|miljoner kr|kronor|kr|sek";
    private static final Map<String, Integer> THOUSANDS = Map.of(
            "tkr",
            1,
            "kkr",
            1,
            "tusen kronor",
            1,
            "tusen kr",
            1,
            "mnkr",
            2,
            "mkr",
            2,
            "msek",
            2,
            "miljoner kronor",
            2,
            "miljoner kr",
            2);
    private static final Pattern TYPED = Pattern.compile("(.*?)\\s*(" + UNITS + ")?\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRANTING = Pattern.compile(
            "\\b(?:bevilja|anslå|avsätt|tilldela|tillskjut|finansiera|ersätt|utbetala|betala|kostnad)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "(?<![\\p{L}\\d])([1-9][0-9]{0,2}(?:[ \\u00a0\\u202f\\u2009.][0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?)"
                    + "[ \\u00a0\\u202f](" + UNITS + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Money LARGEST = new Money(9_999_999_999_999L);

    private GrantedAmount() {}

    /** Reads {@code 60 tkr}, {@code 50 000 kr}, {@code 1,2 mnkr} or a number of kronor; nothing below zero. */
    static Parsed<Money> read(String typed) {
        Matcher match = TYPED.matcher(typed.strip());
        if (!match.matches()) {
            return Money.read(typed);
        }
        int thousands = thousands(match.group(2));
        if (thousands == 0) {
            return notNegative(Money.read(match.group(1)));
        }
        Parsed<BigDecimal> number = SwedishNumber.read(match.group(1));
        BigDecimal value = number.orNull();
        return value == null ? number.map(Money::ofKronor) : notNegative(kronor(value.movePointRight(3 * thousands)));
    }

    /** The amount a sentence grants; empty where it grants none, or several so that a person has to say which. */
    static Optional<Money> proposed(String sentence) {
        if (!GRANTING.matcher(sentence).find()) {
            return Optional.empty();
        }
        Matcher match = IN_SENTENCE.matcher(sentence);
        if (!match.find()) {
            return Optional.empty();
        }
        Optional<Money> amount =
                Optional.ofNullable(read(match.group(1) + " " + match.group(2)).orNull());
        return match.find() ? Optional.empty() : amount;
    }

    private static Parsed<Money> kronor(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 2 || value.abs().compareTo(LARGEST.kronor()) > 0
                ? Parsed.unreadable("Beloppet är för stort eller har fler decimaler än öre. Skriv till exempel 60 tkr.")
                : Parsed.of(Money.ofKronor(value));
    }

    private static Parsed<Money> notNegative(Parsed<Money> amount) {
        Money value = amount.orNull();
        return value != null && value.ore() < 0
                ? Parsed.unreadable("Ett beviljat belopp kan inte vara mindre än noll. Skriv till exempel 60 tkr.")
                : amount;
    }

    private static int thousands(@org.jspecify.annotations.Nullable String unit) {
        return Objects.requireNonNullElse(THOUSANDS.get(unit == null ? "" : unit.toLowerCase(Locale.ROOT)), 0);
    }
}
