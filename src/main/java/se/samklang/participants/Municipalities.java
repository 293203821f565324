package se.samklang.participants;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;
import se.samklang.database.Read;

/** Sweden's municipalities, the förbund's own first. */
final class Municipalities {

    /** @param own true where a member of the förbund is the municipality */
    record Row(String code, String name, String shortName, boolean own) {}

    private final List<Row> rows;
    private final Map<String, String> codeByName = new HashMap<>();

    private Municipalities(List<Row> rows) {
        this.rows = rows;
    }

    static Municipalities read(Read tx) {
        return new Municipalities(tx.sql("""
                SELECT m.code, m.name, m.short_name, bool_or(b.id IS NOT NULL) AS own
                FROM association.municipality m
                LEFT JOIN association.member b ON b.association_id = :association AND b.municipality_code = m.code
                GROUP BY m.code, m.name, m.short_name
                HAVING m.code < '9900' OR bool_or(b.id IS NOT NULL)
                ORDER BY min(b.position) NULLS LAST, m.short_name COLLATE "sv-SE-x-icu", m.code
                """)
                .param("association", tx.scope().association())
                .query(Row.class)
                .list());
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
