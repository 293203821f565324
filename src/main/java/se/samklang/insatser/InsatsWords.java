package se.samklang.insatser;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.ValueWords;

/** Names insatser. */
@Component
final class InsatsWords implements ValueWords {

    private final Insatser insatser;

    InsatsWords(Insatser insatser) {
        this.insatser = insatser;
    }

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        return column.equals("insats_id")
                ? insatser.find(tx, UUID.fromString(value)).map(Insats::name)
                : Optional.empty();
    }
}
