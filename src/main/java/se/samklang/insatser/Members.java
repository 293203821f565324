package se.samklang.insatser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.database.Read;

/** The förbund's members as owners of insatser. */
final class Members {

    private record Row(UUID id, String name) {}

    private Members() {}

    /** Id and name of each, in the members' order. */
    static Map<String, String> choices(Read tx) {
        Map<String, String> choices = new LinkedHashMap<>();
        List<Row> rows = tx.sql("""
                SELECT m.id, m.name
                FROM association.member m
                WHERE m.association_id = :association
                ORDER BY m.position, m.name COLLATE "sv-SE-x-icu", m.id
                """)
                .param("association", tx.scope().association())
                .query(Row.class)
                .list();
        rows.forEach(row -> choices.put(row.id.toString(), row.name));
        return choices;
    }
}
