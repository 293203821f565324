package se.samklang.notices;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.samklang.database.Database;
import se.samklang.documents.Document;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.RenderQueue;
import se.samklang.documents.Renderings;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** The proof of a notice, to read and to download. */
@Controller
class NoticeCertificateController {

    private final Database database;
    private final Notices notices;
    private final HtmlRendering html;
    private final Renderings renderings;
    private final RenderQueue queue;

    NoticeCertificateController(
            Database database, Notices notices, HtmlRendering html, Renderings renderings, RenderQueue queue) {
        this.database = database;
        this.notices = notices;
        this.html = html;
        this.renderings = renderings;
        this.queue = queue;
    }

    record CertificatePage(Notice notice, String html) {}

    /** The page, or the file where a format is asked for. */
    @GetMapping(NoticeController.LIST + "/{id}/bevis")
    Answer show(Visitor visitor, @PathVariable UUID id, @RequestParam(defaultValue = "") String format) {
        if (format.isEmpty()) {
            return database.read(visitor.scope(), tx -> {
                Notice notice = NoticeController.find(tx, id);
                return Page.of(
                        "notices/certificate", new CertificatePage(notice, html.fragment(notices.certificate(tx, id))));
            });
        }
        return file(visitor, id, OutputFormat.read(format).orElseThrow(Problems.NotFound::new));
    }

    private Download file(Visitor visitor, UUID id, OutputFormat format) {
        return queue.inTurn(() -> {
            Document document = database.read(visitor.scope(), tx -> {
                NoticeController.find(tx, id);
                return notices.certificate(tx, id);
            });
            return Download.of(
                    document.kind() + "-" + document.period().from() + "." + format.extension(),
                    format.mediaType(),
                    renderings.render(document, format));
        });
    }
}
