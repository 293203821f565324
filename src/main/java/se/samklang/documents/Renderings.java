package se.samklang.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** One document, five forms. */
@Component
public class Renderings {

    private final HtmlRendering html;
    private final PdfRendering pdf;

    public Renderings(HtmlRendering html) {
        this.html = html;
        this.pdf = new PdfRendering(html);
    }

    /** The document as a whole file of the given format. */
    public byte[] render(Document document, OutputFormat format) {
        return switch (format) {
            case HTML -> html.file(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf.render(document);
            case DOCX -> DocxRendering.render(document);
            case TXT -> TextRendering.render(document).getBytes(StandardCharsets.UTF_8);
            case JSON -> JsonRendering.render(document).getBytes(StandardCharsets.UTF_8);
        };
    }
}
