package se.samklang.planning;

import se.samklang.database.Scope;

/** The year wheel of a förbund, for whoever sets up a förbund from outside its pages. */
public interface YearWheel {

    /** Takes over the program's rules and makes the steps of this year. Does nothing where the förbund has rules. */
    void begin(Scope scope);
}
