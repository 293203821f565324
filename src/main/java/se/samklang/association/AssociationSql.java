package se.samklang.association;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Tenants;
import se.samklang.database.Write;

/** Statements about the förbund, its members and mandates. */
final class AssociationSql {

    private AssociationSql() {}

    static List<Associations.Named> find(Read tx, String organisationNumber) {
        return tx.sql("""
                SELECT f.association_id, f.name
                FROM association.find_association(:number) f
                """)
                .param("number", organisationNumber)
                .query(Associations.Named.class)
                .list();
    }

    record Row(
            UUID id,
            String organisationNumber,
            String name,
            @Nullable String shortName,
            @Nullable String seat,
            @Nullable String sectionPrefix,
            String purpose,
            String signConvention,
            int version) {}

    static Optional<Row> own(Read tx) {
        return tx.sql("""
                SELECT a.id, a.organisation_number, a.name, a.short_name, a.seat, a.section_prefix, a.purpose,
                       a.sign_convention, a.version
                FROM association.association a
                WHERE a.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(Row.class)
                .optional();
    }

    static void put(Write tx, UUID id, Associations.Description description) {
        Tenants.add(tx, id);
        tx.sql("""
                INSERT INTO association.association
                  (association_id, id, organisation_number, name, short_name, seat, section_prefix, purpose)
                VALUES (:id, :id, :number, :name, :shortName, :seat, :prefix, coalesce(:purpose, ''))
                ON CONFLICT (association_id, id) DO UPDATE
                SET name = excluded.name,
                    short_name = excluded.short_name,
                    seat = excluded.seat,
                    section_prefix = excluded.section_prefix,
                    purpose = coalesce(:purpose, association.purpose),
                    version = association.version + 1
                """)
                .param("id", id)
                .param("number", description.organisationNumber().digits())
                .param("name", description.name())
                .param("shortName", description.shortName())
                .param("seat", description.seat())
                .param("prefix", description.sectionPrefix())
                .param("purpose", description.purpose())
                .update();
    }

    static boolean change(Write tx, Row row) {
        return tx.sql("""
                UPDATE association.association
                SET name = :name, short_name = :shortName, seat = :seat, section_prefix = :prefix,
                    purpose = :purpose, sign_convention = :signs, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("name", row.name())
                        .param("shortName", row.shortName())
                        .param("seat", row.seat())
                        .param("prefix", row.sectionPrefix())
                        .param("purpose", row.purpose())
                        .param("signs", row.signConvention())
                        .param("association", tx.scope().association())
                        .param("id", row.id())
                        .param("version", row.version())
                        .update()
                == 1;
    }

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

    static List<Member> members(Read tx) {
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

    static void addMember(Write tx, Member member) {
        tx.sql("""
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

    static boolean changeMember(Write tx, Member member) {
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

    static int removeMember(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM association.member
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    record Mandate(
            UUID id,
            String personName,
            UUID memberId,
            String memberName,
            String office,
            LocalDate fromDate,
            @Nullable LocalDate toDate,
            int version) {}

    static List<Mandate> mandates(Read tx) {
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

    static void addMandate(Write tx, Mandate mandate) {
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

    static boolean changeMandate(Write tx, Mandate mandate) {
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

    static int removeMandate(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM association.mandate
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
