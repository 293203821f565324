package se.samklang.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Excel with typed cells. A text is always stored as a text, so nothing in it can become a formula. */
final class XlsxWriter {
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final String PROGRAM_VERSION = "1.0";
    private static final DateTimeFormatter SWEDISH_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Stockholm"));

    private final Table table;
    private final Worksheet sheet;
    private int shortened;

    private XlsxWriter(Table table, Worksheet sheet) {
        this.table = table;
        this.sheet = sheet;
    }

    static byte[] write(Table table, About about) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Samklang", PROGRAM_VERSION)) {
            XlsxWriter writer = new XlsxWriter(table, workbook.newWorksheet(sheetName(table.title())));
            writer.writeTable();
            writer.writeAbout(workbook.newWorksheet("Om"), about);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void writeTable() throws IOException {
        writeHeader();
        int row = 1;
        for (List<@Nullable Object> values : table.rows()) {
            if (row >= Worksheet.MAX_ROWS) {
                throw new IllegalArgumentException(
                        "Tabellen har fler rader än ett Excelark rymmer (1 048 575). Välj CSV.");
            }
            writeRow(row++, values);
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void writeHeader() {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.columns().size(); column++) {
            Table.Column described = table.columns().get(column);
            sheet.width(column, width(described));
            sheet.value(0, column, described.header());
            sheet.style(0, column).bold().set();
        }
    }

    private static double width(Table.Column column) {
        int least = switch (column.kind()) {
            case TEXT -> 24;
            case MONEY -> 16;
            case DATE, DECIMAL -> 12;
            case INTEGER, MONTH -> 10;
        };
        return Math.clamp(column.header().length() + 2L, least, 60);
    }

    private void writeRow(int row, List<@Nullable Object> values) {
        CellValue.requireOnePerColumn(table.columns(), values);
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value != null) {
                writeCell(row, column, table.columns().get(column).kind(), value);
            }
        }
    }

    private void writeCell(int row, int column, Table.Kind kind, Object value) {
        switch (kind) {
            case TEXT -> sheet.value(row, column, fitting(value.toString()));
            case INTEGER, DECIMAL -> sheet.value(row, column, CellValue.number(value));
            case MONEY -> sheet.value(row, column, CellValue.kronor(value));
            case DATE -> sheet.value(row, column, (LocalDate) value);
            case MONTH -> sheet.value(row, column, ((YearMonth) value).atDay(1));
        }
        String format = format(kind);
        if (format != null) {
            sheet.style(row, column).format(format).set();
        }
    }

    /** Excel shows these with the reader's own separators: 1 234,50 in a Swedish one. */
    private static @Nullable String format(Table.Kind kind) {
        return switch (kind) {
            case TEXT, DECIMAL -> null;
            case INTEGER -> "0";
            case MONEY -> "#,##0.00";
            case DATE -> "yyyy-mm-dd";
            case MONTH -> "yyyy-mm";
        };
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        shortened++;
        return text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private void writeAbout(Worksheet om, About about) throws IOException {
        om.width(0, 14);
        om.width(1, 80);
        writeLine(om, 0, "Innehåll", table.title());
        writeLine(om, 1, "Källa", about.source());
        writeLine(om, 2, "Urval", about.filter().isBlank() ? "Alla rader" : about.filter());
        writeLine(om, 3, "Uppgifter per", SWEDISH_TIME.format(about.asOf()) + " (svensk tid)");
        if (shortened > 0) {
            writeLine(
                    om,
                    4,
                    "Obs",
                    shortened + " texter var längre än Excel tillåter och är avkortade. CSV-filen har hela texten.");
        }
        om.finish();
    }

    private static void writeLine(Worksheet om, int row, String name, String text) {
        om.value(row, 0, name);
        om.style(row, 0).bold().set();
        om.value(row, 1, text);
    }

    /** Excel forbids some signs in a sheet's name, and the name "Om" is taken. */
    private static String sheetName(String title) {
        String name = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("^'+|'+$", "")
                .strip();
        String fitted = name.length() > LONGEST_SHEET_NAME
                ? name.substring(0, LONGEST_SHEET_NAME).strip()
                : name;
        return fitted.isEmpty() || fitted.equalsIgnoreCase("Om") ? "Tabell" : fitted;
    }
}
