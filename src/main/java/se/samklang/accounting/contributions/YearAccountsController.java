package se.samklang.accounting.contributions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.PurposeAccounts;
import se.samklang.accounting.PurposeAccounts.Owner;
import se.samklang.accounting.PurposeAccounts.Range;
import se.samklang.accounting.RowRange;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Which accounts of the ledger a year's contributions are booked on. */
@Controller
class YearAccountsController {

    private static final String PAGE = ContributionController.LIST + "/{year}/konton";

    private final Database database;
    private final Submissions submissions;

    YearAccountsController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record AccountsPage(Form form, int year, Map<String, String> fields) {}

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable String year) {
        return database.read(visitor.scope(), tx -> {
            Standing standing = ContributionController.find(tx, year);
            List<Range> ranges =
                    PurposeAccounts.of(tx, Owner.ofContributions(standing.year().id()));
            Map<String, Object> values = new LinkedHashMap<>();
            for (Party party : Party.values()) {
                values.put(field(party), PurposeAccounts.printed(ranges, party.name()));
            }
            return page(standing, Form.opened(0, values));
        });
    }

    @PostMapping(PAGE)
    Answer change(Visitor visitor, @PathVariable String year, Form form) {
        Standing standing = database.read(visitor.scope(), tx -> ContributionController.find(tx, year));
        List<Range> ranges = ranges(form);
        return submissions.run(
                visitor, form, "Ändrade konton för medlemmarnas bidrag", () -> page(standing, form), tx -> {
                    PurposeAccounts.replace(
                            tx, Owner.ofContributions(standing.year().id()), ranges);
                    return Redirect.to(ContributionController.LIST + "?ar="
                                    + standing.year().year())
                            .saying("Kontona är sparade.")
                            .undoable(tx.actId());
                });
    }

    private static List<Range> ranges(Form form) {
        form.only(List.of(Party.values()).stream()
                .map(YearAccountsController::field)
                .toArray(String[]::new));
        List<Range> ranges = new ArrayList<>();
        for (Party party : Party.values()) {
            List<RowRange> read = form.optional(field(party), RowRange::read);
            if (read != null) {
                read.forEach(range -> ranges.add(new Range(party.name(), range)));
            }
        }
        return ranges;
    }

    private static Page page(Standing standing, Form form) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Party party : Party.values()) {
            fields.put(field(party), party.label());
        }
        return Page.of(
                "accounting/contributions/accounts",
                new AccountsPage(form, standing.year().year(), fields));
    }

    private static String field(Party party) {
        return "konton_" + party.name().toLowerCase(Locale.ROOT);
    }
}
