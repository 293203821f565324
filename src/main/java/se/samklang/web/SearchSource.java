package se.samklang.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** A module's answer to a search over everything; a bean per kind of object. */
public interface SearchSource {

    /** Hits asked for of each kind: one more than are shown, which tells that there are more. */
    int ASKED = 11;

    /** At most {@link #ASKED} hits for the text, best first. The text is what was typed, at least two characters. */
    List<Hit> search(Read tx, String text);

    /** The list's own search with the text written into the address after it, or null where the kind has no list. */
    default @Nullable String list() {
        return null;
    }

    /** @param kind what it is, for example "Insats" */
    record Hit(String kind, String title, String detail, String path) {}
}
