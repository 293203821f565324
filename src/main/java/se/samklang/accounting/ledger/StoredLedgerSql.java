package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ledger.LedgerChanges.AccountMonth;
import se.samklang.database.Read;

/** What a snapshot says, for comparing a file with it. */
final class StoredLedgerSql {

    private StoredLedgerSql() {}

    /** Account numbers and names. */
    static Map<String, String> names(Read tx, UUID importId) {
        Map<String, String> names = new HashMap<>();
        tx.sql("""
                SELECT a.number, a.name
                FROM accounting.ledger_account a
                WHERE a.association_id = :association
                  AND a.ledger_import_id = :import
                ORDER BY a.number
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(Name.class)
                .list()
                .forEach(name -> names.put(name.number, name.name));
        return names;
    }

    /** What each account closed its year with, in öre. */
    static Map<String, Long> closing(Read tx, UUID importId) {
        Map<String, Long> closing = new LinkedHashMap<>();
        tx.sql("""
                SELECT b.account, b.balance_ore AS ore
                FROM accounting.ledger_balance b
                WHERE b.association_id = :association
                  AND b.ledger_import_id = :import
                  AND b.kind = 'CLOSING'
                  AND b.year_number = 0
                  AND b.objects = '{}'
                ORDER BY b.account
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(Closing.class)
                .list()
                .forEach(balance -> closing.put(balance.account, balance.ore));
        return closing;
    }

    /** What each account changed by in each month, whatever the objects, in öre. */
    static Map<AccountMonth, Long> months(Read tx, UUID importId) {
        Map<AccountMonth, Long> months = new LinkedHashMap<>();
        tx.sql("""
                SELECT m.account, m.book_month, CAST(sum(m.change_ore) AS bigint) AS ore
                FROM accounting.ledger_month m
                WHERE m.association_id = :association
                  AND m.ledger_import_id = :import
                GROUP BY m.account, m.book_month
                ORDER BY m.account, m.book_month
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(Month.class)
                .list()
                .forEach(month -> months.put(
                        new AccountMonth(
                                month.account, month.bookMonth == null ? null : YearMonth.from(month.bookMonth)),
                        month.ore));
        return months;
    }

    /** Series and number of each voucher of the file and how it is booked; several of one number are taken together. */
    static Map<VoucherNumber, String> vouchers(Read tx, UUID importId) {
        Map<VoucherNumber, String> vouchers = new LinkedHashMap<>();
        tx.sql("""
                SELECT v.series, v.number, v.fingerprint
                FROM accounting.voucher v
                WHERE v.association_id = :association
                  AND v.ledger_import_id = :import
                  AND v.manual_voucher_id IS NULL
                ORDER BY v.position
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .query(voucher -> {
                    vouchers.merge(
                            new VoucherNumber(voucher.getString("series"), voucher.getString("number")),
                            voucher.getString("fingerprint"),
                            String::concat);
                });
        return vouchers;
    }

    private record Name(String number, String name) {}

    private record Closing(String account, long ore) {}

    private record Month(String account, @Nullable LocalDate bookMonth, long ore) {}
}
