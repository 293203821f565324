package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.accounting.RowRange;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Shell;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Accounts on rows, versions of the budget and forecasts of a day, as a person meets them. */
class FollowUpPagesTest {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samklang");

    private final Database database = TestDatabase.database();
    private final Submissions submissions = submissions();
    private final BudgetRowController rows = new BudgetRowController(database, submissions, TestDatabase.CLOCK);
    private final RowAccountsController accounts = new RowAccountsController(database, submissions);
    private final BookedController booked = new BookedController(database);
    private final BudgetVersionController versions =
            new BudgetVersionController(database, submissions, TestDatabase.CLOCK);
    private final VersionRowController versionRows = new VersionRowController(database, submissions);
    private final ForecastSnapshotController snapshots =
            new ForecastSnapshotController(database, submissions, TestDatabase.CLOCK);
    private final ForecastController forecasts = new ForecastController(database, submissions, TestDatabase.CLOCK);
    private final FollowUpLimitController limits = new FollowUpLimitController(database, submissions);
    private final FollowUpController followUp = new FollowUpController(database, TestDatabase.CLOCK);
    private Visitor visitor = visitor(Scope.outside("ingen"));

    @BeforeEach
    void a_förbund_of_its_own() {
        visitor = visitor(TestDatabase.newAssociation());
    }

    @Test
    void a_row_is_given_accounts_and_leads_to_what_is_booked_on_them() {
        UUID id = added("Styrelse", "839 500");
        accounts.change(
                visitor, id, changed(1, "konton", "5010-5099 objekt 1:ST | 6900", "efterhand", "ja", "fotnot", ""));
        database.write(visitor.scope(), "Prov", tx -> {
            new GivenBook(LocalDate.of(2017, 8, 31))
                    .booked("5010", 6, "1", "ST", 120_000)
                    .booked("6900", 6, 5_050)
                    .store(tx);
            return tx;
        });

        assertThat(html(accounts.edit(visitor, id))).contains("5010-5099 objekt 1:ST | 6900");
        assertThat(html(booked.show(visitor, id, listing("per", "2017-08-31"))))
                .contains("Redovisat t.o.m. 2017-06-30")
                .contains(
                        "/ekonomi/huvudbok/2017/konton/5010?fran=2017-01-01&amp;till=2017-08-31&amp;dimension=1&amp;objekt=ST")
                .contains("1\u00a0250,50\u00a0kr");
        assertThat(html(new EconomyController(database, TestDatabase.CLOCK).show(visitor, listing("ar", "2017"))))
                .contains("Huvudboken är redovisad t.o.m. 31 augusti 2017 (bok.csv).");
    }

    @Test
    void accounts_that_cannot_be_read_are_kept_with_an_example() {
        UUID id = added("Styrelse", "100");

        Page page = (Page) accounts.change(visitor, id, changed(1, "konton", "5010 till 5020", "fotnot", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page)).contains("går inte att läsa").contains("5010 till 5020");
        assertThat(RowRange.read("5099-5010").reason()).contains("slutar före sin början");
        assertThat(RowRange.read("").orNull()).isEmpty();
    }

