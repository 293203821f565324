package se.samklang.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.PersonalNumber;

/**
 * Something an import has to say about a file. An identity number in it is masked here, so that no finding can carry one onward.
 *
 * @param code the rule's stable name
 * @param line the row's number as a spreadsheet shows it; 0 for the file as a whole
 * @param column the column's name in the file, null for the whole row
 * @param value what the cell held, at most 200 characters
 * @param message Swedish: what is wrong and what would be right
 */
public record Finding(
        String code,
        Severity severity,
        int line,
        @Nullable String column,
        @Nullable String value,
        String message) {
    private static final int LONGEST_VALUE = 200;

    public Finding {
        column = column == null ? null : shown(column);
        value = value == null ? null : shown(value);
        message = PersonalNumber.masked(message);
    }

    /** The finding as the fields of its JSON object, in order. */
    public Map<String, @Nullable Object> data() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("code", code);
        data.put("severity", severity.code());
        data.put("line", line == 0 ? null : line);
        data.put("column", column);
        data.put("value", value);
        data.put("message", message);
        return data;
    }

    private static String shown(String text) {
        String masked = PersonalNumber.masked(text);
        return masked.length() > LONGEST_VALUE ? masked.substring(0, LONGEST_VALUE) + "…" : masked;
    }
}
