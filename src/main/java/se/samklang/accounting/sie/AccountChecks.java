package se.samklang.accounting.sie;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.base.Money;

/** Whether the accounts are declared, and whether what the file says of each of them agrees. */
final class AccountChecks {
    private static final int USUAL_DIGITS = 6;

    private final FindingList findings;
    private final Map<String, Totals> accounts = new LinkedHashMap<>();
    private boolean hasBalances;
    private long textBytes;

    AccountChecks(FindingList findings) {
        this.findings = findings;
    }

    /** What the file says of one account in its own year, in öre. */
    private static final class Totals {
        private final Place first;
        private Place stated;
        private long opening;
        private @Nullable Long closing;
        private @Nullable Long result;
        private @Nullable Long months;
        private long rows;

        private Totals(Place first) {
            this.first = first;
            stated = first;
        }

        /** What the account should have changed by in the year. */
        private long statedChange() {
            return result != null ? result : closing == null ? -opening : closing - opening;
        }
    }

    int size() {
        return accounts.size();
    }

    /** How much of the file is remembered here. */
    long textBytes() {
        return textBytes;
    }

    /** A row that does not count is looked at for what it names. */
    void use(String account, Place place) {
        of(account, place);
    }

    /** Amounts of objects are parts of the account's own. */
    void balance(Balance balance, Place place) {
        Totals totals = of(balance.account(), place);
        if (balance.year() != 0 || !balance.objects().isEmpty()) {
            return;
        }
        hasBalances = true;
        switch (balance.kind()) {
            case OPENING -> totals.opening = balance.amountOre();
            case CLOSING -> {
                totals.closing = balance.amountOre();
                totals.stated = place.marked();
            }
            case RESULT -> {
                totals.result = balance.amountOre();
                totals.stated = place.marked();
            }
        }
    }

    void month(MonthAmount amount, Place place) {
        Totals totals = of(amount.account(), place);
        boolean counts = amount.kind() == MonthAmount.Kind.OUTCOME
                && amount.year() == 0
                && amount.objects().isEmpty();
        if (counts) {
            totals.months = SieAmount.plus(totals.months == null ? 0 : totals.months, amount.amountOre());
        }
    }

    void row(Row row, Place place) {
        Totals totals = of(row.account(), place);
        totals.rows = SieAmount.plus(totals.rows, row.amountOre());
    }

    void finish(SieChart chart, SieType type, int vouchers) {
        boolean isWhole = hasBalances && vouchers > 0 && type != SieType.TYPE_4I;
        accounts.forEach((account, totals) -> {
            if (!chart.accounts().isEmpty() && !chart.accounts().containsKey(account)) {
                findings.add(
                        SieCheck.ACCOUNT_UNDECLARED,
                        totals.first,
                        "Kontot " + SieFinding.shown(account)
                                + " används men har ingen post #KONTO. Det läggs upp utan namn.");
            }
            if (isWhole && totals.rows != totals.statedChange()) {
                tellDifference(SieCheck.BALANCE_DIFFERS, account, totals, "verifikationerna", totals.rows);
            }
            if (totals.months != null && totals.months != totals.statedChange()) {
                tellDifference(SieCheck.MONTHS_DIFFER, account, totals, "månaderna", totals.months);
            }
        });
    }

    /** The format wants digits but sets no length; receivers expect at most six. */
    static void tellUnusual(String account, Place place, FindingList findings) {
        boolean digits = account.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        if (!digits || account.length() > USUAL_DIGITS) {
            findings.addOnce(
                    SieCheck.ACCOUNT_UNUSUAL,
                    account,
                    place,
                    "Kontot " + SieFinding.shown(account) + " är inte ett kontonummer med högst " + USUAL_DIGITS
                            + " siffror. Kontrollera vilken rad i rapporterna det ska räknas till.");
        }
    }

    private Totals of(String account, Place place) {
        Totals totals = accounts.get(account);
        if (totals == null) {
            tellUnusual(account, place, findings);
            textBytes += account.length();
            totals = new Totals(place.marked());
            accounts.put(account, totals);
        }
        return totals;
    }

    private void tellDifference(SieCheck check, String account, Totals totals, String source, long sum) {
        long stated = totals.statedChange();
        findings.add(
                check,
                totals.stated,
                "Kontot " + SieFinding.shown(account) + " ändras enligt " + source + " med " + printed(sum)
                        + " kronor under året, men enligt filens saldon med " + printed(stated) + " kronor.");
    }

    private static String printed(long ore) {
        return new Money(ore).printExact();
    }
}
