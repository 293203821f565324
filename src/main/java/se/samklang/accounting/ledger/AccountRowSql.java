package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samklang.database.Read;

/** What is booked on one account of a snapshot: its months, and the rows behind them. */
final class AccountRowSql {

    /** An account that more than every so many vouchers has is found by date. */
    private static final int FEW_IN = 20;

    private AccountRowSql() {}

    /** The change of a month in öre; the month is null where the file tells the whole year only. */
    record MonthRow(@Nullable LocalDate bookMonth, long changeOre, int rowCount) {}

    /** A row of a voucher, with where it stands in the ledger. */
    record BookedRow(
            UUID voucherId,
            int voucherPosition,
            int position,
            String series,
            String number,
            LocalDate voucherDate,
            String voucherText,
            String text,
            String objects,
            long rowOre) {

        /** Where the list goes on. */
        String place() {
            return voucherDate + "_" + voucherPosition + "_" + position;
        }
    }

    static List<MonthRow> months(Read tx, UUID importId, String account, RowFilter filter) {
        return tx.sql("""
                SELECT m.book_month, CAST(sum(m.change_ore) AS bigint) AS change_ore,
                       CAST(sum(m.row_count) AS integer) AS row_count
                FROM accounting.ledger_month m
                WHERE m.association_id = :association
                  AND m.ledger_import_id = :import
                  AND m.account = :account
                  AND (m.book_month IS NULL
                       OR m.book_month BETWEEN date_trunc('month', CAST(:from AS date)) AND :to)
                  AND (:dimension = ''
                       OR m.objects ->> :dimension = :object
                       OR (:object = '' AND m.objects ->> :dimension IS NOT NULL))
                GROUP BY m.book_month
                ORDER BY m.book_month
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("account", account)
                .param("from", filter.from())
                .param("to", filter.to())
                .param("dimension", filter.dimension())
                .param("object", filter.object())
                .query(MonthRow.class)
                .list();
    }

    /** By date and place in the file, from the place on. */
    static List<BookedRow> rows(
            Read tx, Snapshot snapshot, String account, RowFilter filter, BookedPlace after, int most) {
        int booked = months(tx, snapshot.id(), account, filter).stream()
                .mapToInt(MonthRow::rowCount)
                .sum();
        return booked > snapshot.voucherCount() / FEW_IN
                ? byDate(tx, snapshot.id(), account, filter, after, most)
                : byCell(tx, snapshot.id(), account, filter, after, most);
    }

    /** Through the vouchers the account's cells point out: quick for an account that few vouchers have. */
    static List<BookedRow> byCell(
            Read tx, UUID importId, String account, RowFilter filter, BookedPlace after, int most) {
        return asked(tx.sql("""
                SELECT r.voucher_id, r.voucher_position, r.position, r.series, r.number, r.voucher_date, r.voucher_text,
                       r.text, r.row_ore,
                       coalesce((SELECT string_agg(e.key || ' ' || e.value || coalesce(' ' || o.name, ''), ', '
                                                   ORDER BY e.key)
                                 FROM jsonb_each_text(r.objects) e
                                 LEFT JOIN accounting.ledger_object o
                                   ON o.association_id = r.association_id
                                  AND o.ledger_import_id = r.ledger_import_id
                                  AND o.dimension = e.key
                                  AND o.number = e.value), '') AS objects
                FROM accounting.booked_row r
                WHERE r.association_id = :association
                  AND r.ledger_import_id = :import
                  AND r.account = :account
                  AND r.voucher_date BETWEEN :from AND :to
                  AND (:dimension = ''
                       OR r.objects ->> :dimension = :object
                       OR (:object = '' AND r.objects ->> :dimension IS NOT NULL))
                  AND (r.voucher_date, r.voucher_position, r.position) > (:afterDate, :afterVoucher, :afterRow)
                ORDER BY r.voucher_date, r.voucher_position, r.position
                LIMIT :most
                """), tx, importId, account, filter, after, most);
    }

    /** Through the year's vouchers by date, no further than it takes: quick for an account that many vouchers have. */
    static List<BookedRow> byDate(
            Read tx, UUID importId, String account, RowFilter filter, BookedPlace after, int most) {
        return asked(tx.sql("""
                SELECT v.id AS voucher_id, v.position AS voucher_position, CAST(r.position AS integer) AS position,
                       v.series, v.number, v.voucher_date, v.text AS voucher_text, coalesce(r.text, v.text) AS text,
                       r.row_ore,
                       coalesce((SELECT string_agg(e.key || ' ' || e.value || coalesce(' ' || o.name, ''), ', '
                                                   ORDER BY e.key)
                                 FROM jsonb_each_text(r.objects) e
                                 LEFT JOIN accounting.ledger_object o
                                   ON o.association_id = v.association_id
                                  AND o.ledger_import_id = v.ledger_import_id
                                  AND o.dimension = e.key
                                  AND o.number = e.value), '') AS objects
                FROM accounting.voucher v
                CROSS JOIN LATERAL unnest(v.rows) WITH ORDINALITY
                  AS r (kind, account, objects, row_ore, row_date, text, quantity, line, position)
                WHERE v.association_id = :association
                  AND v.ledger_import_id = :import
                  AND r.kind = 'COUNTED'
                  AND r.account = :account
                  AND v.voucher_date BETWEEN :from AND :to
                  AND (:dimension = ''
                       OR r.objects ->> :dimension = :object
                       OR (:object = '' AND r.objects ->> :dimension IS NOT NULL))
                  AND (v.voucher_date, v.position) >= (:afterDate, :afterVoucher)
                  AND (v.voucher_date, v.position, r.position) > (:afterDate, :afterVoucher, :afterRow)
                ORDER BY v.voucher_date, v.position, r.position
                LIMIT :most
                """), tx, importId, account, filter, after, most);
    }

    private static List<BookedRow> asked(
            JdbcClient.StatementSpec statement,
            Read tx,
            UUID importId,
            String account,
            RowFilter filter,
            BookedPlace after,
            int most) {
        return statement
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("account", account)
                .param("from", filter.from())
                .param("to", filter.to())
                .param("dimension", filter.dimension())
                .param("object", filter.object())
                .param("afterDate", after.date())
                .param("afterVoucher", after.voucher())
                .param("afterRow", after.row())
                .param("most", most)
                .query(BookedRow.class)
                .list();
    }
}
