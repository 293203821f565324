package se.samklang.accounting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.meetings.Decision;
import se.samklang.meetings.Decisions;
import se.samklang.web.ValueWords;

/** What a decision is called where the history of an amount knows only its id. */
@Component
final class DecisionWords implements ValueWords {

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        return table.startsWith("accounting.") && column.equals("decision_id")
                ? Decisions.find(tx, UUID.fromString(value)).map(Decision::label)
                : Optional.empty();
    }
}
