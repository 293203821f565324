package se.samklang.accounting.contributions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.accounting.Years;
import se.samklang.accounting.contributions.ContributionSql.Member;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishNumber;
import se.samklang.meetings.Decided;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/**
 * A year's decision as it is typed. Meaningful only while the form is valid.
 *
 * @param members as many as there are fields, whatever their weight
 */
record ContributionYearForm(int year, ContributionYear.Content content, List<Contribution.Weighed> members) {

    static final Versions<ContributionYear.Content> VERSIONS = Versions.<ContributionYear.Content>none()
            .with("Ram", content -> Kronor.typed(content.frameOre()))
            .with("Beslut", content -> content.decided().decision())
            .with("Beslutad", content -> content.decided().date())
            .with("Paragraf", content -> content.decided().section())
            .with("Kommunernas nyckel", content -> content.municipalityKey().label())
            .with("Faktureras", content -> content.plan().label())
            .with("Kommentar", ContributionYear.Content::comment);

    private static final BigDecimal MOST = BigDecimal.valueOf(99_999_999);

    /**
     * @param decisions those of the register that can be chosen
     * @param year null where the form has a field for it
     */
    static ContributionYearForm read(
            Form form, List<Member> members, Map<String, String> decisions, @Nullable Integer year) {
        form.only(Stream.concat(
                        Stream.of("ar", "ram", "beslut", "beslutad", "paragraf", "nyckel", "plan", "kommentar"),
                        members.stream().map(member -> weight(member.id())))
                .toArray(String[]::new));
        Integer chosen = year == null ? form.required("ar", ContributionYearForm::year) : year;
        Money frame = form.required("ram", Kronor::whole);
        Decided decided = Decided.read(form, decisions);
        String key = form.choice("nyckel", MunicipalityKey.choices());
        String plan = form.choice("plan", InvoicePlan.choices());
        ContributionYear.Content content = new ContributionYear.Content(
                frame == null ? 0 : frame.ore(),
                decided,
                key.isEmpty() ? MunicipalityKey.EQUAL : MunicipalityKey.valueOf(key),
                plan.isEmpty() ? InvoicePlan.QUARTER : InvoicePlan.valueOf(plan),
                form.optionalLine("kommentar", 500));
        List<Contribution.Weighed> weighed = new ArrayList<>();
        members.forEach(member -> weighed.add(weighed(form, member, content.municipalityKey())));
        WeightRules.check(content.municipalityKey(), weighed)
                .forEach(fault -> form.refuse(weight(fault.memberId()), fault.sentence()));
        return new ContributionYearForm(Objects.requireNonNullElse(chosen, 0), content, List.copyOf(weighed));
    }

    static Form opened(Standing standing) {
        ContributionYear.Content content = standing.year().content();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ram", Kronor.typed(content.frameOre()));
        values.putAll(content.decided().fields());
        values.put("nyckel", content.municipalityKey().name());
        values.put("plan", content.plan().name());
        values.put("kommentar", Objects.requireNonNullElse(content.comment(), ""));
        standing.lines()
                .forEach(line -> values.put(
                        weight(line.contribution().memberId()),
                        printed(line.contribution().weight())));
        return Form.opened(standing.year().version(), values);
    }

    /** A first form: what the register of members says of shares, where it says it of all municipalities. */
    static Form blank(int year, List<Member> members) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ar", year);
        values.put("nyckel", MunicipalityKey.SHARES.name());
        values.put("plan", InvoicePlan.QUARTER.name());
        members.forEach(member -> values.put(weight(member.id()), WeightRules.proposed(member, members)));
        return Form.opened(0, values);
    }

    /** Name of the field with a member's weight. */
    static String weight(UUID member) {
        return "vikt_" + member;
    }

    /** {@code 12 345} or {@code 31,5}. */
    static String printed(BigDecimal weight) {
        return SwedishNumber.print(
                weight, Math.max(0, weight.stripTrailingZeros().scale()));
    }

    private static Contribution.Weighed weighed(Form form, Member member, MunicipalityKey key) {
        BigDecimal typed = form.optional(weight(member.id()), ContributionYearForm::weight);
        boolean alike = member.party() == Party.MUNICIPALITY && key == MunicipalityKey.EQUAL;
        return new Contribution.Weighed(
                member.id(),
                member.party(),
                alike ? BigDecimal.ONE : Objects.requireNonNullElse(typed, BigDecimal.ZERO));
    }

    private static Parsed<BigDecimal> weight(String typed) {
        Parsed<BigDecimal> number = SwedishNumber.read(typed);
        BigDecimal value = number.orNull();
        boolean holds = value == null
                || (value.signum() >= 0
                        && value.compareTo(MOST) <= 0
                        && value.stripTrailingZeros().scale() <= 3);
        return holds
                ? number
                : Parsed.unreadable("Skriv ett tal från 0 och uppåt, med högst tre decimaler. Minustecken går inte.");
    }

    private static Parsed<Integer> year(String typed) {
        return Years.isYear(typed)
                ? Parsed.of(Integer.valueOf(typed))
                : Parsed.unreadable("Skriv ett år med fyra siffror, till exempel 2026.");
    }
}
