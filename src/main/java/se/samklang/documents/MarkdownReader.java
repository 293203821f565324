package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of a chapter into blocks. What a person types can never become anything but text, emphasis, headings,
 * lists, quotes, links to the web, and computed figures; the work is bounded whatever is typed.
 */
final class MarkdownReader {

    private static final int LONGEST = 200_000;
    private static final Pattern PASSAGE = Pattern.compile("\\{\\{avsnitt:\\s*([a-z0-9-]{1,80})\\s*\\}\\}");
    private static final String TICK = "✓ ";
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class, ThematicBreak.class))
            .maxOpenBlockParsers(8)
            .maxInlineNesting(8)
            .build();

    private final Computed computed;
    private final String chapter;
    private final List<Finding> findings;
    private final InlineReader inlines;
    private final List<Integer> openHeadings = new ArrayList<>();

    MarkdownReader(Computed computed, String chapter, List<Finding> findings) {
        this.computed = computed;
        this.chapter = chapter;
        this.findings = findings;
        this.inlines = new InlineReader(computed, chapter, findings);
    }

    List<Block> read(String markdown) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines(markdown)) {
            Block directive = directive(line.strip());
            if (directive == null) {
                text.append(bulleted(line)).append('\n');
            } else {
                blocks.addAll(parsed(text));
                blocks.add(directive);
            }
        }
        blocks.addAll(parsed(text));
        return blocks;
    }

    private List<String> lines(String markdown) {
        List<String> lines = new ArrayList<>();
        for (String line : SafeText.of(shortened(markdown)).split("\n", -1)) {
            String passage = passage(line.strip());
            if (passage == null) {
                lines.add(line);
            } else {
                lines.addAll(List.of(SafeText.of(shortened(passage)).split("\n", -1)));
            }
        }
        return lines;
    }

    private @Nullable String passage(String line) {
        Matcher passage = PASSAGE.matcher(line);
        return passage.matches() ? computed.passage(passage.group(1)) : null;
    }

    private String shortened(String markdown) {
        if (markdown.length() <= LONGEST) {
            return markdown;
        }
        findings.add(new Finding(
                "text-avkortad",
                Finding.Severity.FEL,
                chapter,
                "Kapitlets text är längre än 200\u00a0000 tecken och har kortats av. Dela upp den i flera kapitel.",
                null,
                null));
        return markdown.substring(0, LONGEST);
    }

    /** Lists pasted from Word begin with a tick or a dot instead of the hyphen of Markdown. */
    private static String bulleted(String line) {
        String bare = line.stripLeading();
        if (bare.startsWith(TICK)) {
            return "- " + bare;
        }
        return bare.startsWith("• ") ? "- " + bare.substring(2) : line;
    }

    private @Nullable Block directive(String line) {
        if (!line.startsWith("{{") || !line.endsWith("}}")) {
            return null;
        }
        String content = line.substring(2, line.length() - 2);
        int colon = content.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String subject = content.substring(colon + 1).strip();
        return switch (content.substring(0, colon).strip()) {
            case "tabell" -> table(subject);
            case "diagram" -> diagram(subject);
            case "underskrifter" -> signatures(subject);
            case "avsnitt" -> missing("avsnittet", subject);
            default -> null;
        };
    }

    private Block table(String id) {
        Table table = computed.table(id);
        return table == null ? missing("tabellen", id) : new Block.TableBlock(table);
    }

    private Block diagram(String id) {
        Diagram diagram = computed.diagram(id);
        return diagram == null ? missing("diagrammet", id) : new Block.DiagramBlock(diagram);
    }

    private Block missing(String what, String id) {
        findings.add(InlineReader.unknown(chapter, what, id));
        return new Block.Paragraph(List.of(new Inline.Plain("–")));
    }

    private static Block signatures(String names) {
        List<Block.SignatureBlock.Signatory> signatories = new ArrayList<>();
        for (String entry : names.split("\\|")) {
            String[] sides = entry.split(",", 2);
            if (!sides[0].isBlank()) {
                signatories.add(
                        new Block.SignatureBlock.Signatory(sides[0].strip(), sides.length > 1 ? sides[1].strip() : ""));
            }
        }
        return new Block.SignatureBlock(signatories);
    }

    private List<Block> parsed(StringBuilder text) {
        List<Block> blocks = children(PARSER.parse(InlineReader.escaped(text.toString())));
        text.setLength(0);
        return blocks;
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> blocks.add(new Block.Heading(level(heading.getLevel()), inlines.read(heading)));
                case Paragraph paragraph -> addFilled(inlines.read(paragraph), blocks);
                case BlockQuote quote -> blocks.add(new Block.Quote(children(quote)));
                case BulletList list -> blocks.add(list(list, Block.BulletList.Marker.BULLET));
                case OrderedList list -> blocks.add(list(list, Block.BulletList.Marker.NUMBER));
                default -> {}
            }
        }
        return blocks;
    }

    /** A paragraph of nothing but live figures without words, such as a purpose nobody has registered, is left out. */
    private static void addFilled(List<Inline> content, List<Block> blocks) {
        if (!Inline.printed(content).isBlank()) {
            blocks.add(new Block.Paragraph(content));
        }
    }

    /** Headings are numbered by how they nest, so that no level is left out whichever the writer began with. */
    private int level(int typed) {
        while (!openHeadings.isEmpty() && openHeadings.getLast() >= typed) {
            openHeadings.removeLast();
        }
        openHeadings.add(typed);
        return Math.min(6, 2 + openHeadings.size());
    }

    private Block list(ListBlock list, Block.BulletList.Marker marker) {
        List<Block.BulletList.Item> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                items.add(item(item));
            }
        }
        boolean ticked = items.stream().allMatch(item -> startsWithTick(item.content()));
        return ticked
                ? new Block.BulletList(
                        Block.BulletList.Marker.TICK,
                        items.stream().map(MarkdownReader::withoutTick).toList())
                : new Block.BulletList(marker, items);
    }

    private Block.BulletList.Item item(ListItem item) {
        List<Block> content = children(item);
        return !content.isEmpty() && content.getFirst() instanceof Block.Paragraph first
                ? new Block.BulletList.Item(first.content(), content.subList(1, content.size()))
                : new Block.BulletList.Item(List.of(), content);
    }

    private static boolean startsWithTick(List<Inline> content) {
        return !content.isEmpty()
                && content.getFirst() instanceof Inline.Plain plain
                && plain.text().startsWith(TICK);
    }

    private static Block.BulletList.Item withoutTick(Block.BulletList.Item item) {
        List<Inline> content = new ArrayList<>(item.content());
        content.set(
                0, new Inline.Plain(((Inline.Plain) content.getFirst()).text().substring(TICK.length())));
        return new Block.BulletList.Item(content, item.more());
    }
}
