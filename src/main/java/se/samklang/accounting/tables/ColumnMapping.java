package se.samklang.accounting.tables;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;
import se.samklang.exchange.SheetRows;
import se.samklang.exchange.SheetRows.Row;

/**
 * What the columns of a table mean, saved under a name and found again by the headings.
 *
 * @param sheet the sheet of a workbook, empty for the first one
 * @param chartType KOMMUN_BAS or BAS where the table is known to use it, else null
 * @param columns in the order of the file
 */
record ColumnMapping(
        UUID id, String name, String sheet, @Nullable String chartType, List<Column> columns, int version) {

    private static final int HEADING_WITHIN = 60;

    /** A column with its heading, which may be empty, and its meaning, null where it is not read. */
    record Column(String header, @Nullable ColumnMeaning meaning) {}

    ColumnMapping {
        columns = List.copyOf(columns);
    }

    /** Which row of the sheet has these headings; none where the table is another. */
    Optional<Row> heading(SheetRows sheet) {
        return sheet.rows().stream()
                .limit(HEADING_WITHIN)
                .filter(this::isHeading)
                .findFirst();
    }

    /** Whether the row repeats the headings, whatever their case and accents. */
    boolean isHeading(Row row) {
        int last = Math.max(columns.size(), row.cells().size());
        for (int place = 0; place < last; place++) {
            String header = place < columns.size() ? columns.get(place).header() : "";
            if (!Code.of(header).equals(Code.of(row.cell(place)))) {
                return false;
            }
        }
        return true;
    }

    /** Where the meanings stand. */
    Map<ColumnMeaning, Integer> places() {
        Map<ColumnMeaning, Integer> places = new EnumMap<>(ColumnMeaning.class);
        for (int place = 0; place < columns.size(); place++) {
            ColumnMeaning meaning = columns.get(place).meaning();
            if (meaning != null) {
                places.putIfAbsent(meaning, place);
            }
        }
        return places;
    }

    /** Swedish sentences on what such a table lacks or has twice; none where it can be read. */
    static List<String> gaps(List<@Nullable ColumnMeaning> meanings) {
        List<String> gaps = new ArrayList<>();
        if (!meanings.contains(ColumnMeaning.ACCOUNT)) {
            gaps.add("Peka ut vilken kolumn som är kontot.");
        }
        if (!meanings.contains(ColumnMeaning.DATE) && !meanings.contains(ColumnMeaning.PERIOD)) {
            gaps.add(
                    "Peka ut vilken kolumn som är datum eller period; utan den vet ingen vilken månad ett belopp hör till.");
        }
        boolean isSplit = meanings.contains(ColumnMeaning.DEBIT) || meanings.contains(ColumnMeaning.CREDIT);
        if (meanings.contains(ColumnMeaning.AMOUNT) && isSplit) {
            gaps.add("Välj antingen en kolumn med belopp med tecken, eller debet och kredit, inte båda.");
        } else if (!meanings.contains(ColumnMeaning.AMOUNT)
                && !(meanings.contains(ColumnMeaning.DEBIT) && meanings.contains(ColumnMeaning.CREDIT))) {
            gaps.add("Peka ut beloppet: en kolumn med tecken, eller både debet och kredit.");
        }
        for (ColumnMeaning meaning : ColumnMeaning.values()) {
            if (meanings.stream().filter(each -> each == meaning).count() > 1) {
                gaps.add("Två kolumner är utpekade som ”" + meaning.label() + "”. Behåll en av dem.");
            }
        }
        return gaps;
    }

    /** Which column means what, for a person to see. */
    Map<String, String> printed() {
        Map<String, String> printed = new LinkedHashMap<>();
        columns.forEach(column -> {
            ColumnMeaning meaning = column.meaning();
            if (meaning != null) {
                printed.put(meaning.label(), column.header());
            }
        });
        return printed;
    }
}
