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
import se.samklang.base.Parsed;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
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

/** Member organisations: added, changed, removed. */
@Controller
class MemberController {

    private static final String TAKEN = "Det finns redan en medlem med det namnet.";
    private static final Versions<MemberSql.Member> VERSIONS = Versions.<MemberSql.Member>none()
            .with("Namn", MemberSql.Member::name)
            .with("Part", member -> PartyKind.valueOf(member.partyKind()).label())
            .with("Kommun", MemberSql.Member::municipalityCode)
            .with("Andel i procent", member -> typed(member.sharePercent()))
            .with("Ordning i listor", MemberSql.Member::position)
            .with("Medlem från och med", MemberSql.Member::fromDate)
            .with("Medlem till och med", MemberSql.Member::toDate);

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
        MemberSql.Member member = read(visitor, form, UUID.randomUUID());
        return submissions.run(
                visitor,
                form,
                "Lade till medlem",
                () -> Page.of("association/member", page(visitor, form, null)),
                tx -> {
                    Problems.refusedWhereTaken("namn", TAKEN, () -> MemberSql.add(tx, member));
                    return Redirect.to("/forbundet")
                            .saying("Medlemmen är tillagd.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/medlemmar/{id}")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return Page.of("association/member", page(visitor, opened(present(visitor, id)), id));
    }

    @PostMapping("/medlemmar/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        MemberSql.Member member = read(visitor, form, id);
        return submissions.run(
                visitor, form, "Ändrade medlem", () -> Page.of("association/member", page(visitor, form, id)), tx -> {
                    if (!Problems.refusedWhereTaken("namn", TAKEN, () -> MemberSql.change(tx, member))) {
                        throw VERSIONS.stale("/medlemmar/" + id, member, find(tx, id));
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
                        throw new Refused(
                                new Refusal(
                                        "medlem-anvands",
                                        "Medlemmen har mandat registrerade och kan inte raderas. Ange i stället ett slutdatum."));
                    }
                    return Redirect.to("/forbundet")
                            .saying("Medlemmen är raderad.")
                            .undoable(tx.actId());
                });
    }

    static AssociationController.MemberLine line(MemberSql.Member member) {
        BigDecimal share = member.sharePercent();
        return new AssociationController.MemberLine(
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

    private MemberSql.Member read(Visitor visitor, Form form, UUID id) {
        form.only("namn", "part", "kommunkod", "andel", "fran", "till", "plats");
        String kind = form.choice("part", PartyKind.choices());
        String municipality = form.optionalChoice("kommunkod", municipalities(visitor));
        if (kind.equals("MUNICIPALITY") && municipality == null && form.error("kommunkod") == null) {
            form.refuse("kommunkod", "Välj vilken kommun medlemmen är.");
        }
        if (!kind.equals("MUNICIPALITY") && municipality != null) {
            form.refuse("kommunkod", "Bara en medlem av slaget kommun kan ha en kommunkod. Lämna fältet tomt.");
        }
        BigDecimal share = form.optional("andel", MemberController::share);
        LocalDate from = form.optional("fran", SwedishDate::read);
        LocalDate to = form.optional("till", SwedishDate::read);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Slutdatum ska vara samma dag som startdatum eller senare.");
        }
        BigDecimal position = form.optional("plats", SwedishNumber::read);
        return new MemberSql.Member(
                id,
                form.line("namn", 200),
                kind,
                municipality,
                share,
                from,
                to,
                position == null ? 100 : position.intValue(),
                form.version());
    }

    static Parsed<BigDecimal> share(String typed) {
        Parsed<BigDecimal> number = SwedishNumber.read(typed);
        BigDecimal value = number.orNull();
        if (value == null) {
            return number;
        }
        boolean inRange = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0 && value.scale() <= 3;
        return inRange
                ? number
                : Parsed.unreadable("Andelen ska vara ett procenttal mellan 0 och 100, till exempel 12,5.");
    }

    private static Form opened(MemberSql.Member member) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("namn", member.name());
        content.put("part", member.partyKind());
        content.put("kommunkod", member.municipalityCode() == null ? "" : member.municipalityCode());
        content.put("andel", typed(member.sharePercent()));
        content.put("fran", member.fromDate() == null ? "" : member.fromDate());
        content.put("till", member.toDate() == null ? "" : member.toDate());
        content.put("plats", member.position());
        return Form.opened(member.version(), content);
    }

    private static String typed(@Nullable BigDecimal share) {
        return share == null ? "" : SwedishNumber.file(share);
    }
}
