package se.samklang.accounting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;

/** A ledger of one year with its rows, as an import leaves it. Amounts are in kronor, debit positive. */
public final class GivenBook {

    private final LocalDate coveredTo;
    private final List<Row> rows = new ArrayList<>();

    private final List<Voucher> vouchers = new ArrayList<>();

    private record Row(UUID voucher, int position, String account, LocalDate day, String objects, long ore) {}

    private record Voucher(UUID id, LocalDate day, String text) {}

    public GivenBook(String coveredTo) {
        this.coveredTo = LocalDate.parse(coveredTo);
    }

    public GivenBook row(String day, String account, long kronor) {
        rows.add(new Row(UUID.randomUUID(), 1, account, LocalDate.parse(day), "{}", kronor * 100));
        return this;
    }

    public GivenBook row(String day, String account, String project, long kronor) {
        rows.add(new Row(
                UUID.randomUUID(), 1, account, LocalDate.parse(day), "{\"6\": \"" + project + "\"}", kronor * 100));
        return this;
    }

    /** A voucher of the series A that moves an amount from the credited account to the debited. */
    public GivenBook voucher(String day, String text, String debit, String credit, long ore) {
        Voucher voucher = new Voucher(UUID.randomUUID(), LocalDate.parse(day), text);
        vouchers.add(voucher);
        rows.add(new Row(voucher.id, 1, debit, voucher.day, "{}", ore));
        rows.add(new Row(voucher.id, 2, credit, voucher.day, "{}", -ore));
        return this;
    }

    /** Stores the ledger and makes it the one that counts for its year. */
    public void store(Database database, Scope scope) {
        database.write(scope, "Läste in huvudbok", tx -> {
            FiscalYear year = FiscalYearSql.open(tx, TestDatabase.CLOCK, coveredTo.getYear());
            UUID id = UUID.randomUUID();
            snapshot(tx, year.id(), id);
            new TreeSet<>(rows.stream().map(Row::account).toList()).forEach(number -> account(tx, id, number));
            vouchers.forEach(voucher -> voucher(tx, id, voucher, vouchers.indexOf(voucher) + 1));
            rows.forEach(row -> row(tx, id, row));
            months(tx, id);
            choose(tx, year.id(), id);
            return id;
        });
    }

    private void snapshot(Write tx, UUID yearId, UUID id) {
        tx.sql("""
                INSERT INTO accounting.ledger_import
                  (association_id, id, fiscal_year_id, source, file_name, sha256, byte_count, encoding, program,
                   company_name, organisation_number, covered_to, voucher_count, row_count, debit_ore, findings,
                   finding_count)
                VALUES (:association, :id, :year, 'TABLE', 'bok.csv', repeat('0', 64), 0, 'UTF_8', 'Prov',
                        'Förbundet Prov', '', :coveredTo, 0, :rows, 0, '[]', 0)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", yearId)
                .param("coveredTo", coveredTo)
                .param("rows", rows.size())
                .update();
    }

    private static void account(Write tx, UUID importId, String number) {
        tx.sql("""
                INSERT INTO accounting.ledger_account (association_id, ledger_import_id, number, name)
                VALUES (:association, :import, :number, 'Kontot ' || :number)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("number", number)
                .update();
    }

    private static void voucher(Write tx, UUID importId, Voucher voucher, int number) {
        tx.sql("""
                INSERT INTO accounting.voucher
                  (association_id, id, ledger_import_id, position, series, number, voucher_date, text, fingerprint)
                VALUES (:association, :id, :import, :number, 'A', CAST(:number AS text), :day, :text, '')
                """)
                .param("association", tx.scope().association())
                .param("id", voucher.id)
                .param("import", importId)
                .param("number", number)
                .param("day", voucher.day)
                .param("text", voucher.text)
                .update();
    }

    private static void row(Write tx, UUID importId, Row row) {
        tx.sql("""
                INSERT INTO accounting.ledger_row
                  (association_id, ledger_import_id, voucher_id, kind, position, account, book_month, objects, row_ore,
                   text, line)
                VALUES (:association, :import, :voucher, 'COUNTED', :position, :account,
                        CAST(date_trunc('month', CAST(:day AS timestamp)) AS date), CAST(:objects AS jsonb), :ore, '', 0)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("voucher", row.voucher)
                .param("position", row.position)
                .param("account", row.account)
                .param("day", row.day)
                .param("objects", row.objects)
                .param("ore", row.ore)
                .update();
    }

    private static void months(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts)
                SELECT :association, :import, row_number() OVER (ORDER BY m.account, m.objects), m.account, m.objects,
                       array_agg(m.book_month), array_agg(m.ore), array_agg(m.rows)
                FROM (
                  SELECT r.account, r.book_month, r.objects, sum(r.row_ore)::bigint AS ore, count(*)::integer AS rows
                  FROM accounting.ledger_row r
                  WHERE r.association_id = :association
                    AND r.ledger_import_id = :import
                  GROUP BY r.account, r.book_month, r.objects
                ) m
                GROUP BY m.account, m.objects
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .update();
        tx.sql("""
                SELECT accounting.store_parts(:association, :import) IS NULL
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(Boolean.class)
                .single();
    }

    private static void choose(Write tx, UUID yearId, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_choice (association_id, id, fiscal_year_id, ledger_import_id)
                VALUES (:association, gen_random_uuid(), :year, :import)
                ON CONFLICT ON CONSTRAINT uq_ledger_choice_fiscal_year DO UPDATE
                SET ledger_import_id = excluded.ledger_import_id
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .param("import", importId)
                .update();
    }
}
