package se.samklang.documents;

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

/** A table in Word: the head repeated on every page, rows kept whole, numbers to the right, footnotes beneath. */
final class DocxTable {

    private DocxTable() {}

    static void write(XWPFDocument word, DocxText text, Table table, String basis) {
        text.paragraph("Caption", basis.isEmpty() ? table.title() : table.title() + " (" + basis + ")");
        XWPFTable target = word.createTable(1, table.columns().size() + 1);
        target.setStyleID("ReportTable");
        target.setWidthType(TableWidthType.PCT);
        target.setWidth("100%");
        head(target.getRow(0), table);
        for (Table.Row row : table.rows()) {
            row(target.createRow(), row, table.columns());
        }
        if (table.rows().isEmpty()) {
            write(target.createRow().getCell(0), "TableText", "Inga uppgifter", null);
        }
        for (Table.Footnote note : table.notes()) {
            text.paragraph("TableNote", note.marker() + " " + note.text());
        }
        text.paragraph("TableNote", "");
    }

    private static void head(XWPFTableRow target, Table table) {
        target.setRepeatHeader(true);
        target.setCantSplitRow(true);
        write(target.getCell(0), "TableHead", table.rowHeader(), null);
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            write(target.getCell(i + 1), "TableHead", column.label(), column.note())
                    .setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static void row(XWPFTableRow target, Table.Row row, List<Table.Column> columns) {
        target.setCantSplitRow(true);
        String style = row.kind() == Table.RowKind.SUM || row.kind() == Table.RowKind.GROUP ? "TableHead" : "TableText";
        XWPFParagraph label = write(target.getCell(0), style, row.label(), row.note());
        if (row.kind() == Table.RowKind.MEMO) {
            label.setIndentationLeft(280);
        }
        for (int i = 0; i < columns.size(); i++) {
            Table.Cell cell = TableText.cell(row, columns.get(i));
            if (cell != null) {
                write(target.getCell(i + 1), style, cell.text(), cell.note()).setAlignment(ParagraphAlignment.RIGHT);
            }
        }
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
