package se.samklang.accounting.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ledger.LedgerSums.BalanceKey;
import se.samklang.accounting.ledger.LedgerSums.MonthKey;
import se.samklang.accounting.sie.SieRecord.Balance;

/** What each account changes by: from the vouchers where the file has them, else its months, else its balances. */
final class LedgerChanges {

    private static final String NONE = "{}";

    private LedgerChanges() {}

    /** An account and one of its months, null for the whole year. */
    record AccountMonth(String account, @Nullable YearMonth month) {}

    /** What a file without vouchers says; the parts of an account are its objects' and what none of them has. */
    static List<LedgerChange> stated(LedgerSums sums) {
        return sums.months().isEmpty() ? ofBalances(sums.balances()) : ofMonths(sums.months());
    }

    /** The sum of each account and month, whatever the objects. */
    static Map<AccountMonth, Long> perAccount(LedgerSums sums) {
        Map<AccountMonth, Long> changes = new LinkedHashMap<>();
        if (sums.hasVouchers()) {
            sums.booked().forEach((key, ore) -> changes.put(new AccountMonth(key.account(), key.month()), ore));
        } else {
            stated(sums)
                    .forEach(change -> changes.merge(
                            new AccountMonth(change.account(), change.month()), change.ore(), LedgerSums::plus));
        }
        return changes;
    }

    /** An account's own amount holds those of its objects too; stored is what they leave of it. */
    private static List<LedgerChange> ofMonths(Map<MonthKey, Long> months) {
        Map<AccountMonth, Long> parts = new LinkedHashMap<>();
        List<LedgerChange> changes = new ArrayList<>();
        months.forEach((key, ore) -> {
            if (!key.objects().equals(NONE)) {
                parts.merge(new AccountMonth(key.account(), key.month()), ore, LedgerSums::plus);
                changes.add(new LedgerChange(key.account(), key.month(), key.objects(), ore));
            }
        });
        months.forEach((key, ore) -> {
            if (key.objects().equals(NONE)) {
                long known = parts.getOrDefault(new AccountMonth(key.account(), key.month()), 0L);
                changes.add(new LedgerChange(key.account(), key.month(), NONE, LedgerSums.plus(ore, -known)));
            }
        });
        return changes.stream().filter(change -> change.ore() != 0).toList();
    }

    private static List<LedgerChange> ofBalances(Map<BalanceKey, Long> balances) {
        Set<String> accounts = new LinkedHashSet<>();
        balances.keySet().forEach(key -> accounts.add(key.account()));
        List<LedgerChange> changes = new ArrayList<>();
        for (String account : accounts) {
            Long result = balances.get(whole(Balance.Kind.RESULT, account));
            long opening = balances.getOrDefault(whole(Balance.Kind.OPENING, account), 0L);
            long closing = balances.getOrDefault(whole(Balance.Kind.CLOSING, account), 0L);
            long change = result != null ? result : LedgerSums.plus(closing, -opening);
            if (change != 0) {
                changes.add(new LedgerChange(account, null, NONE, change));
            }
        }
        return changes;
    }

    private static BalanceKey whole(Balance.Kind kind, String account) {
        return new BalanceKey(kind, 0, account, NONE);
    }
}
