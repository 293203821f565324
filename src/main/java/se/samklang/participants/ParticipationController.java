package se.samklang.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A participation: registered, shown, corrected, ended. */
@Controller
class ParticipationController {

    private final Database database;
    private final Submissions submissions;
    private final Insatser insatser;
    private final Clock clock;

    ParticipationController(Database database, Submissions submissions, Insatser insatser, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.insatser = insatser;
        this.clock = clock;
    }

    /** @param participation null for a new one */
    record FormPage(Form form, @Nullable Participation participation, ParticipationForm choices) {}

    record ShowPage(Participation participation, ParticipationWords words, boolean editable) {}

    @GetMapping("/deltagande/nytt")
    Answer blank(Visitor visitor, @RequestParam(name = "insats", defaultValue = "") String insats) {
        Form form = Form.opened(0, Map.of("insats", insats));
        return Page.of("participants/form", page(visitor, form, null));
    }

    @PostMapping("/deltagande")
    Answer add(Visitor visitor, Form form) {
        ParticipationForm choices = choices(visitor);
        Participation read = choices.added(form, Ids.next(clock));
        List<ParticipationRules.Remark> remarks = check(choices, form, read, "ny-kod");
        return submissions.run(visitor, form, "Registrerade deltagande", () -> formPage(form, null, choices), tx -> {
            Participation added = coded(tx, read);
            try {
                ParticipationSql.insert(tx, List.of(added));
            } catch (DuplicateKeyException taken) {
                throw new Problems.FieldRefused(
                        "kod", "Koden finns redan i insatsen. Den som kommer tillbaka får en ny kod.");
            }
            return done(visitor, tx, added, "Deltagandet " + added.code() + " är registrerat.", remarks);
        });
    }

    @GetMapping("/deltagande/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return Page.of("participants/show", database.read(visitor.scope(), tx -> {
            Participation participation = require(visitor, tx, id);
            Insats insats = insatser.require(visitor, tx, participation.insatsId());
            ParticipationWords words =
                    ParticipationWords.of(participation, insats, CodeLists.read(tx), Municipalities.read(tx));
            return new ShowPage(participation, words, mayRegister(visitor));
        }));
    }

    @GetMapping("/deltagande/{id}/andra")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        Participation present = find(visitor, id);
        return Page.of("participants/form", page(visitor, ParticipationForm.opened(present), present));
    }

    @PostMapping("/deltagande/{id}")
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Participation present = find(visitor, id);
        ParticipationForm choices = choices(visitor);
        Participation read = choices.changed(form, present);
        List<ParticipationRules.Remark> remarks = check(choices, form, read, present.code());
        return submissions.run(visitor, form, "Ändrade deltagande", () -> formPage(form, present, choices), tx -> {
            update(visitor, tx, read, "/andra");
            return done(visitor, tx, read, "Deltagandet är sparat.", remarks);
        });
    }

    @GetMapping("/deltagande/{id}/avsluta")
    Answer end(Visitor visitor, @PathVariable UUID id) {
        Participation present = find(visitor, id);
        return present.isEnded()
                ? Redirect.to("/deltagande/" + id + "/andra")
                : Page.of("participants/end", page(visitor, ParticipationForm.opened(present), present));
    }

    @PostMapping("/deltagande/{id}/avsluta")
    Answer ended(Visitor visitor, @PathVariable UUID id, Form form) {
        Participation present = find(visitor, id);
        ParticipationForm choices = choices(visitor);
        Participation read = choices.ended(form, present);
        List<ParticipationRules.Remark> remarks = check(choices, form, read, present.code());
        return submissions.run(
                visitor,
                form,
                "Avslutade deltagande",
                () -> Page.of("participants/end", new FormPage(form, present, choices)),
                tx -> {
                    update(visitor, tx, read, "/avsluta");
                    return done(visitor, tx, read, "Deltagandet är avslutat.", remarks);
                });
    }

    static boolean mayRegister(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR) || visitor.is(Role.INSATS_LEAD);
    }

    Participation find(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> require(visitor, tx, id));
    }

    private Participation require(Visitor visitor, Read tx, UUID id) {
        Participation participation = ParticipationSql.find(tx, id).orElseThrow(Problems.NotFound::new);
        insatser.require(visitor, tx, participation.insatsId());
        return participation;
    }

    /** Puts what is wrong into the form and answers what should be looked at. */
    private List<ParticipationRules.Remark> check(
            ParticipationForm choices, Form form, Participation read, String code) {
        LocalDate today = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
        ParticipationRules rules =
                new ParticipationRules(choices.codes(), choices.municipalities().own(), today);
        Participation checked = read.code().isEmpty() ? read.withCode(code) : read;
        List<ParticipationRules.Remark> remarks =
                form.isValid() ? rules.check(checked, insats(choices, read)) : rules.faults(checked);
        remarks.stream()
                .filter(ParticipationRules.Remark::isFault)
                .forEach(remark -> form.refuse(remark.field(), remark.sentence()));
        return remarks.stream().filter(remark -> !remark.isFault()).toList();
    }

    private static Insats insats(ParticipationForm choices, Participation read) {
        Insats insats = choices.insatser().get(read.insatsId());
        if (insats == null) {
            throw new Problems.NotFound();
        }
        return insats;
    }

    private Participation coded(Write tx, Participation participation) {
        if (!participation.code().isEmpty()) {
            return participation;
        }
        Insats insats = insatser.find(tx, participation.insatsId()).orElseThrow(Problems.NotFound::new);
        String prefix = Codes.prefix(insats.name(), participation.startMonth().getYear());
        return participation.withCode(ParticipationSql.nextCode(tx, insats.id(), prefix));
    }

    private void update(Visitor visitor, Write tx, Participation changed, String form) {
        if (!ParticipationSql.update(tx, changed)) {
            Participation present = require(visitor, tx, changed.id());
            Insats insats = insatser.require(visitor, tx, present.insatsId());
            CodeLists codes = CodeLists.read(tx);
            Municipalities municipalities = Municipalities.read(tx);
            throw new Problems.Stale(
                            "/deltagande/" + changed.id() + form,
                            ParticipationWords.of(changed, insats, codes, municipalities)
                                    .differences(ParticipationWords.of(present, insats, codes, municipalities)))
                    .about(changed.id());
        }
    }

    private static Redirect done(
            Visitor visitor, Write tx, Participation saved, String sentence, List<ParticipationRules.Remark> remarks) {
        StringBuilder said = new StringBuilder(sentence);
        remarks.forEach(remark -> said.append(' ').append(remark.sentence()));
        Redirect redirect = Redirect.to("/deltagande/" + saved.id()).saying(said.toString());
        return visitor.onlyLeadsInsatser() ? redirect : redirect.undoable(tx.actId());
    }

    private ParticipationForm choices(Visitor visitor) {
        return database.read(visitor.scope(), tx -> ParticipationForm.of(tx, insatser.visibleTo(visitor, tx)));
    }

    private FormPage page(Visitor visitor, Form form, @Nullable Participation present) {
        return new FormPage(form, present, choices(visitor));
    }

    private static Page formPage(Form form, @Nullable Participation present, ParticipationForm choices) {
        return Page.of("participants/form", new FormPage(form, present, choices));
    }
}
