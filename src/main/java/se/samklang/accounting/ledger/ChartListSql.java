package se.samklang.accounting.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The accounts of a snapshot with what they opened with, changed by and so close with. */
final class ChartListSql {

    private ChartListSql() {}

    /** Amounts in öre, debit positive. */
    record AccountRow(String number, String name, @Nullable String kind, long openingOre, long changeOre) {

        long closingOre() {
            return openingOre + changeOre;
        }
    }

    /** Accounts whose number or name holds the text; by number. */
    static List<AccountRow> accounts(Read tx, UUID importId, String text) {
        return tx.sql("""
                SELECT a.number, a.name, a.kind,
                       coalesce((SELECT b.balance_ore
                                 FROM accounting.ledger_balance b
                                 WHERE b.association_id = a.association_id
                                   AND b.ledger_import_id = a.ledger_import_id
                                   AND b.account = a.number
                                   AND b.kind = 'OPENING'
                                   AND b.year_number = 0
                                   AND b.objects = '{}'), 0) AS opening_ore,
                       CAST(coalesce((SELECT sum(m.change_ore)
                                      FROM accounting.ledger_month m
                                      WHERE m.association_id = a.association_id
                                        AND m.ledger_import_id = a.ledger_import_id
                                        AND m.account = a.number), 0) AS bigint) AS change_ore
                FROM accounting.ledger_account a
                WHERE a.association_id = :association
                  AND a.ledger_import_id = :import
                  AND (:text = ''
                       OR starts_with(a.number, :text)
                       OR position(lower(:text) IN lower(a.name)) > 0)
                ORDER BY a.number COLLATE "C"
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("text", text)
                .query(AccountRow.class)
                .list();
    }

    static Optional<AccountRow> account(Read tx, UUID importId, String number) {
        return accounts(tx, importId, number).stream()
                .filter(account -> account.number().equals(number))
                .findFirst();
    }
}
