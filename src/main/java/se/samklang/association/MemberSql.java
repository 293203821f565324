package se.samklang.association;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about the member organisations and the municipalities they can be. */
final class MemberSql {

    private MemberSql() {}

    record Member(
            UUID id,
            String name,
            String partyKind,
            @Nullable String municipalityCode,
            @Nullable BigDecimal sharePercent,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate,
            int position,
            int version) {}

    static List<Member> all(Read tx) {
        return tx.sql("""
                SELECT m.id, m.name, m.party_kind, m.municipality_code, m.share_percent, m.from_date, m.to_date,
                       m.position, m.version
                FROM association.member m
                WHERE m.association_id = :association
                ORDER BY m.position, m.name COLLATE "sv-SE-x-icu", m.id
                """)
                .param("association", tx.scope().association())
                .query(Member.class)
                .list();
    }

    static Optional<Member> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT m.id, m.name, m.party_kind, m.municipality_code, m.share_percent, m.from_date, m.to_date,
                       m.position, m.version
                FROM association.member m
                WHERE m.association_id = :association
                  AND m.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Member.class)
                .optional();
    }

    static int add(Write tx, Member member) {
        return tx.sql("""
                INSERT INTO association.member
                  (association_id, id, name, party_kind, municipality_code, share_percent, from_date, to_date, position)
                VALUES
                  (:association, :id, :name, :kind, :municipality, :share, :from, :to, :position)
                """)
                .param("association", tx.scope().association())
                .param("id", member.id())
                .param("name", member.name())
                .param("kind", member.partyKind())
                .param("municipality", member.municipalityCode())
                .param("share", member.sharePercent())
                .param("from", member.fromDate())
                .param("to", member.toDate())
                .param("position", member.position())
                .update();
    }

    static boolean change(Write tx, Member member) {
        return tx.sql("""
                UPDATE association.member
                SET name = :name, party_kind = :kind, municipality_code = :municipality, share_percent = :share,
                    from_date = :from, to_date = :to, position = :position, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("name", member.name())
                        .param("kind", member.partyKind())
                        .param("municipality", member.municipalityCode())
                        .param("share", member.sharePercent())
                        .param("from", member.fromDate())
                        .param("to", member.toDate())
                        .param("position", member.position())
                        .param("association", tx.scope().association())
                        .param("id", member.id())
                        .param("version", member.version())
                        .update()
                == 1;
    }

    static int remove(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM association.member
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    record Municipality(String code, String name) {}

    /** Every municipality with a code, the invented ones of the demonstration included. */
    static List<Municipality> municipalities(Read tx) {
        return tx.sql("""
                SELECT m.code, m.name
                FROM association.municipality m
                ORDER BY m.name COLLATE "sv-SE-x-icu", m.code
                """).query(Municipality.class).list();
    }

    /** The municipalities to choose among: Sweden's, and an invented one only where it is a member already. */
    static List<Municipality> selectableMunicipalities(Read tx) {
        return tx.sql("""
                SELECT m.code, m.name
                FROM association.municipality m
                WHERE m.code < '9900'
                   OR EXISTS (SELECT
                              FROM association.member b
                              WHERE b.association_id = :association
                                AND b.municipality_code = m.code)
                ORDER BY m.name COLLATE "sv-SE-x-icu", m.code
                """)
                .param("association", tx.scope().association())
                .query(Municipality.class)
                .list();
    }
}
