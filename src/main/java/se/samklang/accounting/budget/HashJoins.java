package se.samklang.accounting.budget;

import se.samklang.database.Read;

/**
 * How statements over a whole ledger are to be joined. A ledger that was just read in has no statistics, and steps of a
 * statement never have: PostgreSQL then expects a row or two and compares every row with every other.
 */
final class HashJoins {

    private HashJoins() {}

    /** For the rest of the transaction. */
    static void prefer(Read tx) {
        tx.sql("""
                SELECT set_config('enable_nestloop', 'off', true)
                """).query(String.class).single();
    }
}
