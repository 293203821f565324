package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Import kind {@code mandat}: who sits on the board for which member, from when to when. */
@Component
final class MandateImport implements ImportKind {

    private static final Map<String, String> OFFICES = offices();
    private static final Map<String, String> STORED = Map.of(
            "ordforande", "CHAIR", "vice_ordforande", "VICE_CHAIR", "ledamot", "BOARD_MEMBER", "ersattare", "DEPUTY");

    @Override
    public String name() {
        return "mandat";
    }

    @Override
    public String title() {
        return "Mandat";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("namn", "Personens namn", "Alva Exempelsson"),
                ImportColumn.required("medlem", "Medlemmen som utsett personen", "Exempelstads kommun"),
                ImportColumn.required("uppdrag", "ordforande, vice_ordforande, ledamot eller ersattare", "ledamot"),
                ImportColumn.required("fran", "Första dagen", "2023-04-01"),
                ImportColumn.optional("till", "Sista dagen", "2027-03-31"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        Map<String, UUID> members = new HashMap<>();
        MemberSql.all(tx).forEach(member -> members.put(member.name(), member.id()));
        List<MandateSql.Mandate> mandates = new ArrayList<>();
        for (ImportRow row : rows) {
            String person = row.text("namn", 100);
            String member = row.text("medlem", 200);
            String office = row.code("uppdrag", OFFICES);
            LocalDate from = row.date("fran");
            LocalDate to = row.date("till");
            if (member != null && !members.containsKey(member)) {
                row.fault("medlem", "OKANT_VARDE", "Förbundet har ingen medlem med det namnet.");
            }
            if (from != null && to != null && to.isBefore(from)) {
                row.fault("till", "PERIOD", "Sista dagen ska vara samma dag som den första eller senare.");
            }
            UUID id = member == null ? null : members.get(member);
            if (person != null && member != null && id != null && office != null && from != null) {
                mandates.add(new MandateSql.Mandate(
                        UUID.randomUUID(), person, id, member, STORED.getOrDefault(office, ""), from, to, 1));
            }
        }
        return new Plan(mandates);
    }

    private record Plan(List<MandateSql.Mandate> mandates) implements ImportPlan {
        @Override
        public int accepted() {
            return mandates.size();
        }

        @Override
        public void store(Write tx) {
            mandates.forEach(mandate -> MandateSql.add(tx, mandate));
        }
    }

    private static Map<String, String> offices() {
        Map<String, String> offices = new LinkedHashMap<>();
        offices.put("ordforande", "Ordförande");
        offices.put("vice_ordforande", "Vice ordförande");
        offices.put("ledamot", "Ledamot");
        offices.put("ersattare", "Ersättare");
        return offices;
    }
}
