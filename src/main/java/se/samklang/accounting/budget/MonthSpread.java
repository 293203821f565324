package se.samklang.accounting.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a year's amount is spread over its months. What the months lack of the whole goes to those that were cut most. */
final class MonthSpread {

    static final String WHOLE = "HELA";
    static final String EVEN = "JAMNT";
    static final String AS_LAST_YEAR = "SOM_FORRA";
    static final String OWN = "EGEN";
    static final Map<String, String> CHOICES = choices();
    static final int MONTHS = 12;

    private MonthSpread() {}

    /** Twelve equal parts that together are the whole, in öre. */
    static List<Long> even(long wholeOre) {
        return by(wholeOre, IntStream.range(0, MONTHS).mapToObj(month -> 1L).toList());
    }

    /** Parts in proportion to the weights, 0 or more and not all 0, that together are the whole, in öre. */
    static List<Long> by(long wholeOre, List<Long> weights) {
        BigInteger sum = BigInteger.valueOf(weights.stream().reduce(0L, Math::addExact));
        BigInteger whole = BigInteger.valueOf(Math.abs(wholeOre));
        List<Long> parts = new ArrayList<>();
        List<BigInteger> cut = new ArrayList<>();
        for (long weight : weights) {
            BigInteger[] part = whole.multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            parts.add(part[0].longValueExact());
            cut.add(part[1]);
        }
        long left = Math.abs(wholeOre) - parts.stream().reduce(0L, Math::addExact);
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer month) -> cut.get(month)).reversed())
                .limit(left)
                .forEach(month -> parts.set(month, parts.get(month) + 1));
        return wholeOre < 0 ? parts.stream().map(Math::negateExact).toList() : List.copyOf(parts);
    }

    private static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(WHOLE, "Inte fördelad: beloppet gäller hela året");
        choices.put(EVEN, "Jämnt över årets månader");
        choices.put(AS_LAST_YEAR, "Som utfallet i huvudboken året före");
        choices.put(OWN, "Egen");
        return choices;
    }
}
