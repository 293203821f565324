package se.samklang.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as Swedish spreadsheets open it without questions. */
final class CsvWriter {
    private static final String LINE_END = "\r\n";

    private CsvWriter() {}

    static byte[] write(Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            writeHeader(out, table.columns());
            for (List<@Nullable Object> row : table.rows()) {
                writeRow(out, table.columns(), row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void writeHeader(Writer out, List<Table.Column> columns) throws IOException {
        for (int index = 0; index < columns.size(); index++) {
            out.write(index == 0 ? "" : ";");
            out.write(quoted(FormulaSafe.protect(columns.get(index).header())));
        }
        out.write(LINE_END);
    }

    private static void writeRow(Writer out, List<Table.Column> columns, List<@Nullable Object> row)
            throws IOException {
        CellValue.requireOnePerColumn(columns, row);
        for (int index = 0; index < columns.size(); index++) {
            out.write(index == 0 ? "" : ";");
            Object value = row.get(index);
            if (value != null) {
                out.write(cell(columns.get(index).kind(), value));
            }
        }
        out.write(LINE_END);
    }

    private static String cell(Table.Kind kind, Object value) {
        return switch (kind) {
            case TEXT -> quoted(FormulaSafe.protect(value.toString()));
            case INTEGER, DECIMAL -> decimalComma(CellValue.number(value));
            case MONEY -> decimalComma(CellValue.kronor(value));
            case DATE, MONTH -> value.toString();
        };
    }

    private static String decimalComma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    private static String quoted(String text) {
        boolean plain = !text.isBlank()
                && !FormulaSafe.isRisky(text)
                && text.chars().noneMatch(sign -> "\";,\t|\r\n".indexOf(sign) >= 0);
        return plain || text.isEmpty() ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
