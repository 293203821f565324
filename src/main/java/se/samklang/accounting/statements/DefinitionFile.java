package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.exchange.Table;

/** A definition as a file, with the columns of the import so that it can be read back. */
final class DefinitionFile {

    private static final List<String> COLUMNS = List.of(
            "ar",
            "uppstallning",
            "rapport",
            "rad",
            "text",
            "roll",
            "utseende",
            "sida",
            "visas",
            "tidpunkt",
            "not",
            "konton",
            "delar");

    private DefinitionFile() {}

    static Table table(DefinitionSql.Head head, List<ReportLine> lines) {
        List<Table.Column> columns = COLUMNS.stream()
                .map(name -> new Table.Column(
                        name, name.equals("ar") || name.equals("not") ? Table.Kind.INTEGER : Table.Kind.TEXT))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(head, line)));
        return new Table(head.title(), columns, rows);
    }

    private static List<@Nullable Object> row(DefinitionSql.Head head, ReportLine line) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(head.year());
        row.add(head.family().code());
        row.add(head.kind().code());
        row.add(line.code());
        row.add(line.label());
        row.add(line.role().code());
        row.add(line.style().code());
        row.add(line.side().code());
        row.add(line.printed().code());
        row.add(line.moment().code());
        row.add(line.noteNumber());
        row.add(AccountRange.printed(line.ranges()));
        row.add(parts(line));
        return row;
    }

    static String parts(ReportLine line) {
        return line.parts().stream().map(ReportLine.Part::written).collect(Collectors.joining(" | "));
    }
}
