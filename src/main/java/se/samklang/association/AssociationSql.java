package se.samklang.association;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Tenants;
import se.samklang.database.Write;

/** Statements about the förbund itself. */
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
            DeputyRule deputyRule,
            int version) {}

    static Optional<Row> own(Read tx) {
        return tx.sql("""
                SELECT a.id, a.organisation_number, a.name, a.short_name, a.seat, a.section_prefix, a.purpose,
                       a.sign_convention, a.deputy_rule, a.version
                FROM association.association a
                WHERE a.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(Row.class)
                .optional();
    }

    /** For whom deputies may step in. */
    static DeputyRule deputyRule(Read tx) {
        return own(tx).map(Row::deputyRule).orElse(DeputyRule.OWN_FIRST);
    }

    static void put(Write tx, UUID id, Associations.Description description) {
        Tenants.add(tx, id);
        DeputyRule rule = description.deputyRule();
        tx.sql("""
                INSERT INTO association.association
                  (association_id, id, organisation_number, name, short_name, seat, section_prefix, purpose,
                   deputy_rule)
                VALUES (:id, :id, :number, :name, :shortName, :seat, :prefix, coalesce(:purpose, ''),
                        coalesce(:deputies, 'OWN_FIRST'))
                ON CONFLICT (association_id, id) DO UPDATE
                SET name = excluded.name,
                    short_name = excluded.short_name,
                    seat = excluded.seat,
                    section_prefix = excluded.section_prefix,
                    purpose = coalesce(:purpose, association.purpose),
                    deputy_rule = coalesce(:deputies, association.deputy_rule),
                    version = association.version + 1
                """)
                .param("id", id)
                .param("number", description.organisationNumber().digits())
                .param("name", description.name())
                .param("shortName", description.shortName())
                .param("seat", description.seat())
                .param("prefix", description.sectionPrefix())
                .param("purpose", description.purpose())
                .param("deputies", rule == null ? null : rule.name(), Types.VARCHAR)
                .update();
    }

    static boolean change(Write tx, Row row) {
        return tx.sql("""
                UPDATE association.association
                SET name = :name, short_name = :shortName, seat = :seat, section_prefix = :prefix,
                    purpose = :purpose, sign_convention = :signs, deputy_rule = :deputies, version = version + 1
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
                        .param("deputies", row.deputyRule().name())
                        .param("association", tx.scope().association())
                        .param("id", row.id())
                        .param("version", row.version())
                        .update()
                == 1;
    }
}
