package se.samklang.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Minutes are sent to those who verify them, and taken back. */
@Controller
class CirculationController {

    private static final String SEND = MinutesController.PAGE + "/justering";
    private static final String SEEN = "innehall";

    private final Database database;
    private final Submissions submissions;
    private final MinutesDocuments documents;
    private final Circulation circulation;

    CirculationController(
            Database database, Submissions submissions, MinutesDocuments documents, Circulation circulation) {
        this.database = database;
        this.submissions = submissions;
        this.documents = documents;
        this.circulation = circulation;
    }

    /** @param accounts that may be chosen for each signer */
    record SendPage(
            Form form,
            Proceedings.Meeting meeting,
            List<Signer> signers,
            Map<String, String> accounts,
            List<Readiness.Missing> missing) {

        String field(Signer signer) {
            return CirculationController.field(signer);
        }
    }

    @GetMapping(SEND)
    Answer before(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Proceedings proceedings = ProceedingsSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            Map<String, Object> content = new LinkedHashMap<>();
            content.put(SEEN, Circulation.fingerprint(documents.draft(tx, id)));
            Signer.of(proceedings)
                    .forEach(signer -> content.put(field(signer), SigningAccountSql.named(tx, signer.name())));
            return page(tx, proceedings, Form.opened(0, content));
        });
    }

    @PostMapping(SEND)
    Answer send(Visitor visitor, @PathVariable UUID id, Form form) {
        Proceedings proceedings = database.read(visitor.scope(), tx -> ProceedingsSql.find(tx, id))
                .orElseThrow(Problems.NotFound::new);
        Map<String, String> choices = database.read(visitor.scope(), SigningAccountSql::choices);
        List<String> fields = new ArrayList<>(List.of(SEEN));
        Map<UUID, UUID> accounts = new HashMap<>();
        for (Signer signer : Signer.of(proceedings)) {
            fields.add(field(signer));
            String chosen = form.optionalChoice(field(signer), choices);
            UUID account = chosen == null ? null : Ids.read(chosen).orNull();
            if (account != null) {
                accounts.put(signer.attendee(), account);
            }
        }
        form.only(fields.toArray(String[]::new));
        return submissions.run(
                visitor,
                form,
                "Skickade protokoll till justering",
                () -> database.read(visitor.scope(), tx -> page(tx, proceedings, form)),
                tx -> {
                    UUID edition = circulation.send(tx, id, form.value(SEEN), accounts);
                    return Redirect.to(SigningController.edition(edition))
                            .saying("Protokollet är skickat till justering och kan inte ändras så länge det är där.");
                });
    }

    @PostMapping(SigningController.EDITION + "/ta-tillbaka")
    Answer withdraw(Visitor visitor, @PathVariable UUID edition, Form form) {
        form.only("skal");
        String reason = form.line("skal", 500);
        Edition found = database.read(visitor.scope(), tx -> MinutesSql.find(tx, edition))
                .orElseThrow(Problems.NotFound::new);
        return submissions.run(
                visitor,
                form,
                "Tog tillbaka protokoll från justering",
                () -> Page.of("minutes/withdraw", new WithdrawPage(form, found)),
                tx -> {
                    circulation.withdraw(tx, edition, reason);
                    return Redirect.to(MinutesController.MEETINGS + found.meetingId() + "/protokoll")
                            .saying("Protokollet är tillbaka från justeringen.");
                });
    }

    record WithdrawPage(Form form, Edition edition) {}

    @GetMapping(SigningController.EDITION + "/ta-tillbaka")
    Answer beforeWithdrawal(Visitor visitor, @PathVariable UUID edition) {
        Edition found = database.read(visitor.scope(), tx -> MinutesSql.find(tx, edition))
                .orElseThrow(Problems.NotFound::new);
        return Page.of("minutes/withdraw", new WithdrawPage(Form.blank(), found));
    }

    private static Page page(Read tx, Proceedings proceedings, Form form) {
        return Page.of(
                "minutes/send",
                new SendPage(
                        form,
                        proceedings.meeting(),
                        Signer.of(proceedings),
                        SigningAccountSql.choices(tx),
                        Readiness.missing(proceedings, SettingSql.find(tx).orElse(null), SwedishDate.day(tx.now()))));
    }

    private static String field(Signer signer) {
        return "konto-" + signer.attendee();
    }
}
