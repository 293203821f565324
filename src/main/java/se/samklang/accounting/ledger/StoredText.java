package se.samklang.accounting.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.base.PersonalNumber;

/** Text of a file as it may be kept: without control characters, which the database has no room for, and identity numbers. */
final class StoredText {

    private static final int SHORTEST_IDENTITY_NUMBER = 10;

    private StoredText() {}

    static String of(String text) {
        int digits = 0;
        boolean isPlain = true;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            digits += Character.isDigit(sign) ? 1 : 0;
            isPlain &= sign >= ' ' && sign != 0x7F && !Character.isSurrogate(sign);
        }
        String clean = isPlain ? text : text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
        return digits < SHORTEST_IDENTITY_NUMBER ? clean : PersonalNumber.masked(clean);
    }

    /** A dimension to its object as JSON, always in the same order: {@code {"1":"100","6":"P1"}}. */
    static String objects(List<ObjectReference> objects) {
        if (objects.isEmpty()) {
            return "{}";
        }
        Map<String, String> ordered = new TreeMap<>();
        objects.forEach(object -> ordered.put(of(object.dimension()), of(object.object())));
        StringBuilder json = new StringBuilder("{");
        ordered.forEach((dimension, object) -> {
            json.append(json.length() == 1 ? "" : ",");
            quote(json, dimension);
            json.append(':');
            quote(json, object);
        });
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' || sign == '\\') {
                json.append('\\');
            }
            json.append(sign);
        }
        json.append('"');
    }
}
