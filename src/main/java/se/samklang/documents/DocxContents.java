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

    static void write(XWPFDocument word, Document document) {
        XWPFParagraph heading = word.createParagraph();
        heading.setStyle("TOCHeading");
        heading.createRun().setText("Innehåll");
        List<Document.Chapter> titled = document.titled();
        for (Document.Chapter chapter : titled) {
            XWPFParagraph line = word.createParagraph();
            line.setStyle("TOC1");
            if (chapter == titled.getFirst()) {
                begin(line, document.form().flow().isReport() ? "1-2" : "1-1");
            }
            line.createRun().setText(chapter.title());
            line.createRun().addTab();
            String place = name(document.chapters().indexOf(chapter));
            line.getCTP().addNewFldSimple().setInstr("PAGEREF " + place + " \\h");
            if (chapter == titled.getLast()) {
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

    private static void begin(XWPFParagraph line, String levels) {
        CTFldChar begin = line.createRun().getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        begin.setDirty(true);
        line.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"" + levels + "\" \\h \\z \\u ");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static String name(int chapter) {
        return "_kapitel" + (chapter + 1);
    }
}
