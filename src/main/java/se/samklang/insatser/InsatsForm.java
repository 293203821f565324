package se.samklang.insatser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.association.PartyKind;
import se.samklang.base.SwedishDate;
import se.samklang.web.Form;

/** Reads and fills the form about an insats. */
final class InsatsForm {

    static final Map<String, String> DIRECTIONS = Direction.choices();
    static final Map<String, String> GRAINS = FollowUpGrain.choices();
    static final Map<String, String> PARTIES = parties();
    static final Map<String, String> ESF = Map.of("ja", "Insatsen delfinansieras av Europeiska socialfonden (ESF)");

    private InsatsForm() {}

    /** The draft of a valid form; null where something is wrong and marked in the form. */
    static @Nullable InsatsDraft read(Form form, UUID id, Map<String, String> members) {
        form.only(
                "namn",
                "inriktning",
                "uppfoljning",
                "agare",
                "annan_agare",
                "parter",
                "malgrupp",
                "fran",
                "till",
                "esf",
                "budget_deltagare");
        String name = form.line("namn", 200);
        String direction = form.choice("inriktning", DIRECTIONS);
        String grain = form.choice("uppfoljning", GRAINS);
        List<InsatsDraft.Owner> owners = owners(form, members);
        List<String> parties = form.choices("parter", PARTIES);
        String target = form.text("malgrupp", 1000);
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.optional("till", SwedishDate::read);
        int firstYear = from == null ? 2000 : from.getYear();
        Map<Integer, Integer> planned = form.optional("budget_deltagare", typed -> PlannedYears.read(typed, firstYear));
        if (!direction.isEmpty() && !grain.isEmpty()) {
            refuse(form, "uppfoljning", InsatsRules.grain(Direction.ofCode(direction), FollowUpGrain.ofCode(grain)));
        }
        if (from != null) {
            refuse(form, "till", InsatsRules.period(from, to));
        }
        for (String field : List.of("namn", "annan_agare", "malgrupp")) {
            refuse(form, field, InsatsRules.noPersonalNumber(form.value(field)));
        }
        if (!form.isValid() || from == null) {
            return null;
        }
        return new InsatsDraft(
                id,
                name,
                Direction.ofCode(direction),
                FollowUpGrain.ofCode(grain),
                parties,
                target,
                form.ticked("esf") ? InsatsDraft.Financing.ESF : InsatsDraft.Financing.FORBUND,
                from,
                to,
                owners,
                planned == null ? Map.of() : planned,
                form.version());
    }

    static Form opened(InsatsDraft draft) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("namn", draft.name());
        content.put("inriktning", draft.direction().code());
        content.put("uppfoljning", draft.followUpGrain().code());
        content.put(
                "agare",
                draft.owners().stream()
                        .filter(owner -> owner.memberId() != null)
                        .map(owner -> String.valueOf(owner.memberId()))
                        .toList());
        content.put(
                "annan_agare",
                String.join(
                        "|",
                        draft.owners().stream()
                                .filter(owner -> owner.memberId() == null)
                                .map(owner -> String.valueOf(owner.name()))
                                .toList()));
        content.put("parter", draft.parties());
        content.put("malgrupp", draft.targetGroup());
        content.put("fran", draft.fromDate());
        content.put("till", draft.toDate() == null ? "" : draft.toDate());
        content.put("esf", draft.isEsf() ? List.of("ja") : List.of());
        content.put("budget_deltagare", PlannedYears.told(draft.planned()));
        return Form.opened(draft.version(), content);
    }

    private static List<InsatsDraft.Owner> owners(Form form, Map<String, String> members) {
        List<InsatsDraft.Owner> owners = new ArrayList<>();
        for (String member : form.choices("agare", members)) {
            owners.add(new InsatsDraft.Owner(UUID.fromString(member), null));
        }
        String others = form.optionalLine("annan_agare", 400);
        if (others != null) {
            for (String name : others.split("\\|")) {
                if (!name.isBlank()) {
                    owners.add(new InsatsDraft.Owner(null, name.strip()));
                }
            }
        }
        return owners;
    }

    private static void refuse(Form form, String field, @Nullable String sentence) {
        if (sentence != null) {
            form.refuse(field, sentence);
        }
    }

    private static Map<String, String> parties() {
        Map<String, String> parties = new LinkedHashMap<>();
        for (PartyKind kind : PartyKind.values()) {
            parties.put(kind.name(), kind.label());
        }
        return parties;
    }
}
