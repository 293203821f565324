package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.exchange.ImportRow;
import se.samklang.exchange.Nearest;

/** The budget rows that files name, by year; read once per year. */
final class KnownRows {

    private final Read tx;
    private final Map<Integer, Map<String, BudgetRow>> years = new HashMap<>();
    private final Map<LocalDate, Boolean> locked = new HashMap<>();

    KnownRows(Read tx) {
        this.tx = tx;
    }

    /** What makes two labels the same: letters whatever their case, words whatever the spaces between. */
    static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    @Nullable
    BudgetRow find(int year, String label) {
        return ofYear(year).get(key(label));
    }

    /** The row the file's cell {@code rad} names; where there is none, the nearest label is suggested as a fault. */
    @Nullable
    BudgetRow named(ImportRow row, int year, String label) {
        BudgetRow found = find(year, label);
        if (found == null) {
            row.fault("rad", "OKAND_RAD", unknown(year, label));
        }
        return found;
    }

    /** Whether the forecasts of the day can no longer be changed; asked once per day. */
    boolean isForecastLocked(LocalDate per) {
        return locked.computeIfAbsent(per, day -> ForecastSnapshotSql.isLocked(tx, day));
    }

    private String unknown(int year, String label) {
        Map<String, BudgetRow> rows = ofYear(year);
        if (rows.isEmpty()) {
            return "Det finns ingen budget för " + year + ". Läs in budgeten för året först.";
        }
        BudgetRow nearest = rows.get(Nearest.of(key(label), rows.keySet()));
        String meant = nearest == null ? "" : " Menades ”" + nearest.label() + "”?";
        return "Raden finns inte i budgeten för " + year + "." + meant
                + " Skriv raden som i budgeten, eller lägg först till den där.";
    }

    private Map<String, BudgetRow> ofYear(int year) {
        return years.computeIfAbsent(year, wanted -> {
            Map<String, BudgetRow> rows = new LinkedHashMap<>();
            BudgetRowSql.ofYear(tx, wanted).forEach(row -> rows.put(key(row.label()), row));
            return rows;
        });
    }
}
