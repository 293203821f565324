package se.samklang.documents;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The page in Word: its size and margins, and what stands in its head and foot. */
final class DocxPage {

    private DocxPage() {}

    static void lay(XWPFDocument word, DocumentPage page) {
        section(word, page.isPaged() ? 2100 : 1500, page.isPaged() ? 1900 : 1400);
        XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
        XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
        if (page.isPaged()) {
            pagedHead(header, page);
        } else {
            runningHead(header.createParagraph(), page);
        }
        String label = page.document().form().foot();
        if (!label.isEmpty()) {
            XWPFParagraph line = footer.createParagraph();
            line.setStyle("PageFoot");
            line.createRun().setText(label);
            line.createRun().addTab();
            line.createRun().addTab();
        }
        if (!page.isPaged()) {
            XWPFParagraph number = footer.createParagraph();
            number.setStyle("Footer");
            number(number, "Sida ", " av ", "");
        }
    }

    /** A4 with the margins of the printed form, in twentieths of a point. */
    private static void section(XWPFDocument word, int top, int bottom) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(top));
        margins.setBottom(BigInteger.valueOf(bottom));
        margins.setLeft(BigInteger.valueOf(1430));
        margins.setRight(BigInteger.valueOf(1416));
        margins.setHeader(BigInteger.valueOf(700));
        margins.setFooter(BigInteger.valueOf(700));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void runningHead(XWPFParagraph header, DocumentPage page) {
        header.setStyle("Header");
        header.createRun().setText(page.document().associationName() + "   " + page.head());
        draft(header, page);
    }

    /** Förbund and day above, kind of document and page below. */
    private static void pagedHead(XWPFHeader header, DocumentPage page) {
        XWPFParagraph first = header.createParagraph();
        first.setStyle("PageHead");
        XWPFRun association = first.createRun();
        association.setText(page.document().associationName());
        association.setBold(true);
        first.createRun().addTab();
        first.createRun().setText(page.day());
        XWPFParagraph second = header.createParagraph();
        second.setStyle("PageHeadLast");
        second.createRun().setText(page.head());
        draft(second, page);
        second.createRun().addTab();
        number(second, "Sida ", " (av ", ")");
    }

    private static void draft(XWPFParagraph paragraph, DocumentPage page) {
        if (page.isDraft()) {
            XWPFRun draft = paragraph.createRun();
            draft.setText("   Utkast");
            draft.setBold(true);
        }
    }

    private static void number(XWPFParagraph paragraph, String before, String between, String after) {
        paragraph.createRun().setText(before);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        paragraph.createRun().setText(between);
        paragraph.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        if (!after.isEmpty()) {
            paragraph.createRun().setText(after);
        }
    }
}
