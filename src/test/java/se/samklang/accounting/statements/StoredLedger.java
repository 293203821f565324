package se.samklang.accounting.statements;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.database.Write;

/** A ledger in the database, as an import leaves it. */
final class StoredLedger {

    private final Write tx;
    private final UUID id = UUID.randomUUID();

    private StoredLedger(Write tx) {
        this.tx = tx;
    }

    static FiscalYear small(Write tx) {
        return store(tx, SmallLedger.YEAR, SmallLedger.records());
    }

    /** The records as the ledger that counts for the year, with the accounts of {@link SmallLedger}. */
    static FiscalYear store(Write tx, int year, List<SieRecord> records) {
        FiscalYear opened = FiscalYearSql.open(tx, Clock.fixed(tx.now(), ZoneOffset.UTC), year);
        StoredLedger ledger = new StoredLedger(tx);
        ledger.importOf(opened.id(), LocalDate.of(year, 12, 31));
        SmallLedger.ACCOUNTS.forEach(ledger::account);
        ledger.dimension();
        SmallLedger.OBJECTS.forEach(ledger::object);
        Map<Month, Long> months = new HashMap<>();
        for (SieRecord record : records) {
            if (record instanceof Balance balance) {
                ledger.balance(balance);
            } else if (record instanceof Voucher voucher) {
                voucher.rows()
                        .forEach(row -> months.merge(Month.of(voucher.date(), row), row.amountOre(), Math::addExact));
            }
        }
        ledger.changes(months);
        return opened;
    }

    private void importOf(UUID year, LocalDate coveredTo) {
        tx.sql("""
                INSERT INTO accounting.ledger_import
                  (association_id, id, fiscal_year_id, source, file_name, sha256, byte_count, sie_type, encoding,
                   program, company_name, organisation_number, covered_to, voucher_count, row_count, debit_ore,
                   findings, finding_count)
                VALUES (:association, :id, :year, 'SIE', 'bok.se', repeat('0', 64), 1, 'TYPE_4E', 'CP437', 'Exempelbok',
                        'Påhittet', '', :covered, 0, 0, 0, '[]', 0)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", year)
                .param("covered", coveredTo)
                .update();
        tx.sql("""
                INSERT INTO accounting.ledger_choice (association_id, id, fiscal_year_id, ledger_import_id)
                VALUES (:association, :id, :year, :import)
                """)
                .param("association", tx.scope().association())
                .param("id", UUID.randomUUID())
                .param("year", year)
                .param("import", id)
                .update();
    }

    private void account(String number, String name) {
        tx.sql("""
                INSERT INTO accounting.ledger_account (association_id, ledger_import_id, number, name)
                VALUES (:association, :import, :number, :name)
                """)
                .param("association", tx.scope().association())
                .param("import", id)
                .param("number", number)
                .param("name", name)
                .update();
    }

    private void dimension() {
        tx.sql("""
                INSERT INTO accounting.ledger_dimension (association_id, ledger_import_id, number, name)
                VALUES (:association, :import, '6', 'Projekt')
                """)
                .param("association", tx.scope().association())
                .param("import", id)
                .update();
    }

    private void object(String number, String name) {
        tx.sql("""
                INSERT INTO accounting.ledger_object (association_id, ledger_import_id, dimension, number, name)
                VALUES (:association, :import, '6', :number, :name)
                """)
                .param("association", tx.scope().association())
                .param("import", id)
                .param("number", number)
                .param("name", name)
                .update();
    }

    private void balance(Balance balance) {
        tx.sql("""
                INSERT INTO accounting.ledger_balance
                  (association_id, ledger_import_id, kind, year_number, account, objects, balance_ore)
                VALUES (:association, :import, :kind, :year, :account, :objects::jsonb, :ore)
                """)
                .param("association", tx.scope().association())
                .param("import", id)
                .param("kind", balance.kind().name())
                .param("year", balance.year())
                .param("account", balance.account())
                .param("objects", json(balance.objects()))
                .param("ore", balance.amountOre())
                .update();
    }

    private void changes(Map<Month, Long> changes) {
        List<Month> months = List.copyOf(changes.keySet());
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
                .param("import", id)
                .param("accounts", months.stream().map(Month::account).toArray(String[]::new))
                .param(
                        "months",
                        months.stream().map(each -> each.month.toString()).toArray(String[]::new))
                .param("objects", months.stream().map(Month::objects).toArray(String[]::new))
                .param("ores", months.stream().mapToLong(changes::get).toArray())
                .update();
        tx.sql("""
                SELECT accounting.store_parts(:association, :import) IS NULL
                """)
                .param("association", tx.scope().association())
                .param("import", id)
                .query(Boolean.class)
                .single();
    }

    private record Month(String account, LocalDate month, String objects) {

        static Month of(LocalDate date, Row row) {
            return new Month(row.account(), date.withDayOfMonth(1), json(row.objects()));
        }
    }

    private static String json(List<ObjectReference> objects) {
        return objects.stream()
                .map(each -> "\"" + each.dimension() + "\": \"" + each.object() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
