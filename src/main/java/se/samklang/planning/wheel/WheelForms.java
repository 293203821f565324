package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** What the forms of rules and of steps have in common, and who may send them. */
final class WheelForms {

    private static final Pattern PATH = Pattern.compile("/[a-z][a-z0-9/-]{0,199}");

    private WheelForms() {}

    static boolean mayEdit(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR);
    }

    /** Those who register things in the program say that their own steps are done; for others the director does. */
    static boolean mayFinish(Visitor visitor, WheelStep step) {
        Role owner = step.content().ownerRole();
        return mayEdit(visitor) || ((owner == Role.ECONOMIST || owner == Role.INSATS_LEAD) && visitor.is(owner));
    }

    static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.code(), role.label());
        }
        return roles;
    }

    static Map<String, String> months() {
        Map<String, String> months = new LinkedHashMap<>();
        for (Month month : Month.values()) {
            months.put(
                    Integer.toString(month.getValue()), SwedishDate.monthNames().get(month.getValue() - 1));
        }
        return months;
    }

    static Role role(Form form) {
        return Role.withCode(form.choice("ansvarig", roles())).orElse(Role.DIRECTOR);
    }

    static int leadDays(Form form) {
        return Objects.requireNonNullElse(form.required("paminn", typed -> whole(typed, 0, 366)), 0);
    }

    static @Nullable String path(Form form) {
        return form.optional(
                "sida",
                typed -> PATH.matcher(typed).matches()
                        ? Parsed.of(typed)
                        : Parsed.unreadable("Skriv adressen till en sida i Samklang, till exempel /rapporter."));
    }

    static Parsed<Integer> year(String typed) {
        return isYear(typed)
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Skriv ett år från 1990 till 2100 med fyra siffror, till exempel 2026.");
    }

    static boolean isYear(String typed) {
        return typed.matches("199[0-9]|20[0-9]{2}|2100");
    }

    static Parsed<Integer> whole(String typed, int least, int most) {
        int number = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : -1;
        return number >= least && number <= most
                ? Parsed.of(number)
                : Parsed.unreadable("Här ska stå ett heltal från " + least + " till " + most + ".");
    }

    /** The days of a month in a leap year. */
    static int longest(int month) {
        return Month.of(month).maxLength();
    }

    static LocalDate orEpoch(@Nullable LocalDate date) {
        return Objects.requireNonNullElse(date, LocalDate.EPOCH);
    }

    static Object text(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
