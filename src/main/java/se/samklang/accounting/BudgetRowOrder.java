package se.samklang.accounting;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.samklang.web.Listing;

/** Which rows of a year a list shows, and in which order. A year has some dozens of rows. */
final class BudgetRowOrder {

    private BudgetRowOrder() {}

    static List<BudgetRow> chosen(Listing listing, List<BudgetRow> rows) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String side = listing.choice("typ", BudgetRowForm.SIDES);
        Comparator<BudgetRow> order = order(listing.sort("ordning", "rad", "grupp", "budget"));
        return rows.stream()
                .filter(row -> side == null || row.side().name().equals(side))
                .filter(row -> text.isEmpty() || words(row).contains(text))
                .sorted(listing.descending() ? order.reversed() : order)
                .toList();
    }

    private static String words(BudgetRow row) {
        return String.join(" ", row.label(), String.valueOf(row.groupLabel()), String.valueOf(row.insatsName()))
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<BudgetRow> order(String column) {
        Collator swedish = Collator.getInstance(Locale.of("sv", "SE"));
        return switch (column) {
            case "rad" -> Comparator.comparing(BudgetRow::label, swedish);
            case "grupp" -> Comparator.comparing(row -> row.groupLabel() == null ? "" : row.groupLabel(), swedish);
            case "budget" -> Comparator.comparingLong(BudgetRow::budgetOre);
            default -> Comparator.comparingInt(BudgetRow::position);
        };
    }
}
