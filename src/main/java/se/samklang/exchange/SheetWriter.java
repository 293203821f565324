package se.samklang.exchange;

/** Writes a {@link Table} as CSV or Excel, with the same content in both; what is written can be read back by {@link SheetFile}. */
public final class SheetWriter {

    /** UTF-8 with byte order mark, {@code ;}, decimal comma, CRLF, ISO dates; texts that look like formulas get an apostrophe. */
    public byte[] csv(Table table) {
        return CsvWriter.write(table);
    }

    /**
     * An Excel workbook with the table on the first sheet and where it comes from on the sheet "Om".
     *
     * @throws IllegalArgumentException if the table has more rows than an Excel sheet holds (1 048 575)
     */
    public byte[] xlsx(Table table, About about) {
        return XlsxWriter.write(table, about);
    }
}
