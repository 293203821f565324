package se.samklang.accounting.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.tables.ColumnMapping.Column;
import se.samklang.exchange.SheetRows;
import se.samklang.exchange.SheetRows.Row;

/**
 * What the columns of a table probably mean: as a saved mapping of the same headings has it, else by the words of the
 * headings.
 *
 * @param known the saved mapping, null where the headings are new
 */
record MappingProposal(
        Row heading, List<Column> columns, @Nullable ColumnMapping known) {

    private static final int HEADING_WITHIN = 30;
    private static final int COLUMNS = 60;

    /** @param line where the person says the headings stand, 0 for where they seem to */
    static Optional<MappingProposal> of(SheetRows sheet, List<ColumnMapping> saved, int line) {
        for (ColumnMapping mapping : saved) {
            Row heading = mapping.heading(sheet).orElse(null);
            if (heading != null && (line == 0 || heading.line() == line)) {
                return Optional.of(new MappingProposal(heading, mapping.columns(), mapping));
            }
        }
        return sheet.rows().stream()
                .limit(HEADING_WITHIN)
                .filter(row -> line == 0 || row.line() == line)
                .max(Comparator.<Row>comparingLong(MappingProposal::known).thenComparing(row -> -row.line()))
                .map(row -> new MappingProposal(row, columns(row), null));
    }

    private static long known(Row row) {
        return row.cells().stream()
                .filter(cell -> ColumnMeaning.proposed(cell).isPresent())
                .count();
    }

    /** The first column of each meaning gets it; a sum beside debit and credit is none. */
    private static List<Column> columns(Row row) {
        Set<ColumnMeaning> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int place = 0; place < Math.min(row.cells().size(), COLUMNS); place++) {
            ColumnMeaning meaning =
                    ColumnMeaning.proposed(row.cell(place)).filter(taken::add).orElse(null);
            columns.add(new Column(row.cell(place), meaning));
        }
        boolean isSplit = taken.contains(ColumnMeaning.DEBIT) && taken.contains(ColumnMeaning.CREDIT);
        return columns.stream()
                .map(column -> isSplit && column.meaning() == ColumnMeaning.AMOUNT
                        ? new Column(column.header(), null)
                        : column)
                .toList();
    }
}
