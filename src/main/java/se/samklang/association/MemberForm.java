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

/** A member as it is typed. Meaningful only while the form is valid. */
final class MemberForm {

    static final Versions<MemberSql.Member> VERSIONS = Versions.<MemberSql.Member>none()
            .with("Namn", MemberSql.Member::name)
            .with("Part", member -> PartyKind.valueOf(member.partyKind()).label())
            .with("Kommun", MemberSql.Member::municipalityCode)
            .with("Andel i procent", member -> typed(member.sharePercent()))
            .with("Ordning i listor", MemberSql.Member::position)
            .with("Medlem från och med", MemberSql.Member::fromDate)
            .with("Medlem till och med", MemberSql.Member::toDate);

    private MemberForm() {}

    static MemberSql.Member read(Form form, UUID id, Map<String, String> municipalities) {
        form.only("namn", "part", "kommunkod", "andel", "fran", "till", "plats", "vidare");
        String kind = form.choice("part", PartyKind.choices());
        String chosen = form.optionalChoice("kommunkod", municipalities);
        String municipality = chosen == null && kind.equals("MUNICIPALITY")
                ? MemberRules.municipalityNamed(form.value("namn"), municipalities)
                : chosen;
        if (kind.equals("MUNICIPALITY") && municipality == null && form.error("kommunkod") == null) {
            form.refuse("kommunkod", "Välj vilken kommun medlemmen är.");
        }
        if (!kind.equals("MUNICIPALITY") && municipality != null) {
            form.refuse("kommunkod", "Bara en medlem av slaget kommun kan ha en kommunkod. Lämna fältet tomt.");
        }
        BigDecimal share = form.optional("andel", MemberForm::share);
        LocalDate from = form.optional("fran", SwedishDate::read);
        LocalDate to = form.optional("till", SwedishDate::read);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Slutdatum ska vara samma dag som startdatum eller senare.");
        }
        BigDecimal position = form.optional("plats", SwedishNumber::read);
        return new MemberSql.Member(
                id,
                form.line("namn", 200),
                kind,
                municipality,
                share,
                from,
                to,
                position == null ? 100 : position.intValue(),
                form.version());
    }

    static Form opened(MemberSql.Member member) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("namn", member.name());
        content.put("part", member.partyKind());
        content.put("kommunkod", member.municipalityCode() == null ? "" : member.municipalityCode());
        content.put("andel", typed(member.sharePercent()));
        content.put("fran", member.fromDate() == null ? "" : member.fromDate());
        content.put("till", member.toDate() == null ? "" : member.toDate());
        content.put("plats", member.position());
        return Form.opened(member.version(), content);
    }

    private static Parsed<BigDecimal> share(String typed) {
        Parsed<BigDecimal> number = SwedishNumber.read(typed);
        BigDecimal value = number.orNull();
        if (value == null) {
            return number;
        }
        boolean inRange = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100)) <= 0 && value.scale() <= 3;
        return inRange
                ? number
                : Parsed.unreadable("Andelen ska vara ett procenttal mellan 0 och 100, till exempel 12,5.");
    }

    private static String typed(@Nullable BigDecimal share) {
        return share == null ? "" : SwedishNumber.file(share);
    }
}
