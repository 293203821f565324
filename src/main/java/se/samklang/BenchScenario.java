package se.samklang;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing a user does again and again. Each answers how long it took, in nanoseconds. */
@FunctionalInterface
interface BenchScenario {

    long once(BenchUser user, int round);

    /** The first page of the list, as it opens. */
    static BenchScenario firstPage() {
        return (user, round) -> user.get("/deltagande").nanos();
    }

    /** A part of a code, a new one every time, somewhere within it. */
    static BenchScenario searchInList() {
        return (user, round) -> user.get("/deltagande?kod=" + part(round)).nanos();
    }

    /** A page of a meeting. */
    static BenchScenario meeting(String path) {
        return (user, round) -> user.get(path).nanos();
    }

    /** The same in the search over everything. */
    static BenchScenario searchEverywhere() {
        return (user, round) -> user.get("/sok?q=" + part(round)).nanos();
    }

    /** A new participation, with the next free code of its insats. */
    static BenchScenario registration(String insats) {
        return (user, round) -> user.post("/deltagande", fields(insats, round)).nanos();
    }

    /** A correction of a participation of one's own, so that nobody else changes it meanwhile. */
    static BenchScenario correction(String insats) {
        Map<BenchUser, Own> owned = new ConcurrentHashMap<>();
        return (user, round) -> {
            Own own = owned.computeIfAbsent(user, someone -> Own.of(someone, insats));
            Map<String, String> fields = fields("", round);
            fields.remove("insats");
            fields.put("version", Integer.toString(own.version++));
            return user.post(own.path, fields).nanos();
        };
    }

    private static String part(int round) {
        return switch (round % 3) {
            case 0 -> "20" + (19 + round % 8) + "-" + (round % 90 + 10);
            case 1 -> "-" + (10_000 + round * 37 % 60_000);
            default -> Integer.toString(100 + round * 7 % 900);
        };
    }

    private static Map<String, String> fields(String insats, int round) {
        Map<String, String> fields = new HashMap<>();
        fields.put("insats", insats);
        fields.put("kon", round % 2 == 0 ? "kvinna" : "man");
        fields.put("kommun", "9901");
        fields.put("startmanad", "2026-0" + (1 + round % 8));
        fields.put("forsorjning_in", round % 3 == 0 ? "aktivitetsstod" : "forsorjningsstod");
        fields.put("utbildning", "gymnasium");
        return fields;
    }

    /** A participation only one user works with. */
    final class Own {
        private static final Pattern ID = Pattern.compile("/deltagande/[0-9a-f-]{36}");

        private final String path;
        private int version = 1;

        private Own(String path) {
            this.path = path;
        }

        private static Own of(BenchUser user, String insats) {
            String place = user.post("/deltagande", fields(insats, 0))
                    .response()
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            Matcher found = ID.matcher(place);
            if (!found.find()) {
                throw new IllegalStateException("a registration led to " + place);
            }
            return new Own(found.group());
        }
    }
}
