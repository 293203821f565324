package se.samklang.planning.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.planning.GoalStatus;

/**
 * What does not go together in how a goal is told of: a result that is said to have got worse beside a goal that is said
 * to be met, or a judgement beside numbers that say another. Told to whoever writes; nothing is changed.
 */
public final class Contradictions {

    /** After the name of a goal that is judged as met with neither an activity nor a measurable target under it. */
    public static final String NOTHING_TO_POINT_AT =
            "är bedömt som uppfyllt men har inget att peka på: ingen aktivitet och inget mätbart mål. Registrera det som"
                    + " gjordes under målet.";

    private static final Pattern WORSE =
            Pattern.compile("(?iuU)(?<!inte )(?<!ej )\\b(?:försämra\\w*|försämring\\w*|sämre (?:än|resultat)"
                    + "|(?:inte|ej) (?:upp)?nå\\w*|misslyck\\w*|(?:inte|ej) (?:genomför\\w*|bliv\\w*)|ställ(?:de|t|ts|des) in"
                    + "|inställ[dt]\\w*|utebl[ei]v\\w*|avbröts)");
    private static final Pattern LESS =
            Pattern.compile("(?iuU)(?<!inte )(?<!ej )\\b(?:färre|minska\\w*|minskning\\w*|lägre"
                    + "|sjunk\\w*|sjönk|halvera\\w*|nedgång\\w*)");
    /** What a förbund wants less of whatever the goal. */
    private static final Pattern UNWANTED = Pattern.compile(
            "(?iuU)(?:frånvaro|sjuk|ohälsa|avbr[oy]|avhopp|kostnad|arbetslös"
                    + "|försörjningsstöd|bistånd|bidrag|ersättning|\\bvänt(?:e|a)|\\bkö(?:er\\w*|tid\\w*)?\\b|utanförskap|risk|rundgång)");

    private static final Pattern FROM_TO = Pattern.compile(
            "(?iuU)\\bfrån (\\d[\\d\\u00a0]*(?:,\\d+)?)(?: (?:%|procent))?"
                    + "(?: \\p{L}+){0,3} till (\\d[\\d\\u00a0]*(?:,\\d+)?)(?![\\d.:,-]*\\d)(?! (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|\\n+");

    private Contradictions() {}

    /**
     * Sentences; empty where everything goes together or nothing is judged yet.
     *
     * @param goal the goal in words, with its points: what it asks for less of may well have become less
     * @param suggested what the measurable targets say, null where they say nothing
     */
    public static List<String> of(String goal, @Nullable Fulfilment fulfilment, @Nullable GoalStatus suggested) {
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
            boolean wantsLess = LESS.matcher(goal).find();
            Stream.concat(Stream.of(fulfilment.outcome()), fulfilment.points().values().stream())
                    .flatMap(SENTENCE_END::splitAsStream)
                    .filter(sentence -> isWorse(sentence, wantsLess))
                    .map(sentence -> sentence.replaceFirst("^[\\s*-]+", "").replaceFirst("[.\\s]+$", ""))
                    .forEach(words ->
                            sentences.add("Utfallet säger ”" + words + "”, men målet är bedömt som uppfyllt."));
        }
        return sentences;
    }

    private static boolean isWorse(String sentence, boolean wantsLess) {
        if (WORSE.matcher(sentence).find()) {
            return true;
        }
        if (wantsLess || UNWANTED.matcher(sentence).find()) {
            return false;
        }
        return LESS.matcher(sentence).find()
                || FROM_TO.matcher(sentence).results().anyMatch(Contradictions::falls);
    }

    private static boolean falls(MatchResult fromTo) {
        return number(fromTo.group(1)).compareTo(number(fromTo.group(2))) > 0;
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace("\u00a0", "").replace(',', '.'));
    }

    private static String small(GoalStatus status) {
        return status.label().toLowerCase(Locale.ROOT);
    }
}
