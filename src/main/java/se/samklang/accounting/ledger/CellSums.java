package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;

/**
 * The cells of a file's vouchers, summed while they are read: an account with one combination of objects, its months and
 * the places of its vouchers. Beyond what should be held in memory nothing more is summed, and the stored vouchers are
 * asked instead.
 */
final class CellSums {

    private static final int MOST_MONTHS = 300_000;
    private static final int MOST_PLACES = 3_000_000;

    private final Map<Place, Cell> cells = new HashMap<>();
    private final int mostMonths;
    private int months;
    private int positions;

    /** @param mostMonths of all cells together */
    CellSums(int mostMonths) {
        this.mostMonths = mostMonths;
    }

    static CellSums empty() {
        return new CellSums(MOST_MONTHS);
    }

    /** Which cell; objects as {@link StoredText#objects} writes them. */
    record Place(String account, String objects) {}

    /** What is booked in a cell, by the first day of the month, and the positions of its vouchers. */
    record Cell(Map<LocalDate, Month> months, PositionList vouchers) {}

    /** What a month comes to, in öre. */
    static final class Month {

        private long ore;
        private int rows;

        long ore() {
            return ore;
        }

        int rows() {
            return rows;
        }
    }

    void add(Voucher voucher, int position) {
        LocalDate month = voucher.date().withDayOfMonth(1);
        for (Row row : voucher.rows()) {
            add(StoredText.of(row.account()), StoredText.objects(row.objects()), month, row.amountOre(), position);
        }
    }

    /**
     * @param month its first day
     * @param position the voucher's, not before those that have been added
     */
    void add(String account, String objects, LocalDate month, long ore, int position) {
        if (fit()) {
            Cell cell = cells.computeIfAbsent(
                    new Place(account, objects), any -> new Cell(new TreeMap<>(), new PositionList()));
            Month sum = cell.months.computeIfAbsent(month, any -> {
                months++;
                return new Month();
            });
            sum.ore = LedgerSums.plus(sum.ore, ore);
            sum.rows++;
            positions += cell.vouchers.add(position);
        }
    }

    /** Whether all of them are here. */
    boolean fit() {
        return months <= mostMonths && positions <= MOST_PLACES;
    }

    /** In the order of their accounts. */
    List<Map.Entry<Place, Cell>> inOrder() {
        return cells.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Place, Cell> cell) -> cell.getKey().account())
                        .thenComparing(cell -> cell.getKey().objects()))
                .toList();
    }
}
