package se.samklang.participants;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;
import se.samklang.database.Read;

/** Sweden's municipalities, the förbund's own first. */
final class Municipalities {

    /** @param own true where a member of the förbund is the municipality */
    record Row(String code, String name, String shortName, boolean own) {
        private Row ofMember() {
            return new Row(code, name, shortName, true);
        }
    }

    /** Codes from here on are of municipalities made up for the demonstration, which only its members see. */
    private static final String INVENTED = "9900";

    /** All of them, in Swedish order. */
    private record Country(List<Row> rows) {
        Stream<Row> with(String code) {
            return rows.stream().filter(row -> row.code().equals(code));
        }
    }

    private final List<Row> rows;
    private final Map<String, String> codeByName = new HashMap<>();

    private Municipalities(List<Row> rows) {
        this.rows = rows;
    }

    static Municipalities read(Read tx) {
        Country country = tx.lasting(Country.class, () -> country(tx));
        List<String> members = members(tx);
        return new Municipalities(Stream.concat(
                        members.stream().flatMap(code -> country.with(code).map(Row::ofMember)),
                        country.rows().stream()
                                .filter(row -> row.code().compareTo(INVENTED) < 0 && !members.contains(row.code())))
                .toList());
    }

    private static Country country(Read tx) {
        return new Country(tx.sql("""
                SELECT m.code, m.name, m.short_name, false AS own
                FROM association.municipality m
                ORDER BY m.short_name COLLATE "sv-SE-x-icu", m.code
                """).query(Row.class).list());
    }

    /** The codes of the förbund's own, in its own order. */
    private static List<String> members(Read tx) {
        return tx.sql("""
                SELECT b.municipality_code
                FROM association.member b
                WHERE b.association_id = :association
                  AND b.municipality_code IS NOT NULL
                GROUP BY b.municipality_code
                ORDER BY min(b.position), b.municipality_code
                """)
                .param("association", tx.scope().association())
                .query(String.class)
                .list();
    }

    /** The code of a municipality written by code or name; null where there is none. */
    @Nullable
    String code(String typed) {
        Map<String, String> codes = codeByName();
        String direct = codes.get(typed);
        return direct == null ? codes.get(Code.of(typed)) : direct;
    }

    Set<String> own() {
        Set<String> own = new TreeSet<>();
        rows.stream().filter(Row::own).forEach(row -> own.add(row.code()));
        return own;
    }

    Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        rows.forEach(row -> choices.put(row.code(), row.shortName()));
        return choices;
    }

    /** The same under headings, the förbund's own apart from the others. */
    Map<String, Map<String, String>> grouped() {
        Map<String, Map<String, String>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(
                        row.own() ? "Förbundets kommuner" : "Övriga kommuner", heading -> new LinkedHashMap<>())
                .put(row.code(), row.shortName()));
        return grouped;
    }

    String shortName(String code) {
        return choices().getOrDefault(code, code);
    }

    /** Only who reads names needs it, so that it is made when it is first asked for. */
    private Map<String, String> codeByName() {
        if (codeByName.isEmpty()) {
            for (Row row : rows) {
                codeByName.put(row.code(), row.code());
                codeByName.put(Code.of(row.name()), row.code());
                codeByName.put(Code.of(row.shortName()), row.code());
            }
        }
        return codeByName;
    }
}
