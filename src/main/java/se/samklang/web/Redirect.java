package se.samklang.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To another page after an act, with a sentence about what was done.
 *
 * @param undoAct the act a button beside the sentence takes back, or null
 * @param association the förbund the visitor works in from then on, or null for the same as before
 */
public record Redirect(
        String path,
        @Nullable String done,
        @Nullable UUID undoAct,
        @Nullable UUID association) implements Answer {

    public static Redirect to(String path) {
        return new Redirect(path, null, null, null);
    }

    /** With a sentence about what was done. */
    public Redirect saying(String sentence) {
        return new Redirect(path, sentence, undoAct, association);
    }

    /** With a button that takes the act back. */
    public Redirect undoable(UUID act) {
        return new Redirect(path, done, act, association);
    }

    /** To a förbund the visitor has a role in; nothing changes where there is none. */
    public Redirect workingIn(UUID newAssociation) {
        return new Redirect(path, done, undoAct, newAssociation);
    }
}
