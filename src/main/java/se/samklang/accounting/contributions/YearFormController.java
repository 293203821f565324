package se.samklang.accounting.contributions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.contributions.ContributionSql.Member;
import se.samklang.association.PartyKind;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Decided;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A year's frame and key, registered or changed. */
@Controller
class YearFormController {

    private static final String LIST = ContributionController.LIST;
    private static final String TAKEN = "Bidragen för det året är redan registrerade. Öppna året och ändra där.";

    /** Contributions are often decided together with the budget, so those that hold the word are offered first. */
    private static final String DECIDED_AS = "budget";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    YearFormController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping(LIST + "/nytt")
    Answer blank(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            int year = ContributionController.year(
                    listing.filter("ar"), SwedishDate.day(clock.instant()).getYear());
            YearFormPage.Asked asked = asked(tx, year);
            return YearFormPage.of(ContributionYearForm.blank(year, asked.members()), asked);
        });
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        int year = ContributionController.year(
                form.value("ar"), SwedishDate.day(clock.instant()).getYear());
        YearFormPage.Asked asked = database.read(visitor.scope(), tx -> asked(tx, year));
        ContributionYearForm typed = ContributionYearForm.read(form, asked.members(), asked.decisions(), null);
        return submissions.run(
                visitor, form, "Registrerade medlemmarnas bidrag", () -> YearFormPage.of(form, asked), tx -> {
                    Problems.refusedWhereTaken(
                            "ar", TAKEN, () -> SettleYear.add(tx, typed.year(), typed.content(), typed.members()));
                    return Redirect.to(LIST + "?ar=" + typed.year())
                            .saying("Bidragen för " + typed.year() + " är registrerade och fördelade.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(LIST + "/{year}/andra")
    Answer edit(Visitor visitor, @PathVariable String year) {
        return database.read(visitor.scope(), tx -> {
            Standing standing = ContributionController.find(tx, year);
            return YearFormPage.of(ContributionYearForm.opened(standing), asked(tx, standing));
        });
    }

    @PostMapping(LIST + "/{year}")
    Answer change(Visitor visitor, @PathVariable String year, Form form) {
        YearFormPage.Asked asked =
                database.read(visitor.scope(), tx -> asked(tx, ContributionController.find(tx, year)));
        Integer number = asked.year();
        ContributionYearForm typed = ContributionYearForm.read(form, asked.members(), asked.decisions(), number);
        return submissions.run(visitor, form, "Ändrade medlemmarnas bidrag", () -> YearFormPage.of(form, asked), tx -> {
            Standing standing = ContributionController.find(tx, year);
            requireSamePlan(standing, typed.content());
            if (SettleYear.change(tx, standing.year(), typed.content(), typed.members(), form.version()) == 0) {
                throw ContributionYearForm.VERSIONS
                        .stale(
                                LIST + "/" + number + "/andra",
                                typed.content(),
                                standing.year().content())
                        .about(standing.year().id());
            }
            return Redirect.to(LIST + "?ar=" + number)
                    .saying("Bidragen för " + number + " är sparade och fördelade på nytt.")
                    .undoable(tx.actId());
        });
    }

    private static YearFormPage.Asked asked(Read tx, int year) {
        boolean before = ContributionYearSql.find(tx, year - 1).isPresent()
                && ContributionYearSql.find(tx, year).isEmpty();
        return new YearFormPage.Asked(
                null, before ? year : null, ContributionSql.members(tx, year), Decided.NOT.choices(tx, DECIDED_AS));
    }

    private static YearFormPage.Asked asked(Read tx, Standing standing) {
        ContributionYear year = standing.year();
        return new YearFormPage.Asked(
                year.year(),
                null,
                payers(tx, standing),
                year.content().decided().choices(tx, DECIDED_AS));
    }

    private static void requireSamePlan(Standing standing, ContributionYear.Content content) {
        boolean invoiced = standing.lines().stream()
                .anyMatch(line -> line.instalments().stream().anyMatch(Instalment::isInvoiced));
        if (invoiced && content.plan() != standing.year().content().plan()) {
            throw new Problems.FieldRefused(
                    "plan",
                    "Delar av årets bidrag är redan fakturerade, så planen kan inte göras om. Ändra delarna var för"
                            + " sig i stället.");
        }
    }

    /** Members of the year, and those who have left but have a contribution in it. */
    private static List<Member> payers(Read tx, Standing standing) {
        List<Member> members =
                new ArrayList<>(ContributionSql.members(tx, standing.year().year()));
        standing.lines().stream()
                .map(Standing.Line::contribution)
                .filter(each -> members.stream().noneMatch(member -> member.id().equals(each.memberId())))
                .forEach(each -> members.add(new Member(each.memberId(), each.memberName(), kind(each.party()), null)));
        return members;
    }

    private static PartyKind kind(Party party) {
        return switch (party) {
            case STATE -> PartyKind.SOCIAL_INSURANCE_AGENCY;
            case REGION -> PartyKind.REGION;
            case MUNICIPALITY -> PartyKind.MUNICIPALITY;
        };
    }
}
