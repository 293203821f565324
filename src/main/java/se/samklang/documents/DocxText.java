package se.samklang.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Running text in Word. */
final class DocxText {

    private final XWPFDocument word;

    DocxText(XWPFDocument word) {
        this.word = word;
    }

    XWPFParagraph paragraph(String style, String content) {
        return paragraph(style, List.of(new Inline.Plain(content)));
    }

    XWPFParagraph paragraph(String style, List<Inline> content) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        write(paragraph, content, Form.PLAIN);
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, String content) {
        plain(paragraph.createRun(), content);
    }

    private enum Form {
        PLAIN,
        STRONG,
        EMPHASIS,
        BOTH;

        Form strong() {
            return this == EMPHASIS || this == BOTH ? BOTH : STRONG;
        }

        Form emphasis() {
            return this == STRONG || this == BOTH ? BOTH : EMPHASIS;
        }
    }

    private static void write(XWPFParagraph paragraph, List<Inline> content, Form form) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Plain plain -> run(paragraph.createRun(), plain.text(), form);
                case Inline.Strong strong -> write(paragraph, strong.content(), form.strong());
                case Inline.Emphasis emphasis -> write(paragraph, emphasis.content(), form.emphasis());
                case Inline.Link link -> {
                    XWPFRun run = paragraph.createHyperlinkRun(link.address());
                    run.setStyle("Hyperlink");
                    run(run, Inline.printed(link.content()), form);
                }
                case Inline.LiveFigure figure ->
                    run(paragraph.createRun(), figure.value().text(), form);
            }
        }
    }

    private static void run(XWPFRun run, String text, Form form) {
        if (form == Form.STRONG || form == Form.BOTH) {
            run.setBold(true);
        }
        if (form == Form.EMPHASIS || form == Form.BOTH) {
            run.setItalic(true);
        }
        plain(run, text);
    }

    private static void plain(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
