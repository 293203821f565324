package se.samklang.exchange;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.RandomAccess;

/** Reads CSV text: RFC 4180 quotes, any of the four separators, any line end. Rows are counted as a spreadsheet shows them. */
final class CsvReader {
    private static final String SEPARATORS = ";,\t|";

    /** Longer texts are seldom the same. */
    private static final int LONGEST_REPEATED = 40;

    private final String text;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private final String[] repeated = new String[1 << 13];
    private List<String> cells = new ArrayList<>();
    private int position;
    private int row = 1;

    private CsvReader(String text, int position, char separator) {
        this.text = text;
        this.position = position;
        this.separator = separator;
    }

    static Sheet read(CsvText csv) throws UnreadableFile {
        String text = csv.text();
        int start = afterSeparatorLine(text);
        char separator = start > 0 ? text.charAt(4) : mostFrequentInHeader(text);
        return new CsvReader(text, start, separator).readSheet(new SheetBuilder(csv.encoding()));
    }

    /** Excel's own first line {@code sep=;} names the separator; Excel neither shows nor counts it. */
    private static int afterSeparatorLine(String text) {
        boolean named = text.length() >= 5
                && text.substring(0, 4).toLowerCase(Locale.ROOT).equals("sep=");
        if (!named || (text.length() > 5 && text.charAt(5) != '\r' && text.charAt(5) != '\n')) {
            return 0;
        }
        return text.startsWith("\r\n", 5) ? 7 : Math.min(6, text.length());
    }

    private static char mostFrequentInHeader(String text) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean filled = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && filled && isLineEnd(character)) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(character) >= 0) {
                counts[SEPARATORS.indexOf(character)]++;
            }
            filled |= !Character.isWhitespace(character);
        }
        int best = 0;
        for (int index = 1; index < counts.length; index++) {
            if (counts[index] > counts[best]) {
                best = index;
            }
        }
        return SEPARATORS.charAt(best);
    }

    /** Every row is read to be judged, and only where it stands is kept. */
    private Sheet readSheet(SheetBuilder sheet) throws UnreadableFile {
        Places places = new Places();
        while (position < text.length()) {
            int start = position;
            readRow();
            if (sheet.isLine(row, cells)) {
                places.add(start, row);
            }
            row++;
        }
        return sheet.build(new Lines(this, places, sheet.headers().size()));
    }

    private void readRow() throws UnreadableFile {
        cells = new ArrayList<>(cells.size());
        boolean more = true;
        while (more) {
            readCell();
            more = position < text.length() && text.charAt(position) == separator;
            if (more) {
                position++;
                more = position < text.length();
            }
        }
        skipLineEnd();
    }

    /** Where the rows stand in the text, and their numbers. */
    private static final class Places {
        private int[] starts = new int[1 << 10];
        private int[] numbers = new int[1 << 10];
        private int size;

        void add(int start, int number) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            starts[size] = start;
            numbers[size++] = number;
        }
    }

    /**
     * The rows, read anew from the text each time: a million of them as lists would fill the memory a program has. For one thread, as
     * reading moves its reader.
     */
    private static final class Lines extends AbstractList<Sheet.Line> implements RandomAccess {
        private final CsvReader reader;
        private final Places places;
        private final int width;

        private Lines(CsvReader reader, Places places, int width) {
            this.reader = reader;
            this.places = places;
            this.width = width;
        }

        @Override
        public Sheet.Line get(int index) {
            Objects.checkIndex(index, places.size);
            reader.position = places.starts[index];
            reader.row = places.numbers[index];
            try {
                reader.readRow();
            } catch (UnreadableFile changed) {
                throw new IllegalStateException("A row that could be read no longer can", changed);
            }
            return SheetBuilder.line(places.numbers[index], reader.cells, width);
        }

        @Override
        public int size() {
            return places.size;
        }
    }

    private void readCell() throws UnreadableFile {
        cell.setLength(0);
        if (position < text.length() && text.charAt(position) == '"') {
            readQuoted();
        } else {
            int start = position;
            int hash = 0;
            while (position < text.length() && !endsCell(text.charAt(position))) {
                hash = 31 * hash + text.charAt(position);
                position++;
            }
            add(taken(start, hash));
            return;
        }
        add(cell.toString());
    }

    private void add(String read) {
        if (cells.size() <= SheetLimits.COLUMNS || !read.isEmpty()) {
            cells.add(FormulaSafe.unprotect(read));
        }
    }

    /** A table says the same things over and over; said once, a million rows of them fit in memory. */
    private String taken(int start, int hash) {
        int length = position - start;
        if (length > LONGEST_REPEATED) {
            return text.substring(start, position);
        }
        int place = (hash ^ hash >>> 15) & repeated.length - 1;
        String known = repeated[place];
        if (known == null || known.length() != length || !text.startsWith(known, start)) {
            known = text.substring(start, position);
            repeated[place] = known;
        }
        return known;
    }

    private void readQuoted() throws UnreadableFile {
        position++;
        while (true) {
            int quote = text.indexOf('"', position);
            if (quote < 0) {
                throw new UnreadableFile("Citattecknet som öppnas på rad " + row + ", kolumn " + (cells.size() + 1)
                        + " stängs aldrig. Ett citattecken inne i en cell skrivs dubbelt (\"\").");
            }
            cell.append(text, position, quote);
            position = quote + 1;
            if (position == text.length() || text.charAt(position) != '"') {
                break;
            }
            cell.append('"');
            position++;
        }
        skipBlanksAfterQuote();
        if (position < text.length() && !endsCell(text.charAt(position))) {
            throw new UnreadableFile(
                    "På rad " + row + ", kolumn " + (cells.size() + 1)
                            + " följer text efter ett avslutande citattecken. Ett citattecken inne i en cell skrivs dubbelt (\"\").");
        }
    }

    private void skipBlanksAfterQuote() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }

    private void skipLineEnd() {
        if (text.startsWith("\r\n", position)) {
            position += 2;
        } else if (position < text.length()) {
            position++;
        }
    }

    private boolean endsCell(char character) {
        return character == separator || isLineEnd(character);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
