package se.samklang.base;

import java.io.Serializable;

/**
 * An act that a named rule does not allow.
 *
 * @param code the rule's name, stable and never shown as the only explanation
 * @param sentence what a person reads, in Swedish: what is wrong and what would be right
 */
public record Refusal(String code, String sentence) implements Serializable {

    /** @throws IllegalArgumentException when either part is blank: nobody may be refused without a reason */
    public Refusal {
        if (code.isBlank() || sentence.isBlank()) {
            throw new IllegalArgumentException("A refusal needs a rule and a sentence");
        }
    }
}
