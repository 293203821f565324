package se.samklang.accounting.budget;

import java.util.List;
import java.util.Locale;
import se.samklang.web.Listing;

/** Which rows of a year a list shows. */
final class BudgetRowSelection {

    private BudgetRowSelection() {}

    static List<BudgetRow> chosen(Listing listing, List<BudgetRow> rows) {
        String text = listing.filter("q").toLowerCase(Locale.ROOT);
        String side = listing.choice("typ", BudgetRowForm.SIDES);
        return rows.stream()
                .filter(row -> side == null || row.side().name().equals(side))
                .filter(row -> text.isEmpty() || words(row).contains(text))
                .toList();
    }

    private static String words(BudgetRow row) {
        return String.join(" ", row.label(), String.valueOf(row.groupLabel()), String.valueOf(row.insatsName()))
                .toLowerCase(Locale.ROOT);
    }
}
