package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of a file's vouchers, summed while they are read: an account with one combination of objects, and its months.
 * Beyond what should be held in memory nothing more is summed, and the stored rows are asked instead.
 */
final class CellSums {

    private static final int MOST_MONTHS = 300_000;

    private final Map<Cell, Map<LocalDate, Month>> cells = new HashMap<>();
    private int months;

    /** Objects as {@link StoredText#objects} writes them. */
    record Cell(String account, String objects) {}

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

    /** @param month its first day */
    void add(String account, String objects, LocalDate month, long ore) {
        if (fit()) {
            Month sum = cells.computeIfAbsent(new Cell(account, objects), any -> new TreeMap<>())
                    .computeIfAbsent(month, any -> {
                        months++;
                        return new Month();
                    });
            sum.ore = LedgerSums.plus(sum.ore, ore);
            sum.rows++;
        }
    }

    /** Whether all of them are here. */
    boolean fit() {
        return months <= MOST_MONTHS;
    }

    /** In the order of their accounts. */
    List<Map.Entry<Cell, Map<LocalDate, Month>>> inOrder() {
        return cells.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Cell, Map<LocalDate, Month>> cell) ->
                                cell.getKey().account())
                        .thenComparing(cell -> cell.getKey().objects()))
                .toList();
    }
}
