package se.samklang.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page for what the server refuses before any of ours is asked: an address or a header it cannot read. */
final class BareErrorPage extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(BareErrorPage.class);

    private static final String UNREADABLE = page(
            "Begäran gick inte att läsa",
            "Adressen har en form som Samklang inte förstår. Kontrollera den och försök igen.");
    private static final String OURS = page("Något gick fel hos oss", "Sidan kunde inte visas. Försök igen.");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        boolean ours = response.getStatus() >= 500;
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            Writer out = response.getReporter();
            if (out != null) {
                out.write(ours ? OURS : UNREADABLE);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("the visitor was gone before the error page", gone);
        }
    }

    private static String page(String title, String sentence) {
        return "<!doctype html><html lang=\"sv\"><meta charset=\"utf-8\"><title>" + title + "</title><h1>" + title
                + "</h1><p>" + sentence + "</p><p><a href=\"/\">Till startsidan</a></p></html>";
    }
}
