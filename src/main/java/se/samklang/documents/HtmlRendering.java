package se.samklang.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/** A document as HTML: a part of the application's page, a file of its own, or what the PDF is made of. */
@Component
public class HtmlRendering {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlRendering.class.getClassLoader(), "se.samklang");

    /** The document as an {@code article} to be set into a page; every number links to the rows behind it. */
    public String fragment(Document document) {
        return fragment(document, "");
    }

    /**
     * As {@link #fragment(Document)}, with links that lead back to where they were followed from.
     *
     * @param carried name and value the links take along, for example {@code i_rapport=…}
     */
    public String fragment(Document document, String carried) {
        return rendered("documents/document.jte", new DocumentPage(document, Medium.SCREEN, "", carried));
    }

    /** The chapters alone, without title and contents, to be shown below a page's own heading while they are written. */
    public String chapters(Document document, String carried) {
        return rendered("documents/chapters.jte", new DocumentPage(document, Medium.SCREEN, "", carried));
    }

    /** A file that needs nothing else, and so has no links to what only the application can show. */
    public String file(Document document) {
        String style = BundledResources.text("/documents/file.css");
        return rendered("documents/file.jte", new DocumentPage(document, Medium.FILE, style));
    }

    /** Well-formed XHTML for the PDF. */
    String print(Document document) {
        String style = BundledResources.text("/documents/print.css")
                + switch (document.form().flow()) {
                    case REPORT, PLAN -> "";
                    case LETTER -> BundledResources.text("/documents/print-letter.css");
                    case PAGE_PER_CHAPTER -> BundledResources.text("/documents/print-pages.css");
                };
        return SafeText.of(rendered("documents/print.jte", new DocumentPage(document, Medium.PRINT, style)));
    }

    private static String rendered(String template, DocumentPage page) {
        StringOutput output = new StringOutput(16_384);
        TEMPLATES.render(template, page, output);
        return output.toString();
    }
}
