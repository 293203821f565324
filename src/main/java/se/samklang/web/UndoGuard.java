package se.samklang.web;

import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Write;

/**
 * A module's reason against taking an act back; a bean per rule. What may not be done by hand is not done by undoing
 * either.
 */
public interface UndoGuard {

    /** A Swedish sentence that says why the act must stand and what to do instead; empty where it may be undone. */
    Optional<String> reason(Write tx, UUID act);
}
