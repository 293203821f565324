package se.samklang.web;

import java.util.Optional;
import se.samklang.database.Read;

/**
 * A module's words for what stands in columns as a code or as another object's id; a bean per kind of value. The history
 * asks it, so that a person reads names.
 */
public interface ValueWords {

    /**
     * The words for a value.
     *
     * @param table with its schema, for example {@code participants.participation}
     * @return empty where the column is not of this kind, or nothing has the code or id any more
     */
    Optional<String> words(Read tx, String table, String column, String value);
}
