package se.samklang.accounting.ledger;

import java.util.UUID;
import se.samklang.accounting.sie.SieHead;
import se.samklang.accounting.sie.SieSummary;
import se.samklang.database.Write;

/** Writes a snapshot's own row, and which one counts. */
final class SnapshotSql {

    private SnapshotSql() {}

    static void insert(Write tx, UUID id, LedgerYear year, LedgerPlan plan) {
        SieSummary summary = plan.ledger().summary();
        SieHead head = summary.head();
        boolean isTable = plan.ledger().source() instanceof LedgerSource.Table;
        boolean isWorkbook = plan.ledger().encoding().equals("XLSX");
        tx.sql("""
                INSERT INTO accounting.ledger_import
                  (association_id, id, fiscal_year_id, source, file_name, sha256, byte_count, sie_type, encoding,
                   checksum, program, company_name, organisation_number, generated_date, covered_to, voucher_count,
                   row_count, debit_ore, findings, finding_count, replaces_id)
                VALUES
                  (:association, :id, :year, :source, :file, :sha256, :bytes, CAST(:type AS text), :encoding,
                   CAST(:checksum AS text), :program, :company, :organisation, CAST(:generated AS date), :coveredTo, :vouchers,
                   :rows, :debit, CAST(:findings AS jsonb), :findingCount, CAST(:replaces AS uuid))
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", year.id())
                .param("file", plan.content().name())
                .param("sha256", plan.content().sha256())
                .param("bytes", (int) plan.content().size())
                .param("source", isTable ? "TABLE" : "SIE")
                .param("type", isTable ? null : head.type().name())
                .param("encoding", isWorkbook ? "XLSX" : summary.encoding().name())
                .param("checksum", isTable ? null : summary.checksum().name())
                .param("program", plan.ledger().program())
                .param("company", StoredText.of(head.companyName()))
                .param("organisation", StoredText.of(head.organisationNumber()))
                .param("generated", head.generated())
                .param("coveredTo", plan.ledger().coveredTo())
                .param("vouchers", summary.counts().vouchers())
                .param("rows", summary.counts().rows())
                .param("debit", summary.counts().debitOre())
                .param("findings", plan.findings().json())
                .param("findingCount", plan.findings().count())
                .param("replaces", year.importId())
                .update();
    }

    /** Makes the snapshot the one that counts; the change is recorded, so that undoing it brings the earlier one back. */
    static void choose(Write tx, UUID id, UUID yearId, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_choice (association_id, id, fiscal_year_id, ledger_import_id)
                VALUES (:association, :id, :year, :import)
                ON CONFLICT ON CONSTRAINT uq_ledger_choice_fiscal_year DO UPDATE
                SET ledger_import_id = excluded.ledger_import_id,
                    version = ledger_choice.version + 1
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", yearId)
                .param("import", importId)
                .update();
    }
}
