package se.samklang.participants;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table.Cell;
import se.samklang.documents.Table.Column;
import se.samklang.documents.Table.Format;

/** Sets computed values into cells and columns, each with the address of the rows behind it. */
record Cells(ReportRequest request, String definition) {

    static final String SUBJECT = "deltagare";

    /**
     * A number of persons or mentions.
     *
     * @param pairs filter of the evidence: name and value by turns; an empty value is left out
     */
    Cell count(String column, long value, String filter, String... pairs) {
        return new Cell(column, BigDecimal.valueOf(value), SwedishNumber.print(value), null, source(filter, pairs));
    }

    /** A mean number of months. */
    Cell months(String column, Statistics.Mean mean, String filter, String... pairs) {
        List<String> all = new ArrayList<>(List.of(pairs));
        all.addAll(List.of("visa", "manader"));
        Source source = source(filter, all.toArray(String[]::new));
        return new Cell(
                column,
                mean.exact(),
                mean.printed(),
                null,
                new Source(
                        source.address(),
                        definition,
                        filter,
                        request.period(),
                        request.asOf(),
                        BigDecimal.valueOf(mean.months()),
                        BigDecimal.valueOf(mean.persons())));
    }

    /** The columns women, men and, where there are any, others. */
    static List<Column> sexColumns(boolean others) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("kvinnor", "Varav kvinnor", Format.COUNT, null));
        columns.add(new Column("man", "Varav män", Format.COUNT, null));
        if (others) {
            columns.add(new Column("annat", "Varav annat eller okänt", Format.COUNT, null));
        }
        return columns;
    }

    /** The cells under {@link #sexColumns}. */
    List<Cell> bySex(boolean others, ToLongFunction<SexGroup> value, String filter, String... pairs) {
        List<Cell> cells = new ArrayList<>();
        cells.add(bySex("kvinnor", SexGroup.WOMEN, value, filter, pairs));
        cells.add(bySex("man", SexGroup.MEN, value, filter, pairs));
        if (others) {
            cells.add(bySex("annat", SexGroup.OTHERS, value, filter, pairs));
        }
        return cells;
    }

    Source source(String filter, String... pairs) {
        List<String> filled = new ArrayList<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                filled.add(pairs[i]);
                filled.add(pairs[i + 1]);
            }
        }
        return new Source(
                SourceAddress.of(SUBJECT, request.period(), filled.toArray(String[]::new)),
                definition,
                filter,
                request.period(),
                request.asOf());
    }

    private Cell bySex(String column, SexGroup group, ToLongFunction<SexGroup> value, String filter, String... pairs) {
        List<String> all = new ArrayList<>(List.of(pairs));
        all.addAll(List.of("kon", group.code()));
        return count(column, value.applyAsLong(group), filter + ", " + group.words(), all.toArray(String[]::new));
    }
}
