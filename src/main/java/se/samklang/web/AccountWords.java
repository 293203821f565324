package se.samklang.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;

/** Names accounts. */
@Component
final class AccountWords implements ValueWords {

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        return column.equals("account_id") ? AccountSql.name(tx, UUID.fromString(value)) : Optional.empty();
    }
}
