package se.samklang.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The table of contents in Word: a field Word brings up to date, filled with the chapters for those that cannot. */
final class DocxContents {

    private DocxContents() {}

    static void write(XWPFDocument word, List<String> titles) {
        XWPFParagraph heading = word.createParagraph();
        heading.setStyle("TOCHeading");
        heading.createRun().setText("Innehåll");
        for (int i = 0; i < titles.size(); i++) {
            XWPFParagraph line = word.createParagraph();
            line.setStyle("TOC1");
            if (i == 0) {
                begin(line);
            }
            line.createRun().setText(titles.get(i));
            line.createRun().addTab();
            line.getCTP().addNewFldSimple().setInstr("PAGEREF " + name(i) + " \\h");
            if (i == titles.size() - 1) {
                line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    /** Marks the heading of a chapter so that its page can be told. */
    static void bookmarked(XWPFParagraph heading, int chapter) {
        CTBookmark start = heading.getCTP().insertNewBookmarkStart(0);
        start.setId(BigInteger.valueOf(chapter + 1L));
        start.setName(name(chapter));
        heading.getCTP().addNewBookmarkEnd().setId(start.getId());
    }

    private static void begin(XWPFParagraph line) {
        CTFldChar begin = line.createRun().getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        begin.setDirty(true);
        line.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static String name(int chapter) {
        return "_kapitel" + (chapter + 1);
    }
}
