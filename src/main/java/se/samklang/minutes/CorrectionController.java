package se.samklang.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Verified minutes are corrected by a new edition. */
@Controller
class CorrectionController {

    private static final String PAGE = MinutesController.PAGE + "/rattelse";

    private final Database database;
    private final Submissions submissions;
    private final MinutesCorrection correction;

    CorrectionController(Database database, Submissions submissions, MinutesCorrection correction) {
        this.database = database;
        this.submissions = submissions;
        this.correction = correction;
    }

    record CorrectPage(Form form, Proceedings proceedings) {}

    @GetMapping(PAGE)
    Answer before(Visitor visitor, @PathVariable UUID id) {
        return page(Form.blank(), present(visitor, id));
    }

    @PostMapping(PAGE)
    Answer correct(Visitor visitor, @PathVariable UUID id, Form form) {
        Proceedings proceedings = present(visitor, id);
        List<String> fields = new ArrayList<>(List.of("skal"));
        Map<String, String> contents = new LinkedHashMap<>();
        String reason = form.line("skal", 500);
        for (Proceedings.Item item : proceedings.items()) {
            fields.add(item.chapter());
            String content = form.text(item.chapter(), 20_000);
            if (!content.isBlank()) {
                contents.put(item.chapter(), content);
            }
        }
        form.only(fields.toArray(String[]::new));
        if (contents.isEmpty()) {
            form.refuse("skal", "Skriv vad som rättas i minst en paragraf.");
        }
        return submissions.run(visitor, form, "Rättade protokoll", () -> page(form, proceedings), tx -> {
            UUID edition = correction.send(tx, id, reason, contents);
            return Redirect.to(SigningController.edition(edition))
                    .saying(
                            "Rättelsen är skickad till justering. Den förra utgåvan gäller tills alla har skrivit under.");
        });
    }

    private Proceedings present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> ProceedingsSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Form form, Proceedings proceedings) {
        return Page.of("minutes/correct", new CorrectPage(form, proceedings));
    }
}
