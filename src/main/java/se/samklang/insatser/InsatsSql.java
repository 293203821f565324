package se.samklang.insatser;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The statements about the register itself. */
final class InsatsSql {

    private InsatsSql() {}

    /** @param lead the account whose own insatser are listed, null for all */
    static List<Insats> all(Read tx, @Nullable UUID lead) {
        return tx.sql("""
                SELECT i.id, i.name, i.direction, i.follow_up_grain, i.from_date, i.to_date
                FROM insatser.insats i
                WHERE i.association_id = :association
                  AND (CAST(:lead AS uuid) IS NULL
                       OR EXISTS (SELECT
                                  FROM insatser.lead l
                                  WHERE l.association_id = i.association_id
                                    AND l.insats_id = i.id
                                    AND l.account_id = CAST(:lead AS uuid)))
                ORDER BY i.name COLLATE "sv-SE-x-icu", i.id
                """)
                .param("association", tx.scope().association())
                .param("lead", lead)
                .query(Insats.class)
                .list();
    }

    static Optional<Insats> find(Read tx, UUID id, @Nullable UUID lead) {
        return tx.sql("""
                SELECT i.id, i.name, i.direction, i.follow_up_grain, i.from_date, i.to_date
                FROM insatser.insats i
                WHERE i.association_id = :association
                  AND i.id = :id
                  AND (CAST(:lead AS uuid) IS NULL
                       OR EXISTS (SELECT
                                  FROM insatser.lead l
                                  WHERE l.association_id = i.association_id
                                    AND l.insats_id = i.id
                                    AND l.account_id = CAST(:lead AS uuid)))
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("lead", lead)
                .query(Insats.class)
                .optional();
    }

    static Optional<Insats> named(Read tx, String name) {
        return tx.sql("""
                SELECT i.id, i.name, i.direction, i.follow_up_grain, i.from_date, i.to_date
                FROM insatser.insats i
                WHERE i.association_id = :association
                  AND lower(i.name COLLATE "sv-SE-x-icu") = lower(CAST(:name AS text) COLLATE "sv-SE-x-icu")
                ORDER BY i.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("name", name)
                .query(Insats.class)
                .optional();
    }
}
