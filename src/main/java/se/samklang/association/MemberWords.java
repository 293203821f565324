package se.samklang.association;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.ValueWords;

/** Names members and kommuner. */
@Component
final class MemberWords implements ValueWords {

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        return switch (column) {
            case "member_id" ->
                tx.sql("""
                SELECT m.name
                FROM association.member m
                WHERE m.association_id = :association
                  AND m.id = CAST(:value AS uuid)
                """)
                        .param("association", tx.scope().association())
                        .param("value", value)
                        .query(String.class)
                        .optional();
            case "municipality_code" ->
                tx.sql("""
                SELECT m.name
                FROM association.municipality m
                WHERE m.code = :value
                """).param("value", value).query(String.class).optional();
            default -> Optional.empty();
        };
    }
}
