package se.samklang.database;

import java.util.UUID;

/** A transaction that may change rows. Everything it changes belongs to one act, which can be shown and undone. */
public interface Write extends Read {

    /** The act that every change of this transaction is recorded under. */
    UUID actId();
}
