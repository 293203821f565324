package se.samklang.meetings.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What the members have decided about the accounts of the years. */
final class DischargeSql {

    private DischargeSql() {}

    /** @param granted null until the member has decided */
    record Row(
            UUID memberId,
            String memberName,
            @Nullable UUID id,
            @Nullable Boolean granted,
            @Nullable LocalDate decidedDate,
            @Nullable String remark,
            @Nullable Integer version) {

        String outcome() {
            return granted == null ? "Inte beslutat än" : granted ? "Beviljat" : "Inte beviljat";
        }
    }

    /** Every member of the day, with what it has decided by then about the year. */
    static List<Row> ofYear(Read tx, int year, LocalDate day) {
        return tx.sql("""
                SELECT m.id AS member_id, m.name AS member_name, d.id, d.granted, d.decided_date, d.remark, d.version
                FROM association.member m
                LEFT JOIN meetings.discharge d
                  ON d.association_id = m.association_id
                 AND d.member_id = m.id
                 AND d.fiscal_year = :year
                 AND d.decided_date <= :day
                WHERE m.association_id = :association
                  AND (m.from_date IS NULL OR m.from_date <= :day)
                  AND (m.to_date IS NULL OR m.to_date >= :day)
                ORDER BY m.position, m.name COLLATE "sv-SE-x-icu", m.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .param("day", day)
                .query(Row.class)
                .list();
    }

    /** What a person says about a member's decision. */
    record Content(boolean granted, LocalDate decidedDate, String remark) {}

    static int add(Write tx, UUID id, UUID member, int year, Content content) {
        return tx.sql("""
                INSERT INTO meetings.discharge
                  (association_id, id, member_id, fiscal_year, granted, decided_date, remark)
                VALUES (:association, :id, :member, :year, :granted, :decided, :remark)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("member", member)
                .param("year", year)
                .param("granted", content.granted())
                .param("decided", content.decidedDate())
                .param("remark", content.remark())
                .update();
    }

    /** 0 where somebody changed it meanwhile. */
    static int change(Write tx, UUID id, Content content, int version) {
        return tx.sql("""
                UPDATE meetings.discharge
                SET granted = :granted,
                    decided_date = :decided,
                    remark = :remark,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("granted", content.granted())
                .param("decided", content.decidedDate())
                .param("remark", content.remark())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
