package se.samklang.accounting.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.association.PartyKind;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What each member pays in a year. */
final class ContributionSql {

    private ContributionSql() {}

    /**
     * An organisation that may pay in a year.
     *
     * @param sharePercent of the whole frame, as the register of members has it
     */
    record Member(
            UUID id,
            String name,
            PartyKind partyKind,
            @Nullable BigDecimal sharePercent) {

        Party party() {
            return Party.of(partyKind);
        }
    }

    /** The state first, then regions, then municipalities; within them in the members' own order. */
    static List<Contribution> ofYear(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT c.id, c.member_id, m.name AS member_name, c.party, c.weight, c.share_ore
                FROM accounting.contribution c
                JOIN association.member m ON m.association_id = c.association_id AND m.id = c.member_id
                WHERE c.association_id = :association
                  AND c.contribution_year_id = :year
                ORDER BY array_position(ARRAY['STATE', 'REGION', 'MUNICIPALITY'], c.party), m.position,
                         m.name COLLATE "sv-SE-x-icu", c.id
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Contribution.class)
                .list();
    }

    /** Everybody who is a member on any day of the year, in the same order. */
    static List<Member> members(Read tx, int year) {
        return tx.sql("""
                SELECT m.id, m.name, m.party_kind, m.share_percent
                FROM association.member m
                WHERE m.association_id = :association
                  AND (m.from_date IS NULL OR m.from_date <= :last)
                  AND (m.to_date IS NULL OR m.to_date >= :first)
                ORDER BY array_position(ARRAY['SOCIAL_INSURANCE_AGENCY', 'EMPLOYMENT_SERVICE', 'REGION', 'MUNICIPALITY'],
                                        m.party_kind), m.position, m.name COLLATE "sv-SE-x-icu", m.id
                """)
                .param("association", tx.scope().association())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(Member.class)
                .list();
    }

    static void add(Write tx, UUID id, ContributionYear year, Contribution.Weighed member, long shareOre) {
        tx.sql("""
                INSERT INTO accounting.contribution
                  (association_id, id, contribution_year_id, year, member_id, party, weight, share_ore)
                VALUES (:association, :id, :yearId, :year, :member, :party, :weight, :share)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("yearId", year.id())
                .param("year", year.year())
                .param("member", member.memberId())
                .param("party", member.party().name())
                .param("weight", member.weight())
                .param("share", shareOre)
                .update();
    }

    static void change(Write tx, UUID id, BigDecimal weight, long shareOre) {
        tx.sql("""
                UPDATE accounting.contribution
                SET weight = :weight,
                    share_ore = :share,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("weight", weight)
                .param("share", shareOre)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    static void remove(Write tx, UUID id) {
        tx.sql("""
                DELETE FROM accounting.contribution
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
