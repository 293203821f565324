package se.samklang.insatser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.association.PartyKind;
import se.samklang.base.Parsed;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Takes in a file of insatser. */
@Component
final class InsatsImport implements ImportKind {

    private static final Map<String, String> DIRECTIONS = Direction.choices();
    private static final Map<String, String> GRAINS = FollowUpGrain.choices();
    private static final Map<String, String> PARTIES = parties();

    @Override
    public String name() {
        return "insatser";
    }

    @Override
    public String title() {
        return "insatser";
    }

    @Override
    public String list() {
        return "/insatser";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("namn", "insatsens namn", "Samordningsteamet Sala"),
                ImportColumn.required("inriktning", "individ eller struktur", "individ"),
                ImportColumn.required("uppfoljning", "episod (deltaganden) eller antal", "episod"),
                ImportColumn.optional("agare", "den eller de som driver insatsen, flera skiljs med |", "Sala kommun"),
                ImportColumn.optional("parter", "samverkande parter, skiljs med |", "kommun|region"),
                ImportColumn.optional("malgrupp", "vilka insatsen är till för", "Unga 18–29 år"),
                ImportColumn.required("fran", "första dagen", "2017-01-01"),
                ImportColumn.optional("till", "sista dagen", "2018-12-31"),
                ImportColumn.optional("esf", "delfinansierad av Europeiska socialfonden, ja eller nej", "nej"),
                ImportColumn.optional("budget_deltagare", "planerade deltagare per år", "2017:96|2018:100"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        Map<String, UUID> members = new LinkedHashMap<>();
        Members.choices(tx).forEach((id, name) -> members.put(folded(name), UUID.fromString(id)));
        Set<String> taken = new HashSet<>();
        InsatsSql.all(tx, null).forEach(insats -> taken.add(folded(insats.name())));
        List<InsatsDraft> drafts = new ArrayList<>();
        for (ImportRow row : rows) {
            InsatsDraft draft = draft(row, members, taken);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return new Plan(drafts);
    }

    private static @Nullable InsatsDraft draft(ImportRow row, Map<String, UUID> members, Set<String> taken) {
        String name = row.text("namn", 200);
        String direction = row.code("inriktning", DIRECTIONS);
        String grain = row.code("uppfoljning", GRAINS);
        List<String> owners = row.texts("agare", 200);
        List<String> parties = row.codes("parter", PARTIES);
        String target = row.text("malgrupp", 1000);
        LocalDate from = row.date("fran");
        LocalDate to = row.date("till");
        Boolean esf = row.yesNo("esf");
        Map<Integer, Integer> planned = planned(row, from);
        if (name != null && !taken.add(folded(name))) {
            row.fault("namn", "FINNS_REDAN", "Det finns redan en insats med det namnet. Namnet ska vara ensamt.");
        }
        if (direction != null && grain != null) {
            fault(
                    row,
                    "uppfoljning",
                    "STRUKTUR_MED_EPISOD",
                    InsatsRules.grain(Direction.ofCode(direction), FollowUpGrain.ofCode(grain)));
        }
        if (from != null) {
            fault(row, "till", "SLUT_FORE_START", InsatsRules.period(from, to));
        }
        if (name == null || direction == null || grain == null || from == null) {
            return null;
        }
        String fewParties = InsatsRules.parties(parties);
        if (fewParties != null) {
            row.warning("parter", "FARRE_AN_TVA_PARTER", fewParties);
        }
        return new InsatsDraft(
                UUID.randomUUID(),
                name,
                Direction.ofCode(direction),
                FollowUpGrain.ofCode(grain),
                parties.stream().map(InsatsImport::partyKind).toList(),
                target == null ? "" : target,
                Boolean.TRUE.equals(esf) ? InsatsDraft.Financing.ESF : InsatsDraft.Financing.FORBUND,
                from,
                to,
                owners.stream().map(owner -> owner(owner, members)).toList(),
                planned,
                0);
    }

    private static Map<Integer, Integer> planned(ImportRow row, @Nullable LocalDate from) {
        String typed = row.text("budget_deltagare", 200);
        if (typed == null || from == null) {
            return Map.of();
        }
        Parsed<Map<Integer, Integer>> planned = PlannedYears.read(typed, from.getYear());
        fault(row, "budget_deltagare", "OLASLIGT", planned.reason());
        Map<Integer, Integer> read = planned.orNull();
        return read == null ? Map.of() : read;
    }

    private static void fault(ImportRow row, String column, String code, @Nullable String sentence) {
        if (sentence != null) {
            row.fault(column, code, sentence);
        }
    }

    private static InsatsDraft.Owner owner(String name, Map<String, UUID> members) {
        UUID member = members.get(folded(name));
        return member == null ? new InsatsDraft.Owner(null, name) : new InsatsDraft.Owner(member, null);
    }

    private static String partyKind(String code) {
        for (PartyKind kind : PartyKind.values()) {
            if (kind.code().equals(code)) {
                return kind.name();
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static Map<String, String> parties() {
        Map<String, String> parties = new LinkedHashMap<>();
        for (PartyKind kind : PartyKind.values()) {
            parties.put(kind.code(), kind.label());
        }
        return parties;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private record Plan(List<InsatsDraft> drafts) implements ImportPlan {
        @Override
        public int accepted() {
            return drafts.size();
        }

        @Override
        public void store(Write tx) {
            drafts.forEach(draft -> InsatsRegister.insert(tx, draft));
        }
    }
}
