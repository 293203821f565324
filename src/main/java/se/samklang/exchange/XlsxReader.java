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
import org.jspecify.annotations.Nullable;

/** Reads a visible sheet of an Excel workbook: stored values only, hidden rows too, nothing is computed. */
final class XlsxReader {
    private final XlsxCell cellText;
    private final SheetBuilder sheet = new SheetBuilder("XLSX");

    private XlsxReader(ReadableWorkbook workbook) {
        cellText = new XlsxCell(workbook.isDate1904());
    }

    /** The names of the visible sheets; none where the file is no workbook that can be read. */
    static List<String> names(byte[] content) {
        if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
            return List.of();
        }
        try {
            XlsxGuard.check(content);
        } catch (UnreadableFile refused) {
            return List.of();
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return visible(workbook)
                    .map(org.dhatim.fastexcel.reader.Sheet::getName)
                    .toList();
        } catch (IOException | RuntimeException damaged) {
            return List.of();
        }
    }

    /** @param name of the sheet, or null for the first one */
    static Sheet read(byte[] content, @Nullable String name) throws UnreadableFile {
        XlsxGuard.check(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return new XlsxReader(workbook).readSheet(workbook, name);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile("Excelfilen är skadad. Öppna den i Excel, spara den som .xlsx och försök igen.");
        }
    }

    private Sheet readSheet(ReadableWorkbook workbook, @Nullable String name) throws IOException, UnreadableFile {
        org.dhatim.fastexcel.reader.Sheet chosen = visible(workbook)
                .filter(candidate -> name == null || candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new UncheckedIOException(new IOException("no visible sheet")));
        try (Stream<Row> rows = chosen.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                add(each.next());
            }
        }
        return sheet.build();
    }

    private static Stream<org.dhatim.fastexcel.reader.Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE);
    }

    private void add(Row row) throws UnreadableFile {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : cellText.of(cell));
        }
        sheet.add(row.getRowNum(), cells);
    }
}
