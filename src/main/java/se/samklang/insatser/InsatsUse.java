package se.samklang.insatser;

import java.util.UUID;
import se.samklang.database.Read;

/**
 * A module that registers things in insatser; a bean per module. Asked before the direction, the follow-up form or the
 * ESF financing of an insats is changed, and before it is removed: none of it may be once something is registered.
 */
public interface InsatsUse {

    /** True where at least one row is registered in the insats. */
    boolean isUsed(Read tx, UUID insatsId);
}
