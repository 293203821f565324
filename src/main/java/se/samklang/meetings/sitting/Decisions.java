package se.samklang.meetings.sitting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.meetings.Decision;
import se.samklang.web.Sorting;

/** The decisions, for whoever refers to one: an agreement to the grant it rests on, a policy to its adoption. */
@Component
public final class Decisions {

    private static final int MOST_FOUND = 20;

    /** The decision; empty where there is none of the id in the förbund. */
    public Optional<Decision> find(Read tx, UUID id) {
        return DecisionSql.find(tx, id).map(DecisionSql.Taken::decision);
    }

    /** At most twenty decisions whose sentence, heading or paragraph ("26/2024", "§ 26") holds the text, newest first. */
    public List<Decision> search(Read tx, String text) {
        return DecisionSql.matching(tx, text, MOST_FOUND).stream()
                .map(DecisionSql.Taken::decision)
                .toList();
    }

    /** Every decision, as the register lists them. */
    public static List<Decision> all(Read tx, Sorting sorting) {
        return DecisionSql.all(tx, sorting).stream()
                .map(DecisionSql.Taken::decision)
                .toList();
    }

    /** What a sentence says and grants. */
    public record Content(
            String sentence,
            @Nullable Long grantedOre,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate) {
        public static Content of(String sentence) {
            return new Content(sentence, null, null, null);
        }
    }
}
