package se.samklang.minutes;

import se.samklang.documents.Document;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;

/** Every form as plain text: to set a page takes nearly all the time an act takes, and touches no row. */
final class PlainRenderings extends Renderings {

    private PlainRenderings() {
        super(new HtmlRendering());
    }

    static IssuedDocuments issued() {
        return new IssuedDocuments(new PlainRenderings());
    }

    @Override
    public byte[] render(Document document, OutputFormat format) {
        return super.render(document, OutputFormat.TXT);
    }
}
