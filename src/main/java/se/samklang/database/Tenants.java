package se.samklang.database;

import java.util.UUID;

/** The förbund the fence tells apart. A förbund's rows can be written once it stands here. */
public final class Tenants {

    private Tenants() {}

    /** Adds the förbund to those the fence knows; nothing happens where it is known. */
    public static void add(Write tx, UUID associationId) {
        tx.sql("""
                INSERT INTO database.tenant (association_id)
                VALUES (:id)
                ON CONFLICT DO NOTHING
                """).param("id", associationId).update();
    }
}
