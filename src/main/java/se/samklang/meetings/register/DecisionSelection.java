package se.samklang.meetings.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samklang.base.Money;
import se.samklang.meetings.Decision;
import se.samklang.web.Listing;

/** Which decisions the register shows, and what they grant year by year. */
final class DecisionSelection {

    private DecisionSelection() {}

    /** What the decisions of a calendar year grant. */
    record Year(int year, int count, Money granted) {
        /** {@code 110 000 kr}. */
        String words() {
            return Decision.granted(granted.ore());
        }
    }

    static List<Decision> chosen(Listing listing, List<Decision> decisions) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String year = listing.filter("ar");
        boolean granting = !listing.filter("belopp").isEmpty();
        return decisions.stream()
                .filter(decision -> year.isEmpty()
                        || year.equals(Integer.toString(decision.meetingDate().getYear())))
                .filter(decision -> !granting || decision.grantedOre() != null)
                .filter(decision -> text.isEmpty() || words(decision).contains(text))
                .toList();
    }

    /** Newest year first; only years in which something was granted. */
    static List<Year> years(List<Decision> decisions) {
        Map<Integer, List<Decision>> years = decisions.stream()
                .filter(decision -> decision.grantedOre() != null)
                .collect(Collectors.groupingBy(
                        decision -> decision.meetingDate().getYear(), TreeMap::new, Collectors.toList()));
        return years.entrySet().stream()
                .map(entry -> new Year(entry.getKey(), entry.getValue().size(), sum(entry.getValue())))
                .toList()
                .reversed();
    }

    static Money sum(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::grantedOre)
                .filter(Objects::nonNull)
                .map(Money::new)
                .reduce(Money.ZERO, Money::plus);
    }

    private static String words(Decision decision) {
        return (decision.section().replace('\u00a0', ' ') + " " + decision.title() + " " + decision.sentence())
                .toLowerCase(Locale.ROOT);
    }
}
