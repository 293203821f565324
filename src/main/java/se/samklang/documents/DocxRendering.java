package se.samklang.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A document for Word: headings and tables that are headings and tables, so that it can be worked on further. */
final class DocxRendering {

    private final XWPFDocument word = new XWPFDocument();
    private final DocxText text;

    private DocxRendering() {
        this.text = new DocxText(word);
    }

    static byte[] render(Document document) {
        DocxRendering rendering = new DocxRendering();
        try (rendering.word) {
            rendering.frame(document);
            rendering.head(document);
            for (int i = 0; i < document.chapters().size(); i++) {
                rendering.chapter(document.chapters().get(i), i);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            rendering.word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (XmlException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void frame(Document document) throws IOException, XmlException {
        word.createStyles()
                .setStyles(StylesDocument.Factory.parse(
                                new ByteArrayInputStream(BundledResources.bytes("/documents/styles.xml")))
                        .getStyles());
        XWPFNumbering numbering = word.createNumbering();
        for (CTAbstractNum list : NumberingDocument.Factory.parse(
                        new ByteArrayInputStream(BundledResources.bytes("/documents/numbering.xml")))
                .getNumbering()
                .getAbstractNumArray()) {
            numbering.addAbstractNum(new XWPFAbstractNum(list, numbering));
        }
        word.getProperties().getCoreProperties().setTitle(document.title());
        word.getProperties().getCoreProperties().setCreator(document.associationName());
        page();
        XWPFParagraph header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText(document.associationName() + "   " + document.title());
        if (document.status() == Document.Status.UTKAST) {
            XWPFRun draft = header.createRun();
            draft.setText("   Utkast");
            draft.setBold(true);
        }
        XWPFParagraph footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText("Sida ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" av ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** A4 with the margins of the printed form, in twentieths of a point. */
    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1500));
        margins.setBottom(BigInteger.valueOf(1400));
        margins.setLeft(BigInteger.valueOf(1430));
        margins.setRight(BigInteger.valueOf(1416));
        margins.setHeader(BigInteger.valueOf(700));
        margins.setFooter(BigInteger.valueOf(700));
        margins.setGutter(BigInteger.ZERO);
    }

    private void head(Document document) {
        DocumentPage page = new DocumentPage(document, Medium.PRINT, "");
        if (!page.placeAndDate().isEmpty()) {
            text.paragraph("Stamp", page.placeAndDate());
        }
        text.paragraph(
                "Subtitle",
                document.associationName()
                        + (document.organisationNumber().isEmpty() ? "" : ", org.nr " + document.organisationNumber()));
        text.paragraph("Title", document.title());
        text.paragraph(
                "Stamp",
                page.status() + ". Avser " + document.period().printed() + ". Siffrorna är lästa " + page.asOf() + ".");
        if (page.hasContents()) {
            DocxContents.write(
                    word,
                    document.chapters().stream().map(Document.Chapter::title).toList());
        }
    }

    private void chapter(Document.Chapter chapter, int number) {
        DocxContents.bookmarked(text.paragraph("Heading1", chapter.title()), number);
        blocks(chapter.blocks(), "Normal", 0);
    }

    private void blocks(List<Block> blocks, String style, int depth) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading ->
                    text.paragraph("Heading" + Math.min(4, heading.level() - 1), heading.content());
                case Block.Paragraph paragraph -> text.paragraph(style, paragraph.content());
                case Block.BulletList list -> list(list, depth);
                case Block.Quote quote -> blocks(quote.content(), "Quote", depth);
                case Block.TableBlock table ->
                    DocxTable.write(word, text, table.table(), TableText.basis(table.table()));
                case Block.DiagramBlock diagram -> diagram(diagram.diagram());
                case Block.SignatureBlock signatures -> signatures.signatories().forEach(this::signature);
                case Block.Particulars particulars ->
                    particulars
                            .rows()
                            .forEach(row -> text.paragraph(style, row.label() + ": " + String.join("; ", row.lines())));
                case Block.Contents ignored -> {}
            }
        }
    }

    private void list(Block.BulletList list, int depth) {
        int kind = switch (list.marker()) {
            case BULLET -> 0;
            case NUMBER -> 1;
            case TICK -> 2;
        };
        BigInteger number = word.getNumbering().addNum(BigInteger.valueOf(kind));
        for (Block.BulletList.Item item : list.items()) {
            XWPFParagraph paragraph = text.paragraph("ListParagraph", item.content());
            paragraph.setNumID(number);
            paragraph.setNumILvl(BigInteger.valueOf(Math.min(2, depth)));
            blocks(item.more(), "ListParagraph", depth + 1);
        }
    }

    private void diagram(Diagram diagram) {
        text.paragraph("Caption", diagram.title());
        DocxPicture.write(word, diagram);
        DocxTable.write(word, text, DiagramTable.of(diagram), diagram.unit());
    }

    private void signature(Block.SignatureBlock.Signatory signatory) {
        XWPFParagraph line = text.paragraph("Signature", signatory.name());
        if (!signatory.role().isEmpty()) {
            line.createRun().addBreak();
            line.createRun().setText(signatory.role());
        }
    }
}
