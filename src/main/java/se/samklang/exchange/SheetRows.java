package se.samklang.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;

/**
 * The filled rows of a table whose columns nobody has named yet, as text: dates are ISO ({@code 2017-03-31}), numbers have a
 * decimal comma. For kinds that take the tables of other programs, where headings can stand below a title.
 *
 * @param encoding what the file was written in: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, CP437 or XLSX
 * @param sheets the names of a workbook's visible sheets; none for a CSV file
 */
public record SheetRows(String encoding, List<String> sheets, List<Row> rows) {

    /**
     * A row with something in it.
     *
     * @param line its number as a spreadsheet shows it; the first row of the file is 1
     */
    public record Row(int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell without blanks around it, empty where the row does not reach so far. */
        public String cell(int place) {
            return place < cells.size() ? cells.get(place).strip() : "";
        }
    }

    public SheetRows {
        sheets = List.copyOf(sheets);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a CSV file or a sheet of a workbook of at most 50 MB.
     *
     * @param sheet which one, whatever the case of its letters; the first visible one where it is null or there is none of
     *     that name
     */
    public static Parsed<SheetRows> read(ImportContent content, @Nullable String sheet) {
        byte[] bytes = content.whole();
        List<String> names = XlsxReader.names(bytes);
        String wanted = names.stream()
                .filter(name -> sheet != null
                        && name.toLowerCase(Locale.ROOT).equals(sheet.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
        return new SheetFile().read(content.name(), bytes, wanted).map(read -> of(read, names));
    }

    private static SheetRows of(Sheet sheet, List<String> names) {
        List<Row> rows = new ArrayList<>(sheet.lines().size() + 1);
        rows.add(new Row(sheet.headerLine(), sheet.headers()));
        sheet.lines().forEach(line -> rows.add(new Row(line.number(), line.cells())));
        return new SheetRows(sheet.encoding(), names, rows);
    }
}
