package se.samklang.minutes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.database.Read;

/** The accounts that may sign in the program. */
final class SigningAccountSql {

    private SigningAccountSql() {}

    private record Row(UUID id, String name, String email) {}

    /** Open accounts of the förbund that reach the signing pages, by id, as they are chosen among. */
    static Map<String, String> choices(Read tx) {
        Map<String, String> choices = new LinkedHashMap<>();
        rows(tx).forEach(row -> choices.put(row.id().toString(), row.name() + ", " + row.email()));
        return choices;
    }

    /** The only account that has the name, or empty. */
    static String named(Read tx, String name) {
        List<Row> same = rows(tx).stream()
                .filter(row -> row.name().equalsIgnoreCase(name))
                .toList();
        return same.size() == 1 ? same.getFirst().id().toString() : "";
    }

    private static List<Row> rows(Read tx) {
        return tx.sql("""
                SELECT a.id, a.name, a.email
                FROM web.account a
                WHERE a.disabled_at IS NULL
                  AND EXISTS (SELECT
                              FROM web.account_role r
                              WHERE r.association_id = :association
                                AND r.account_id = a.id
                                AND r.role IN ('DIRECTOR', 'ADMINISTRATOR', 'BOARD_MEMBER'))
                ORDER BY a.name COLLATE "sv-SE-x-icu", a.email, a.id
                """)
                .param("association", tx.scope().association())
                .query(Row.class)
                .list();
    }
}