    @Test
    void a_supplement_is_registered_filled_in_and_compared() {
        UUID row = added("Styrelse", "100");
        Redirect made = (Redirect) versions.add(
                visitor,
                sent(
                        "ar",
                        "2017",
                        "slag",
                        "SUPPLEMENTARY",
                        "namn",
                        "Extra medel",
                        "beslutad",
                        "2017-05-29",
                        "paragraf",
                        "§ 45"));
        UUID id = id(made);
        versionRows.change(
                visitor, id, row, sent("ar0", "-20", "ar1", "30", "ar2", "", "fordelning", MonthSpread.EVEN));

        String list = html(versions.list(visitor, listing("ar", "2017")));
        assertThat(list).contains("Extra medel", "2017-05-29 § 45", "80\u00a0kr", "Jämför");
        assertThat(html(versions.show(visitor, id))).contains("−20\u00a0kr").contains("30\u00a0kr");
        assertThat(html(versionRows.edit(visitor, id, row))).contains("−1,66");
        UUID first = database.read(visitor.scope(), tx -> BudgetVersionSql.ofYear(tx, 2017))
                .getFirst()
                .id();
        assertThat(html(versionRows.compare(visitor, listing("en", first.toString(), "annan", id.toString()))))
                .contains("−120\u00a0kr");
        assertThat(versionRows.compare(visitor, listing())).isInstanceOf(Redirect.class);
        assertThatThrownBy(() -> versionRows.compare(visitor, listing("en", "x", "annan", "y")))
                .isInstanceOf(Problems.NotFound.class);
    }

    @Test
    void a_year_has_one_adopted_budget() {
        added("Styrelse", "100");

        Page page = (Page) versions.add(visitor, sent("ar", "2017", "slag", "ADOPTED", "namn", "En till"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page)).contains("Året har redan en antagen budget.");
    }

    @Test
    void months_of_ones_own_must_be_the_year() {
        UUID row = added("Styrelse", "100");
        UUID id = database.read(visitor.scope(), tx -> BudgetVersionSql.ofYear(tx, 2017))
                .getFirst()
                .id();

        Page page = (Page)
                versionRows.change(visitor, id, row, sent("ar0", "100", "fordelning", MonthSpread.OWN, "manad1", "40"));

        assertThat(html(page)).contains("Månaderna är tillsammans 40\u00a0kr.");
    }

