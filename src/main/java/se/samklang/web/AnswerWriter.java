package se.samklang.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes an answer: renders the page's template, redirects, or sends the file. */
@Component
final class AnswerWriter implements HandlerMethodReturnValueHandler {

    private static final int REFUSED = 422;

    private final TemplateEngine templates;
    private final Shells shells;
    private final Visitors visitors;

    AnswerWriter(TemplateEngine templates, Shells shells, Visitors visitors) {
        this.templates = templates;
        this.shells = shells;
        this.visitors = visitors;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
        write((Answer) Objects.requireNonNull(answer), request, response);
    }

    void write(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Page page -> render(page, request, response);
            case PublicPage page ->
                send(page.status(), drawn(page.template(), page.model(), shells.bare(request)), response);
            case Redirect redirect -> redirect(redirect, request, response);
            case Download download -> send(download, response);
        }
    }

    private void render(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Shell shell = shells.around(request);
        if (page.status() == REFUSED) {
            drawn(page.template(), page.model(), shell);
        }
        send(page.status(), drawn(page.template(), page.model(), shell), response);
    }

    private static void send(int status, Utf8ByteOutput output, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /** A refused form is drawn twice: it learns what its fields are called below the summary that names them. */
    private Utf8ByteOutput drawn(String template, Object model, Shell shell) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("shell", shell, "page", model), output);
        return output;
    }

    private void redirect(Redirect redirect, HttpServletRequest request, HttpServletResponse response) {
        Visitor visitor = redirect.association() == null ? null : visitors.of(request);
        if (visitor != null) {
            visitors.choose(request.getSession(), visitor.accountId(), Objects.requireNonNull(redirect.association()));
        }
        if (redirect.done() != null) {
            Shells.leaveFlash(request, new Shell.Flash("done", redirect.done(), redirect.undoAct()));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", redirect.path());
    }

    private static void send(Download download, HttpServletResponse response) throws IOException {
        ContentDisposition disposition = (download.inline()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(download.fileName(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        response.setContentType(download.contentType());
        response.setHeader("Content-Disposition", disposition.toString());
        response.setContentLength(download.content().length);
        response.getOutputStream().write(download.content());
    }
}
