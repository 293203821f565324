package se.samklang.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;

/**
 * What a column of an import may hold, where the program has a value for each: in a file a value is the code of its label,
 * so that {@code Överlämnat} is {@code overlamnat}. A label says it too.
 *
 * @param <T> the program's own value
 */
public final class ImportChoice<T> {

    private final Map<String, T> values = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    private ImportChoice() {}

    /**
     * @param values in the order a message lists their codes
     * @param label Swedish, different for each value also as a code
     */
    public static <T> ImportChoice<T> of(List<T> values, Function<T, String> label) {
        ImportChoice<T> choice = new ImportChoice<>();
        for (T value : values) {
            String code = Code.of(label.apply(value));
            choice.values.put(code, value);
            choice.labels.put(code, label.apply(value));
        }
        return choice;
    }

    /** The value in the row's cell; null where it is empty or, reported, says none of them. */
    public @Nullable T read(ImportRow row, String column) {
        String code = row.code(column, labels);
        return code == null ? null : values.get(code);
    }
}
