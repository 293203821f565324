package se.samklang.meetings;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.ValueWords;

/** What a decision is called where the history of what rests on it knows only its id. */
@Component
final class DecisionWords implements ValueWords {

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        return column.equals("decision_id")
                ? Decisions.find(tx, UUID.fromString(value)).map(Decision::label)
                : Optional.empty();
    }
}
