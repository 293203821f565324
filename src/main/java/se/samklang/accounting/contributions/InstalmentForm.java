package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** An instalment as it is typed. */
final class InstalmentForm {

    static final Versions<Instalment.Content> VERSIONS = Versions.<Instalment.Content>none()
            .with("Förfaller", Instalment.Content::dueDate)
            .with("Belopp", content -> Kronor.typed(content.amountOre()))
            .with("Fakturerad", Instalment.Content::invoicedDate)
            .with("Betald", Instalment.Content::paidDate)
            .with("Betalt belopp", content -> Kronor.typed(content.paidOre()));

    private InstalmentForm() {}

    /** Meaningful only while the form is valid. */
    static Instalment.Content read(Form form, int year) {
        form.only("medlem", "forfaller", "belopp", "fakturerad", "betald", "betalt");
        LocalDate due = form.required("forfaller", SwedishDate::read);
        if (due != null && due.getYear() != year) {
            form.refuse("forfaller", "Förfallodagen ska ligga i " + year + ", det år bidraget gäller.");
        }
        Money amount = form.required("belopp", Kronor::positive);
        LocalDate invoiced = form.optional("fakturerad", SwedishDate::read);
        LocalDate paid = form.optional("betald", SwedishDate::read);
        Money paidAmount = form.optional("betalt", InstalmentForm::notNegative);
        if (paid != null && paidAmount == null && form.error("betalt") == null) {
            paidAmount = amount;
        }
        check(form, amount, invoiced, paid, paidAmount);
        return new Instalment.Content(
                Objects.requireNonNullElse(due, LocalDate.EPOCH),
                amount == null ? 0 : amount.ore(),
                invoiced,
                paid,
                paidAmount == null ? 0 : paidAmount.ore());
    }

    static Form opened(Instalment instalment) {
        Instalment.Content content = instalment.content();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("forfaller", content.dueDate());
        values.put("belopp", Kronor.typed(content.amountOre()));
        values.put("fakturerad", text(content.invoicedDate()));
        values.put("betald", text(content.paidDate()));
        values.put("betalt", content.paidOre() == 0 ? "" : Kronor.typed(content.paidOre()));
        return Form.opened(instalment.version(), values);
    }

    private static void check(
            Form form,
            @Nullable Money amount,
            @Nullable LocalDate invoiced,
            @Nullable LocalDate paid,
            @Nullable Money paidAmount) {
        if (paidAmount != null && amount != null && paidAmount.compareTo(amount) > 0) {
            form.refuse(
                    "betalt",
                    "Betalningen är större än delens belopp, " + Kronor.printed(amount.ore())
                            + ". Registrera det som är för mycket på en annan del, eller ändra beloppet.");
        }
        boolean something = paidAmount != null && paidAmount.ore() > 0;
        if (something && paid == null && form.error("betald") == null) {
            form.refuse("betald", "Ange vilken dag beloppet betalades.");
        }
        if (paid != null && paidAmount != null && !something) {
            form.refuse("betalt", "Ange hur mycket som betalades, eller ta bort dagen.");
        }
        if ((paid != null || something) && invoiced == null && form.error("fakturerad") == null) {
            form.refuse("fakturerad", "Ange vilken dag delen fakturerades: en betald del är också fakturerad.");
        }
    }

    private static Parsed<Money> notNegative(String typed) {
        Parsed<Money> amount = Money.read(typed);
        Money money = amount.orNull();
        return money == null || money.ore() >= 0
                ? amount
                : Parsed.unreadable("Beloppet är negativt. Skriv det utan minustecken.");
    }

    private static Object text(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
