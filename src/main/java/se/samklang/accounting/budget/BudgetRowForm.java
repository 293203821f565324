package se.samklang.accounting.budget;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Years;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishNumber;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A budget row as it is typed. Meaningful only while the form is valid. */
record BudgetRowForm(
        int year, BudgetRow.Content content, @Nullable Integer position) {

    static final Map<String, String> SIDES = sides();
    static final Map<String, String> KINDS = kinds();

    static final Versions<BudgetRow.Content> VERSIONS = Versions.<BudgetRow.Content>none()
            .with("Rad", BudgetRow.Content::label)
            .with("Grupp", BudgetRow.Content::groupLabel)
            .with("Typ", content -> content.side().label())
            .with("Insats", BudgetRow.Content::insatsName)
            .with("Inriktning", content -> kind(content.insatsKind()))
            .with("Budget", content -> typed(content.budgetOre()))
            .with("Varav-rad", content -> content.memo() ? "ja" : "nej")
            .with("Fotnot", BudgetRow.Content::footnote);

    private static final int LAST_POSITION = 1_000_000;

    static BudgetRowForm read(Form form) {
        form.only("ar", "rad", "grupp", "typ", "insats", "inriktning", "budget", "memo", "fotnot", "ordning");
        Integer year = form.required("ar", BudgetRowForm::year);
        String label = form.line("rad", 200);
        String side = form.choice("typ", SIDES);
        Money budget = form.required("budget", BudgetRowForm::unsigned);
        String insats = form.optionalLine("insats", 200);
        String kind = form.optionalChoice("inriktning", KINDS);
        if (insats == null && ("INDIVIDUAL".equals(kind) || "STRUCTURAL".equals(kind))) {
            form.refuse("insats", "Ange vilken insats raden hör till, eller lämna inriktningen tom.");
        }
        Integer position = form.optional("ordning", BudgetRowForm::position);
        BudgetRow.Content content = new BudgetRow.Content(
                label,
                form.optionalLine("grupp", 200),
                side.equals("INCOME") ? Side.INCOME : Side.COST,
                insats,
                kind,
                budget == null ? 0 : budget.ore(),
                form.ticked("memo"),
                form.optionalLine("fotnot", 500));
        return new BudgetRowForm(year == null ? 0 : year, content, position);
    }

    static Form opened(BudgetRow row) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("ar", row.year());
        content.put("rad", row.label());
        content.put("grupp", text(row.groupLabel()));
        content.put("typ", row.side().name());
        content.put("insats", text(row.insatsName()));
        content.put("inriktning", text(row.insatsKind()));
        content.put("budget", typed(row.budgetOre()));
        content.put("memo", row.memo() ? "ja" : "");
        content.put("fotnot", text(row.footnote()));
        content.put("ordning", row.position());
        return Form.opened(row.version(), content);
    }

    /** An amount without sign: the row's type tells on which side it stands. */
    static Parsed<Money> unsigned(String typed) {
        Parsed<Money> amount = Money.read(typed);
        Money money = amount.orNull();
        return money == null || money.ore() >= 0
                ? amount
                : Parsed.unreadable(
                        "Skriv beloppet utan minustecken. Typen avgör om det är en kostnad eller en intäkt.");
    }

    /** An amount as it is typed into a field. */
    static String typed(long ore) {
        BigDecimal kronor = new Money(ore).kronor();
        return SwedishNumber.print(kronor, ore % 100 == 0 ? 0 : 2);
    }

    static Parsed<Integer> year(String typed) {
        return Years.isYear(typed)
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Året skrivs med fyra siffror, till exempel 2017.");
    }

    private static Parsed<Integer> position(String typed) {
        return typed.matches("[0-9]{1,7}") && Integer.parseInt(typed) <= LAST_POSITION
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Ordningen är ett heltal från 0 till 1 000 000. Lägst kommer först.");
    }

    private static @Nullable String kind(@Nullable String kind) {
        return kind == null ? null : KINDS.get(kind);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("INDIVIDUAL", "Individinriktad");
        kinds.put("STRUCTURAL", "Strukturövergripande");
        kinds.put("OFFICE", "Kansli");
        kinds.put("BOARD", "Styrelse");
        kinds.put("AUDIT", "Revision");
        kinds.put("EVALUATION", "Utvärdering");
        kinds.put("EDUCATION", "Utbildning");
        return kinds;
    }

    private static Map<String, String> sides() {
        Map<String, String> sides = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            sides.put(side.name(), side.label());
        }
        return sides;
    }
}
