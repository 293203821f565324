package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import se.samklang.base.SwedishDate;

/** A document as plain text with aligned columns: for the command line, for comparing versions, and for golden tests. */
final class TextRendering {

    static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    private final Document document;

    private TextRendering(Document document) {
        this.document = document;
    }

    static String render(Document document) {
        TextRendering rendering = new TextRendering(document);
        rendering.head();
        document.chapters().forEach(rendering::chapter);
        return rendering.text.toString();
    }

    private void head() {
        DocumentPage page = new DocumentPage(document, Medium.SCREEN, "");
        String number =
                document.organisationNumber().isEmpty() ? "" : " (org.nr " + document.organisationNumber() + ")";
        paragraph(page.placeAndDate(), "");
        paragraph(document.associationName() + number, "");
        underlined(document.title(), '=');
        if (page.isReport()) {
            paragraph(
                    page.status() + ". Avser " + document.period().printed() + ". Siffrorna är lästa "
                            + SwedishDate.printInstant(document.asOf()) + ".",
                    "");
        } else if (page.isMarked()) {
            paragraph(page.status(), "");
        }
        if (page.hasContents()) {
            contents();
        }
    }

    private void contents() {
        text.append("Innehåll\n");
        for (Document.Chapter chapter : document.titled()) {
            text.append("  ").append(chapter.title()).append('\n');
        }
        text.append('\n');
    }

    private void chapter(Document.Chapter chapter) {
        text.append('\n');
        if (!chapter.title().isEmpty()) {
            underlined(chapter.title(), '-');
        }
        blocks(chapter.blocks(), "");
    }

    private void blocks(List<Block> blocks, String indent) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading ->
                    paragraph("#".repeat(heading.level()) + " " + Inline.printed(heading.content()), indent);
                case Block.Paragraph paragraph -> paragraph(Inline.printed(paragraph.content()), indent);
                case Block.BulletList list -> list(list, indent);
                case Block.Quote quote -> blocks(quote.content(), indent + "  | ");
                case Block.TableBlock table -> table(table.table());
                case Block.DiagramBlock diagram -> diagram(diagram.diagram());
                case Block.SignatureBlock signatures -> signatures.signatories().forEach(this::signature);
                case Block.Particulars particulars -> particulars.rows().forEach(row -> particular(row, indent));
                case Block.Contents ignored -> contents();
            }
        }
    }

    private void particular(Block.Particulars.Particular row, String indent) {
        wrapped(row.label() + ":", indent, indent);
        row.printed().forEach(line -> wrapped(line, indent + "  ", indent + "    "));
        text.append('\n');
    }

    private void table(Table table) {
        String basis = TableText.basis(table);
        text.append(TableText.hasWords(table) ? WordTable.of(table, basis) : TextTable.of(table, basis));
    }

    private void diagram(Diagram diagram) {
        paragraph("[Diagram] " + diagram.title() + ". " + diagram.description(), "");
        text.append(TextTable.of(DiagramTable.of(diagram), diagram.unit()));
    }

    private void list(Block.BulletList list, String indent) {
        int number = 1;
        for (Block.BulletList.Item item : list.items()) {
            String marker = switch (list.marker()) {
                case BULLET -> "- ";
                case TICK -> "✓ ";
                case NUMBER -> number++ + ". ";
            };
            String rest = indent + " ".repeat(marker.length());
            wrapped(Inline.printed(item.content()), indent + marker, rest);
            blocks(item.more(), rest);
        }
        text.append('\n');
    }

    private void signature(Block.SignatureBlock.Signatory signatory) {
        text.append("\n\n").append("_".repeat(40)).append('\n');
        paragraph(signatory.role().isEmpty() ? signatory.name() : signatory.name() + ", " + signatory.role(), "");
    }

    private void paragraph(String content, String indent) {
        if (!content.isBlank()) {
            wrapped(content, indent, indent);
            text.append('\n');
        }
    }

    private void underlined(String title, char line) {
        text.append(title).append('\n');
        text.append(String.valueOf(line).repeat(Math.min(WIDTH, title.length())))
                .append("\n\n");
    }

    private void wrapped(String content, String first, String rest) {
        String indent = first;
        for (String line : lines(content, Math.max(20, WIDTH - rest.length()))) {
            text.append((indent + line).stripTrailing()).append('\n');
            indent = rest;
        }
    }

    static List<String> lines(String content, int width) {
        List<String> lines = new ArrayList<>();
        for (String part : content.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : part.split(" +")) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
