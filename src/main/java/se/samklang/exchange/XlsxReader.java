package se.samklang.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of an Excel workbook: stored values only, hidden rows too, nothing is computed. */
final class XlsxReader {
    private final XlsxCell cellText;
    private final SheetBuilder sheet = new SheetBuilder("XLSX");

    private XlsxReader(ReadableWorkbook workbook) {
        cellText = new XlsxCell(workbook.isDate1904());
    }

    static Sheet read(byte[] content) throws UnreadableFile {
        XlsxGuard.check(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return new XlsxReader(workbook).readFirstSheet(workbook);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile("Excelfilen är skadad. Öppna den i Excel, spara den som .xlsx och försök igen.");
        }
    }

    private Sheet readFirstSheet(ReadableWorkbook workbook) throws IOException, UnreadableFile {
        org.dhatim.fastexcel.reader.Sheet first = workbook.getSheets()
                .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new UncheckedIOException(new IOException("no visible sheet")));
        try (Stream<Row> rows = first.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                add(each.next());
            }
        }
        return sheet.build();
    }

    private void add(Row row) throws UnreadableFile {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : cellText.of(cell));
        }
        sheet.add(row.getRowNum(), cells);
    }
}
