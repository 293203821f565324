package se.samklang.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A signature on paper, registered by whoever keeps the paper. */
@Controller
class PaperController {

    private static final String PAGE = SigningController.SIGNATURE + "/papper";

    private final Database database;
    private final Submissions submissions;
    private final Signing signing;

    PaperController(Database database, Submissions submissions, Signing signing) {
        this.database = database;
        this.submissions = submissions;
        this.signing = signing;
    }

    record PaperPage(Form form, SignatureSql.Signature signature) {}

    @GetMapping(PAGE)
    Answer before(Visitor visitor, @PathVariable UUID signature) {
        return page(visitor, signature, Form.blank());
    }

    @PostMapping(PAGE)
    Answer register(Visitor visitor, @PathVariable UUID signature, Form form) {
        form.only("datum", "anteckning");
        LocalDate date = form.required("datum", SwedishDate::read);
        String remark = form.line("anteckning", 500);
        SignatureSql.Signature found = database.read(visitor.scope(), tx -> SignatureSql.find(tx, signature))
                .orElseThrow(Problems.NotFound::new);
        return submissions.run(
                visitor, form, "Registrerade underskrift på papper", () -> page(visitor, signature, form), tx -> {
                    SignatureSql.Given given = new SignatureSql.Given(
                            SignatureSql.Method.PAPER,
                            within(date == null ? LocalDate.MIN : date, tx.now()),
                            remark,
                            null);
                    String done = signing.sign(tx, new Signing.Act(signature, given, null, "datum"));
                    return Redirect.to(SigningController.edition(found.minutesId()))
                            .saying(done);
                });
    }

    /** Paper tells the day and not the hour: noon in Sweden, or now on the day itself. */
    private static Instant within(LocalDate date, Instant now) {
        return date.equals(SwedishDate.day(now))
                ? now
                : date.atTime(LocalTime.NOON).atZone(SwedishDate.STOCKHOLM).toInstant();
    }

    private Page page(Visitor visitor, UUID signature, Form form) {
        return Page.of(
                "minutes/paper",
                new PaperPage(
                        form,
                        database.read(visitor.scope(), tx -> SignatureSql.find(tx, signature))
                                .orElseThrow(Problems.NotFound::new)));
    }
}
