package se.samklang.accounting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;

/** A ledger of one year with its rows, as an import leaves it. Amounts are in kronor, debit positive. */
public final class GivenBook {

    private final LocalDate coveredTo;
    private final List<Row> rows = new ArrayList<>();

    private final List<Voucher> vouchers = new ArrayList<>();

    private record Row(UUID voucher, String account, String objects, long ore) {}

    private record Voucher(UUID id, LocalDate day, String text) {}

    public GivenBook(String coveredTo) {
        this.coveredTo = LocalDate.parse(coveredTo);
    }

    public GivenBook row(String day, String account, long kronor) {
        return single(day, account, "{}", kronor);
    }

    public GivenBook row(String day, String account, String project, long kronor) {
        return single(day, account, "{\"6\": \"" + project + "\"}", kronor);
    }

    /** A voucher of the series A that moves an amount from the credited account to the debited. */
    public GivenBook voucher(String day, String text, String debit, String credit, long ore) {
        Voucher voucher = new Voucher(UUID.randomUUID(), LocalDate.parse(day), text);
        vouchers.add(voucher);
        rows.add(new Row(voucher.id, debit, "{}", ore));
        rows.add(new Row(voucher.id, credit, "{}", -ore));
        return this;
    }

    private GivenBook single(String day, String account, String objects, long kronor) {
        Voucher voucher = new Voucher(UUID.randomUUID(), LocalDate.parse(day), "");
        vouchers.add(voucher);
        rows.add(new Row(voucher.id, account, objects, kronor * 100));
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

    private void voucher(Write tx, UUID importId, Voucher voucher, int number) {
        tx.sql("""
                INSERT INTO accounting.voucher
                  (association_id, id, ledger_import_id, position, series, number, voucher_date, text, fingerprint, rows)
                SELECT :association, :id, :import, :number, 'A', CAST(:number AS text), :day, :text, '',
                       array_agg(CAST(ROW('COUNTED', r.account, CAST(r.objects AS jsonb), r.ore, NULL, '', NULL, 0)
                                      AS accounting.row_fields)
                                 ORDER BY r.place)
                FROM unnest(CAST(:accounts AS text[]), CAST(:objects AS text[]), CAST(:ores AS bigint[])) WITH ORDINALITY
                       AS r (account, objects, ore, place)
                """)
                .param("association", tx.scope().association())
                .param("id", voucher.id)
                .param("import", importId)
                .param("number", number)
                .param("day", voucher.day)
                .param("text", voucher.text)
                .param("accounts", rowsOf(voucher).map(Row::account).toArray(String[]::new))
                .param("objects", rowsOf(voucher).map(Row::objects).toArray(String[]::new))
                .param("ores", rowsOf(voucher).mapToLong(Row::ore).toArray())
                .update();
    }

    private Stream<Row> rowsOf(Voucher voucher) {
        return rows.stream().filter(row -> row.voucher.equals(voucher.id));
    }

    private static void months(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts,
                   voucher_positions)
                SELECT :association, :import, row_number() OVER (ORDER BY m.account, m.objects), m.account, m.objects,
                       array_agg(m.book_month), array_agg(m.ore), array_agg(m.rows),
                       (SELECT array_agg(DISTINCT v.position)
                        FROM accounting.voucher v
                        CROSS JOIN LATERAL unnest(v.rows) r
                        WHERE v.association_id = :association
                          AND v.ledger_import_id = :import
                          AND r.account = m.account
                          AND r.objects = m.objects)
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
