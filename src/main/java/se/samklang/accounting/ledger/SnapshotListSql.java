package se.samklang.accounting.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;

/** Reads snapshots for the pages. */
final class SnapshotListSql {

    private SnapshotListSql() {}

    /** Those of all years (0) or one, the newest year and in it the latest first. */
    static List<Snapshot> all(Read tx, int year) {
        return tx.sql("""
                SELECT i.id, y.year, i.file_name, i.sha256, i.byte_count, i.sie_type, i.encoding, i.checksum, i.program,
                       i.company_name, i.organisation_number, i.generated_date, i.covered_to, i.voucher_count,
                       i.row_count, i.debit_ore, CAST(i.findings AS text) AS findings, i.finding_count,
                       c.id IS NOT NULL AS counts, y.locked_to, i.created_at
                FROM accounting.ledger_import i
                JOIN accounting.fiscal_year y ON y.association_id = i.association_id AND y.id = i.fiscal_year_id
                LEFT JOIN accounting.ledger_choice c
                  ON c.association_id = i.association_id
                 AND c.ledger_import_id = i.id
                WHERE i.association_id = :association
                  AND (:year = 0 OR y.year = :year)
                ORDER BY y.year DESC, i.created_at DESC, i.id DESC
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Snapshot.class)
                .list();
    }

    /** The snapshot that counts for the year. */
    static Optional<Snapshot> counting(Read tx, int year) {
        return all(tx, year).stream().filter(Snapshot::counts).findFirst();
    }

    /** The dimensions of a snapshot and what they are called. */
    static List<Dimension> dimensions(Read tx, UUID importId) {
        return tx.sql("""
                SELECT d.number, d.name
                FROM accounting.ledger_dimension d
                WHERE d.association_id = :association
                  AND d.ledger_import_id = :import
                ORDER BY d.number
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(Dimension.class)
                .list();
    }

    record Dimension(String number, String name) {}
}
