package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.base.Refused;

/**
 * What is remembered of a file while it is read: its balances and the sum of every account and month, never its vouchers,
 * so that the memory does not grow with them.
 */
final class LedgerSums implements Consumer<SieRecord> {

    private static final String NONE = "{}";
    private static final int MOST_AMOUNTS = 300_000;
    private static final int LONGEST_NUMBER = 200;
    private static final int LONGEST_OBJECTS = 1_500;
    private static final int EARLIEST_YEAR = -20;

    private final Map<BalanceKey, Long> balances = new LinkedHashMap<>();
    private final Map<MonthKey, Long> months = new LinkedHashMap<>();
    private final Map<MonthKey, Long> booked = new LinkedHashMap<>();
    private final Set<String> accounts = new LinkedHashSet<>();
    private @Nullable LocalDate lastDate;
    private int vouchers;

    /** Which balance. */
    record BalanceKey(Balance.Kind kind, int year, String account, String objects) {}

    /** Which amount of a month. */
    record MonthKey(String account, YearMonth month, String objects) {}

    @Override
    public void accept(SieRecord record) {
        switch (record) {
            case Balance balance -> take(balance);
            case MonthAmount amount -> take(amount);
            case Voucher voucher -> take(voucher);
        }
        if (balances.size() + months.size() > MOST_AMOUNTS) {
            throw new Refused(
                    "HUVUDBOK_FOR_STOR",
                    "Filen har fler saldon än " + MOST_AMOUNTS + ". Exportera ett räkenskapsår i taget.");
        }
    }

    /** The year opens with what the one before closed with, where the file only says the latter: it must say one of them. */
    void carryOpening() {
        if (balances.keySet().stream().noneMatch(key -> key.kind == Balance.Kind.OPENING && key.year == 0)) {
            Map<BalanceKey, Long> opening = new LinkedHashMap<>();
            balances.forEach((key, ore) -> {
                if (key.kind == Balance.Kind.CLOSING && key.year == -1) {
                    opening.put(new BalanceKey(Balance.Kind.OPENING, 0, key.account, key.objects), ore);
                }
            });
            balances.putAll(opening);
        }
    }

    /** The account opens the year with the amount, in öre. */
    void open(String account, long ore) {
        use(account);
        balances.put(new BalanceKey(Balance.Kind.OPENING, 0, account, NONE), ore);
    }

    /** Also those of year -1 and earlier; where a balance stands twice the last one counts. */
    Map<BalanceKey, Long> balances() {
        return balances;
    }

    /** The file's own amounts of months, the account's and those of its objects. */
    Map<MonthKey, Long> months() {
        return months;
    }

    /** The sums of the vouchers, without objects. */
    Map<MonthKey, Long> booked() {
        return booked;
    }

    /** Every account that anything is booked or stated on. */
    Set<String> accounts() {
        return accounts;
    }

    boolean hasVouchers() {
        return vouchers > 0;
    }

    @Nullable
    LocalDate lastDate() {
        return lastDate;
    }

    /**
     * The sum.
     *
     * @throws Refused beyond what can be counted, which no förbund's money is
     */
    static long plus(long one, long other) {
        long sum = one + other;
        if (((one ^ sum) & (other ^ sum)) < 0) {
            throw new Refused(
                    "ORIMLIGT_BELOPP",
                    "Beloppen i filen är för stora för att räknas. Kontrollera filen i bokföringsprogrammet.");
        }
        return sum;
    }

    private void take(Balance balance) {
        use(balance.account());
        if (balance.year() <= 0 && balance.year() >= EARLIEST_YEAR) {
            balances.put(
                    new BalanceKey(
                            balance.kind(),
                            balance.year(),
                            StoredText.of(balance.account()),
                            fitting(StoredText.objects(balance.objects()))),
                    balance.amountOre());
        }
    }

    private void take(MonthAmount amount) {
        use(amount.account());
        YearMonth month = amount.month();
        if (amount.kind() == MonthAmount.Kind.OUTCOME && amount.year() == 0 && month != null) {
            String objects = fitting(StoredText.objects(amount.objects()));
            months.merge(
                    new MonthKey(StoredText.of(amount.account()), month, objects),
                    amount.amountOre(),
                    LedgerSums::plus);
        }
    }

    private void take(Voucher voucher) {
        vouchers++;
        LocalDate date = voucher.date();
        lastDate = lastDate == null || date.isAfter(lastDate) ? date : lastDate;
        requireShort(voucher.series());
        requireShort(voucher.number());
        YearMonth month = YearMonth.from(date);
        for (Row row : voucher.rows()) {
            use(row.account());
            if (!row.objects().isEmpty()) {
                fitting(StoredText.objects(row.objects()));
            }
            booked.merge(new MonthKey(StoredText.of(row.account()), month, NONE), row.amountOre(), LedgerSums::plus);
        }
        voucher.added().forEach(row -> use(row.account()));
        voucher.struck().forEach(row -> use(row.account()));
    }

    /** The snapshot has the account, whether or not the file says anything of it. */
    void use(String account) {
        if (accounts.add(StoredText.of(account))) {
            requireShort(account);
        }
    }

    /** A number that long is no number, and could not be looked up. */
    private static void requireShort(String number) {
        if (number.length() > LONGEST_NUMBER) {
            throw new Refused(
                    "HUVUDBOK_FOR_LANGT",
                    "Ett konto, en serie eller ett verifikationsnummer i filen har fler än " + LONGEST_NUMBER
                            + " tecken. Kontrollera att rätt fil är vald.");
        }
    }

    private static String fitting(String objects) {
        if (objects.length() > LONGEST_OBJECTS) {
            throw new Refused(
                    "HUVUDBOK_FOR_LANGT",
                    "En rad i filen har objekt på mer än " + LONGEST_OBJECTS
                            + " tecken. Kontrollera att rätt fil är vald.");
        }
        return objects;
    }
}
