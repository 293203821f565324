package se.samklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Acts;

/** The few ways a request can end badly, each with a page that says what to do. */
@ControllerAdvice
final class ErrorAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    /** What the triggers raise that keep verified minutes, given signatures and locked forecasts. */
    private static final String KEPT = "SK409";

    private final AnswerWriter answers;

    ErrorAnswers(AnswerWriter answers) {
        this.answers = answers;
    }

    /** @param reference printed only where the fault is ours */
    record ErrorPage(String title, String sentence, String advice, boolean ours) {}

    /** A field sent, to be sent again. */
    record Sent(String name, String value) {}

    /**
     * @param who who saved last, and when; empty where it is not known
     * @param version what is saved now, which the form goes on from; null where that is not known
     * @param action where the form was sent
     */
    record StalePage(
            String path,
            List<Problems.Difference> differences,
            String who,
            @Nullable Integer version,
            String action,
            List<Sent> sent) {}

    @ExceptionHandler({Problems.NotFound.class, MethodArgumentTypeMismatchException.class})
    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(404, notFoundPage(), request, response);
    }

    @ExceptionHandler(Problems.Forbidden.class)
    void forbidden(Problems.Forbidden problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(
                403,
                new ErrorPage(
                        "Du har inte behörighet",
                        String.valueOf(problem.getMessage()),
                        "Behöver du komma åt sidan? Be förbundets administratör om en annan roll.",
                        false),
                request,
                response);
    }

    @ExceptionHandler(Refused.class)
    void refused(Refused problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                409,
                new ErrorPage(
                        "Det går inte",
                        problem.refusal().sentence(),
                        "Inget har ändrats. Gå tillbaka till föregående sida om du vill göra på ett annat sätt.",
                        false),
                request,
                response);
    }

    /** The database's own "this is verified", on a way where no rule said it first. */
    @ExceptionHandler(UncategorizedSQLException.class)
    void kept(UncategorizedSQLException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SQLException cause = failure.getSQLException();
        if (cause == null || !KEPT.equals(cause.getSQLState())) {
            other(failure, request, response);
            return;
        }
        LOG.warn("a change of what is verified was stopped, reference {}", Shells.reference(request), failure);
        refused(
                new Refused(
                        "fastslaget",
                        "Det du ville ändra är fastslaget: det är justerat, låst eller på väg att justeras. Rätta det"
                                + " som är fel i en ny version."),
                request,
                response);
    }

    @ExceptionHandler(Problems.Stale.class)
    void stale(Problems.Stale problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Acts.Saved saved = problem.saved();
        StalePage page = new StalePage(
                problem.path(),
                problem.differences(),
                saved == null
                        ? ""
                        : saved.actor() + " "
                                + SwedishDate.printInstant(saved.createdAt().toInstant()),
                saved == null ? null : saved.version(),
                request.getRequestURI(),
                sent(request));
        answers.write(new Page("web/stale", page, 409), request, response);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(413, tooLargePage(), request, response);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    void unavailable(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        LOG.error("the database did not answer, reference {}", Shells.reference(request), failure);
        response.setHeader("Retry-After", "10");
        response.setStatus(503);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter()
                .write("<!doctype html><html lang=\"sv\"><meta charset=\"utf-8\"><title>Tjänsten svarar inte</title>"
                        + "<h1>Tjänsten svarar inte just nu</h1><p>Databasen gick inte att nå. Vänta en stund och"
                        + " ladda om sidan. Det du redan sparat finns kvar.</p></html>");
    }

    /** Two who did the same thing at the same moment, where no form says it better. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    void inTheWay(DataIntegrityViolationException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn("rows stood in each other's way, reference {}", Shells.reference(request), failure);
        write(
                409,
                new ErrorPage(
                        "Det går inte att spara",
                        "Det du skickade krockar med något som redan finns, eller hör ihop med något som har tagits"
                                + " bort. Inget har sparats.",
                        "Gå tillbaka, ladda om sidan och se vad som har ändrats.",
                        false),
                request,
                response);
    }

    /** An address with broken percent signs or letters, or more fields than any form has. */
    @ExceptionHandler(InvalidParameterException.class)
    void unreadable(InvalidParameterException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(failure.getErrorCode(), unreadablePage(), request, response);
    }

    @ExceptionHandler(Exception.class)
    void other(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failure instanceof ErrorResponse known) {
            int status = known.getStatusCode().value();
            write(status, status == 404 ? notFoundPage() : unreadablePage(), request, response);
            return;
        }
        LOG.error("a request failed, reference {}", Shells.reference(request), failure);
        write(
                500,
                new ErrorPage(
                        "Något gick fel hos oss",
                        "Sidan kunde inte visas, eller åtgärden kunde inte slutföras. Inget har sparats till hälften.",
                        "Försök igen. Händer det på nytt, lämna referensnumret till den som sköter Samklang.",
                        true),
                request,
                response);
    }

    private static List<Sent> sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !Form.CARRIED.contains(field.getKey()))
                .flatMap(field -> Stream.of(field.getValue()).map(value -> new Sent(field.getKey(), value)))
                .toList();
    }

    private void write(int status, ErrorPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.write(new Page("web/error", page, status), request, response);
    }

    static ErrorPage notFoundPage() {
        return new ErrorPage(
                "Sidan finns inte",
                "Adressen är fel, eller så finns det du söker inte i det förbund du arbetar i.",
                "Kontrollera adressen, använd sökningen eller börja från startsidan.",
                false);
    }

    static ErrorPage tooLargePage() {
        return new ErrorPage(
                "Filen är för stor",
                "En fil får vara högst 50 MB. Inget har tagits emot.",
                "Dela upp filen i flera, eller ta bort sådant som inte ska läsas in, och försök igen.",
                false);
    }

    private static ErrorPage unreadablePage() {
        return new ErrorPage(
                "Begäran gick inte att läsa",
                "Något i adressen eller formuläret har en form som Samklang inte förstår.",
                "Gå tillbaka och försök igen.",
                false);
    }
}
