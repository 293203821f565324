package se.samklang.planning.groups;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishNumber;
import se.samklang.exchange.ImportRow;
import se.samklang.web.Form;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** What the forms and files of target groups and rules have in common: the years they hold and their place in the list. */
record YearFields(int from, @Nullable Integer to) {

    static final String REVERSED = "Sista året kan inte vara före det första.";

    static YearFields read(Form form) {
        Integer from = form.required("fran_ar", YearFields::year);
        Integer to = form.optional("till_ar", YearFields::year);
        if (from != null && to != null && to < from) {
            form.refuse("till_ar", REVERSED);
        }
        return new YearFields(Objects.requireNonNullElse(from, 2000), to);
    }

    /** Null where the first year cannot be read, which has been told. */
    static @Nullable YearFields read(ImportRow row) {
        Integer from = row.integer("fran_ar", 1990, 2100);
        Integer to = row.integer("till_ar", 1990, 2100);
        if (from != null && to != null && to < from) {
            row.fault("till_ar", "ORIMLIGT", REVERSED);
        }
        return from == null ? null : new YearFields(from, to);
    }

    /** Where it stands in the list; last where nothing is typed. */
    static int position(Form form, int last) {
        return Objects.requireNonNullElse(form.optional("plats", typed -> whole(typed, 1, 999)), last);
    }

    static Parsed<Integer> whole(String typed, int least, int most) {
        BigDecimal value = SwedishNumber.read(typed).orNull();
        boolean inside = value != null
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        return value != null && inside
                ? Parsed.of(value.intValueExact())
                : Parsed.unreadable("Här ska stå ett heltal från " + least + " till " + most + ".");
    }

    static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    private static Parsed<Integer> year(String typed) {
        return typed.matches("199[0-9]|20[0-9]{2}|2100")
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Skriv ett år från 1990 till 2100 med fyra siffror, till exempel 2026.");
    }
}
