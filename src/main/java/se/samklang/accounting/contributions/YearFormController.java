package se.samklang.accounting.contributions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.contributions.ContributionSql.Member;
import se.samklang.association.PartyKind;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A year's frame and key, registered or changed. */
@Controller
class YearFormController {

    private static final String LIST = ContributionController.LIST;
    private static final String TAKEN = "Bidragen för det året är redan registrerade. Öppna året och ändra där.";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    YearFormController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * @param year null for a new one
     * @param takenOver the new year, where everything but the decision can be taken over from the year before
     * @param groups the members of each party
     * @param lacking parties that no member belongs to
     */
    record EditPage(
            Form form,
            @Nullable Integer year,
            @Nullable Integer takenOver,
            List<Group> groups,
            List<String> lacking,
            Map<String, String> keys,
            Map<String, String> plans) {}

    record Group(String title, String unit, List<Field> fields) {}

    record Field(String name, String label) {}

    @GetMapping(LIST + "/nytt")
    Answer blank(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            int year = ContributionController.year(
                    listing.filter("ar"), SwedishDate.day(clock.instant()).getYear());
            List<Member> members = ContributionSql.members(tx, year);
            boolean before = ContributionYearSql.find(tx, year - 1).isPresent()
                    && ContributionYearSql.find(tx, year).isEmpty();
            return page(ContributionYearForm.blank(year, members), null, members, before ? year : null);
        });
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, Form form) {
        int year = ContributionController.year(form.value("ar"), 0);
        List<Member> members = database.read(
                visitor.scope(),
                tx -> year == 0
                        ? ContributionSql.members(
                                tx, SwedishDate.day(clock.instant()).getYear())
                        : ContributionSql.members(tx, year));
        ContributionYearForm typed = ContributionYearForm.read(form, members, null);
        return submissions.run(
                visitor, form, "Registrerade medlemmarnas bidrag", () -> page(form, null, members), tx -> {
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
            return page(ContributionYearForm.opened(standing), standing.year().year(), payers(tx, standing));
        });
    }

    @PostMapping(LIST + "/{year}")
    Answer change(Visitor visitor, @PathVariable String year, Form form) {
        Standing known = database.read(visitor.scope(), tx -> ContributionController.find(tx, year));
        List<Member> members = database.read(visitor.scope(), tx -> payers(tx, known));
        int number = known.year().year();
        ContributionYearForm typed = ContributionYearForm.read(form, members, number);
        return submissions.run(visitor, form, "Ändrade medlemmarnas bidrag", () -> page(form, number, members), tx -> {
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

    private static Page page(Form form, @Nullable Integer year, List<Member> members) {
        return page(form, year, members, null);
    }

    private static Page page(Form form, @Nullable Integer year, List<Member> members, @Nullable Integer takenOver) {
        List<Group> groups = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (Party party : Party.values()) {
            List<Field> fields = members.stream()
                    .filter(member -> member.party() == party)
                    .map(member -> new Field(ContributionYearForm.weight(member.id()), member.name()))
                    .toList();
            if (fields.isEmpty()) {
                lacking.add(party.label());
            } else {
                groups.add(new Group(title(party), unit(party), fields));
            }
        }
        return Page.of(
                "accounting/contributions/yearform",
                new EditPage(form, year, takenOver, groups, lacking, MunicipalityKey.choices(), InvoicePlan.choices()));
    }

    private static String title(Party party) {
        return switch (party) {
            case STATE -> "Statens hälft";
            case REGION -> "Regionens fjärdedel";
            case MUNICIPALITY -> "Kommunernas fjärdedel";
        };
    }

    private static String unit(Party party) {
        return party == Party.MUNICIPALITY
                ? "Invånare, procent eller andelstal, som nyckeln säger. Procenttalen ska tillsammans vara 100. Vid lika"
                        + " delar lämnas fälten tomma."
                : "Procent av delen. Procenttalen ska tillsammans vara 100.";
    }
}
