package se.samklang.participants;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.ValueWords;

/** The labels of the codes a participation is described with. */
@Component
final class CodeWords implements ValueWords {

    private static final Map<String, CodeList> LISTS = Map.of(
            "age_class", CodeList.AGE_CLASS,
            "referrer", CodeList.REFERRER,
            "education", CodeList.EDUCATION,
            "support_duration", CodeList.SUPPORT_DURATION,
            "livelihoods_in", CodeList.LIVELIHOOD,
            "livelihoods_out", CodeList.LIVELIHOOD,
            "occupation_in", CodeList.OCCUPATION,
            "occupation_out", CodeList.OCCUPATION,
            "exit_reason", CodeList.EXIT_REASON);

    @Override
    public Optional<String> words(Read tx, String table, String column, String value) {
        CodeList list = table.equals("participants.participation") ? LISTS.get(column) : null;
        return list == null ? Optional.empty() : Optional.of(CodeLists.read(tx).label(list, value));
    }
}
