package se.samklang.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The page in Word: its size and margins, and what stands in its head and foot. */
final class DocxPage {

    private DocxPage() {}

    /** The pages of a document that is one run of them. */
    static void lay(XWPFDocument word, DocumentPage page) {
        size(word, page);
        head(word, page, "");
        foot(word, page);
    }

    /**
     * The pages written since the last section ended: the mark stands in their head, and not in that of others. The
     * foot of the first section, which has no mark, is that of them all.
     */
    static void endSection(XWPFDocument word, DocumentPage page, String mark) {
        size(word, page);
        head(word, page, mark);
        if (mark.isEmpty()) {
            foot(word, page);
        }
    }

    /**
     * Ends a section with others to come. Word keeps what it is in the last paragraph of the section: after the contents,
     * which Word writes anew, and after a table it is one of its own.
     */
    static void breakSection(XWPFDocument word, DocumentPage page, String mark) {
        endSection(word, page, mark);
        CTBody body = word.getDocument().getBody();
        CTP last = last(word, mark).getCTP();
        (last.isSetPPr() ? last.getPPr() : last.addNewPPr()).setSectPr(body.getSectPr());
        body.unsetSectPr();
    }

    private static XWPFParagraph last(XWPFDocument word, String mark) {
        return !mark.isEmpty() && word.getBodyElements().getLast() instanceof XWPFParagraph paragraph
                ? paragraph
                : word.createParagraph();
    }

    private static void head(XWPFDocument word, DocumentPage page, String mark) {
        XWPFHeader header = new XWPFHeaderFooterPolicy(word).createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        if (page.isPaged()) {
            pagedHead(header, page, mark);
        } else {
            runningHead(header.createParagraph(), page);
        }
    }

    private static void foot(XWPFDocument word, DocumentPage page) {
        XWPFFooter footer = new XWPFHeaderFooterPolicy(word).createFooter(XWPFHeaderFooterPolicy.DEFAULT);
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
    private static void size(XWPFDocument word, DocumentPage page) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(page.isPaged() ? 2100 : 1500));
        margins.setBottom(BigInteger.valueOf(page.isPaged() ? 1900 : 1400));
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

    /** Förbund and day above, kind of document, chapter and page below. */
    private static void pagedHead(XWPFHeader header, DocumentPage page, String mark) {
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
        if (!mark.isEmpty()) {
            XWPFRun chapter = second.createRun();
            chapter.setText("   " + mark);
            chapter.setBold(true);
        }
        draft(second, page);
        second.createRun().addTab();
        number(second, "Sida ", " (av ", ")");
    }

    private static void draft(XWPFParagraph paragraph, DocumentPage page) {
        if (page.isMarked()) {
            XWPFRun draft = paragraph.createRun();
            draft.setText("   " + page.status());
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
