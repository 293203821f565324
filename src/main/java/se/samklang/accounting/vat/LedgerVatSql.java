package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The VAT the ledger that counts has, voucher by voucher. */
final class LedgerVatSql {

    private LedgerVatSql() {}

    /**
     * What a voucher has on an account of ingoing VAT, or an account's month where the ledger has no vouchers.
     *
     * @param voucherId null for a month
     * @param cleared credit against the claim on Skatteverket or the bank: moved or paid VAT, not less of it
     */
    record Vat(
            @Nullable UUID voucherId,
            String label,
            LocalDate day,
            String text,
            String account,
            long vatOre,
            boolean cleared) {}

    /** By day, all of the year. */
    static List<Vat> ofYear(Read tx, VatYear year) {
        return tx.sql("""
                WITH book AS (
                  SELECT l.ledger_import_id
                  FROM accounting.fiscal_year y
                  JOIN accounting.ledger_choice l ON l.association_id = y.association_id AND l.fiscal_year_id = y.id
                  WHERE y.association_id = :association
                    AND y.year = :year
                ),
                purposed AS (
                  SELECT a.number AS account, r.purpose, r.dimension, r.from_object, r.to_object
                  FROM book b
                  JOIN accounting.ledger_account a
                    ON a.association_id = :association
                   AND a.ledger_import_id = b.ledger_import_id
                  JOIN accounting.account_range r
                    ON r.association_id = a.association_id
                   AND r.vat_year_id = :yearId
                   AND accounting.takes_account(a.number, r.from_account, r.to_account)
                ),
                input AS (
                  SELECT DISTINCT b.ledger_import_id, p.account
                  FROM book b
                  JOIN purposed p ON p.purpose = 'INPUT_VAT'
                ),
                taxed AS (
                  SELECT r.voucher_id, r.account, r.ledger_import_id, CAST(sum(r.row_ore) AS bigint) AS vat_ore
                  FROM input i
                  JOIN accounting.booked_row r
                    ON r.association_id = :association
                   AND r.ledger_import_id = i.ledger_import_id
                   AND r.account = i.account
                   AND EXISTS (
                     SELECT
                     FROM purposed p
                     WHERE p.purpose = 'INPUT_VAT'
                       AND p.account = r.account
                       AND accounting.takes_objects(r.objects, p.dimension, p.from_object, p.to_object))
                  GROUP BY r.voucher_id, r.account, r.ledger_import_id
                )
                SELECT v.id AS voucher_id, btrim(v.series || ' ' || v.number) AS label, v.voucher_date AS day, v.text,
                       t.account, t.vat_ore,
                       t.vat_ore < 0 AND EXISTS (
                         SELECT
                         FROM accounting.ledger_row o
                         JOIN purposed p ON p.account = o.account AND p.purpose IN ('VAT_RECEIVABLE', 'BANK')
                         WHERE o.association_id = :association
                           AND o.voucher_id = t.voucher_id
                           AND o.kind = 'COUNTED'
                           AND o.row_ore > 0) AS cleared
                FROM taxed t
                JOIN accounting.voucher v ON v.association_id = :association AND v.id = t.voucher_id
                WHERE t.vat_ore <> 0
                UNION ALL
                SELECT NULL, 'Månadens summa', coalesce(m.book_month, make_date(:year, 12, 1)), '', m.account,
                       m.change_ore, FALSE
                FROM input i
                JOIN accounting.ledger_month m
                  ON m.association_id = :association
                 AND m.ledger_import_id = i.ledger_import_id
                 AND m.account = i.account
                 AND m.row_count = 0
                 AND m.change_ore <> 0
                 AND EXISTS (
                   SELECT
                   FROM purposed p
                   WHERE p.purpose = 'INPUT_VAT'
                     AND p.account = m.account
                     AND accounting.takes_objects(m.objects, p.dimension, p.from_object, p.to_object))
                ORDER BY day, label, account, vat_ore
                """)
                .param("association", tx.scope().association())
                .param("year", year.year())
                .param("yearId", year.id())
                .query(Vat.class)
                .list();
    }

    /** What stands on the accounts of ingoing VAT and of the claim at the end of the day's month, debit positive. */
    static long balanceOre(Read tx, VatYear year, LocalDate day) {
        return tx.sql("""
                WITH book AS (
                  SELECT l.ledger_import_id
                  FROM accounting.fiscal_year y
                  JOIN accounting.ledger_choice l ON l.association_id = y.association_id AND l.fiscal_year_id = y.id
                  WHERE y.association_id = :association
                    AND y.year = :year
                ),
                purposed AS (
                  SELECT DISTINCT a.number AS account
                  FROM book b
                  JOIN accounting.ledger_account a
                    ON a.association_id = :association
                   AND a.ledger_import_id = b.ledger_import_id
                  JOIN accounting.account_range r
                    ON r.association_id = a.association_id
                   AND r.vat_year_id = :yearId
                   AND r.purpose IN ('INPUT_VAT', 'VAT_RECEIVABLE')
                   AND accounting.takes_account(a.number, r.from_account, r.to_account)
                )
                SELECT CAST(coalesce((
                         SELECT sum(o.balance_ore)
                         FROM accounting.ledger_balance o
                         JOIN purposed p ON p.account = o.account
                         JOIN book b ON b.ledger_import_id = o.ledger_import_id
                         WHERE o.association_id = :association
                           AND o.kind = 'OPENING'
                           AND o.year_number = 0
                           AND o.objects = '{}'), 0)
                       + coalesce((
                         SELECT sum(m.change_ore)
                         FROM accounting.ledger_month m
                         JOIN purposed p ON p.account = m.account
                         JOIN book b ON b.ledger_import_id = m.ledger_import_id
                         WHERE m.association_id = :association
                           AND (m.book_month IS NULL OR m.book_month <= :day)), 0) AS bigint)
                """)
                .param("association", tx.scope().association())
                .param("year", year.year())
                .param("yearId", year.id())
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
