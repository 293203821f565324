package se.samklang.meetings.register;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.database.Database;
import se.samklang.meetings.Decision;
import se.samklang.meetings.DecisionStanding;
import se.samklang.meetings.Decisions;
import se.samklang.meetings.agenda.SectionSql;
import se.samklang.meetings.sitting.Assignment;
import se.samklang.meetings.sitting.AssignmentSql;
import se.samklang.web.Answer;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** The register of decisions, and the page every decision has of its own. */
@Controller
class DecisionRegisterController {

    static final String LIST = "/beslut";

    private final Database database;
    private final List<DecisionStanding> standings;

    DecisionRegisterController(Database database, List<DecisionStanding> standings) {
        this.database = database;
        this.standings = standings;
    }

    @Bean
    static NavigationEntry decisionsEntry() {
        return new NavigationEntry("Styrelsen", 110, "Beslut", LIST);
    }

    /** @param years what was granted each year, over the decisions the filter leaves */
    record ListPage(
            Listing listing, List<Decision> rows, List<DecisionSelection.Year> years, String next, boolean filtered) {}

    /**
     * @param standing what has become of it after the meeting
     * @param assignments given under the same item
     * @param corrections the later items that correct its paragraph
     */
    record ShowPage(
            Decision decision,
            List<DecisionStanding.Line> standing,
            List<Assignment> assignments,
            List<SectionSql.Correction> corrections) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            List<Decision> decisions =
                    DecisionSelection.chosen(listing, Decisions.all(tx, listing.sorting("-datum", "beslut", "belopp")));
            if (listing.format() != null) {
                return DecisionFiles.of(listing, decisions, tx.now());
            }
            Listing.Part<Decision> part = listing.part(decisions, Decision::id);
            return Page.of(
                    "meetings/register/decisions",
                    new ListPage(
                            listing,
                            part.rows(),
                            DecisionSelection.years(decisions),
                            part.next(),
                            listing.isFiltered("q", "ar", "belopp")));
        });
    }

    @GetMapping(LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Decision decision = Decisions.find(tx, id).orElseThrow(Problems.NotFound::new);
            return Page.of(
                    "meetings/register/decision",
                    new ShowPage(
                            decision,
                            standings.stream()
                                    .flatMap(standing -> standing.of(tx, decision).stream())
                                    .toList(),
                            AssignmentSql.ofItem(tx, decision.itemId()),
                            SectionSql.correctionsOf(tx, decision.itemId())));
        });
    }
}
