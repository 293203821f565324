package se.samklang.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void nobody_is_refused_without_a_rule_and_a_sentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refusal("", "Det går inte."));
        assertThatIllegalArgumentException().isThrownBy(() -> new Refusal("rule", " "));
    }

    @Test
    void is_carried_out_of_a_transaction() {
        Refused refused = new Refused("over-budget", "Pengarna räcker inte.");
        assertThat(refused.refusal()).isEqualTo(new Refusal("over-budget", "Pengarna räcker inte."));
        assertThat(refused).hasMessage("over-budget");
        assertThat(refused.getStackTrace()).isEmpty();
    }
}
