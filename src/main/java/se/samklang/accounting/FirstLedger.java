package se.samklang.accounting;

import se.samklang.database.Write;

/**
 * What a year is given the moment its first ledger comes, so that a file is all it takes to see the year. Rooms that have
 * something to give have a bean of this kind. It is given in the transaction that stores the ledger, and goes with it when
 * that import is undone.
 */
public interface FirstLedger {

    void came(Write tx, FiscalYear year);
}
