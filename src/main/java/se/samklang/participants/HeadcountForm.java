package se.samklang.participants;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.insatser.Insats;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A count as it is typed. */
final class HeadcountForm {

    static final Versions<Headcount> VERSIONS = Versions.<Headcount>none()
            .with("Första dagen", count -> count.period().from())
            .with("Sista dagen", count -> count.period().to())
            .with("Kön", count -> count.sex().label())
            .with("Ingående", count -> SwedishNumber.print(count.opening()))
            .with("Nya", count -> SwedishNumber.print(count.started()))
            .with("Avslutade", count -> SwedishNumber.print(count.ended()));

    private HeadcountForm() {}

    /** The insatser that are followed up by number alone. */
    static Map<String, String> choices(List<Insats> visible) {
        Map<String, String> choices = new LinkedHashMap<>();
        visible.stream()
                .filter(insats -> !insats.hasEpisodes())
                .forEach(insats -> choices.put(insats.id().toString(), insats.name()));
        return choices;
    }

    /** Null where the form does not hold. An insats once chosen stays: {@code present} has it. */
    static @Nullable Headcount read(Form form, UUID id, Map<String, String> insatser, @Nullable Headcount present) {
        form.only("insats", "fran", "till", "kon", "ingaende", "nya", "avslutade");
        String insats = present == null
                ? form.choice("insats", insatser)
                : present.insatsId().toString();
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.required("till", SwedishDate::read);
        Sex sex = Sex.read(form.choice("kon", Sex.choices()));
        Integer opening = form.required("ingaende", HeadcountForm::number);
        Integer started = form.required("nya", HeadcountForm::number);
        Integer ended = form.required("avslutade", HeadcountForm::number);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Sista dagen ska vara samma dag som den första eller senare.");
        }
        if (opening != null && started != null && ended != null && ended > opening + started) {
            form.refuse(
                    "avslutade",
                    "Fler kan inte avslutas än de som var där från början och de som kom till: " + (opening + started)
                            + ".");
        }
        if (!form.isValid()
                || from == null
                || to == null
                || sex == null
                || opening == null
                || started == null
                || ended == null) {
            return null;
        }
        return new Headcount(
                id, UUID.fromString(insats), new Period(from, to), sex, opening, started, ended, form.version());
    }

    static Form opened(Headcount count) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("insats", count.insatsId());
        content.put("fran", count.period().from());
        content.put("till", count.period().to());
        content.put("kon", count.sex().code());
        content.put("ingaende", count.opening());
        content.put("nya", count.started());
        content.put("avslutade", count.ended());
        return Form.opened(count.version(), content);
    }

    private static Parsed<Integer> number(String typed) {
        return typed.matches("[0-9]{1,6}")
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Skriv ett heltal från 0, till exempel 12.");
    }
}
