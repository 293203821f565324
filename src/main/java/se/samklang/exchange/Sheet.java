package se.samklang.exchange;

import java.util.Collections;
import java.util.List;

/**
 * A table read from a file, as text: the header row and the rows below it that hold anything.
 *
 * <p>Cells are what the file says, not yet what it means: dates are ISO ({@code 2017-03-31}, {@code 2017-03}), numbers have a decimal comma,
 * a cell Excel could not compute holds its error ({@code #REF!}).
 *
 * @param encoding what the file was written in: UTF-8, UTF-16LE, UTF-16BE, Windows-1252, CP437 or XLSX
 * @param headerLine the number of the header row as a spreadsheet shows it
 * @param headers the header row, trimmed, without blank columns at the end
 * @param lines rows with at least one filled cell, in file order; those of a large file are read again each time they are asked for
 */
record Sheet(String encoding, int headerLine, List<String> headers, List<Line> lines) {

    Sheet(String encoding, List<String> headers, List<Line> lines) {
        this(encoding, 1, headers, lines);
    }

    Sheet {
        headers = List.copyOf(headers);
        lines = Collections.unmodifiableList(lines);
    }

    /**
     * One row.
     *
     * @param number the row's number as a spreadsheet shows it; the first row of the file is 1
     * @param cells at least as many cells as there are headers; more only where cells lack a header
     */
    record Line(int number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }
}
