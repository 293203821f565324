package se.samklang.accounting.vat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The years that VAT is claimed for. */
final class VatYearSql {

    private VatYearSql() {}

    /** Newest first. */
    static List<VatYear> all(Read tx) {
        return tx.sql("""
                SELECT y.id, y.year, y.claim_period, y.version
                FROM accounting.vat_year y
                WHERE y.association_id = :association
                ORDER BY y.year DESC
                """)
                .param("association", tx.scope().association())
                .query(VatYear.class)
                .list();
    }

    static Optional<VatYear> find(Read tx, int year) {
        return all(tx).stream().filter(each -> each.year() == year).findFirst();
    }

    static void add(Write tx, VatYear year) {
        tx.sql("""
                INSERT INTO accounting.vat_year (association_id, id, year, claim_period)
                VALUES (:association, :id, :year, :period)
                """)
                .param("association", tx.scope().association())
                .param("id", year.id())
                .param("year", year.year())
                .param("period", year.claimPeriod().name())
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, ClaimPeriod period, int version) {
        return tx.sql("""
                UPDATE accounting.vat_year
                SET claim_period = :period,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("period", period.name())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
