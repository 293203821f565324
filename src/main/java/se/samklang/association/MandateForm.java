package se.samklang.association;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A mandate as it is typed. Meaningful only while the form is valid. */
final class MandateForm {

    static final Versions<Mandate> VERSIONS = Versions.<Mandate>none()
            .with("Namn", Mandate::personName)
            .with("Utsedd av", Mandate::memberName)
            .with("Uppdrag", mandate -> mandate.office().label())
            .with("Från och med", Mandate::fromDate)
            .with("Till och med", Mandate::toDate)
            .with("Har lämnat uppdraget", mandate -> mandate.departed() ? "Ja" : "Nej")
            .with("Inkallas som nummer", Mandate::deputyOrder);

    private MandateForm() {}

    static Mandate read(Form form, UUID id, Map<String, String> members) {
        form.only("namn", "medlem", "uppdrag", "fran", "till", "lamnat", "inkallelse", "vidare");
        String member = form.choice("medlem", members);
        String chosen = form.choice("uppdrag", Office.choices());
        Office office = chosen.isEmpty() ? Office.BOARD_MEMBER : Office.valueOf(chosen);
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.optional("till", SwedishDate::read);
        Integer deputyOrder = form.optional("inkallelse", MandateForm::place);
        boolean departed = form.ticked("lamnat");
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Slutdatum ska vara samma dag som startdatum eller senare.");
        }
        if (departed && to == null) {
            form.refuse("till", "Ange sista dagen för den som har lämnat uppdraget.");
        }
        if (deputyOrder != null && office != Office.DEPUTY) {
            form.refuse("inkallelse", "Bara ersättare kallas in. Lämna fältet tomt.");
        }
        return new Mandate(
                id,
                form.line("namn", 100),
                member.isEmpty() ? new UUID(0, 0) : UUID.fromString(member),
                members.getOrDefault(member, ""),
                office,
                from == null ? LocalDate.EPOCH : from,
                to,
                departed,
                deputyOrder,
                form.version());
    }

    static Form opened(Mandate mandate) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("namn", mandate.personName());
        content.put("medlem", mandate.memberId());
        content.put("uppdrag", mandate.office().name());
        content.put("fran", mandate.fromDate());
        content.put("till", printed(mandate.toDate()));
        content.put("lamnat", mandate.departed() ? "ja" : "");
        content.put("inkallelse", printed(mandate.deputyOrder()));
        return Form.opened(mandate.version(), content);
    }

    private static Parsed<Integer> place(String typed) {
        BigDecimal number = SwedishNumber.read(typed).orNull();
        boolean place = number != null
                && number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(MandateRules.LAST_DEPUTY)) <= 0;
        return number != null && place
                ? Parsed.of(number.intValueExact())
                : Parsed.unreadable("Ange ett heltal från 1 till " + MandateRules.LAST_DEPUTY + ": 1 kallas in först.");
    }

    private static Object printed(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
