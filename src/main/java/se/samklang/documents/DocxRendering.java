package se.samklang.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A document for Word: headings and tables that are headings and tables, so that it can be worked on further. */
final class DocxRendering {

    private final XWPFDocument word = new XWPFDocument();
    private final DocxText text;

    private final Document document;
    private final DocumentPage page;

    /** What tells the pages of the present chapter from others; empty before the first chapter with a title. */
    private String mark = "";

    private DocxRendering(Document document) {
        this.text = new DocxText(word);
        this.document = document;
        this.page = new DocumentPage(document, Medium.PRINT, "");
    }

    static byte[] render(Document document) {
        DocxRendering rendering = new DocxRendering(document);
        try (rendering.word) {
            rendering.frame();
            rendering.head();
            for (int i = 0; i < document.chapters().size(); i++) {
                rendering.chapter(document.chapters().get(i), i);
            }
            if (rendering.page.isPaged()) {
                DocxPage.endSection(rendering.word, rendering.page, rendering.mark);
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

    private void frame() throws IOException, XmlException {
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
        if (!page.isPaged()) {
            DocxPage.lay(word, page);
        }
    }

    private void head() {
        if (!page.placeAndDate().isEmpty()) {
            text.paragraph("Stamp", page.placeAndDate());
        }
        text.paragraph(
                "Subtitle",
                document.associationName()
                        + (document.organisationNumber().isEmpty() ? "" : ", org.nr " + document.organisationNumber()));
        text.paragraph("Title", document.title());
        if (page.isReport()) {
            text.paragraph(
                    "Stamp",
                    page.status() + ". Avser " + document.period().printed() + ". Siffrorna är lästa " + page.asOf()
                            + ".");
        } else if (page.isMarked()) {
            text.paragraph("Stamp", page.status());
        }
        if (page.hasContents()) {
            DocxContents.write(word, document);
        }
    }

    private void chapter(Document.Chapter chapter, int number) {
        if (!chapter.title().isEmpty()) {
            if (page.isPaged()) {
                DocxPage.breakSection(word, page, mark);
                mark = page.title(chapter).shortest();
            }
            XWPFParagraph heading = text.paragraph("Heading1", chapter.title());
            if (page.isPaged()) {
                heading.setPageBreak(true);
                heading.setSpacingBefore(0);
            }
            DocxContents.bookmarked(heading, number);
        }
        blocks(chapter.blocks(), "Normal", 0);
    }

    private void blocks(List<Block> blocks, String style, int depth) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading ->
                    text.paragraph("Heading" + Math.min(4, heading.level() - 1), heading.content());
                case Block.Paragraph paragraph -> paragraph(style, paragraph);
                case Block.BulletList list -> list(list, depth);
                case Block.Quote quote -> blocks(quote.content(), "Quote", depth);
                case Block.TableBlock table ->
                    DocxTable.write(word, text, table.table(), TableText.basis(table.table()));
                case Block.DiagramBlock diagram -> diagram(diagram.diagram());
                case Block.SignatureBlock signatures -> signatures.signatories().forEach(this::signature);
                case Block.Particulars particulars -> DocxParticulars.write(word, particulars);
                case Block.Contents ignored -> DocxContents.write(word, document);
            }
        }
    }

    private void paragraph(String style, Block.Paragraph paragraph) {
        XWPFParagraph written = text.paragraph(style, paragraph.content());
        if (paragraph.leadsIn()) {
            written.setKeepNext(true);
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
