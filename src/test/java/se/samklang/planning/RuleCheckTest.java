package se.samklang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samklang.planning.InsatsRule.Kind;
import se.samklang.planning.RuleCheck.Asked;
import se.samklang.planning.RuleCheck.PlannedEvaluation;

class RuleCheckTest {

    private static final Asked WHOLE = new Asked(true, 2, true, PlannedEvaluation.BEFORE_START);

    @Test
    void fewer_parties_than_asked_for_are_told_with_both_numbers() {
        InsatsRule three = rule(Kind.PARTIES, 3);

        assertThat(sentences(three, WHOLE))
                .containsExactly("Bara 2 av de fyra parterna är angivna, men det ska vara minst 3.");
        assertThat(sentences(three, new Asked(true, 1, true, PlannedEvaluation.NONE)))
                .containsExactly("Bara 1 av de fyra parterna är angiven, men det ska vara minst 3.");
        assertThat(sentences(three, new Asked(true, 0, true, PlannedEvaluation.NONE)))
                .containsExactly("Ingen part är angiven, men det ska vara minst 3.");
        assertThat(sentences(rule(Kind.PARTIES, 2), WHOLE)).isEmpty();
    }

    @Test
    void what_is_for_individuals_is_owned_by_a_member() {
        InsatsRule owner = rule(Kind.OWNER, null);

        assertThat(sentences(owner, new Asked(true, 2, false, PlannedEvaluation.NONE)))
                .containsExactly("Ingen av förbundets medlemmar står som ägare av insatsen.");
        assertThat(sentences(owner, new Asked(false, 2, false, PlannedEvaluation.NONE)))
                .isEmpty();
        assertThat(sentences(owner, WHOLE)).isEmpty();
    }

    @Test
    void an_evaluation_is_planned_before_the_start() {
        InsatsRule evaluated = rule(Kind.EVALUATION, null);

        assertThat(sentences(evaluated, new Asked(true, 2, true, PlannedEvaluation.NONE)))
                .containsExactly("Ingen utvärdering är planerad.");
        assertThat(sentences(evaluated, new Asked(true, 2, true, PlannedEvaluation.AFTER_START)))
                .containsExactly("Utvärderingen lades in först efter att insatsen hade börjat.");
        assertThat(sentences(evaluated, WHOLE)).isEmpty();
    }

    @Test
    void a_principle_is_not_looked_for_and_a_rule_only_in_its_years() {
        Asked bare = new Asked(true, 0, false, PlannedEvaluation.NONE);

        assertThat(sentences(rule(Kind.PRINCIPLE, null), bare)).isEmpty();
        assertThat(RuleCheck.breaches(List.of(rule(Kind.OWNER, null)), 2009, bare))
                .hasSize(1);
        assertThat(RuleCheck.breaches(List.of(rule(Kind.OWNER, null)), 2010, bare))
                .isEmpty();
        assertThat(RuleCheck.breaches(List.of(rule(Kind.OWNER, null)), 2007, bare))
                .isEmpty();
    }

    private static List<String> sentences(InsatsRule rule, Asked asked) {
        return RuleCheck.breaches(List.of(rule), 2008, asked).stream()
                .map(RuleCheck.Breach::sentence)
                .toList();
    }

    /** From 2008 to 2009. */
    private static InsatsRule rule(Kind kind, @Nullable Integer parties) {
        return new InsatsRule(new UUID(0, 1), new InsatsRule.Content(kind, "Regel", "", parties, 2008, 2009, 1), 1);
    }
}
