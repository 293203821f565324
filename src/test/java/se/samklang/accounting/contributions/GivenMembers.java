package se.samklang.accounting.contributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samklang.accounting.ShownPages;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Form;

/** A förbund with an agency of the state beside the region and the two municipalities every test förbund has. */
final class GivenMembers {

    private GivenMembers() {}

    static Scope association() {
        Scope scope = TestDatabase.newAssociation();
        TestDatabase.database()
                .write(
                        scope,
                        "Lade till medlem",
                        tx -> tx.sql("""
                        INSERT INTO association.member (association_id, id, name, party_kind, position)
                        VALUES (:association, gen_random_uuid(), 'Försäkringskassan', 'SOCIAL_INSURANCE_AGENCY', 4)
                        """)
                                .param("association", scope.association())
                                .update());
        return scope;
    }

    /** A decision on a frame, with more fields or others instead: name and value by turns. */
    static Form decision(Database database, Scope scope, String frame, String... more) {
        Map<String, String> fields = database.read(scope, tx -> ContributionSql.members(tx, 2024)).stream()
                .collect(
                        Collectors.toMap(ContributionSql.Member::name, each -> ContributionYearForm.weight(each.id())));
        Map<String, List<String>> typed = ShownPages.parameters(
                "ar",
                "2024",
                "ram",
                frame,
                "beslutad",
                "2023-11-16",
                "paragraf",
                "§ 41",
                "nyckel",
                "INHABITANTS",
                "plan",
                "QUARTER",
                "kommentar",
                "");
        Function<String, String> field = name -> fields.getOrDefault(name, name);
        Map.of(
                        "Försäkringskassan",
                        "100",
                        "Region Provland",
                        "100",
                        "Sala kommun",
                        "22 900",
                        "Fagersta kommun",
                        "13 400")
                .forEach((name, weight) -> typed.put(field.apply(name), new ArrayList<>(List.of(weight))));
        for (int place = 0; place + 1 < more.length; place += 2) {
            typed.put(field.apply(more[place]), new ArrayList<>(List.of(more[place + 1])));
        }
        return Form.sent(typed);
    }
}
