package se.samklang.association;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Accounts;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** The förbund itself: shown with members and board, described, added. */
@Controller
class AssociationController {

    static final String LIST = "/forbundet";

    private static final Versions<AssociationSql.Row> VERSIONS = Versions.<AssociationSql.Row>none()
            .with("Namn", AssociationSql.Row::name)
            .with("Kortnamn", AssociationSql.Row::shortName)
            .with("Säte", AssociationSql.Row::seat)
            .with("Paragrafprefix", AssociationSql.Row::sectionPrefix)
            .with("Ändamål", AssociationSql.Row::purpose)
            .with("Tecken i ekonomiska tabeller", row -> AssociationForm.SIGNS.get(row.signConvention()))
            .with("Ersättares tjänstgöring", row -> row.deputyRule().label());

    private final Database database;
    private final Submissions submissions;
    private final Accounts accounts;
    private final Clock clock;

    AssociationController(Database database, Submissions submissions, Accounts accounts, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry associationEntry() {
        return new NavigationEntry("Förbundet", 500, "Förbundet", LIST);
    }

    record EditPage(Form form, Map<String, String> signs, Map<String, String> deputyRules) {}

    record NewPage(Form form) {}

    @GetMapping(LIST)
    Answer show(Visitor visitor, Listing listing) {
        LocalDate today = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
        boolean editable = visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
        return Page.of(
                "association/show",
                database.read(
                        visitor.scope(), tx -> AssociationPage.of(tx, own(tx), listing.filter("q"), today, editable)));
    }

    @GetMapping("/forbundet/andra")
    Answer edit(Visitor visitor) {
        AssociationSql.Row own = own(visitor);
        return Page.of("association/edit", editPage(AssociationForm.opened(own)));
    }

    @PostMapping("/forbundet/andra")
    Answer change(Visitor visitor, Form form) {
        AssociationSql.Row row = AssociationForm.changed(form, own(visitor));
        return submissions.run(
                visitor,
                form,
                "Ändrade förbundets uppgifter",
                () -> Page.of("association/edit", editPage(form)),
                tx -> {
                    if (!AssociationSql.change(tx, row)) {
                        throw VERSIONS.stale("/forbundet/andra", row, own(tx)).about(row.id());
                    }
                    return Redirect.to("/forbundet")
                            .saying("Uppgifterna om förbundet är sparade.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping("/forbund/nytt")
    Answer blank() {
        return Page.of("association/new", new NewPage(Form.blank()));
    }

    @PostMapping("/forbund/nytt")
    Answer add(Visitor visitor, Form form) {
        Associations.Description description = AssociationForm.added(form);
        if (!form.isValid() || description == null) {
            return Page.refused("association/new", new NewPage(form));
        }
        UUID id = UUID.randomUUID();
        try {
            database.write(visitor.scope().in(id), "Lade till förbundet", tx -> Associations.put(tx, id, description));
        } catch (DuplicateKeyException known) {
            form.refuse("organisationsnummer", "Ett förbund med det organisationsnumret finns redan.");
            return Page.refused("association/new", new NewPage(form));
        }
        accounts.grant(visitor.scope().in(id), visitor.accountId(), Role.DIRECTOR);
        accounts.grant(visitor.scope().in(id), visitor.accountId(), Role.ADMINISTRATOR);
        return Redirect.to(LIST)
                .workingIn(id)
                .saying("Förbundet är tillagt, och du arbetar nu i det. Nästa steg är medlemmar och mandat.");
    }

    private static EditPage editPage(Form form) {
        return new EditPage(form, AssociationForm.SIGNS, DeputyRule.choices());
    }

    private AssociationSql.Row own(Visitor visitor) {
        return database.read(visitor.scope(), AssociationController::own);
    }

    private static AssociationSql.Row own(Read tx) {
        return AssociationSql.own(tx).orElseThrow(Problems.NotFound::new);
    }
}
