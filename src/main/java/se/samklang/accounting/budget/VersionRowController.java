package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

/** What one version says of one row: the year, the plan years and the months; and two versions beside each other. */
@Controller
class VersionRowController {

    private static final String ROW = BudgetVersionController.LIST + "/{id}/rader/{row}";
    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.of("sv")))
            .toList();

    private final Database database;
    private final Submissions submissions;

    VersionRowController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record RowPage(
            VersionLine version, BudgetRowLine row, Form form, Map<String, String> spreads, List<String> months) {}

    record ComparePage(VersionLine one, VersionLine other, List<CompareLine> rows) {}

    record CompareLine(String label, String side, String one, String other, String difference) {}

    @GetMapping(ROW)
    Answer edit(Visitor visitor, @PathVariable UUID id, @PathVariable UUID row) {
        return database.read(visitor.scope(), tx -> page(tx, id, row, opened(BudgetAmountSql.ofRow(tx, id, row))));
    }

    @PostMapping(ROW)
    Answer change(Visitor visitor, @PathVariable UUID id, @PathVariable UUID row, Form form) {
        BudgetVersion version = database.read(visitor.scope(), tx -> BudgetVersionController.find(tx, id));
        BudgetRow budgetRow = database.read(visitor.scope(), tx -> AmountForms.row(tx, row));
        if (budgetRow.year() != version.year()) {
            throw new Problems.NotFound();
        }
        VersionRowForm sent = VersionRowForm.read(form, version);
        return submissions.run(
                visitor,
                form,
                "Ändrade budgetbelopp",
                () -> database.read(visitor.scope(), tx -> page(tx, id, row, form)),
                tx -> {
                    BudgetAmountSql.replace(tx, id, row, sent.amounts(tx, row));
                    return Redirect.to(BudgetVersionController.LIST + "/" + id)
                            .saying("Beloppen för " + budgetRow.label() + " är sparade.")
                            .undoable(tx.actId());
                });
    }

    @GetMapping(BudgetVersionController.LIST + "/jamfor")
    Answer compare(Visitor visitor, Listing listing) {
        if (!listing.isFiltered("en") || !listing.isFiltered("annan")) {
            return Redirect.to(BudgetVersionController.LIST);
        }
        return database.read(visitor.scope(), tx -> {
            BudgetVersion one = asked(tx, listing.filter("en"));
            BudgetVersion other = asked(tx, listing.filter("annan"));
            List<BudgetAmountSql.Planned> rows = BudgetAmountSql.ofVersion(tx, one.year(), one.id());
            Map<UUID, Long> others = new LinkedHashMap<>();
            BudgetAmountSql.ofVersion(tx, one.year(), other.id())
                    .forEach(row -> others.put(row.id(), row.yearOre() == null ? 0 : row.yearOre()));
            return Page.of(
                    "accounting/budget/compare",
                    new ComparePage(
                            VersionLine.of(tx, one),
                            VersionLine.of(tx, other),
                            rows.stream()
                                    .map(row -> line(row, others.getOrDefault(row.id(), 0L)))
                                    .toList()));
        });
    }

    private static BudgetVersion asked(Read tx, String id) {
        try {
            return BudgetVersionController.find(tx, UUID.fromString(id));
        } catch (IllegalArgumentException unreadable) {
            throw new Problems.NotFound();
        }
    }

    private static CompareLine line(BudgetAmountSql.Planned row, long other) {
        long one = row.yearOre() == null ? 0 : row.yearOre();
        return new CompareLine(
                row.label(),
                row.side().label(),
                BudgetRowLine.printed(one),
                BudgetRowLine.printed(other),
                BudgetRowLine.printed(other - one));
    }

    private static Form opened(List<BudgetAmountSql.Amount> amounts) {
        Map<String, Object> content = new LinkedHashMap<>();
        for (int year = 0; year < 3; year++) {
            content.put("ar" + year, sum(amounts, year));
        }
        boolean spread = amounts.stream().anyMatch(amount -> amount.month() != null);
        content.put("fordelning", spread ? MonthSpread.OWN : MonthSpread.WHOLE);
        amounts.forEach(amount -> put(content, amount));
        return Form.opened(0, content);
    }

    private static void put(Map<String, Object> content, BudgetAmountSql.Amount amount) {
        LocalDate month = amount.month();
        if (month != null && amount.planYear() == 0) {
            content.put("manad" + month.getMonthValue(), BudgetRowForm.typed(amount.amountOre()));
        }
    }

    private static String sum(List<BudgetAmountSql.Amount> amounts, int year) {
        List<Long> told = amounts.stream()
                .filter(amount -> amount.planYear() == year)
                .map(BudgetAmountSql.Amount::amountOre)
                .toList();
        return told.isEmpty() ? "" : BudgetRowForm.typed(told.stream().reduce(0L, Math::addExact));
    }

    private static Page page(Read tx, UUID id, UUID row, Form form) {
        return Page.of(
                "accounting/budget/versionrow",
                new RowPage(
                        VersionLine.of(tx, BudgetVersionController.find(tx, id)),
                        BudgetRowLine.of(AmountForms.row(tx, row)),
                        form,
                        MonthSpread.CHOICES,
                        MONTHS));
    }
}
