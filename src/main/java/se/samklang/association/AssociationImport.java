package se.samklang.association;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Read;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.exchange.Findings;
import se.samklang.exchange.ImportColumn;
import se.samklang.exchange.ImportKind;
import se.samklang.exchange.ImportPlan;
import se.samklang.exchange.ImportRow;

/** Import kind {@code forbund}: adds one förbund, or describes it anew where its number is known. */
@Component
final class AssociationImport implements ImportKind {

    private static final Map<String, String> DEPUTY_RULES = Map.of(
            "egna_forst", DeputyRule.OWN_FIRST.label(),
            "bara_egna", DeputyRule.OWN_ONLY.label());

    @Override
    public String name() {
        return "forbund";
    }

    @Override
    public String title() {
        return "Förbund";
    }

    @Override
    public boolean needsAssociation() {
        return false;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("organisationsnummer", "Tio siffror", "222000-1982"),
                ImportColumn.required("namn", "Förbundets hela namn", "Exempelbygdens samordningsförbund"),
                ImportColumn.optional("kortnamn", "Namnet i sidhuvuden", "Exempelbygden"),
                ImportColumn.optional("sate", "Orten som står på rapporter", "Exempelstad"),
                ImportColumn.optional("paragrafprefix", "Bokstäver före §-nummer", "EXB"),
                ImportColumn.optional("andamal", "Ändamålet enligt förbundsordningen", ""),
                ImportColumn.optional(
                        "ersattare",
                        "För vem en ersättare får träda in: egna_forst (förval) eller bara_egna",
                        "bara_egna"));
    }

    @Override
    public ImportPlan check(Read tx, Scope scope, List<ImportRow> rows, Findings findings) {
        if (rows.size() > 1) {
            rows.get(1).fault("ETT_FORBUND", "Filen ska ha en rad: ett förbund i taget. Ta bort de andra raderna.");
        }
        if (rows.isEmpty()) {
            return new Plan(UUID.randomUUID(), null);
        }
        ImportRow row = rows.getFirst();
        OrganisationNumber number = row.organisationNumber("organisationsnummer");
        String name = row.text("namn", 200);
        Associations.Description description = number == null || name == null
                ? null
                : new Associations.Description(
                        number,
                        name,
                        row.text("kortnamn", 60),
                        row.text("sate", 100),
                        row.text("paragrafprefix", 10),
                        row.longText("andamal", 10_000),
                        deputyRule(row));
        UUID id = number == null
                ? UUID.randomUUID()
                : AssociationSql.find(tx, number.digits()).stream()
                        .map(Associations.Named::associationId)
                        .findFirst()
                        .orElseGet(UUID::randomUUID);
        return new Plan(id, description);
    }

    /** Null where the file does not say. */
    private static @Nullable DeputyRule deputyRule(ImportRow row) {
        String code = row.code("ersattare", DEPUTY_RULES);
        if (code == null) {
            return null;
        }
        return code.equals("bara_egna") ? DeputyRule.OWN_ONLY : DeputyRule.OWN_FIRST;
    }

    private record Plan(UUID id, Associations.@Nullable Description description) implements ImportPlan {
        @Override
        public int accepted() {
            return description == null ? 0 : 1;
        }

        @Override
        public void store(Write tx) {
            if (description != null) {
                Associations.put(tx, id, description);
            }
        }

        @Override
        public UUID association() {
            return id;
        }
    }
}
