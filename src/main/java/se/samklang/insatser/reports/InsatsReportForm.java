package se.samklang.insatser.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.PersonalNumber;
import se.samklang.web.Form;

/** What is typed about an insats. */
final class InsatsReportForm {

    private static final int LONGEST = 50_000;
    private static final String NEGATIVE = "Skriv beloppet utan minustecken.";
    private static final String PERSONAL = "Texten ser ut att innehålla ett personnummer. Ta bort det: i redovisningen"
            + " får inget stå som pekar ut en deltagare.";

    private InsatsReportForm() {}

    static Form opened(InsatsReport report) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("om", report.content().background());
        content.put("metod", report.content().method());
        content.put("resultat", report.content().result());
        content.put("erfarenheter", report.content().experience());
        content.put("beviljat", typed(report.content().grantedOre()));
        content.put("anvant", typed(report.content().usedOre()));
        return Form.opened(report.version(), content);
    }

    static InsatsReport.Content read(Form form) {
        form.only("om", "metod", "resultat", "erfarenheter", "beviljat", "anvant");
        return new InsatsReport.Content(
                text(form, "om"),
                text(form, "metod"),
                text(form, "resultat"),
                text(form, "erfarenheter"),
                amount(form, "beviljat"),
                amount(form, "anvant"));
    }

    private static String text(Form form, String field) {
        String text = form.text(field, LONGEST);
        if (PersonalNumber.occursIn(text)) {
            form.refuse(field, PERSONAL);
        }
        return text;
    }

    private static @Nullable Long amount(Form form, String field) {
        Money amount = form.optional(field, InsatsReportForm::unsigned);
        return amount == null ? null : Long.valueOf(amount.ore());
    }

    private static Parsed<Money> unsigned(String typed) {
        Parsed<Money> money = Money.read(typed);
        Money amount = money.orNull();
        return amount != null && amount.ore() < 0 ? Parsed.unreadable(NEGATIVE) : money;
    }

    private static String typed(@Nullable Long ore) {
        return ore == null ? "" : new Money(ore).printExact();
    }
}
