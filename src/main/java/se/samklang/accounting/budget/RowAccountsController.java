package se.samklang.accounting.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.RowRange;
import se.samklang.database.Database;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** Which accounts of the ledger a budget row's outcome is made of. */
@Controller
class RowAccountsController {

    private static final String ACCOUNTS = BudgetRowController.LIST + "/{id}/konton";
    private static final Versions<RowAccounts> VERSIONS = Versions.<RowAccounts>none()
            .with("Konton", accounts -> RowRange.printed(accounts.ranges()))
            .with("Rekvireras i efterhand", accounts -> accounts.drawnDown() ? "ja" : "nej")
            .with("Fotnot på utfallet", RowAccounts::footnote);

    private final Database database;
    private final Submissions submissions;

    RowAccountsController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record AccountsPage(BudgetRowLine row, Form form) {}

    @GetMapping(ACCOUNTS)
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            BudgetRow row = AmountForms.row(tx, id);
            return page(row, opened(row, RowAccountsSql.ofRow(tx, id)));
        });
    }

    @PostMapping(ACCOUNTS)
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        BudgetRow row = database.read(visitor.scope(), tx -> AmountForms.row(tx, id));
        form.only("konton", "efterhand", "fotnot");
        List<RowRange> ranges = form.optional("konton", RowRange::read);
        RowAccounts mine = new RowAccounts(
                ranges == null ? List.of() : ranges, form.ticked("efterhand"), form.optionalLine("fotnot", 500));
        return submissions.run(visitor, form, "Ändrade budgetradens konton", () -> page(row, form), tx -> {
            if (RowAccountsSql.change(tx, id, mine, form.version()) == 0) {
                throw VERSIONS.stale(path(id), mine, RowAccountsSql.ofRow(tx, id))
                        .about(id);
            }
            return AmountForms.saved(id, "Budgetradens konton är sparade.", tx.actId());
        });
    }

    /** Rows of the year without accounts get those the row of the same name had the year before. */
    @PostMapping(ACCOUNTS + "/fran-aret-fore")
    Answer copy(Visitor visitor, @PathVariable UUID id, Form form) {
        BudgetRow row = database.read(visitor.scope(), tx -> AmountForms.row(tx, id));
        form.only();
        return submissions.run(visitor, form, "Hämtade konton från året före", () -> page(row, form), tx -> {
            Map<UUID, UUID> rows = RowAccountsSql.withAccountsTheYearBefore(tx, row.year());
            rows.forEach((each, earlier) -> copy(tx, each, earlier));
            return rows.isEmpty()
                    ? Redirect.to(path(id)).saying("Ingen rad utan konton hade konton året före.")
                    : AmountForms.saved(id, "Rader som fick konton från året före: " + rows.size() + ".", tx.actId());
        });
    }

    private static void copy(Write tx, UUID rowId, UUID earlierId) {
        RowAccounts earlier = RowAccountsSql.ofRow(tx, earlierId);
        RowAccountsSql.change(tx, rowId, earlier, AmountForms.row(tx, rowId).version());
    }

    private static String path(UUID id) {
        return BudgetRowController.LIST + "/" + id + "/konton";
    }

    private static Form opened(BudgetRow row, RowAccounts accounts) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("konton", RowRange.printed(accounts.ranges()));
        content.put("efterhand", accounts.drawnDown() ? "ja" : "");
        content.put("fotnot", accounts.footnote() == null ? "" : accounts.footnote());
        return Form.opened(row.version(), content);
    }

    private static Page page(BudgetRow row, Form form) {
        return Page.of("accounting/budget/accounts", new AccountsPage(BudgetRowLine.of(row), form));
    }
}
