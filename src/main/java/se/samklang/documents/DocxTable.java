package se.samklang.documents;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table in Word: the head repeated on every page, rows kept whole, numbers to the right, footnotes beneath. */
final class DocxTable {

    /** Between the margins of the page, in twentieths of a point. */
    static final int MEASURE = 9060;

    private static final char NO_BREAK_HYPHEN = '\u2011';

    private static final int LONGEST_KEPT_WHOLE = 30;

    private DocxTable() {}

    static void write(XWPFDocument word, DocxText text, Table table, String basis) {
        text.paragraph("Caption", basis.isEmpty() ? table.title() : table.title() + " (" + basis + ")");
        XWPFTable target = word.createTable(1, table.columns().size() + 1);
        target.setStyleID("ReportTable");
        target.setWidthType(TableWidthType.PCT);
        target.setWidth("100%");
        target.getCTTbl().getTblPr().unsetTblBorders();
        target.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        head(target.getRow(0), table);
        for (Table.Row row : table.rows()) {
            row(target.createRow(), row, table.columns());
        }
        if (table.rows().isEmpty()) {
            write(target.createRow().getCell(0), "TableText", "Inga uppgifter", null);
        }
        width(target, ColumnWidths.percent(table, ColumnWidths.WORD_LINE));
        if (table.rows().size() <= LONGEST_KEPT_WHOLE) {
            keep(
                    table.notes().isEmpty()
                            ? target.getRows().subList(0, table.rows().size())
                            : target.getRows());
        }
        for (Table.Footnote note : table.notes()) {
            text.paragraph("TableNote", note.marker() + " " + note.text());
        }
        text.paragraph("TableNote", "");
    }

    /** Both in the grid and in every cell: programs read the one or the other. */
    static void width(XWPFTable target, List<Integer> shares) {
        CTTblGrid grid = target.getCTTbl().getTblGrid() == null
                ? target.getCTTbl().addNewTblGrid()
                : target.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        shares.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf((long) MEASURE * share / 100)));
        for (XWPFTableRow row : target.getRows()) {
            boolean spans = row.getTableCells().size() < shares.size();
            for (int i = 0; i < row.getTableCells().size(); i++) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(String.valueOf(spans ? MEASURE : MEASURE * shares.get(i) / 100));
            }
        }
    }

    /** Each of the rows with what follows it. */
    private static void keep(List<XWPFTableRow> rows) {
        for (XWPFTableRow row : rows) {
            row.getTableCells().forEach(cell -> cell.getParagraphs().forEach(DocxTable::keep));
        }
    }

    private static void keep(XWPFParagraph paragraph) {
        if (!paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        paragraph.setKeepNext(true);
    }

    private static void head(XWPFTableRow target, Table table) {
        target.setRepeatHeader(true);
        target.setCantSplitRow(true);
        write(target.getCell(0), "TableHead", table.rowHeader(), null);
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            aligned(write(target.getCell(i + 1), "TableHead", unbroken(column.label()), column.note()), column);
        }
    }

    /** Word breaks a line after a hyphen, and so a date. */
    private static String unbroken(String heading) {
        StringBuilder unbroken = new StringBuilder();
        TableText.pieces(heading)
                .forEach(piece ->
                        unbroken.append(piece.date() ? piece.text().replace('-', NO_BREAK_HYPHEN) : piece.text()));
        return unbroken.toString();
    }

    private static void row(XWPFTableRow target, Table.Row row, List<Table.Column> columns) {
        target.setCantSplitRow(true);
        String style = row.kind() == Table.RowKind.SUM || row.kind() == Table.RowKind.GROUP ? "TableHead" : "TableText";
        XWPFParagraph label = write(target.getCell(0), style, row.label(), row.note());
        if (row.kind() == Table.RowKind.MEMO) {
            label.setIndentationLeft(280);
        }
        if (row.kind() == Table.RowKind.GROUP) {
            span(target, columns.size() + 1);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            Table.Cell cell = TableText.cell(row, columns.get(i));
            if (cell != null) {
                aligned(write(target.getCell(i + 1), style, cell.text(), cell.note()), columns.get(i));
            }
        }
    }

    private static void aligned(XWPFParagraph paragraph, Table.Column column) {
        paragraph.setAlignment(TableText.isWords(column) ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
    }

    /** A group has no amounts, so its label has the whole line. */
    private static void span(XWPFTableRow target, int columns) {
        for (int i = columns - 1; i > 0; i--) {
            target.removeCell(i);
        }
        CTTc cell = target.getCell(0).getCTTc();
        CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static XWPFParagraph write(XWPFTableCell cell, String style, String text, @Nullable String note) {
        XWPFParagraph paragraph = Objects.requireNonNull(cell.getParagraphArray(0));
        paragraph.setStyle(style);
        DocxText.write(paragraph, text);
        if (note != null) {
            XWPFRun marker = paragraph.createRun();
            marker.setSubscript(VerticalAlign.SUPERSCRIPT);
            marker.setText(note);
        }
        return paragraph;
    }
}
