package se.samklang.documents;

import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Things with their names in Word: the names in a column of their own, one line below the other beside them. */
final class DocxParticulars {

    private static final List<Integer> SHARES = List.of(27, 73);

    private DocxParticulars() {}

    static void write(XWPFDocument word, Block.Particulars particulars) {
        List<Block.Particulars.Particular> rows = particulars.rows();
        if (rows.isEmpty()) {
            return;
        }
        XWPFTable table = word.createTable(rows.size(), 2);
        table.setStyleID("Particulars");
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        table.getCTTbl().getTblPr().unsetTblBorders();
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        for (int i = 0; i < rows.size(); i++) {
            row(table.getRow(i), rows.get(i));
        }
        DocxTable.width(table, SHARES);
        word.createParagraph().setStyle("ParticularLine");
    }

    private static void row(XWPFTableRow target, Block.Particulars.Particular row) {
        write(Objects.requireNonNull(target.getCell(0).getParagraphArray(0)), "ParticularLabel", row.label());
        XWPFTableCell lines = target.getCell(1);
        for (int i = 0; i < row.printed().size(); i++) {
            XWPFParagraph paragraph =
                    i == 0 ? Objects.requireNonNull(lines.getParagraphArray(0)) : lines.addParagraph();
            boolean last = i == row.printed().size() - 1;
            write(
                    paragraph,
                    last ? "ParticularLastLine" : "ParticularLine",
                    row.printed().get(i));
        }
    }

    private static void write(XWPFParagraph paragraph, String style, String content) {
        paragraph.setStyle(style);
        DocxText.write(paragraph, content);
    }
}
