package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Makes a snapshot of what the file of another one gave, without the vouchers that were written by hand. */
final class SnapshotCopySql {

    private SnapshotCopySql() {}

    /** The snapshot's own row; its counts are those of the file. */
    static void head(Write tx, UUID from, UUID to) {
        tx.sql("""
                INSERT INTO accounting.ledger_import
                  (association_id, id, fiscal_year_id, source, file_name, sha256, byte_count, sie_type, encoding,
                   checksum, program, company_name, organisation_number, generated_date, covered_to, voucher_count,
                   row_count, debit_ore, findings, finding_count, replaces_id)
                SELECT i.association_id, :to, i.fiscal_year_id, i.source, i.file_name, i.sha256, i.byte_count, i.sie_type,
                       i.encoding, i.checksum, i.program, i.company_name, i.organisation_number, i.generated_date,
                       i.covered_to, i.voucher_count, i.row_count, i.debit_ore, i.findings, i.finding_count, i.id
                FROM accounting.ledger_import i
                WHERE i.association_id = :association
                  AND i.id = :from
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .update();
    }

    static void chart(Write tx, UUID from, UUID to) {
        tx.sql("""
                INSERT INTO accounting.ledger_account (association_id, ledger_import_id, number, name, kind)
                SELECT a.association_id, :to, a.number, a.name, a.kind
                FROM accounting.ledger_account a
                WHERE a.association_id = :association
                  AND a.ledger_import_id = :from
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .update();
        tx.sql("""
                INSERT INTO accounting.ledger_dimension (association_id, ledger_import_id, number, name, parent)
                SELECT d.association_id, :to, d.number, d.name, d.parent
                FROM accounting.ledger_dimension d
                WHERE d.association_id = :association
                  AND d.ledger_import_id = :from
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .update();
        tx.sql("""
                INSERT INTO accounting.ledger_object (association_id, ledger_import_id, dimension, number, name)
                SELECT o.association_id, :to, o.dimension, o.number, o.name
                FROM accounting.ledger_object o
                WHERE o.association_id = :association
                  AND o.ledger_import_id = :from
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .update();
        tx.sql("""
                INSERT INTO accounting.ledger_balance
                  (association_id, ledger_import_id, kind, year_number, account, objects, balance_ore)
                SELECT b.association_id, :to, b.kind, b.year_number, b.account, b.objects, b.balance_ore
                FROM accounting.ledger_balance b
                WHERE b.association_id = :association
                  AND b.ledger_import_id = :from
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** The vouchers of the file, with new ids. How many there were. */
    static int vouchers(Write tx, UUID from, UUID to) {
        return tx.sql("""
                INSERT INTO accounting.voucher
                  (association_id, id, ledger_import_id, position, series, number, voucher_date, text, registered_date,
                   fingerprint, rows)
                SELECT v.association_id, gen_random_uuid(), :to, v.position, v.series, v.number, v.voucher_date, v.text,
                       v.registered_date, v.fingerprint, v.rows
                FROM accounting.voucher v
                WHERE v.association_id = :association
                  AND v.ledger_import_id = :from
                  AND v.manual_voucher_id IS NULL
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .update();
    }

    /** What each account changes by in a snapshot, with what was written by hand. */
    static List<LedgerChange> months(Read tx, UUID importId) {
        return tx
                .sql("""
                SELECT m.account, m.book_month, CAST(m.objects AS text) AS objects, m.change_ore
                FROM accounting.ledger_month m
                WHERE m.association_id = :association
                  AND m.ledger_import_id = :import
                ORDER BY m.account, m.book_month, m.objects
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(Month.class)
                .list()
                .stream()
                .map(month -> new LedgerChange(
                        month.account,
                        month.bookMonth == null ? null : YearMonth.from(month.bookMonth),
                        month.objects,
                        month.changeOre))
                .toList();
    }

    private record Month(String account, @Nullable LocalDate bookMonth, String objects, long changeOre) {}
}
