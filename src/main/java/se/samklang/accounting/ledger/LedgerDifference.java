package se.samklang.accounting.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ledger.LedgerChanges.AccountMonth;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.exchange.ImportFileKind.Line;

/**
 * What a file changes beside the snapshot it replaces.
 *
 * @param months accounts and months whose sums differ
 */
record LedgerDifference(
        List<Change> months, List<VoucherNumber> added, List<VoucherNumber> gone, List<VoucherNumber> changed) {

    private static final int SHOWN = 20;

    /** Both sums in öre. */
    record Change(AccountMonth place, long before, long after) {

        String label() {
            return "Konto " + place.account() + ", " + printed(place.month());
        }

        String value() {
            return new Money(before).printExact() + " blir " + new Money(after).printExact();
        }
    }

    /**
     * Compares sums, and the vouchers where both have them.
     *
     * @param manual the vouchers written by hand, which both have
     */
    static LedgerDifference of(Read tx, UUID importId, ReadLedger ledger, List<ManualVoucher> manual) {
        List<VoucherNumber> added = new ArrayList<>();
        List<VoucherNumber> changed = new ArrayList<>();
        Map<VoucherNumber, String> stored =
                ledger.sums().hasVouchers() ? StoredLedgerSql.vouchers(tx, importId) : new LinkedHashMap<>();
        if (!stored.isEmpty()) {
            ledger.fingerprints().forEach((number, fingerprint) -> {
                String earlier = stored.remove(number);
                if (earlier == null) {
                    added.add(number);
                } else if (!earlier.equals(fingerprint)) {
                    changed.add(number);
                }
            });
        }
        Map<AccountMonth, Long> after = LedgerChanges.perAccount(ledger.sums());
        manual.forEach(voucher -> voucher.rows()
                .forEach(row -> after.merge(
                        new AccountMonth(row.account(), YearMonth.from(voucher.date())), row.ore(), LedgerSums::plus)));
        return new LedgerDifference(
                months(StoredLedgerSql.months(tx, importId), after), added, List.copyOf(stored.keySet()), changed);
    }

    /** In the order of the stored ones, then what is new; equal sums are left out. */
    static List<Change> months(Map<AccountMonth, Long> before, Map<AccountMonth, Long> after) {
        Set<AccountMonth> places = new LinkedHashSet<>(before.keySet());
        places.addAll(after.keySet());
        return places.stream()
                .map(place -> new Change(place, before.getOrDefault(place, 0L), after.getOrDefault(place, 0L)))
                .filter(change -> change.before != change.after)
                .toList();
    }

    boolean isNone() {
        return months.isEmpty() && added.isEmpty() && gone.isEmpty() && changed.isEmpty();
    }

    String sentence() {
        return isNone()
                ? "Inget belopp och ingen verifikation skiljer dem åt."
                : (added.size() == 1 ? "En verifikation tillkommer, " : added.size() + " verifikationer tillkommer, ")
                        + changed.size() + " ändras och " + gone.size()
                        + " försvinner; " + months.size() + " summor per konto och månad ändras.";
    }

    /** At most twenty of each, with how many there are. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Verifikationer som tillkommer", named(added)));
        lines.add(new Line("Verifikationer som ändras", named(changed)));
        lines.add(new Line("Verifikationer som försvinner", named(gone)));
        lines.add(new Line("Summor per konto och månad som ändras", Integer.toString(months.size())));
        months.stream().limit(SHOWN).forEach(change -> lines.add(new Line(change.label(), change.value())));
        if (months.size() > SHOWN) {
            lines.add(new Line("Ytterligare", months.size() - SHOWN + " summor"));
        }
        return lines;
    }

    private static String named(List<VoucherNumber> vouchers) {
        String names = String.join(
                ", ", vouchers.stream().limit(SHOWN).map(VoucherNumber::printed).toList());
        String rest = vouchers.size() > SHOWN ? " och " + (vouchers.size() - SHOWN) + " till" : "";
        return vouchers.isEmpty() ? "Inga" : vouchers.size() + ": " + names + rest;
    }

    private static String printed(@Nullable YearMonth month) {
        return month == null ? "hela året" : SwedishDate.printMonth(month);
    }
}
