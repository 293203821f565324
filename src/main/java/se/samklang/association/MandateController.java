package se.samklang.association;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Who is elected to what for which member, from when to when. */
@Controller
class MandateController {

    private final Database database;
    private final Submissions submissions;

    MandateController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record MandatePage(Form form, @Nullable UUID id, Map<String, String> members, Map<String, String> offices) {}

    @GetMapping("/mandat/nytt")
    Answer blank(Visitor visitor) {
        return page(visitor, Form.blank(), null);
    }

    @PostMapping("/mandat")
    Answer add(Visitor visitor, Form form) {
        Mandate mandate = MandateForm.read(form, UUID.randomUUID(), members(visitor));
        return submissions.run(visitor, form, "Lade till mandat", () -> page(visitor, form, null), tx -> {
            requireOneChair(tx, mandate);
            MandateSql.add(tx, mandate);
            return Redirect.to(form.value("vidare").isEmpty() ? "/forbundet" : "/mandat/nytt")
                    .saying("Mandatet för " + mandate.personName() + " är tillagt.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping("/mandat/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return page(visitor, MandateForm.opened(present(visitor, id)), id);
    }

    @PostMapping("/mandat/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        Mandate mandate = MandateForm.read(form, id, members(visitor));
        return submissions.run(visitor, form, "Ändrade mandat", () -> page(visitor, form, id), tx -> {
            requireOneChair(tx, mandate);
            if (!MandateSql.change(tx, mandate)) {
                throw MandateForm.VERSIONS
                        .stale("/mandat/" + id, mandate, find(tx, id))
                        .about(id);
            }
            return Redirect.to("/forbundet").saying("Mandatet är sparat.").undoable(tx.actId());
        });
    }

    @PostMapping("/mandat/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(visitor, form, "Raderade mandat", () -> page(visitor, form, id), tx -> {
            if (removed(tx, id) == 0) {
                throw new Problems.NotFound();
            }
            return Redirect.to("/forbundet").saying("Mandatet är raderat.").undoable(tx.actId());
        });
    }

    private static void requireOneChair(Write tx, Mandate mandate) {
        MandateRules.otherChair(mandate, MandateSql.all(tx)).ifPresent(other -> {
            throw new Problems.FieldRefused("fran", MandateRules.onlyOneChair(other));
        });
    }

    private static int removed(Write tx, UUID id) {
        try {
            return MandateSql.remove(tx, id);
        } catch (DataIntegrityViolationException used) {
            throw new Refused(
                    "mandat-anvands",
                    "Mandatet finns i en kallelse eller i ett mötes närvaro och kan inte raderas. Ange i stället"
                            + " sista dagen, och att personen har lämnat uppdraget.");
        }
    }

    private Mandate present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static Mandate find(Read tx, UUID id) {
        return MandateSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private Page page(Visitor visitor, Form form, @Nullable UUID id) {
        return Page.of("association/mandate", new MandatePage(form, id, members(visitor), Office.choices()));
    }

    private Map<String, String> members(Visitor visitor) {
        Map<String, String> choices = new LinkedHashMap<>();
        database.read(visitor.scope(), MemberSql::all)
                .forEach(member -> choices.put(member.id().toString(), member.name()));
        return choices;
    }
}
