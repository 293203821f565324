package se.samklang.accounting.contributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.contributions.ContributionSql.Member;
import se.samklang.web.Form;
import se.samklang.web.Page;

/**
 * The form of a year's frame and key.
 *
 * @param year null for a new one
 * @param takenOver the new year, where everything but the decision can be taken over from the year before
 * @param groups the members of each party
 * @param lacking parties that no member belongs to
 */
record YearFormPage(
        Form form,
        @Nullable Integer year,
        @Nullable Integer takenOver,
        List<Group> groups,
        List<String> lacking,
        Map<String, String> keys,
        Map<String, String> plans,
        Map<String, String> decisions) {

    record Group(String title, String unit, List<Field> fields) {}

    record Field(String name, String label) {}

    /** What a form is asked with. */
    record Asked(
            @Nullable Integer year, @Nullable Integer takenOver, List<Member> members, Map<String, String> decisions) {}

    static Page of(Form form, Asked asked) {
        List<Group> groups = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (Party party : Party.values()) {
            List<Field> fields = asked.members.stream()
                    .filter(member -> member.party() == party)
                    .map(member -> new Field(ContributionYearForm.weight(member.id()), member.name()))
                    .toList();
            if (fields.isEmpty()) {
                lacking.add(party.label());
            } else {
                groups.add(new Group(title(party), unit(party), fields));
            }
        }
        return Page.of(
                "accounting/contributions/yearform",
                new YearFormPage(
                        form,
                        asked.year,
                        asked.takenOver,
                        groups,
                        lacking,
                        MunicipalityKey.choices(),
                        InvoicePlan.choices(),
                        asked.decisions));
    }

    private static String title(Party party) {
        return switch (party) {
            case STATE -> "Statens hälft";
            case REGION -> "Regionens fjärdedel";
            case MUNICIPALITY -> "Kommunernas fjärdedel";
        };
    }

    private static String unit(Party party) {
        return party == Party.MUNICIPALITY
                ? "Invånare, procent eller andelstal, som nyckeln säger. Procenttalen ska tillsammans vara 100. Vid lika"
                        + " delar lämnas fälten tomma."
                : "Procent av delen. Procenttalen ska tillsammans vara 100.";
    }
}
