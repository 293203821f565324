package se.samklang.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.database.Read;
import tools.jackson.databind.JsonNode;

/** Prints what stood in a column as a person reads it: words for codes, names for ids, kronor, months, lists in a row. */
@Component
final class HistoryValues {

    private static final int MONTH = "2017-03".length();

    private final HistoryLabels labels;
    private final List<ValueWords> modules;

    HistoryValues(HistoryLabels labels, List<ValueWords> modules) {
        this.labels = labels;
        this.modules = modules;
    }

    String printed(Read tx, String schema, String table, String column, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            return value.valueStream()
                    .map(one -> printed(tx, schema, table, column, one))
                    .collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "ja" : "nej";
        }
        if (column.endsWith("_ore")) {
            return new Money(value.longValue()).printExact() + " kr";
        }
        String text = value.isString() ? value.stringValue() : value.toString();
        if (column.endsWith("_month") && text.length() > MONTH) {
            return text.substring(0, MONTH);
        }
        return labels.value(schema, table, column, text)
                .or(() -> named(tx, schema + "." + table, column, text))
                .orElseGet(() -> Ids.read(text).isValue() ? "(finns inte längre)" : text);
    }

    private Optional<String> named(Read tx, String table, String column, String text) {
        return modules.stream()
                .flatMap(module -> module.words(tx, table, column, text).stream())
                .findFirst();
    }
}