    @Test
    void a_forecast_is_begun_explained_and_locked() {
        UUID row = added("Styrelse", "839 500");
        limits.register(visitor, sent("fran", "2017-01-01", "procent", "5", "kronor", "10 000", "individ", "60"));
        snapshots.begin(visitor, sent("per", "2017-08-31"));

        Page refused = (Page) forecasts.register(
                visitor, row, changed(1, "per", "2017-08-31", "metod", "MANUAL", "belopp", "700 000"));
        assertThat(html(refused)).contains("Prognosen avviker mer än 5\u00a0% och mer än 10\u00a0000\u00a0kr");
        forecasts.register(
                visitor,
                row,
                changed(1, "per", "2017-08-31", "metod", "MANUAL", "belopp", "700 000", "kommentar", "Vakans"));
        assertThat(html(snapshots.lock(visitor, "2017-08-31", sent())))
                .contains("Bekräfta att prognosen ska låsas", "Summa kostnader", "Utfall");
        snapshots.lock(visitor, "2017-08-31", sent("bekrafta", "ja"));

        assertThat(html(snapshots.show(visitor, "2017-08-31")))
                .contains("Låst: den ändras inte mer.")
                .contains("överskott 139\u00a0500\u00a0kr");
        assertThat(html(snapshots.list(visitor, listing("ar", "2017")))).contains("700\u00a0000\u00a0kr");
        assertThat(html(limits.show(visitor))).contains("60/40");
        assertThatThrownBy(() -> forecasts.register(
                        visitor, row, changed(2, "per", "2017-08-31", "belopp", "700 000", "kommentar", "Åter")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> rows.remove(visitor, row, changed(1))).isInstanceOf(Refused.class);
        assertThat(html(followUp.show(visitor, listing("ar", "2017", "per", "2017-08-31"))))
                .contains("Avvikelser mot budget 2017", "Eget kapital 2017", "Budget och flerårsplan 2017–2019");
    }

    @Test
    void a_budget_with_other_contributions_than_the_decided_ones_is_remarked_on_with_both() {
        income("Medlemsbidrag", "3 900 000");
        income("Ränta", "100 000");
        decidedContribution(400_000_000);

        assertThat(html(followUp.show(visitor, listing("ar", "2017"))))
                .contains("/ekonomi/budgetrader?ar=2017\">3\u00a0900\u00a0000\u00a0kr</a>")
                .contains("/ekonomi/medlemsbidrag?ar=2017\">4\u00a0000\u00a0000\u00a0kr</a>")
                .contains("Skillnaden är 100\u00a0000\u00a0kr.");
    }

    @Test
    void a_budget_with_the_decided_contributions_is_not_remarked_on() {
        income("Bidrag från medlemmarna", "4 000 000");
        assertThat(html(followUp.show(visitor, listing("ar", "2017"))))
                .doesNotContain("i bidrag från medlemmarna, men");

        decidedContribution(400_000_000);

        assertThat(html(followUp.show(visitor, listing("ar", "2017"))))
                .doesNotContain("i bidrag från medlemmarna, men");
    }

    private void income(String label, String budget) {
        rows.add(visitor, sent("ar", "2017", "rad", label, "typ", "INCOME", "budget", budget, "grupp", ""));
    }

    private void decidedContribution(long ore) {
        database.write(
                visitor.scope(),
                "Prov",
                tx -> tx.sql("""
                WITH parties (party, kind, part) AS (
                  VALUES ('STATE', 'SOCIAL_INSURANCE_AGENCY', 2), ('REGION', 'REGION', 4), ('MUNICIPALITY', 'MUNICIPALITY', 4)
                ),
                members AS (
                  INSERT INTO association.member (association_id, id, name, party_kind, position)
                  SELECT :association, gen_random_uuid(), p.kind, p.kind, p.part
                  FROM parties p
                  RETURNING id, party_kind
                ),
                decided AS (
                  INSERT INTO accounting.contribution_year
                    (association_id, id, year, frame_ore, municipality_key, plan)
                  VALUES (:association, gen_random_uuid(), 2017, :ore, 'EQUAL', 'YEAR')
                  RETURNING id
                )
                INSERT INTO accounting.contribution
                  (association_id, id, contribution_year_id, year, member_id, party, weight, share_ore)
                SELECT :association, gen_random_uuid(), d.id, 2017, m.id, p.party, 1, :ore / p.part
                FROM decided d
                CROSS JOIN members m
                JOIN parties p ON p.kind = m.party_kind
                """)
                        .param("association", tx.scope().association())
                        .param("ore", ore)
                        .update());
    }

    private UUID added(String label, String budget) {
        return id((Redirect)
                rows.add(visitor, sent("ar", "2017", "rad", label, "typ", "COST", "budget", budget, "grupp", "")));
    }

    private static UUID id(Redirect answer) {
        return UUID.fromString(answer.path().substring(answer.path().lastIndexOf('/') + 1));
    }

    private String html(Answer answer) {
        Page page = (Page) answer;
        StringOutput output = new StringOutput();
        Shell shell = new Shell(visitor, List.of(), "/ekonomi", "token", "/v", null, null, "ref");
        TEMPLATES.render(page.template() + ".jte", Map.of("shell", shell, "page", page.model()), output);
        return output.toString();
    }

    private static Form sent(String... fields) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            parameters.put(fields[i], new ArrayList<>(List.of(fields[i + 1])));
        }
        return Form.sent(parameters);
    }

    private static Form changed(int version, String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("version", Integer.toString(version)));
        return sent(all.toArray(String[]::new));
    }

    private static Listing listing(String... filters) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i + 1 < filters.length; i += 2) {
            parameters.put(filters[i], filters[i + 1]);
        }
        return new Listing("/ekonomi", parameters);
    }

    private static Visitor visitor(Scope scope) {
        return new Visitor(
                scope, new UUID(0, 7), "Test Testsson", "test@example.org", Set.of(Role.ECONOMIST), "Prov", false);
    }

    private Submissions submissions() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, () -> database);
        beans.register(Submissions.class);
        beans.refresh();
        return beans.getBean(Submissions.class);
    }
}
