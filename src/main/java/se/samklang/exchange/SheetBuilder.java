package se.samklang.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects rows into a {@link Sheet}: the first filled row is the header, empty rows are left out, the limits are kept. */
final class SheetBuilder {
    private final String encoding;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private @Nullable List<String> headers;
    private int headerLine;

    SheetBuilder(String encoding) {
        this.encoding = encoding;
    }

    void add(int number, List<String> cells) throws UnreadableFile {
        List<String> filled = withoutBlankEnd(cells);
        if (filled.isEmpty()) {
            return;
        }
        refuseOverLimits(number, filled);
        if (headers == null) {
            headers = filled.stream().map(String::strip).toList();
            headerLine = number;
        } else {
            lines.add(new Sheet.Line(number, paddedTo(headers.size(), filled)));
        }
    }

    Sheet build() throws UnreadableFile {
        if (headers == null) {
            throw new UnreadableFile("Filen innehåller inga rader. Den första raden ska vara kolumnernas namn.");
        }
        return new Sheet(encoding, headerLine, headers, lines);
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private void refuseOverLimits(int number, List<String> cells) throws UnreadableFile {
        if (lines.size() >= SheetLimits.ROWS) {
            throw new UnreadableFile("Filen har fler än 1 000 000 rader. Dela upp den i flera filer.");
        }
        if (cells.size() > SheetLimits.COLUMNS) {
            throw new UnreadableFile("Rad " + number + " har " + cells.size() + " kolumner; högst 200 kan läsas in.");
        }
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).length() > SheetLimits.CELL_CHARACTERS) {
                throw new UnreadableFile("Rad " + number + ", kolumn " + (column + 1) + " har fler än 100 000 tecken.");
            }
        }
    }

    private static List<String> paddedTo(int size, List<String> cells) {
        if (cells.size() >= size) {
            return cells;
        }
        List<String> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(size - cells.size(), ""));
        return padded;
    }
}
