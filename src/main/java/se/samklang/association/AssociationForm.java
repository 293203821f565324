package se.samklang.association;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.OrganisationNumber;
import se.samklang.web.Form;

/** Reads the forms about the förbund. */
final class AssociationForm {

    static final Map<String, String> SIGNS = signs();

    private AssociationForm() {}

    static Associations.@Nullable Description added(Form form) {
        form.only("organisationsnummer", "namn", "kortnamn", "sate", "paragrafprefix");
        OrganisationNumber number = form.required("organisationsnummer", OrganisationNumber::read);
        String name = form.line("namn", 200);
        String shortName = form.optionalLine("kortnamn", 60);
        String seat = form.optionalLine("sate", 100);
        String prefix = form.optionalLine("paragrafprefix", 10);
        return number == null ? null : new Associations.Description(number, name, shortName, seat, prefix, null, null);
    }

    static AssociationSql.Row changed(Form form, AssociationSql.Row present) {
        form.only("namn", "kortnamn", "sate", "paragrafprefix", "andamal", "tecken", "ersattare");
        return new AssociationSql.Row(
                present.id(),
                present.organisationNumber(),
                form.line("namn", 200),
                form.optionalLine("kortnamn", 60),
                form.optionalLine("sate", 100),
                form.optionalLine("paragrafprefix", 10),
                form.text("andamal", 10_000),
                form.choice("tecken", SIGNS),
                deputyRule(form, present),
                form.version());
    }

    static Form opened(AssociationSql.Row row) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("namn", row.name());
        content.put("kortnamn", row.shortName() == null ? "" : row.shortName());
        content.put("sate", row.seat() == null ? "" : row.seat());
        content.put("paragrafprefix", row.sectionPrefix() == null ? "" : row.sectionPrefix());
        content.put("andamal", row.purpose());
        content.put("tecken", row.signConvention());
        content.put("ersattare", row.deputyRule());
        return Form.opened(row.version(), content);
    }

    private static DeputyRule deputyRule(Form form, AssociationSql.Row present) {
        String chosen = form.optionalChoice("ersattare", DeputyRule.choices());
        return chosen == null || chosen.isEmpty() ? present.deputyRule() : DeputyRule.valueOf(chosen);
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("INCOME_NEGATIVE", "Intäkter med minus, underskott utan (−7 800 000 i medel, 960 000 i underskott)");
        signs.put(
                "COST_NEGATIVE",
                "Kostnader med minus, underskott med minus (7 800 000 i medel, −960 000 i underskott)");
        return signs;
    }
}
