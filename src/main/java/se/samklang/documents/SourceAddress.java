package se.samklang.documents;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * The address of the rows behind a figure: whose they are, and what narrows them. Printed as
 * {@code /underlag/deltagare?fran=2017-01-01&kommun=1981&till=2017-08-31}.
 *
 * @param subject the module's name for a kind of rows, for example {@code deltagare} or {@code budget}
 * @param filter sorted by name
 */
public record SourceAddress(String subject, Map<String, String> filter) {

    /** Name of the filter that says which live figure is made of the rows, where rows alone do not tell. */
    public static final String FIGURE = "tal";

    private static final String PREFIX = "/underlag/";

    public SourceAddress {
        filter = Collections.unmodifiableMap(new TreeMap<>(filter));
    }

    /** An address for a period; {@code pairs} are name and value by turns. */
    public static SourceAddress of(String subject, Period period, String... pairs) {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("fran", period.from().toString());
        filter.put("till", period.to().toString());
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            filter.put(pairs[i], pairs[i + 1]);
        }
        return new SourceAddress(subject, filter);
    }

    /** Reads a printed address; null where it is none. */
    public static @Nullable SourceAddress read(String printed) {
        if (!printed.startsWith(PREFIX)) {
            return null;
        }
        String[] parts = printed.substring(PREFIX.length()).split("\\?", 2);
        Map<String, String> filter = new LinkedHashMap<>();
        if (parts.length > 1) {
            for (String pair : parts[1].split("&")) {
                String[] sides = pair.split("=", 2);
                filter.put(
                        URLDecoder.decode(sides[0], StandardCharsets.UTF_8),
                        sides.length > 1 ? URLDecoder.decode(sides[1], StandardCharsets.UTF_8) : "");
            }
        }
        return new SourceAddress(parts[0], filter);
    }

    /** The value of a filter, or null. */
    public @Nullable String value(String name) {
        return filter.get(name);
    }

    /** The period the address speaks of; empty where it has none that can be read. */
    public Optional<Period> period() {
        try {
            LocalDate from = LocalDate.parse(filter.getOrDefault("fran", ""));
            LocalDate to = LocalDate.parse(filter.getOrDefault("till", ""));
            return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** As a path of the application. */
    public String printed() {
        String query = filter.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return PREFIX + subject + (query.isEmpty() ? "" : "?" + query);
    }
}
