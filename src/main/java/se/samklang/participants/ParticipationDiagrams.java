package se.samklang.participants;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.Diagram;
import se.samklang.documents.Diagram.Series;
import se.samklang.documents.Diagram.Shape;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Row;
import se.samklang.documents.Table.RowKind;

/** Charts drawn of the tables, so that both always show the same numbers. */
final class ParticipationDiagrams {

    private ParticipationDiagrams() {}

    static Diagram perMunicipality(Table table) {
        List<Row> rows = shown(table, row -> row.kind() == RowKind.ROW || row.kind() == RowKind.MISSING);
        return new Diagram(
                "deltagare-per-kommun-diagram",
                "Deltagare per kommun",
                "Staplar med antalet kvinnor och män per folkbokföringskommun under perioden.",
                Shape.STACKED_BARS,
                "personer",
                rows.stream().map(Row::label).toList(),
                List.of(series("Kvinnor", rows, "kvinnor"), series("Män", rows, "man")));
    }

    static Diagram exitReasons(Table table) {
        List<Row> rows = shown(table, row -> row.kind() != RowKind.SUM);
        return new Diagram(
                "avslutsanledningar-diagram",
                "Avslutsanledningar",
                "Staplar med antalet avslutade deltaganden per avslutsanledning, kvinnor och män.",
                Shape.STACKED_BARS,
                "personer",
                rows.stream().map(Row::label).toList(),
                List.of(series("Kvinnor", rows, "kvinnor"), series("Män", rows, "man")));
    }

    private static List<Row> shown(Table table, Predicate<Row> which) {
        return table.rows().stream().filter(which).toList();
    }

    private static Series series(String label, List<Row> rows, String column) {
        return new Series(label, rows.stream().map(row -> value(row, column)).toList());
    }

    private static @Nullable BigDecimal value(Row row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .map(Table.Cell::value)
                .orElse(null);
    }
}
