package se.samklang.association;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Member organisations: added, changed, removed. */
@Controller
class MemberController {

    private static final String TAKEN = "Det finns redan en medlem med det namnet.";
    private final Database database;
    private final Submissions submissions;

    MemberController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record MemberPage(Form form, @Nullable UUID id, Map<String, String> kinds, Map<String, String> municipalities) {}

    @GetMapping("/medlemmar/ny")
    Answer blank(Visitor visitor) {
        return Page.of("association/member", page(visitor, Form.blank(), null));
    }

    @PostMapping("/medlemmar")
    Answer add(Visitor visitor, Form form) {
        MemberSql.Member member = MemberForm.read(form, UUID.randomUUID(), municipalities(visitor));
        return submissions.run(
                visitor,
                form,
                "Lade till medlem",
                () -> Page.of("association/member", page(visitor, form, null)),
                tx -> {
                    Problems.refusedWhereTaken("namn", TAKEN, () -> MemberSql.add(tx, member));
                    return Redirect.to(form.value("vidare").isEmpty() ? "/forbundet" : "/medlemmar/ny")
                            .saying(member.name() + " är tillagd som medlem.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/medlemmar/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return Page.of("association/member", page(visitor, MemberForm.opened(present(visitor, id)), id));
    }

    @PostMapping("/medlemmar/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        MemberSql.Member member = MemberForm.read(form, id, municipalities(visitor));
        return submissions.run(
                visitor, form, "Ändrade medlem", () -> Page.of("association/member", page(visitor, form, id)), tx -> {
                    if (!Problems.refusedWhereTaken("namn", TAKEN, () -> MemberSql.change(tx, member))) {
                        throw MemberForm.VERSIONS
                                .stale("/medlemmar/" + id, member, find(tx, id))
                                .about(id);
                    }
                    return Redirect.to("/forbundet")
                            .saying("Medlemmen är sparad.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping("/medlemmar/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor, form, "Raderade medlem", () -> Page.of("association/member", page(visitor, form, id)), tx -> {
                    try {
                        if (MemberSql.remove(tx, id) == 0) {
                            throw new Problems.NotFound();
                        }
                    } catch (DataIntegrityViolationException used) {
                        throw new Refused(new Refusal(
                                "medlem-anvands",
                                "Medlemmen har mandat, äger en insats eller finns i något annat som är registrerat, och"
                                        + " kan inte raderas. Ange i stället ett slutdatum."));
                    }
                    return Redirect.to("/forbundet")
                            .saying("Medlemmen är raderad.")
                            .undoable(tx.actId());
                });
    }

    static AssociationPage.MemberLine line(MemberSql.Member member) {
        BigDecimal share = member.sharePercent();
        return new AssociationPage.MemberLine(
                member.id(),
                member.name(),
                PartyKind.valueOf(member.partyKind()).label(),
                member.municipalityCode(),
                share == null ? null : SwedishNumber.file(share) + " %",
                period(member.fromDate(), member.toDate()));
    }

    static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "tills vidare";
        }
        return (from == null ? "" : from.toString()) + "–" + (to == null ? "" : to.toString());
    }

    private MemberSql.Member present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static MemberSql.Member find(Read tx, UUID id) {
        return MemberSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private MemberPage page(Visitor visitor, Form form, @Nullable UUID id) {
        return new MemberPage(form, id, PartyKind.choices(), municipalities(visitor));
    }

    private Map<String, String> municipalities(Visitor visitor) {
        Map<String, String> choices = new LinkedHashMap<>();
        database.read(visitor.scope(), MemberSql::selectableMunicipalities)
                .forEach(municipality -> choices.put(municipality.code(), municipality.name()));
        return choices;
    }
}
