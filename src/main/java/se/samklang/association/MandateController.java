package se.samklang.association;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** Who sits on the board for which member, from when to when. */
@Controller
class MandateController {

    private static final Map<String, String> OFFICES = offices();

    private static final Versions<MandateSql.Mandate> VERSIONS = Versions.<MandateSql.Mandate>none()
            .with("Namn", MandateSql.Mandate::personName)
            .with("Utsedd av", MandateSql.Mandate::memberName)
            .with("Uppdrag", mandate -> OFFICES.getOrDefault(mandate.office(), mandate.office()))
            .with("Från och med", MandateSql.Mandate::fromDate)
            .with("Till och med", MandateSql.Mandate::toDate);

    private final Database database;
    private final Submissions submissions;

    MandateController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record MandatePage(Form form, @Nullable UUID id, Map<String, String> members, Map<String, String> offices) {}

    @GetMapping("/mandat/nytt")
    Answer blank(Visitor visitor) {
        return Page.of("association/mandate", page(visitor, Form.blank(), null));
    }

    @PostMapping("/mandat")
    Answer add(Visitor visitor, Form form) {
        MandateSql.Mandate mandate = read(visitor, form, UUID.randomUUID());
        return submissions.run(
                visitor,
                form,
                "Lade till mandat",
                () -> Page.of("association/mandate", page(visitor, form, null)),
                tx -> {
                    MandateSql.add(tx, mandate);
                    return Redirect.to("/forbundet")
                            .saying("Mandatet är tillagt.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/mandat/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return Page.of("association/mandate", page(visitor, opened(present(visitor, id)), id));
    }

    @PostMapping("/mandat/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        MandateSql.Mandate mandate = read(visitor, form, id);
        return submissions.run(
                visitor, form, "Ändrade mandat", () -> Page.of("association/mandate", page(visitor, form, id)), tx -> {
                    if (!MandateSql.change(tx, mandate)) {
                        throw VERSIONS.stale("/mandat/" + id, mandate, find(tx, id))
                                .about(id);
                    }
                    return Redirect.to("/forbundet")
                            .saying("Mandatet är sparat.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping("/mandat/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Raderade mandat", () -> Page.of("association/mandate", page(visitor, form, id)), tx -> {
                    if (MandateSql.remove(tx, id) == 0) {
                        throw new Problems.NotFound();
                    }
                    return Redirect.to("/forbundet")
                            .saying("Mandatet är raderat.")
                            .undoable(tx.actId());
                });
    }

    static AssociationController.Seat seat(MandateSql.Mandate mandate, LocalDate today) {
        return new AssociationController.Seat(
                mandate.id(),
                mandate.personName(),
                mandate.memberName(),
                OFFICES.getOrDefault(mandate.office(), mandate.office()),
                MemberController.period(mandate.fromDate(), mandate.toDate()),
                mandate.toDate() != null && mandate.toDate().isBefore(today));
    }

    private MandateSql.Mandate present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static MandateSql.Mandate find(Read tx, UUID id) {
        return MandateSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private MandatePage page(Visitor visitor, Form form, @Nullable UUID id) {
        return new MandatePage(form, id, members(visitor), OFFICES);
    }

    private Map<String, String> members(Visitor visitor) {
        Map<String, String> choices = new LinkedHashMap<>();
        database.read(visitor.scope(), MemberSql::all)
                .forEach(member -> choices.put(member.id().toString(), member.name()));
        return choices;
    }

    private MandateSql.Mandate read(Visitor visitor, Form form, UUID id) {
        form.only("namn", "medlem", "uppdrag", "fran", "till");
        Map<String, String> members = members(visitor);
        String member = form.choice("medlem", members);
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.optional("till", SwedishDate::read);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Slutdatum ska vara samma dag som startdatum eller senare.");
        }
        return new MandateSql.Mandate(
                id,
                form.line("namn", 100),
                member.isEmpty() ? new UUID(0, 0) : UUID.fromString(member),
                members.getOrDefault(member, ""),
                form.choice("uppdrag", OFFICES),
                from == null ? LocalDate.EPOCH : from,
                to,
                form.version());
    }

    private static Form opened(MandateSql.Mandate mandate) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("namn", mandate.personName());
        content.put("medlem", mandate.memberId());
        content.put("uppdrag", mandate.office());
        content.put("fran", mandate.fromDate());
        content.put("till", mandate.toDate() == null ? "" : mandate.toDate());
        return Form.opened(mandate.version(), content);
    }

    private static Map<String, String> offices() {
        Map<String, String> offices = new LinkedHashMap<>();
        offices.put("CHAIR", "Ordförande");
        offices.put("VICE_CHAIR", "Vice ordförande");
        offices.put("BOARD_MEMBER", "Ledamot");
        offices.put("DEPUTY", "Ersättare");
        return offices;
    }
}
