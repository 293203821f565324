package se.samklang.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To another page after an act, with a sentence about what was done.
 *
 * @param undoAct the act a button beside the sentence takes back, or null
 */
public record Redirect(
        String path, @Nullable String done, @Nullable UUID undoAct) implements Answer {

    public static Redirect to(String path) {
        return new Redirect(path, null, null);
    }

    /** With a sentence about what was done. */
    public Redirect saying(String sentence) {
        return new Redirect(path, sentence, undoAct);
    }

    /** With a button that takes the act back. */
    public Redirect undoable(UUID act) {
        return new Redirect(path, done, act);
    }
}
