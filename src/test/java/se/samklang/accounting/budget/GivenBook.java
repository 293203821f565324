package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;

/** A small ledger, written here as an import leaves it. Amounts are in öre, debit positive. */
final class GivenBook {

    private final Map<String, String> accounts = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final LocalDate coveredTo;

    private record Change(String account, LocalDate month, String objects, long ore) {}

    GivenBook(LocalDate coveredTo) {
        this.coveredTo = coveredTo;
    }

    GivenBook account(String number, String name) {
        accounts.put(number, name);
        return this;
    }

    /** Booked on no object. */
    GivenBook booked(String account, int month, long ore) {
        return booked(account, month, "{}", ore);
    }

    GivenBook booked(String account, int month, String dimension, String object, long ore) {
        return booked(account, month, "{\"" + dimension + "\": \"" + object + "\"}", ore);
    }

    private GivenBook booked(String account, int month, String objects, long ore) {
        accounts.putIfAbsent(account, "Konto " + account);
        changes.add(new Change(account, LocalDate.of(coveredTo.getYear(), month, 1), objects, ore));
        return this;
    }

    /** Stores the ledger and makes it the one that counts. */
    void store(Write tx) {
        FiscalYear year = FiscalYearSql.open(tx, TestDatabase.CLOCK, coveredTo.getYear());
        UUID id = UUID.randomUUID();
        snapshot(tx, year.id(), id);
        accounts.forEach((number, name) -> account(tx, id, number, name));
        changes(tx, id);
        tx.sql("""
                INSERT INTO accounting.ledger_choice (association_id, id, fiscal_year_id, ledger_import_id)
                VALUES (:association, gen_random_uuid(), :year, :import)
                ON CONFLICT ON CONSTRAINT uq_ledger_choice_fiscal_year DO UPDATE
                SET ledger_import_id = excluded.ledger_import_id
                """)
                .param("association", tx.scope().association())
                .param("year", year.id())
                .param("import", id)
                .update();
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
                .param("rows", changes.size())
                .update();
    }

    private static void account(Write tx, UUID importId, String number, String name) {
        tx.sql("""
                INSERT INTO accounting.ledger_account (association_id, ledger_import_id, number, name)
                VALUES (:association, :import, :number, :name)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("number", number)
                .param("name", name)
                .update();
    }

    private void changes(Write tx, UUID importId) {
        tx.sql("""
                INSERT INTO accounting.ledger_cell
                  (association_id, ledger_import_id, cell_number, account, objects, book_months, change_ores, row_counts)
                SELECT :association, :import, row_number() OVER (ORDER BY m.account, m.objects), m.account,
                       CAST(m.objects AS jsonb), array_agg(m.book_month), array_agg(m.ore), array_agg(1)
                FROM unnest(CAST(:accounts AS text[]), CAST(:months AS date[]), CAST(:objects AS text[]),
                            CAST(:ores AS bigint[]))
                       AS m (account, book_month, objects, ore)
                GROUP BY m.account, m.objects
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("accounts", changes.stream().map(Change::account).toArray(String[]::new))
                .param(
                        "months",
                        changes.stream().map(each -> each.month.toString()).toArray(String[]::new))
                .param("objects", changes.stream().map(Change::objects).toArray(String[]::new))
                .param("ores", changes.stream().mapToLong(Change::ore).toArray())
                .update();
        tx.sql("""
                SELECT accounting.store_parts(:association, :import) IS NULL
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(Boolean.class)
                .single();
    }
}
