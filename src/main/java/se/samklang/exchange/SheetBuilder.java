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
    private int count;

    SheetBuilder(String encoding) {
        this.encoding = encoding;
    }

    void add(int number, List<String> cells) throws UnreadableFile {
        if (isLine(number, cells)) {
            lines.add(line(number, cells, headers().size()));
        }
    }

    /** Takes the header, refuses what is over the limits, and tells whether the row is one to keep below the header. */
    boolean isLine(int number, List<String> cells) throws UnreadableFile {
        List<String> filled = withoutBlankEnd(cells);
        if (filled.isEmpty()) {
            return false;
        }
        refuseOverLimits(number, filled);
        if (headers == null) {
            headers = filled.stream().map(String::strip).toList();
            headerLine = number;
            return false;
        }
        count++;
        return true;
    }

    Sheet build() throws UnreadableFile {
        return build(lines);
    }

    Sheet build(List<Sheet.Line> kept) throws UnreadableFile {
        return new Sheet(encoding, headerLine, headers(), kept);
    }

    List<String> headers() throws UnreadableFile {
        if (headers == null) {
            throw new UnreadableFile("Filen innehåller inga rader. Den första raden ska vara kolumnernas namn.");
        }
        return headers;
    }

    /** A row as wide as the header, or wider where cells stand beside it. */
    static Sheet.Line line(int number, List<String> cells, int width) {
        return new Sheet.Line(number, paddedTo(width, withoutBlankEnd(cells)));
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private void refuseOverLimits(int number, List<String> cells) throws UnreadableFile {
        if (count >= SheetLimits.ROWS) {
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
