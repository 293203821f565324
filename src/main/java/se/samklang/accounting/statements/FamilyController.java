package se.samklang.accounting.statements;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Years;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.base.Parsed;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The definitions of a year: which there are, and the choice of a family of them. */
@Controller
class FamilyController {

    private static final String LIST = DefinitionController.LIST;

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    FamilyController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry definitionsEntry() {
        return new NavigationEntry("Ekonomi", 449, "Uppställningar", LIST);
    }

    /** @param missing the families the year has not chosen, label by code */
    record ListPage(
            Listing listing,
            Form form,
            int year,
            Map<String, String> years,
            List<DefinitionSql.Head> heads,
            Map<String, String> missing,
            boolean editable) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> listPage(tx, visitor, listing, Form.blank()));
    }

    @PostMapping(LIST)
    Answer adopt(Visitor visitor, Form form) {
        form.only("ar", "uppstallning");
        Integer year = form.required("ar", FamilyController::year);
        String family = form.choice("uppstallning", Coded.choices(Family.class));
        return submissions.run(visitor, form, "Valde uppställning", () -> again(visitor, form), tx -> {
            FiscalYear opened = FiscalYearSql.open(tx, clock, Objects.requireNonNull(year));
            Families.adopt(tx, opened, Coded.read(Family.class, family));
            return Redirect.to(LIST + "?ar=" + year)
                    .saying("Året har nu uppställningen. Raderna kan ändras.")
                    .undoable(tx.actId());
        });
    }

    private Page again(Visitor visitor, Form form) {
        Listing listing = new Listing(LIST, Map.of("ar", form.value("ar")));
        return database.read(visitor.scope(), tx -> listPage(tx, visitor, listing, form));
    }

    private Page listPage(Read tx, Visitor visitor, Listing listing, Form form) {
        List<FiscalYear> years = FiscalYearSql.all(tx);
        int year = Years.chosen(listing.filter("ar"), years, clock);
        List<DefinitionSql.Head> heads = FiscalYearSql.find(tx, year)
                .map(found -> DefinitionSql.ofYear(tx, found.id()))
                .orElse(List.of());
        Map<String, String> missing = Coded.choices(Family.class);
        heads.forEach(head -> missing.remove(head.family().code()));
        return Page.of(
                "accounting/statements/definitions",
                new ListPage(listing, form, year, Years.choices(years, year), heads, missing, Years.mayEdit(visitor)));
    }

    private static Parsed<Integer> year(String typed) {
        return Years.isYear(typed)
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Året skrivs med fyra siffror, till exempel 2017.");
    }
}
