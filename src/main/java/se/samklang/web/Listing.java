package se.samklang.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a list is asked for: filter, sorting, where the page begins and in which form. All of it stands in the address,
 * so that a list can be shared and returned to.
 */
public record Listing(String path, Map<String, String> parameters) {

    /** Rows on one page. */
    public static final int PAGE_SIZE = 50;

    /** The value of a filter, empty where it is not set. */
    public String filter(String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    /** The value of a filter, null where it is not set or not among the choices. */
    public @Nullable String choice(String name, Map<String, String> choices) {
        String value = filter(name);
        return choices.containsKey(value) ? value : null;
    }

    /** True where any of the filters is set. */
    public boolean isFiltered(String... names) {
        return List.of(names).stream().anyMatch(name -> !filter(name).isEmpty());
    }

    /** The sort column, the first of the given ones where none or an unknown one is asked for. */
    public String sort(String... columns) {
        String asked = filter("sort");
        String plain = asked.startsWith("-") ? asked.substring(1) : asked;
        return List.of(columns).contains(plain) ? plain : columns[0];
    }

    /**
     * The sorting asked for; the first of the given columns where none or an unknown one is, backwards where a minus
     * stands before it.
     */
    public Sorting sorting(String... columns) {
        String first = columns[0];
        String[] plain = columns.clone();
        plain[0] = first.replaceFirst("^-", "");
        boolean backwards = filter("sort").isEmpty() ? first.startsWith("-") : descending();
        return new Sorting(sort(plain), backwards ? -1 : 1);
    }

    /** The rows of one page, and where the next begins; empty on the last. */
    public record Part<T>(List<T> rows, String next) {}

    /** The page of a list that is read as a whole: the rows after the one the address names. */
    public <T> Part<T> part(List<T> rows, Function<T, UUID> id) {
        List<String> ids = rows.stream().map(row -> id.apply(row).toString()).toList();
        int from = ids.indexOf(filter("efter")) + 1;
        int to = Math.min(from + PAGE_SIZE, rows.size());
        return new Part<>(rows.subList(from, to), to < rows.size() ? ids.get(to - 1) : "");
    }

    public boolean descending() {
        return filter("sort").startsWith("-");
    }

    /** For {@code aria-sort}: ascending, descending or none. */
    public String sorted(String column, String... columns) {
        return !sort(columns).equals(column) ? "none" : descending() ? "descending" : "ascending";
    }

    /** The list sorted by the column; the other way where it already is. */
    public String sortLink(String column) {
        boolean turn = filter("sort").equals(column);
        return with(Map.of("sort", turn ? "-" + column : column, "efter", "", "sida", ""));
    }

    /** The list from the given place on. */
    public String pageLink(String after) {
        return with(Map.of("efter", after, "sida", after.isEmpty() ? "" : String.valueOf(number() + 1)));
    }

    /** Which page of the list this is, from 1; as the address says, for it only tells people where they are. */
    public int number() {
        String page = filter("sida");
        return !filter("efter").isEmpty() && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The rows shown in words: "En rad", "12 rader", "Rad 51–100 av 350", "Rad 1–50 av fler". */
    public String rows(int shown, String next) {
        return rows(shown, next, -1);
    }

    /** The same where it is known how many there are in all; negative where it is not. */
    public String rows(int shown, String next, int total) {
        int before = (number() - 1) * PAGE_SIZE;
        if (before == 0 && next.isEmpty()) {
            return shown == 1 ? "En rad" : shown + " rader";
        }
        String end = next.isEmpty() ? "" : " av fler";
        return "Rad " + (before + 1) + "–" + (before + shown) + (total < 0 ? end : " av " + total);
    }

    /** The whole list, all hits, as a file: {@code csv} or {@code xlsx}. */
    public String fileLink(String format) {
        return with(Map.of("format", format, "efter", "", "sida", ""));
    }

    /** The asked file format, or null for the page. */
    public @Nullable String format() {
        String format = filter("format");
        return format.equals("csv") || format.equals("xlsx") ? format : null;
    }

    /** The filter in words, for a file's own description. */
    public String described() {
        String words = parameters.entrySet().stream()
                .filter(entry -> !List.of("format", "efter", "sida", "sort").contains(entry.getKey()))
                .filter(entry -> !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "alla" : words;
    }

    private String with(Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(changes);
        String query = all.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
