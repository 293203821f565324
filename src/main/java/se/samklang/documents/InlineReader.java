package se.samklang.documents;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The running text of a paragraph, heading or list item, with its live figures. */
final class InlineReader {

    /** Stands for two braces the writer wants to see as braces. Never left in a text: {@link SafeText} removes it. */
    private static final String ESCAPED_BRACES = "\uE000";

    private static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}\n]{1,80})\\}\\}");

    private final Computed computed;
    private final String chapter;
    private final List<Finding> findings;

    InlineReader(Computed computed, String chapter, List<Finding> findings) {
        this.computed = computed;
        this.chapter = chapter;
        this.findings = findings;
    }

    static String escaped(String markdown) {
        return markdown.replace("\\{{", ESCAPED_BRACES);
    }

    static Finding unknown(String chapter, String what, String id) {
        return new Finding(
                Finding.UNKNOWN_FIGURE,
                Finding.Severity.FEL,
                chapter + "/" + id,
                "Texten hänvisar till " + what + " ”" + id + "”, som inte finns. Ett streck skrivs i stället."
                        + " Rätta namnet eller ta bort hänvisningen.",
                null,
                null);
    }

    private Finding withoutValue(String id) {
        String title = computed.figureOffers().stream()
                .filter(offer -> offer.id().equals(id))
                .map(FigureOffer::title)
                .findFirst()
                .orElse(id);
        return new Finding(
                "tal-utan-varde",
                Finding.Severity.VARNING,
                chapter + "/" + id,
                "Talet ”" + title + "” har inget värde i perioden, så ett streck skrivs i texten. Registrera det som"
                        + " saknas, eller skriv om meningen.",
                null,
                null);
    }

    List<Inline> read(Node parent) {
        List<Inline> content = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> plain.append(text.getLiteral());
                case Code code -> plain.append(code.getLiteral());
                case HtmlInline html -> plain.append(html.getLiteral());
                case SoftLineBreak ignored -> plain.append(' ');
                case HardLineBreak ignored -> plain.append('\n');
                case Image image -> plain.append(Inline.printed(read(image)));
                case StrongEmphasis strong -> flush(plain, content).add(new Inline.Strong(read(strong)));
                case Emphasis emphasis -> flush(plain, content).add(new Inline.Emphasis(read(emphasis)));
                case Link link -> flush(plain, content).addAll(link(link));
                default -> {}
            }
        }
        return flush(plain, content);
    }

    private List<Inline> link(Link link) {
        String address = link.getDestination();
        String scheme = address.toLowerCase(Locale.ROOT);
        boolean allowed = scheme.startsWith("https://") || scheme.startsWith("http://") || scheme.startsWith("mailto:");
        return allowed && isAddress(address) ? List.of(new Inline.Link(address, read(link))) : read(link);
    }

    private static boolean isAddress(String typed) {
        try {
            URI address = new URI(typed);
            return address.getHost() != null || "mailto".equalsIgnoreCase(address.getScheme());
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    private List<Inline> flush(StringBuilder plain, List<Inline> content) {
        Matcher figure = FIGURE.matcher(plain);
        int from = 0;
        while (figure.find()) {
            addPlain(plain.substring(from, figure.start()), content);
            content.add(live(figure.group(1).strip()));
            from = figure.end();
        }
        addPlain(plain.substring(from), content);
        plain.setLength(0);
        return content;
    }

    private static void addPlain(String text, List<Inline> content) {
        if (!text.isEmpty()) {
            content.add(new Inline.Plain(text.replace(ESCAPED_BRACES, "{{")));
        }
    }

    private Inline live(String id) {
        FigureValue value = computed.figure(id);
        if (value == null) {
            findings.add(unknown(chapter, "talet", id));
            return new Inline.LiveFigure(id, FigureValue.notComputable(null));
        }
        if (value.text().equals(FigureValue.NOTHING)) {
            findings.add(withoutValue(id));
        }
        return new Inline.LiveFigure(id, value);
    }
}
