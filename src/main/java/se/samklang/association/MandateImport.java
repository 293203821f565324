package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/**
 * Import kind {@code mandat}: who is elected to what for which member, from when to when. The same person's office for the
 * same member from the same day is the same mandate, described anew.
 */
@Component
final class MandateImport implements ImportKind {

    @Override
    public String name() {
        return "mandat";
    }

    @Override
    public String title() {
        return "Mandat";
    }

    @Override
    public String list() {
        return "/forbundet";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("namn", "Personens namn", "Alva Exempelsson"),
                ImportColumn.required("medlem", "Medlemmen som utsett personen", "Exempelstads kommun"),
                ImportColumn.required(
                        "uppdrag", String.join(", ", Office.codes().keySet()), "ledamot"),
                ImportColumn.required("fran", "Första dagen", "2023-04-01"),
                ImportColumn.optional("till", "Sista dagen", "2027-03-31"),
                ImportColumn.optional("inkallelseordning", "Ersättarens plats i ordningen: 1 kallas in först", ""),
                ImportColumn.optional(
                        "lamnat", "ja för den som lämnat uppdraget och inte stannar till en efterträdare", "nej"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        Map<String, UUID> members = new HashMap<>();
        MemberSql.all(tx).forEach(member -> members.put(member.name(), member.id()));
        List<Mandate> known = new ArrayList<>(MandateSql.all(tx));
        List<Mandate> mandates = new ArrayList<>();
        for (ImportRow row : rows) {
            Mandate read = read(row, members);
            if (read != null) {
                Mandate mandate = read.asKnownAmong(known);
                MandateRules.otherChair(mandate, known)
                        .ifPresent(other -> row.fault("fran", "TVA_ORDFORANDE", MandateRules.onlyOneChair(other)));
                known.add(mandate);
                mandates.add(mandate);
            }
        }
        return new Plan(mandates);
    }

    private static @Nullable Mandate read(ImportRow row, Map<String, UUID> members) {
        String person = row.text("namn", 100);
        String member = row.text("medlem", 200);
        String code = row.code("uppdrag", Office.codes());
        LocalDate from = row.date("fran");
        LocalDate to = row.date("till");
        Integer deputyOrder = row.integer("inkallelseordning", 1, MandateRules.LAST_DEPUTY);
        boolean departed = Boolean.TRUE.equals(row.yesNo("lamnat"));
        UUID memberId = member == null ? null : members.get(member);
        if (member != null && memberId == null) {
            row.fault("medlem", "OKANT_VARDE", "Förbundet har ingen medlem med det namnet.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("till", "PERIOD", "Sista dagen ska vara samma dag som den första eller senare.");
        }
        if (departed && to == null) {
            row.fault("till", "SISTA_DAGEN", "Ange sista dagen för den som har lämnat uppdraget.");
        }
        if (person == null || member == null || memberId == null || code == null || from == null) {
            return null;
        }
        Office office = Office.ofCode(code);
        if (deputyOrder != null && office != Office.DEPUTY) {
            row.fault("inkallelseordning", "BARA_ERSATTARE", "Bara ersättare kallas in. Lämna kolumnen tom.");
        }
        return new Mandate(UUID.randomUUID(), person, memberId, member, office, from, to, departed, deputyOrder, 0);
    }

    private record Plan(List<Mandate> mandates) implements ImportPlan {
        @Override
        public int accepted() {
            return mandates.size();
        }

        @Override
        public void store(Write tx) {
            for (Mandate mandate : mandates) {
                if (mandate.version() == 0) {
                    MandateSql.add(tx, mandate);
                } else if (!MandateSql.change(tx, mandate)) {
                    throw new Refused(
                            "MANDAT_ANDRAT",
                            "Mandatet för ”" + mandate.personName() + "” ändrades av någon annan medan filen lästes in."
                                    + " Ingenting är inläst. Läs in filen igen.");
                }
            }
        }
    }
}
