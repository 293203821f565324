package se.samklang.association;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about mandates on the board. */
final class MandateSql {

    private MandateSql() {}

    record Mandate(
            UUID id,
            String personName,
            UUID memberId,
            String memberName,
            String office,
            LocalDate fromDate,
            @Nullable LocalDate toDate,
            int version) {}

    static List<Mandate> all(Read tx) {
        return tx.sql("""
                SELECT d.id, d.person_name, d.member_id, m.name AS member_name, d.office, d.from_date, d.to_date, d.version
                FROM association.mandate d
                JOIN association.member m ON m.association_id = d.association_id AND m.id = d.member_id
                WHERE d.association_id = :association
                ORDER BY d.to_date DESC NULLS FIRST, array_position(
                           ARRAY['CHAIR', 'VICE_CHAIR', 'BOARD_MEMBER', 'DEPUTY'], d.office),
                         m.position, d.person_name COLLATE "sv-SE-x-icu", d.id
                """)
                .param("association", tx.scope().association())
                .query(Mandate.class)
                .list();
    }

    static Optional<Mandate> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT d.id, d.person_name, d.member_id, m.name AS member_name, d.office, d.from_date, d.to_date, d.version
                FROM association.mandate d
                JOIN association.member m ON m.association_id = d.association_id AND m.id = d.member_id
                WHERE d.association_id = :association
                  AND d.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Mandate.class)
                .optional();
    }

    static void add(Write tx, Mandate mandate) {
        tx.sql("""
                INSERT INTO association.mandate (association_id, id, person_name, member_id, office, from_date, to_date)
                VALUES (:association, :id, :person, :member, :office, :from, :to)
                """)
                .param("association", tx.scope().association())
                .param("id", mandate.id())
                .param("person", mandate.personName())
                .param("member", mandate.memberId())
                .param("office", mandate.office())
                .param("from", mandate.fromDate())
                .param("to", mandate.toDate())
                .update();
    }

    static boolean change(Write tx, Mandate mandate) {
        return tx.sql("""
                UPDATE association.mandate
                SET person_name = :person, member_id = :member, office = :office, from_date = :from, to_date = :to,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("person", mandate.personName())
                        .param("member", mandate.memberId())
                        .param("office", mandate.office())
                        .param("from", mandate.fromDate())
                        .param("to", mandate.toDate())
                        .param("association", tx.scope().association())
                        .param("id", mandate.id())
                        .param("version", mandate.version())
                        .update()
                == 1;
    }

    static int remove(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM association.mandate
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
