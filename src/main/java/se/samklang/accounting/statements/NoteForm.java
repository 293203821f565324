package se.samklang.accounting.statements;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Years;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishNumber;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** An item of a note as it is typed. */
final class NoteForm {

    static final Map<String, String> QUARTERS = new TreeMap<>(
            Map.of("1", "Första kvartalet", "2", "Andra kvartalet", "3", "Tredje kvartalet", "4", "Fjärde kvartalet"));

    static final Versions<NoteSql.Content> VERSIONS = Versions.<NoteSql.Content>none()
            .with("Motpart", NoteSql.Content::counterparty)
            .with("Insats", NoteSql.Content::insatsName)
            .with("Kvartal", NoteSql.Content::quarter)
            .with("Text", NoteSql.Content::text)
            .with("Belopp", content -> typed(content.itemOre()));

    private NoteForm() {}

    /** The year; null where it is refused. Read first, for the lines are those of the year. */
    static @Nullable Integer year(Form form) {
        form.only("ar", "rad", "motpart", "insats", "kvartal", "text", "belopp", "ordning");
        return form.required(
                "ar",
                typed -> Years.isYear(typed)
                        ? Parsed.of(Integer.valueOf(typed))
                        : Parsed.unreadable("Året skrivs med fyra siffror, till exempel 2017."));
    }

    /** Meaningful only while the form is valid. */
    static NoteSql.Content read(Form form, Map<String, String> lines) {
        String line = form.choice("rad", lines);
        String counterparty = form.optionalLine("motpart", 200);
        String insats = form.optionalLine("insats", 200);
        String text = form.optionalLine("text", 300);
        if (counterparty == null && insats == null && text == null) {
            form.refuse("motpart", "Säg vad posten är: ange motpart, insats eller text.");
        }
        String quarter = form.optionalChoice("kvartal", QUARTERS);
        Money amount = form.required("belopp", Money::read);
        return new NoteSql.Content(
                line,
                counterparty,
                insats,
                quarter == null ? null : Integer.valueOf(quarter),
                text,
                amount == null ? 0 : amount.ore());
    }

    static @Nullable Integer position(Form form) {
        return form.optional(
                "ordning",
                typed -> typed.strip().matches("[0-9]{1,6}")
                        ? Parsed.of(Integer.valueOf(typed.strip()))
                        : Parsed.unreadable("Skriv ett heltal, till exempel 10."));
    }

    static Form opened(NoteItem item) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("ar", item.year());
        content.put("rad", item.lineCode());
        content.put("motpart", Objects.requireNonNullElse(item.counterparty(), ""));
        content.put("insats", Objects.requireNonNullElse(item.insatsName(), ""));
        content.put("kvartal", item.quarter() == null ? "" : item.quarter());
        content.put("text", Objects.requireNonNullElse(item.text(), ""));
        content.put("belopp", typed(item.itemOre()));
        content.put("ordning", item.position());
        return Form.opened(item.version(), content);
    }

    static NoteSql.Content content(NoteItem item) {
        return new NoteSql.Content(
                item.lineCode(), item.counterparty(), item.insatsName(), item.quarter(), item.text(), item.itemOre());
    }

    private static String typed(long ore) {
        return SwedishNumber.print(new Money(ore).kronor(), ore % 100 == 0 ? 0 : 2);
    }
}
