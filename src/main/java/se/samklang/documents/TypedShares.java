package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishNumber;

/**
 * A percentage typed after an amount is the amount's share of what it says it is of, where that amount is typed in the
 * same paragraph: "3 694 tkr (17 % av budgeterade kostnader) … budgeterat för 20 983 tkr i kostnader". Told only where
 * one amount alone can be meant, and no rounding of the two makes the percentage right.
 */
final class TypedShares implements Check {

    private static final String GAP = "[ \u00a0\u202f]?";
    private static final String AMOUNT = "(?<![\\d,.])(\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)"
            + GAP + "(tkr|kkr|mkr|mnkr|kronor|kr)(?!\\p{L})";
    private static final Pattern AMOUNTS = Pattern.compile(AMOUNT);
    private static final Pattern SHARE =
            Pattern.compile(AMOUNT + "[^().;!?\\d]{0,30}\\([ ]?=?[ ]?(\\d{1,3}(?:,\\d{1,3})?)" + GAP
                    + "(?:%|procent)[ \u00a0]av[ \u00a0]([^()\\d]{3,60})\\)");
    private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?()]|,[ \u00a0]");
    private static final Map<String, Integer> ZEROES =
            Map.of("kr", 0, "kronor", 0, "tkr", 3, "kkr", 3, "mkr", 6, "mnkr", 6);
    private static final int STEM = 6;
    private static final int SHORTEST_WORD = 4;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** An amount as typed, and half of the last figure it is typed with. */
    private record Amount(String typed, BigDecimal kronor, BigDecimal rounding) {

        static @Nullable Amount of(Matcher match) {
            BigDecimal number = SwedishNumber.read(match.group(1)).orNull();
            if (number == null) {
                return null;
            }
            int zeroes = ZEROES.getOrDefault(match.group(2), 0);
            return new Amount(
                    match.group(1) + " " + match.group(2),
                    number.scaleByPowerOfTen(zeroes),
                    HALF.scaleByPowerOfTen(zeroes - Math.max(0, number.scale())));
        }
    }

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (TypedText text : TypedText.of(examined.document())) {
            Matcher share = SHARE.matcher(text.text());
            while (share.find()) {
                Amount part = Amount.of(share);
                BigDecimal percent = SwedishNumber.read(share.group(3)).orNull();
                Amount whole = whole(text.text(), share);
                if (part != null && percent != null && whole != null && !agrees(percent, part, whole)) {
                    findings.add(finding(text, share, percent, part, whole));
                }
            }
        }
        return findings;
    }

    /** The percentages of a text that can be compared with the amounts beside them, as typed. */
    static List<String> checkable(TypedText text) {
        List<String> checkable = new ArrayList<>();
        Matcher share = SHARE.matcher(text.text());
        while (share.find()) {
            if (Amount.of(share) != null && whole(text.text(), share) != null) {
                checkable.add(share.group(3));
            }
        }
        return checkable;
    }

    /** The other percentages of a text that tell of something counted, as typed. */
    static List<String> uncheckable(TypedText text) {
        List<String> checkable = checkable(text);
        return TypedPercentages.typed(text).stream()
                .filter(percentage -> !checkable.contains(percentage.replaceFirst("[^0-9,].*$", "")))
                .toList();
    }

    /** The one amount told of in the words the share is said to be of; null where there is none, or more than one. */
    private static @Nullable Amount whole(String text, Matcher share) {
        List<String> stems = stems(share.group(4));
        String rest = text.substring(0, share.start()) + "." + text.substring(share.end());
        Amount only = null;
        for (String clause : CLAUSE_END.split(rest)) {
            String lower = clause.toLowerCase(Locale.ROOT);
            if (!stems.isEmpty() && stems.stream().allMatch(lower::contains)) {
                Matcher amounts = AMOUNTS.matcher(clause);
                while (amounts.find()) {
                    Amount found = Amount.of(amounts);
                    if (found == null || only != null) {
                        return null;
                    }
                    only = found;
                }
            }
        }
        return only;
    }

    private static List<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }

    private static boolean agrees(BigDecimal percent, Amount part, Amount whole) {
        BigDecimal least =
                share(part.kronor().subtract(part.rounding()), whole.kronor().add(whole.rounding()), percent.scale());
        BigDecimal most =
                share(part.kronor().add(part.rounding()), whole.kronor().subtract(whole.rounding()), percent.scale());
        return least == null || most == null || (least.compareTo(percent) <= 0 && percent.compareTo(most) <= 0);
    }

    private static @Nullable BigDecimal share(BigDecimal part, BigDecimal whole, int decimals) {
        return Rounding.percent(part, whole, Math.max(0, decimals));
    }

    private static Finding finding(TypedText text, Matcher match, BigDecimal percent, Amount part, Amount whole) {
        BigDecimal exact = share(part.kronor(), whole.kronor(), Math.max(1, percent.scale() + 1));
        String computed = exact == null ? "–" : Printed.number(exact, exact.scale());
        return new Finding(
                "procent-avviker",
                Finding.Severity.VARNING,
                text.chapter() + "/" + match.group(3) + " %",
                "I texten står " + match.group(3) + " % av " + match.group(4).strip() + ", men " + part.typed() + " av "
                        + whole.typed() + " är " + computed + " %. Rätta procenttalet eller skriv vad det räknas på.",
                match.group(3),
                computed);
    }
}
