package se.samklang.accounting.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samklang.accounting.Apportionment;

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
        return Apportionment.by(wholeOre, weights);
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
