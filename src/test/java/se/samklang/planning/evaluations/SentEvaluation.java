package se.samklang.planning.evaluations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** An evaluation as it is typed: of the förbund's goals in the first half of 2017, ready in August. */
final class SentEvaluation {

    private SentEvaluation() {}

    /** The fields, those given in pairs in place of the usual ones. */
    static Map<String, String> fields(String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rubrik", "Förbundets mål");
        fields.put("modell", "SELF");
        fields.put("fran", "2017-01-01");
        fields.put("till", "2017-06-30");
        fields.put("senast", "2017-08-31");
        for (int place = 0; place < more.length; place += 2) {
            fields.put(more[place], more[place + 1]);
        }
        return fields;
    }

    static String[] pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
