package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.ReportLine.Role;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishNumber;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A line of a definition as it is typed. */
final class LineForm {

    static final Versions<ReportLine> VERSIONS = Versions.<ReportLine>none()
            .with("Rad", ReportLine::label)
            .with("Kod", ReportLine::code)
            .with("Roll", line -> line.role().label())
            .with("Konton", line -> AccountRange.printed(line.ranges()))
            .with("Summerar", DefinitionFile::parts)
            .with("Sida", line -> line.side().label())
            .with("Skrivs ut", line -> line.printed().label())
            .with("Ordning", ReportLine::position);

    private LineForm() {}

    /** The line; meaningful only while the form is valid. */
    static ReportLine read(Form form, UUID id) {
        form.only("text", "kod", "roll", "konton", "delar", "utseende", "sida", "visas", "tidpunkt", "not", "ordning");
        String label = form.line("text", 200);
        String code = Objects.requireNonNullElse(form.required("kod", LineForm::code), "");
        Role role = chosen(form, "roll", Role.class, Role.ACCOUNTS);
        List<AccountRange> ranges = Objects.requireNonNullElse(form.optional("konton", AccountRange::read), List.of());
        List<ReportLine.Part> parts = Objects.requireNonNullElse(form.optional("delar", LineForm::parts), List.of());
        Integer position = form.required("ordning", typed -> whole(typed, 1_000_000));
        ReportLine line = new ReportLine(
                id,
                code,
                label,
                role,
                chosen(form, "utseende", ReportLine.Style.class, ReportLine.Style.PLAIN),
                chosen(form, "sida", ReportLine.Side.class, ReportLine.Side.DEBIT),
                chosen(form, "visas", ReportLine.Printed.class, ReportLine.Printed.ALWAYS),
                chosen(form, "tidpunkt", ReportLine.Moment.class, ReportLine.Moment.CHANGE),
                form.optional("not", typed -> whole(typed, 99)),
                position == null ? 0 : position,
                form.version(),
                ranges,
                parts);
        content(line).forEach(form::refuse);
        return line;
    }

    static Form opened(ReportLine line) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("text", line.label());
        content.put("kod", line.code());
        content.put("roll", line.role().code());
        content.put("konton", AccountRange.printed(line.ranges()));
        content.put("delar", DefinitionFile.parts(line));
        content.put("utseende", line.style().code());
        content.put("sida", line.side().code());
        content.put("visas", line.printed().code());
        content.put("tidpunkt", line.moment().code());
        content.put("not", line.noteNumber() == null ? "" : line.noteNumber());
        content.put("ordning", line.position());
        return Form.opened(line.version(), content);
    }

    /** What a line of a role must and must not have, as field and sentence. */
    static Map<String, String> content(ReportLine line) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean sums = line.role() == Role.SUM || line.role() == Role.CONTROL;
        if (line.takesAccounts() && line.ranges().isEmpty()) {
            faults.put("konton", "Ange vilka konton raden tar, till exempel 3000–3999.");
        }
        if (!line.takesAccounts() && !line.ranges().isEmpty()) {
            faults.put("konton", "Bara en rad med rollen konton, varav eller utanför har konton. Töm fältet.");
        }
        if (sums && line.parts().isEmpty()) {
            faults.put("delar", "Ange vilka rader som summeras, till exempel intakter | -kostnader.");
        }
        if (!sums && !line.parts().isEmpty()) {
            faults.put("delar", "Bara en summa eller en kontroll lägger ihop andra rader. Töm fältet.");
        }
        return faults;
    }

    /** Codes separated by bars or commas, a minus before the ones that are subtracted. */
    static Parsed<List<ReportLine.Part>> parts(String typed) {
        List<ReportLine.Part> parts = new ArrayList<>();
        for (String part : Arrays.stream(typed.split("[|,]")).map(String::strip).toList()) {
            if (!part.matches("-?" + ReportLine.CODE)) {
                return Parsed.unreadable(
                        "Summan går inte att läsa. Skriv radernas koder med lodstreck emellan och minus före den som dras"
                                + " ifrån, till exempel intakter | -kostnader.");
            }
            parts.add(ReportLine.Part.read(part));
        }
        return parts.stream().map(ReportLine.Part::code).distinct().count() == parts.size()
                ? Parsed.of(List.copyOf(parts))
                : Parsed.unreadable("Summan räknar samma rad två gånger. Låt varje rad stå en gång.");
    }

    static Parsed<String> code(String typed) {
        return typed.matches(ReportLine.CODE)
                ? Parsed.of(typed)
                : Parsed.unreadable(
                        "Koden skrivs med små bokstäver a–z, siffror och bindestreck och börjar med en bokstav,"
                                + " till exempel ovriga-kostnader.");
    }

    private static Parsed<Integer> whole(String typed, int largest) {
        int number = typed.strip().matches("[0-9]{1,7}") ? Integer.parseInt(typed.strip()) : 0;
        return number < 1 || number > largest
                ? Parsed.unreadable("Skriv ett heltal från 1 till " + SwedishNumber.print(largest) + ".")
                : Parsed.of(number);
    }

    private static <E extends Enum<E> & Coded> E chosen(Form form, String field, Class<E> type, E otherwise) {
        return Coded.find(type, form.choice(field, Coded.choices(type))).orElse(otherwise);
    }

    /** The line of a new form: after the last. */
    static ReportLine blank(int position, @Nullable ReportLine last) {
        return new ReportLine(
                new UUID(0, 0),
                "",
                "",
                Role.ACCOUNTS,
                last == null ? ReportLine.Style.PLAIN : last.style(),
                last == null ? ReportLine.Side.DEBIT : last.side(),
                ReportLine.Printed.ALWAYS,
                last == null ? ReportLine.Moment.CHANGE : last.moment(),
                null,
                position,
                0,
                List.of(),
                List.of());
    }
}
