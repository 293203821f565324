package se.samklang.notices;

import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** Whose notice board it is. */
final class BoardSql {

    private BoardSql() {}

    record Letterhead(
            String name,
            String organisationNumber,
            @Nullable String seat) {}

    static Letterhead letterhead(Read tx) {
        return tx.sql("""
                SELECT a.name, a.organisation_number, a.seat
                FROM association.association a
                WHERE a.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(Letterhead.class)
                .single();
    }
}
