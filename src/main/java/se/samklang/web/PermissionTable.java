package se.samklang.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may reach which route: {@code behorigheter.txt}, a line per route with the roles that may. Three words stand for
 * more: {@code alla} (no sign-in needed), {@code inloggad} (any account), {@code operator} (runs the installation).
 */
@Component
final class PermissionTable {

    /** Who a route is open to. */
    record Entry(Openness openness, Set<Role> roles) {

        boolean isOpenTo(Visitor visitor) {
            return switch (openness) {
                case EVERYBODY, SIGNED_IN -> true;
                case OPERATOR -> visitor.operator();
                case ROLES ->
                    visitor.scope().associationId() != null
                            && visitor.roles().stream().anyMatch(roles::contains);
            };
        }
    }

    enum Openness {
        EVERYBODY,
        SIGNED_IN,
        OPERATOR,
        ROLES
    }

    private final Map<String, Entry> entries = read();
    private final List<PathPattern> patterns = patterns(entries.keySet());

    /** The entry of a route such as {@code GET /insatser/{id}}. */
    Optional<Entry> entry(String method, String pattern) {
        return Optional.ofNullable(entries.get(method + " " + pattern));
    }

    /** The entry of the route that answers at an address such as {@code /insatser/ny}: the most specific that fits. */
    Optional<Entry> at(String method, String address) {
        PathContainer path = PathContainer.parsePath(address);
        return patterns.stream()
                .filter(pattern -> pattern.matches(path))
                .flatMap(pattern -> entry(method, pattern.getPatternString()).stream())
                .findFirst();
    }

    /** Every route of the table. */
    Set<String> routes() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    private static List<PathPattern> patterns(Set<String> routes) {
        return routes.stream()
                .map(route -> route.substring(route.indexOf(' ') + 1))
                .distinct()
                .map(PathPatternParser.defaultInstance::parse)
                .sorted()
                .toList();
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (InputStream file = PermissionTable.class.getResourceAsStream("/behorigheter.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] words = line.split("\\s+");
                        if (entries.put(words[0] + " " + words[1], entry(words)) != null) {
                            throw new IllegalStateException("a route stands twice in behorigheter.txt: " + line);
                        }
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return entries;
    }

    private static Entry entry(String[] words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Openness openness = Openness.ROLES;
        for (int i = 2; i < words.length; i++) {
            String word = words[i];
            switch (word) {
                case "alla" -> openness = Openness.EVERYBODY;
                case "inloggad" -> openness = Openness.SIGNED_IN;
                case "operator" -> openness = Openness.OPERATOR;
                default ->
                    roles.add(Stream.of(Role.values())
                            .filter(role -> role.word().equals(word))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("unknown role in behorigheter.txt: " + word)));
            }
        }
        return new Entry(openness, roles);
    }
}
