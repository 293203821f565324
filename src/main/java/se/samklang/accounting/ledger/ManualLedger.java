package se.samklang.accounting.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Write;
import tools.jackson.databind.json.JsonMapper;

/**
 * Vouchers written by hand, put on top of a year's ledger: each act makes a new snapshot of what the file gave and the
 * vouchers that stand, so that everything that reads a ledger counts them and shows where they come from.
 */
final class ManualLedger {

    private ManualLedger() {}

    /** Writes the voucher on top of the ledger that counts for the year. */
    static void write(Write tx, LedgerYear year, ManualVoucher voucher) {
        requireUnlocked(year, voucher.date());
        List<ManualVoucher> before = ManualVoucherSql.ofYear(tx, year.id());
        ManualVoucherSql.insert(tx, year.id(), voucher);
        rebuild(tx, year, before);
    }

    /** Takes the voucher away again. */
    static void remove(Write tx, LedgerYear year, ManualVoucher voucher) {
        requireUnlocked(year, voucher.date());
        List<ManualVoucher> before = ManualVoucherSql.ofYear(tx, year.id());
        ManualVoucherSql.remove(tx, voucher.id());
        rebuild(tx, year, before);
    }

    /** What accounts change by, with the vouchers added; equal places are one. */
    static List<LedgerChange> with(List<LedgerChange> changes, List<ManualVoucher> vouchers) {
        List<LedgerChange> all = new ArrayList<>(changes);
        vouchers.forEach(voucher -> voucher.rows()
                .forEach(row -> all.add(
                        new LedgerChange(row.account(), YearMonth.from(voucher.date()), row.objects(), row.ore()))));
        return summed(all);
    }

    /** The same for cells that are summed from vouchers; these have been booked at the positions. */
    static void addTo(CellSums cells, List<ManualVoucher> vouchers, List<Integer> positions) {
        for (int at = 0; at < vouchers.size(); at++) {
            int position = positions.get(at);
            LocalDate month = vouchers.get(at).date().withDayOfMonth(1);
            vouchers.get(at)
                    .rows()
                    .forEach(row -> cells.add(row.account(), ordered(row.objects()), month, row.ore(), position));
        }
    }

    private static void rebuild(Write tx, LedgerYear year, List<ManualVoucher> before) {
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        UUID from = Objects.requireNonNull(year.importId());
        UUID to = Ids.next(clock);
        List<ManualVoucher> now = ManualVoucherSql.ofYear(tx, year.id());
        SnapshotCopySql.head(tx, from, to);
        SnapshotCopySql.chart(tx, from, to);
        boolean hasVouchers = SnapshotCopySql.vouchers(tx, from, to) > 0;
        ManualBookingSql.book(tx, to, now);
        if (hasVouchers) {
            CellSql.sumVouchers(tx, to);
        } else {
            List<ManualVoucher> away =
                    before.stream().map(ManualLedger::reversed).toList();
            CellSql.insert(tx, to, with(with(SnapshotCopySql.months(tx, from), away), now));
        }
        SnapshotSql.choose(tx, Ids.next(clock), year.id(), to);
    }

    private static ManualVoucher reversed(ManualVoucher voucher) {
        return new ManualVoucher(
                voucher.id(),
                voucher.number(),
                voucher.date(),
                voucher.comment(),
                voucher.author(),
                voucher.ledgerSha256(),
                voucher.version(),
                voucher.rows().stream()
                        .map(row -> new ManualVoucher.Row(row.account(), row.objects(), -row.ore()))
                        .toList());
    }

    private static List<LedgerChange> summed(List<LedgerChange> changes) {
        Map<Place, Long> sums = new LinkedHashMap<>();
        changes.forEach(change -> sums.merge(
                new Place(change.account(), change.month(), ordered(change.objects())),
                change.ore(),
                LedgerSums::plus));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new LedgerChange(
                        sum.getKey().account, sum.getKey().month, sum.getKey().objects, sum.getValue()))
                .toList();
    }

    /** As {@link StoredText#objects} writes them, which the database does not. */
    private static String ordered(String objects) {
        Map<String, String> read = new TreeMap<>();
        JsonMapper.shared()
                .readTree(objects)
                .properties()
                .forEach(object -> read.put(object.getKey(), object.getValue().asString()));
        return StoredText.objects(read.entrySet().stream()
                .map(object -> new ObjectReference(object.getKey(), object.getValue()))
                .toList());
    }

    private static void requireUnlocked(LedgerYear year, LocalDate date) {
        LocalDate lockedTo = year.lockedTo();
        if (lockedTo != null && !date.isAfter(lockedTo)) {
            throw new Refused(
                    "MANADEN_LAST",
                    "Månaden är låst: räkenskapsåret är låst till och med " + lockedTo
                            + ". Välj ett senare datum, eller lås upp perioden på räkenskapsårets sida.");
        }
    }

    private record Place(String account, @Nullable YearMonth month, String objects) {}
}
