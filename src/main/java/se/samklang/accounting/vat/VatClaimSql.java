package se.samklang.accounting.vat;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Claims and what they have besides the VAT of the ledger. */
final class VatClaimSql {

    private VatClaimSql() {}

    static List<VatClaim> ofYear(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT c.id, c.from_date, c.to_date, c.status, c.claimed_date, c.ledger_ore, c.claimed_ore, c.paid_date,
                       c.paid_ore, c.version
                FROM accounting.vat_claim c
                WHERE c.association_id = :association
                  AND c.vat_year_id = :year
                ORDER BY c.from_date
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(VatClaim.class)
                .list();
    }

    static List<VatClaim.Row> rows(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT r.id, r.vat_claim_id, r.kind, r.label, r.base_ore, r.rate_percent, r.amount_ore
                FROM accounting.vat_claim_row r
                JOIN accounting.vat_claim c ON c.association_id = r.association_id AND c.id = r.vat_claim_id
                WHERE r.association_id = :association
                  AND c.vat_year_id = :year
                ORDER BY c.from_date, r.created_at, r.id
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(VatClaim.Row.class)
                .list();
    }

    static void add(Write tx, UUID id, VatYear year, Period period) {
        tx.sql("""
                INSERT INTO accounting.vat_claim (association_id, id, vat_year_id, year, claim_period, from_date, to_date)
                VALUES (:association, :id, :yearId, :year, :period, :from, :to)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("yearId", year.id())
                .param("year", year.year())
                .param("period", year.claimPeriod().name())
                .param("from", period.from())
                .param("to", period.to())
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, VatClaim claim) {
        return tx.sql("""
                UPDATE accounting.vat_claim
                SET status = :status,
                    claimed_date = :claimedDate,
                    ledger_ore = :ledger,
                    claimed_ore = :claimed,
                    paid_date = :paidDate,
                    paid_ore = :paid,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("status", claim.status().name())
                .param("claimedDate", claim.claimedDate(), Types.DATE)
                .param("ledger", claim.ledgerOre(), Types.BIGINT)
                .param("claimed", claim.claimedOre(), Types.BIGINT)
                .param("paidDate", claim.paidDate(), Types.DATE)
                .param("paid", claim.paidOre(), Types.BIGINT)
                .param("association", tx.scope().association())
                .param("id", claim.id())
                .param("version", claim.version())
                .update();
    }

    static void addRow(Write tx, VatClaim.Row row) {
        tx.sql("""
                INSERT INTO accounting.vat_claim_row
                  (association_id, id, vat_claim_id, kind, label, base_ore, rate_percent, amount_ore)
                VALUES (:association, :id, :claim, :kind, :label, :base, :rate, :amount)
                """)
                .param("association", tx.scope().association())
                .param("id", row.id())
                .param("claim", row.vatClaimId())
                .param("kind", row.kind().name())
                .param("label", row.label())
                .param("base", row.baseOre(), Types.BIGINT)
                .param("rate", row.ratePercent(), Types.NUMERIC)
                .param("amount", row.amountOre())
                .update();
    }

    static int removeRow(Write tx, UUID claimId, UUID id) {
        return tx.sql("""
                DELETE FROM accounting.vat_claim_row
                WHERE association_id = :association
                  AND vat_claim_id = :claim
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("claim", claimId)
                .param("id", id)
                .update();
    }
}
