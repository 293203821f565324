package se.samklang.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Swedish words for tables, columns and the values of closed lists, from {@code historik/<module>.properties}. A column
 * with an empty label is the machine's own and is not shown; a column or a value without a line fails a test.
 */
@Component
final class HistoryLabels {

    private final Properties labels = new Properties();

    HistoryLabels() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:historik/*.properties")) {
                try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    labels.load(reader);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<String> table(String schema, String table) {
        return Optional.ofNullable(labels.getProperty(schema + "." + table));
    }

    Optional<String> column(String schema, String table, String column) {
        String label = labels.getProperty(schema + "." + table + "." + column, "");
        return label.isEmpty() ? Optional.empty() : Optional.of(label);
    }

    /** The word for a value of a column with a closed list of values, such as {@code FEMALE}. */
    Optional<String> value(String schema, String table, String column, String value) {
        return Optional.ofNullable(labels.getProperty(schema + "." + table + "." + column + "." + value));
    }
}
