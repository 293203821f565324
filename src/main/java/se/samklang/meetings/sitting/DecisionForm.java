package se.samklang.meetings.sitting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.meetings.Decision;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A sentence of a decision with what it grants, as it is typed. Meaningful only while the form is valid. */
final class DecisionForm {

    static final Versions<Decision.Content> VERSIONS = Versions.<Decision.Content>none()
            .with("Beslutssats", Decision.Content::sentence)
            .with("Beviljat belopp", DecisionForm::amount)
            .with("Från och med", Decision.Content::fromDate)
            .with("Till och med", Decision.Content::toDate);

    private DecisionForm() {}

    static Decision.Content read(Form form) {
        form.only("sats", "belopp", "fran", "till");
        String sentence = form.line("sats", 4000);
        Money granted = form.optional("belopp", GrantedAmount::read);
        LocalDate from = form.optional("fran", SwedishDate::read);
        LocalDate to = form.optional("till", SwedishDate::read);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Tiden kan inte sluta före den börjar, " + from + ".");
        }
        return new Decision.Content(
                DecisionSentences.begun(sentence), granted == null ? null : granted.ore(), from, to);
    }

    static Form opened(SentenceSql.Sentence sentence) {
        return Form.opened(sentence.version(), typed(sentence.content()));
    }

    /** The sentence with the amount and the time its own words say, for a person to confirm. */
    static Decision.Content proposed(SentenceSql.Sentence sentence) {
        Period period = GrantedPeriod.proposed(sentence.sentence()).orElse(null);
        return new Decision.Content(
                sentence.sentence(),
                GrantedAmount.proposed(sentence.sentence()).map(Money::ore).orElse(null),
                period == null ? null : period.from(),
                period == null ? null : period.to());
    }

    static Map<String, String> typed(Decision.Content content) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("sats", content.sentence());
        typed.put("belopp", amount(content));
        typed.put("fran", Objects.toString(content.fromDate(), ""));
        typed.put("till", Objects.toString(content.toDate(), ""));
        return typed;
    }

    private static String amount(Decision.Content content) {
        Long granted = content.grantedOre();
        return granted == null ? "" : new Money(granted).printExact();
    }
}
