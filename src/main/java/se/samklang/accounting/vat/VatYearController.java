package se.samklang.accounting.vat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.PurposeAccounts;
import se.samklang.accounting.PurposeAccounts.Owner;
import se.samklang.accounting.PurposeAccounts.Range;
import se.samklang.accounting.RowRange;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** How a year's VAT is claimed: by which periods, and on which accounts it is booked. */
@Controller
class VatYearController {

    private static final String PAGE = VatController.LIST + "/ar/{year}";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    VatYearController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record EditPage(Form form, int year, Map<String, String> periods, List<VatYear.Purpose> purposes) {}

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable String year) {
        int number = number(year);
        return database.read(
                visitor.scope(),
                tx -> page(
                        VatYearSql.find(tx, number)
                                .map(known -> opened(known, PurposeAccounts.of(tx, Owner.ofVat(known.id()))))
                                .orElseGet(() -> Form.opened(0, Map.of("period", ClaimPeriod.QUARTER.name()))),
                        number));
    }

    @PostMapping(PAGE)
    Answer change(Visitor visitor, @PathVariable String year, Form form) {
        int number = number(year);
        form.only("period", "ingaende", "fordran", "bank");
        String period = form.choice("period", ClaimPeriod.choices());
        List<Range> ranges = ranges(form);
        return submissions.run(visitor, form, "Ändrade momsersättningens konton", () -> page(form, number), tx -> {
            store(tx, number, ClaimPeriod.valueOf(period), ranges, form.version());
            return Redirect.to(VatController.LIST + "?ar=" + number)
                    .saying("Momsersättningen för " + number + " är sparad.")
                    .undoable(tx.actId());
        });
    }

    private void store(Write tx, int year, ClaimPeriod period, List<Range> ranges, int version) {
        VatYear known = VatYearSql.find(tx, year).orElse(null);
        if (known == null) {
            FiscalYearSql.open(tx, clock, year);
            VatYear added = new VatYear(Ids.next(clock), year, period, 1);
            VatYearSql.add(tx, added);
            PurposeAccounts.replace(tx, Owner.ofVat(added.id()), ranges);
            return;
        }
        if (period != known.claimPeriod() && !VatClaimSql.ofYear(tx, known.id()).isEmpty()) {
            throw new Problems.FieldRefused(
                    "period",
                    "Året har ansökningar för perioder av den andra längden. Perioden kan bytas från ett nytt år.");
        }
        if (VatYearSql.change(tx, known.id(), period, version) == 0) {
            throw new Problems.Stale(VatController.LIST + "/ar/" + year, List.of());
        }
        PurposeAccounts.replace(tx, Owner.ofVat(known.id()), ranges);
    }

    private static List<Range> ranges(Form form) {
        List<Range> ranges = new ArrayList<>();
        for (VatYear.Purpose purpose : VatYear.Purpose.values()) {
            List<RowRange> read = purpose == VatYear.Purpose.INPUT_VAT
                    ? form.required(purpose.field(), RowRange::read)
                    : form.optional(purpose.field(), RowRange::read);
            if (read != null) {
                read.forEach(range -> ranges.add(new Range(purpose.name(), range)));
            }
        }
        return ranges;
    }

    private static Form opened(VatYear year, List<Range> ranges) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("period", year.claimPeriod().name());
        for (VatYear.Purpose purpose : VatYear.Purpose.values()) {
            values.put(purpose.field(), PurposeAccounts.printed(ranges, purpose.name()));
        }
        return Form.opened(year.version(), values);
    }

    private static int number(String year) {
        int number = VatController.year(year, 0);
        if (number == 0) {
            throw new Problems.NotFound();
        }
        return number;
    }

    private static Page page(Form form, int year) {
        return Page.of(
                "accounting/vat/yearform",
                new EditPage(form, year, ClaimPeriod.choices(), List.of(VatYear.Purpose.values())));
    }
}
