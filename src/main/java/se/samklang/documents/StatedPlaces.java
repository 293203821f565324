package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;

/** Finds the computed figure a stated one is about. Ids and labels are compared as codes, so dashes and case do not matter. */
final class StatedPlaces {

    private static final Set<String> TEXT = Set.of("text", "tal", "figures", "figurer");
    private static final Pattern PARENTHESIS = Pattern.compile("\\([^()]*\\)");

    private final Computed computed;

    StatedPlaces(Computed computed) {
        this.computed = computed;
    }

    StatedPlace find(StatedFigure stated) {
        if (TEXT.contains(stated.table().strip().toLowerCase(Locale.ROOT))) {
            return figure(stated);
        }
        TableOffer offer = only(computed.tableOffers(), stated.table(), TableOffer::id, TableOffer::title);
        Table table = offer == null ? printed(stated.table()) : computed.table(offer.id());
        if (table == null) {
            return new StatedPlace.Nowhere("Det finns ingen tabell som heter ”" + stated.table() + "”.");
        }
        return cell(stated, table);
    }

    /** The table that is printed with the title, which may say more than the one it is offered with. */
    private @Nullable Table printed(String title) {
        List<Table> tables = computed.tableOffers().stream()
                .map(offer -> computed.table(offer.id()))
                .filter(Objects::nonNull)
                .toList();
        return only(tables, title, Table::id, Table::title);
    }

    private StatedPlace figure(StatedFigure stated) {
        FigureOffer offer = only(computed.figureOffers(), stated.row(), FigureOffer::id, FigureOffer::title);
        FigureValue value = offer == null ? null : computed.figure(offer.id());
        return offer == null || value == null
                ? new StatedPlace.Nowhere("Det finns inget definierat tal som heter ”" + stated.row() + "”.")
                : new StatedPlace.InText(offer.id(), offer.title(), value.value(), value.source());
    }

    private static StatedPlace cell(StatedFigure stated, Table table) {
        List<Table.Row> rows = rows(table, stated.row());
        if (rows.isEmpty()) {
            return new StatedPlace.Nowhere(
                    "Tabellen ”" + table.title() + "” har ingen rad som heter ”" + stated.row() + "”.");
        }
        if (rows.size() > 1) {
            return new StatedPlace.Nowhere("Tabellen ”" + table.title() + "” har flera rader som heter ”" + stated.row()
                    + "”. Skriv gruppens namn först, till exempel ”Bil, kostnad”.");
        }
        Table.Column column = only(table.columns(), stated.column(), Table.Column::id, Table.Column::label);
        if (column == null) {
            return new StatedPlace.Nowhere(
                    "Tabellen ”" + table.title() + "” har ingen kolumn som heter ”" + stated.column() + "”.");
        }
        Table.Row row = rows.getFirst();
        Table.Cell cell = TableText.cell(row, column);
        return new StatedPlace.InTable(
                table, row, column, cell == null ? null : cell.value(), cell == null ? null : cell.source());
    }

    /** The nearest way of naming that answers to any row: id, label, label after its group's, label without brackets. */
    private static List<Table.Row> rows(Table table, String name) {
        List<Function<Table.Row, String>> namings = List.of(
                Table.Row::id,
                Table.Row::label,
                row -> group(table, row) + " " + row.label(),
                row -> bare(row.label()));
        for (Function<Table.Row, String> naming : namings) {
            List<Table.Row> found = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                if (row.kind() != Table.RowKind.GROUP && same(naming.apply(row), name)) {
                    found.add(row);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        String bare = bare(name);
        return bare.equals(name) || bare.isBlank() ? List.of() : rows(table, bare);
    }

    private static String group(Table table, Table.Row row) {
        String label = "";
        for (Table.Row each : table.rows()) {
            if (each.equals(row)) {
                return label;
            }
            if (each.kind() == Table.RowKind.GROUP) {
                label = each.label();
            }
        }
        return label;
    }

    private static <T> @Nullable T only(List<T> all, String name, Function<T, String> id, Function<T, String> label) {
        for (Function<T, String> naming : List.of(id, label, (T each) -> bare(label.apply(each)))) {
            List<T> found =
                    all.stream().filter(each -> same(naming.apply(each), name)).toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
        }
        return null;
    }

    private static String bare(String label) {
        return PARENTHESIS.matcher(label).replaceAll("").strip();
    }

    private static boolean same(@Nullable String one, String other) {
        String code = Code.of(Objects.requireNonNullElse(one, ""));
        return !code.isEmpty() && code.equals(Code.of(other));
    }
}
