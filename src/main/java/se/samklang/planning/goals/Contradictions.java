package se.samklang.planning.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.planning.GoalStatus;

/**
 * What does not go together in how a goal is told of: a result that is said to have got worse beside a goal that is said
 * to be met, or a judgement beside numbers that say another. Told to whoever writes; nothing is changed.
 */
public final class Contradictions {

    private static final Pattern WORSE = Pattern.compile(
            "(?iu)(?<!inte )(?<!ej )\\b(?:försämra\\w*|försämring\\w*|sämre (?:än|resultat)|(?:inte|ej) (?:upp)?nå\\w*|misslyck\\w*)");

    private Contradictions() {}

    /** Sentences; empty where everything goes together or nothing is judged yet. */
    public static List<String> of(@Nullable Fulfilment fulfilment, @Nullable GoalStatus suggested) {
        List<String> sentences = new ArrayList<>();
        GoalStatus status = fulfilment == null ? null : fulfilment.status();
        if (fulfilment == null || status == null) {
            return sentences;
        }
        if (suggested != null && suggested != status) {
            sentences.add("Målet är bedömt som " + small(status) + ", men de mätbara målen säger " + small(suggested)
                    + ". Ändra bedömningen, eller förklara skillnaden i utfallet.");
        }
        if (status == GoalStatus.MET) {
            Stream.concat(Stream.of(fulfilment.outcome()), fulfilment.points().values().stream())
                    .map(Contradictions::worse)
                    .filter(words -> !words.isEmpty())
                    .forEach(words ->
                            sentences.add("Utfallet säger ”" + words + "”, men målet är bedömt som uppfyllt."));
        }
        return sentences;
    }

    private static String worse(String text) {
        Matcher found = WORSE.matcher(text);
        if (!found.find()) {
            return "";
        }
        int from = Math.max(text.lastIndexOf('\n', found.start()) + 1, text.lastIndexOf(". ", found.start()) + 1);
        int line = text.indexOf('\n', found.end());
        int stop = text.indexOf('.', found.end());
        int to = Math.min(line < 0 ? text.length() : line, stop < 0 ? text.length() : stop);
        return text.substring(from, to).replaceFirst("^[\\s*-]+", "").strip();
    }

    private static String small(GoalStatus status) {
        return status.label().toLowerCase(Locale.ROOT);
    }
}
