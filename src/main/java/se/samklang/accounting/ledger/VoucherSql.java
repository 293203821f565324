package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** Reads the vouchers of a snapshot. */
final class VoucherSql {

    private VoucherSql() {}

    /** Debit is the sum of its positive rows, in öre. */
    record VoucherRow(
            UUID id,
            int position,
            String series,
            String number,
            LocalDate voucherDate,
            String text,
            @Nullable LocalDate registeredDate,
            long debitOre) {

        String place() {
            return voucherDate + "_" + position + "_0";
        }
    }

    /** A row as the file has it. */
    record LineRow(
            String kind,
            String account,
            String accountName,
            String objects,
            long rowOre,
            @Nullable LocalDate rowDate,
            String text,
            @Nullable String quantity,
            int line) {}

    /** Which vouchers; what is empty or null asks for nothing. */
    record Wanted(
            String series,
            String number,
            String text,
            String account,
            @Nullable Long ore,
            RowFilter rows) {

        /** Whether a row of the voucher must fit too. */
        boolean asksRows() {
            return !account.isEmpty() || ore != null || !rows.dimension().isEmpty();
        }
    }

    /** By date and place in the file, from the place on. */
    static List<VoucherRow> list(Read tx, UUID importId, Wanted wanted, BookedPlace after, int most) {
        return tx.sql("""
                SELECT v.id, v.position, v.series, v.number, v.voucher_date, v.text, v.registered_date,
                       CAST(coalesce((SELECT sum(r.row_ore)
                                      FROM unnest(v.rows) r
                                      WHERE r.kind = 'COUNTED'
                                        AND r.row_ore > 0), 0) AS bigint) AS debit_ore
                FROM accounting.voucher v
                WHERE v.association_id = :association
                  AND v.ledger_import_id = :import
                  AND v.voucher_date BETWEEN :from AND :to
                  AND (:series = '' OR v.series COLLATE "C" = :series)
                  AND (:number = '' OR v.number COLLATE "C" = :number)
                  AND (:text = ''
                       OR position(lower(:text) IN lower(v.text)) > 0
                       OR EXISTS (SELECT
                                  FROM unnest(v.rows) t
                                  WHERE position(lower(:text) IN lower(t.text)) > 0))
                  AND (NOT :asksRows
                       OR EXISTS (SELECT
                                  FROM unnest(v.rows) r
                                  WHERE r.kind = 'COUNTED'
                                    AND (:account = '' OR r.account = :account)
                                    AND (CAST(:ore AS bigint) IS NULL OR abs(r.row_ore) = abs(:ore))
                                    AND (:dimension = ''
                                         OR r.objects ->> :dimension = :object
                                         OR (:object = '' AND r.objects ->> :dimension IS NOT NULL))))
                  AND (v.voucher_date, v.position) > (:afterDate, :afterVoucher)
                ORDER BY v.voucher_date, v.position
                LIMIT :most
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("from", wanted.rows().from())
                .param("to", wanted.rows().to())
                .param("series", wanted.series())
                .param("number", wanted.number())
                .param("text", wanted.text())
                .param("asksRows", wanted.asksRows())
                .param("account", wanted.account())
                .param("ore", wanted.ore(), java.sql.Types.BIGINT)
                .param("dimension", wanted.rows().dimension())
                .param("object", wanted.rows().object())
                .param("afterDate", after.date())
                .param("afterVoucher", after.voucher())
                .param("most", most)
                .query(VoucherRow.class)
                .list();
    }

    static Optional<VoucherRow> find(Read tx, UUID importId, UUID id) {
        return tx.sql("""
                SELECT v.id, v.position, v.series, v.number, v.voucher_date, v.text, v.registered_date,
                       CAST(coalesce((SELECT sum(r.row_ore)
                                      FROM unnest(v.rows) r
                                      WHERE r.kind = 'COUNTED'
                                        AND r.row_ore > 0), 0) AS bigint) AS debit_ore
                FROM accounting.voucher v
                WHERE v.association_id = :association
                  AND v.ledger_import_id = :import
                  AND v.id = :id
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("id", id)
                .query(VoucherRow.class)
                .optional();
    }

    /** All its rows, those that count first, in the order of the file. */
    static List<LineRow> lines(Read tx, UUID id) {
        return tx.sql("""
                SELECT r.kind, r.account, a.name AS account_name, r.row_ore, r.row_date, r.text,
                       CAST(r.quantity AS text) AS quantity, r.line,
                       coalesce((SELECT string_agg(e.key || ' ' || e.value || coalesce(' ' || o.name, ''), ', '
                                                   ORDER BY e.key)
                                 FROM jsonb_each_text(r.objects) e
                                 LEFT JOIN accounting.ledger_object o
                                   ON o.association_id = r.association_id
                                  AND o.ledger_import_id = r.ledger_import_id
                                  AND o.dimension = e.key
                                  AND o.number = e.value), '') AS objects
                FROM accounting.ledger_row r
                JOIN accounting.ledger_account a
                  ON a.association_id = r.association_id
                 AND a.ledger_import_id = r.ledger_import_id
                 AND a.number = r.account
                WHERE r.association_id = :association
                  AND r.voucher_id = :id
                ORDER BY CASE r.kind WHEN 'COUNTED' THEN 0 WHEN 'ADDED' THEN 1 ELSE 2 END, r.position
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(LineRow.class)
                .list();
    }
}
