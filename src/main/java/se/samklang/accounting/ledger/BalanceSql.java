package se.samklang.accounting.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.accounting.ledger.LedgerSums.BalanceKey;
import se.samklang.database.Write;

/** Writes a snapshot's balances. */
final class BalanceSql {

    private BalanceSql() {}

    static void insert(Write tx, UUID importId, Map<BalanceKey, Long> balances) {
        List<BalanceKey> keys = List.copyOf(balances.keySet());
        tx.sql("""
                INSERT INTO accounting.ledger_balance
                  (association_id, ledger_import_id, kind, year_number, account, objects, balance_ore)
                SELECT :association, :import, b.kind, b.year_number, b.account, CAST(b.objects AS jsonb), b.balance_ore
                FROM unnest(CAST(:kinds AS text[]), CAST(:years AS integer[]), CAST(:accounts AS text[]),
                            CAST(:objects AS text[]), CAST(:balances AS bigint[]))
                       AS b (kind, year_number, account, objects, balance_ore)
                """)
                .param("association", tx.scope().association())
                .param("import", importId)
                .param("kinds", keys.stream().map(key -> key.kind().name()).toArray(String[]::new))
                .param("years", keys.stream().mapToInt(BalanceKey::year).toArray())
                .param("accounts", keys.stream().map(BalanceKey::account).toArray(String[]::new))
                .param("objects", keys.stream().map(BalanceKey::objects).toArray(String[]::new))
                .param(
                        "balances",
                        balances.values().stream().mapToLong(Long::longValue).toArray())
                .update();
    }
}
