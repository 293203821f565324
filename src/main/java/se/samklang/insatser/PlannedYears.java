package se.samklang.insatser;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samklang.base.Parsed;

/** Planned participants per year, as people write them ({@code 2017: 96, 2018: 100}) and as files do ({@code 2017:96|2018:100}). */
final class PlannedYears {

    private static final Pattern ONE = Pattern.compile("(?:((?:19|20|21)[0-9]{2})\\s*[:=]\\s*)?([0-9]{1,5})");

    private PlannedYears() {}

    /** @param firstYear the year of a number that stands alone */
    static Parsed<Map<Integer, Integer>> read(String typed, int firstYear) {
        Map<Integer, Integer> planned = new TreeMap<>();
        for (String part : typed.split("[|,\n]")) {
            Matcher match = ONE.matcher(part.strip());
            if (!match.matches()) {
                return Parsed.unreadable("Skriv år och antal, till exempel 2017: 96, 2018: 100, eller bara antalet för"
                        + " insatsens första år.");
            }
            int year = match.group(1) == null ? firstYear : Integer.parseInt(match.group(1));
            if (planned.put(year, Integer.valueOf(match.group(2))) != null) {
                return Parsed.unreadable("År " + year + " finns två gånger. Skriv varje år en gång.");
            }
        }
        return Parsed.of(planned);
    }

    /** As people read and write it: {@code 2017: 96, 2018: 100}. */
    static String told(Map<Integer, Integer> planned) {
        return new TreeMap<>(planned)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** As files hold it. */
    static String printed(Map<Integer, Integer> planned) {
        return new TreeMap<>(planned)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .collect(Collectors.joining("|"));
    }
}
