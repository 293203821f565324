package se.samklang.accounting.ledger;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ledger.LedgerSums.BalanceKey;
import se.samklang.accounting.sie.SieRecord.Balance;

/**
 * The balances of a table, which seldom tells them: the year opens with what the one before closed with, and closes with what
 * its own amounts make of that. In both charts (BAS, Kommun-Bas) accounts that begin with 1 or 2 are carried into the next
 * year, and the others are the result.
 */
final class TableBalances {

    private TableBalances() {}

    /** @param before what the accounts closed the year before with, null where that year is not there */
    static void complete(LedgerSums sums, @Nullable Map<String, Long> before, LedgerFindings findings) {
        Map<BalanceKey, Long> balances = sums.balances();
        if (balances.isEmpty() && before != null) {
            before.forEach((account, ore) -> sums.open(account, ore));
        } else if (balances.isEmpty()) {
            findings.remark(
                    "INGA_INGAENDE_BALANSER",
                    "Filen har inga ingående balanser och året innan är inte inläst. Balansräkningen visar därför bara årets"
                            + " förändring. Läs in föregående år, eller ta med en kolumn med ingående balans.");
        }
        Map<String, Long> changes = new TreeMap<>();
        LedgerChanges.perAccount(sums).forEach((place, ore) -> changes.merge(place.account(), ore, LedgerSums::plus));
        balances.forEach((key, ore) -> changes.merge(key.account(), 0L, Long::sum));
        changes.forEach((account, change) -> {
            boolean isCarried = account.startsWith("1") || account.startsWith("2");
            long opening = balances.getOrDefault(key(Balance.Kind.OPENING, account), 0L);
            balances.put(
                    key(isCarried ? Balance.Kind.CLOSING : Balance.Kind.RESULT, account),
                    isCarried ? LedgerSums.plus(opening, change) : change);
        });
    }

    private static BalanceKey key(Balance.Kind kind, String account) {
        return new BalanceKey(kind, 0, account, "{}");
    }
}
