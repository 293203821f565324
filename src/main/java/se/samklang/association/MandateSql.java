package se.samklang.association;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about mandates. A förbund has some dozens, of all its years. */
final class MandateSql {

    private MandateSql() {}

    /** Every mandate: highest office first, then the members' own order, then the order deputies are called in. */
    static List<Mandate> all(Read tx) {
        return tx.sql("""
                SELECT d.id, d.person_name, d.member_id, m.name AS member_name, d.office, d.from_date, d.to_date,
                       d.departed, d.deputy_order, d.version
                FROM association.mandate d
                JOIN association.member m ON m.association_id = d.association_id AND m.id = d.member_id
                WHERE d.association_id = :association
                ORDER BY array_position(
                           ARRAY['CHAIR', 'VICE_CHAIR', 'BOARD_MEMBER', 'DEPUTY', 'PRESIDIUM_MEMBER',
                                 'INTERNAL_CONTROLLER', 'VERIFIER', 'AUDITOR'], d.office),
                         m.position, m.name COLLATE "sv-SE-x-icu", d.deputy_order NULLS LAST,
                         d.person_name COLLATE "sv-SE-x-icu", d.from_date, d.id
                """)
                .param("association", tx.scope().association())
                .query(Mandate.class)
                .list();
    }

    static Optional<Mandate> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT d.id, d.person_name, d.member_id, m.name AS member_name, d.office, d.from_date, d.to_date,
                       d.departed, d.deputy_order, d.version
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

    record Holder(String personName, String memberName) {}

    /** Persons whose name holds the text, each once for every member that elected them. */
    static List<Holder> matching(Read tx, String text, int limit) {
        return tx.sql("""
                SELECT d.person_name, m.name AS member_name
                FROM association.mandate d
                JOIN association.member m ON m.association_id = d.association_id AND m.id = d.member_id
                WHERE d.association_id = :association
                  AND position(lower(:text) IN lower(d.person_name)) > 0
                GROUP BY d.person_name, m.id, m.name
                ORDER BY d.person_name COLLATE "sv-SE-x-icu", m.name COLLATE "sv-SE-x-icu", m.id
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("text", text)
                .param("limit", limit)
                .query(Holder.class)
                .list();
    }

    static void add(Write tx, Mandate mandate) {
        tx.sql("""
                INSERT INTO association.mandate
                  (association_id, id, person_name, member_id, office, from_date, to_date, departed, deputy_order)
                VALUES
                  (:association, :id, :person, :member, :office, :from, :to, :departed, :deputyOrder)
                """)
                .param("association", tx.scope().association())
                .param("id", mandate.id())
                .param("person", mandate.personName())
                .param("member", mandate.memberId())
                .param("office", mandate.office().name())
                .param("from", mandate.fromDate())
                .param("to", mandate.toDate())
                .param("departed", mandate.departed())
                .param("deputyOrder", mandate.deputyOrder())
                .update();
    }

    static boolean change(Write tx, Mandate mandate) {
        return tx.sql("""
                UPDATE association.mandate
                SET person_name = :person, member_id = :member, office = :office, from_date = :from, to_date = :to,
                    departed = :departed, deputy_order = :deputyOrder, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("person", mandate.personName())
                        .param("member", mandate.memberId())
                        .param("office", mandate.office().name())
                        .param("from", mandate.fromDate())
                        .param("to", mandate.toDate())
                        .param("departed", mandate.departed())
                        .param("deputyOrder", mandate.deputyOrder())
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
