package se.samklang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Help, always in the same place, and the page for what went wrong before a handler was reached. */
@Controller
@ConditionalOnWebApplication
final class HelpController implements ErrorController {

    record HelpPage(String version) {}

    @GetMapping("/hjalp")
    Answer help() {
        return Page.of("web/help", new HelpPage("0.1.0"));
    }

    @RequestMapping("/error")
    Answer error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        ErrorAnswers.ErrorPage page = switch (code) {
            case 404 -> ErrorAnswers.notFoundPage();
            case 413 -> ErrorAnswers.tooLargePage();
            case 403 ->
                new ErrorAnswers.ErrorPage(
                        "Formuläret gick inte att ta emot",
                        "Formuläret har blivit för gammalt eller kom från en annan webbplats. Inget har sparats.",
                        "Gå tillbaka, ladda om sidan och skicka igen. Det du skrev finns kvar i webbläsaren.",
                        false);
            default ->
                new ErrorAnswers.ErrorPage(
                        code >= 500 ? "Något gick fel hos oss" : "Begäran gick inte att läsa",
                        code >= 500
                                ? "Sidan kunde inte visas. Inget har sparats till hälften."
                                : "Något i adressen eller formuläret har en form som Samklang inte förstår.",
                        "Gå tillbaka och försök igen.",
                        code >= 500);
        };
        return new Page("web/error", page, code);
    }
}
