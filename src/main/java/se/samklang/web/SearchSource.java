package se.samklang.web;

import java.util.List;
import se.samklang.database.Read;

/** A module's answer to a search over everything; a bean per kind of object. */
public interface SearchSource {

    /** At most ten hits for the text, best first. The text is what was typed, at least two characters. */
    List<Hit> search(Read tx, String text);

    /** @param kind what it is, for example "Insats" */
    record Hit(String kind, String title, String detail, String path) {}
}
