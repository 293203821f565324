package se.samklang.planning;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the förbund asks of an insats against one: an insats of the register as well as one that is only applied for.
 * Principles are for people to weigh and give nothing here.
 */
public final class RuleCheck {

    private RuleCheck() {}

    /** What is known of how it is to be evaluated. */
    public enum PlannedEvaluation {
        NONE,
        AFTER_START,
        BEFORE_START
    }

    /**
     * What the rules look at.
     *
     * @param individual whether it is for individuals; what is done between organisations the förbund may own itself
     * @param parties how many of the four kinds of party stand behind it
     * @param ownedByMember whether at least one of its owners is a member
     */
    public record Asked(boolean individual, int parties, boolean ownedByMember, PlannedEvaluation evaluation) {}

    /** @param sentence what is missing, in Swedish */
    public record Breach(InsatsRule rule, String sentence) {}

    /** What it does not fulfil of the rules that hold in the year, in the order of the rules. */
    public static List<Breach> breaches(List<InsatsRule> rules, int year, Asked asked) {
        return rules.stream()
                .filter(rule -> rule.holdsIn(year))
                .flatMap(rule -> {
                    String sentence = missing(rule.content(), asked);
                    return sentence == null ? Stream.of() : Stream.of(new Breach(rule, sentence));
                })
                .toList();
    }

    private static @Nullable String missing(InsatsRule.Content rule, Asked asked) {
        return switch (rule.kind()) {
            case PARTIES -> parties(Objects.requireNonNullElse(rule.leastParties(), 1), asked.parties());
            case OWNER ->
                asked.individual() && !asked.ownedByMember()
                        ? "Ingen av förbundets medlemmar står som ägare av insatsen."
                        : null;
            case EVALUATION -> evaluation(asked.evaluation());
            case PRINCIPLE -> null;
        };
    }

    private static @Nullable String parties(int least, int parties) {
        if (parties >= least) {
            return null;
        }
        return parties == 0
                ? "Ingen part är angiven, men det ska vara minst " + least + "."
                : "Bara " + parties + " av de fyra parterna är " + (parties == 1 ? "angiven" : "angivna")
                        + ", men det ska vara minst " + least + ".";
    }

    private static @Nullable String evaluation(PlannedEvaluation evaluation) {
        return switch (evaluation) {
            case NONE -> "Ingen utvärdering är planerad.";
            case AFTER_START -> "Utvärderingen lades in först efter att insatsen hade börjat.";
            case BEFORE_START -> null;
        };
    }
}
