package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
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
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Shell;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

class EconomyPagesTest {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samklang");

    private final Database database = TestDatabase.database();
    private final Submissions submissions = submissions();
    private final BudgetRowController rows = new BudgetRowController(database, submissions, TestDatabase.CLOCK);
    private final OutcomeController outcomes = new OutcomeController(database, submissions, TestDatabase.CLOCK);
    private final ForecastController forecasts = new ForecastController(database, submissions, TestDatabase.CLOCK);
    private final FiscalYearController years = new FiscalYearController(database, submissions, TestDatabase.CLOCK);
    private final EconomyController economy = new EconomyController(database, TestDatabase.CLOCK);
    private Visitor visitor = visitor(Scope.outside("ingen"), Role.ECONOMIST);

    @BeforeEach
    void a_förbund_of_its_own() {
        visitor = visitor(TestDatabase.newAssociation(), Role.ECONOMIST);
    }

    @Test
    void a_budget_row_is_registered_followed_up_and_printed() {
        UUID id = added("Styrelse", "839 500");
        outcomes.register(visitor, id, sent("per", "2017-08-31", "belopp", "251 072", "redovisat_till", "2017-06-30"));
        forecasts.register(visitor, id, sent("per", "2017-08-31", "belopp", "804 939"));
        years.change(visitor, "2017", sent("ingaende", "3 718 000", "prognos", "Kan ändras."));

        String page = html(economy.show(visitor, listing("ar", "2017")));

        assertThat(page)
                .contains("Budget och utfall 2017")
                .contains("839\u00a0500")
                .contains("251\u00a0072")
                .contains("Utfall 2017-08-31")
                .contains("Redovisat t.o.m. juni 2017.")
                .contains("Kan ändras.")
                .contains("Summa kostnader")
                .contains("/underlag/ekonomi?fran=2017-01-01&amp;kolumn=utfall&amp;rad=styrelse&amp;till=2017-12-31")
                .contains("beräknas bli 2\u00a0913\u00a0061\u00a0kr");
        assertThat(html(rowPage().show(visitor, id))).contains("251\u00a0072\u00a0kr", "804\u00a0939\u00a0kr");
        assertThat(html(rows.list(visitor, listing("ar", "2017")))).contains("Styrelse", "839\u00a0500\u00a0kr");
    }

    @Test
    void the_equity_of_a_year_that_is_booked_to_its_end_is_no_estimate() {
        UUID id = added("Styrelse", "839 500");
        outcomes.register(visitor, id, sent("per", "2017-12-31", "belopp", "800 000", "redovisat_till", ""));
        forecasts.register(visitor, id, sent("per", "2017-08-31", "belopp", "804 939"));
        years.change(visitor, "2017", sent("ingaende", "3 718 000", "prognos", ""));
        TestDatabase.database().write(visitor.scope(), "Provade", tx -> {
            new GivenBook(LocalDate.of(2017, 12, 31)).store(tx);
            return id;
        });

        assertThat(html(economy.show(visitor, listing("ar", "2017"))))
                .contains("2\u00a0918\u00a0000\u00a0kr när det slutade")
                .doesNotContain("beräknas bli");
    }

    @Test
    void a_year_without_budget_says_what_to_do() {
        assertThat(html(economy.show(visitor, listing()))).contains("Ingen budget för 2017 än");
        assertThat(html(rows.list(visitor, listing("ar", "2016")))).contains("Inga budgetrader för 2016 än");
        added("Styrelse", "100");
        assertThat(html(rows.list(visitor, listing("ar", "2017", "q", "bil")))).contains("Inga rader passar filtret");
    }

    @Test
    void what_does_not_hold_is_said_beside_its_field_and_kept() {
        Page page = (Page) rows.add(visitor, sent("ar", "17", "rad", "", "typ", "", "budget", "-5", "inriktning", "X"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page))
                .contains("Året skrivs med fyra siffror")
                .contains("Fyll i fältet.")
                .contains("Skriv beloppet utan minustecken.")
                .contains("Välj ett alternativ.")
                .contains("value=\"-5\"");
    }

    @Test
    void a_label_is_used_once_a_year() {
        added("Styrelse", "100");

        Page page = (Page) rows.add(visitor, sent("ar", "2017", "rad", "STYRELSE", "typ", "COST", "budget", "5"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page)).contains("Året har redan en rad med det namnet.");
    }

    @Test
    void a_form_sent_twice_has_one_effect() {
        Map<String, List<String>> form = parameters("ar", "2017", "rad", "Bil", "typ", "COST", "budget", "5");
        form.put("operation", List.of(UUID.randomUUID().toString()));

        Answer first = rows.add(visitor, Form.sent(form));
        Answer second = rows.add(visitor, Form.sent(form));

        assertThat(second).isEqualTo(first);
    }

    @Test
    void who_opened_the_form_before_another_saved_is_shown_both_versions() {
        UUID id = added("Styrelse", "100");
        Map<String, List<String>> form = parameters("ar", "2017", "rad", "Styrelse", "typ", "COST", "budget", "5");
        form.put("version", List.of("1"));
        rows.change(visitor, id, Form.sent(new HashMap<>(form)));

        form.put("budget", List.of("7"));
        assertThatThrownBy(() -> rows.change(visitor, id, Form.sent(form)))
                .isInstanceOfSatisfying(
                        Problems.Stale.class,
                        stale -> assertThat(stale.differences())
                                .containsExactly(new Problems.Difference("Budget", "7", "5")));
    }

    @Test
    void a_removed_row_comes_back_when_the_removal_is_undone() {
        UUID id = added("Styrelse", "100");
        outcomes.register(visitor, id, sent("per", "2017-08-31", "belopp", "50"));
        Map<String, List<String>> form = parameters();
        form.put("version", List.of("1"));

        Redirect redirect = (Redirect) rows.remove(visitor, id, Form.sent(form));
        assertThatThrownBy(() -> rowPage().show(visitor, id)).isInstanceOf(Problems.NotFound.class);
        database.write(
                visitor.scope(), "Ångrade", tx -> Acts.undo(tx, java.util.Objects.requireNonNull(redirect.undoAct())));

        assertThat(html(rowPage().show(visitor, id))).contains("2017-08-31");
    }

    @Test
    void an_outcome_belongs_to_its_rows_year_and_is_changed_from_where_it_stands() {
        UUID id = added("Styrelse", "100");
        outcomes.register(visitor, id, sent("per", "2017-08-31", "belopp", "50"));

        String otherYear = html(outcomes.register(visitor, id, sent("per", "2018-08-31", "belopp", "50")));
        String again = html(outcomes.register(visitor, id, sent("per", "2017-08-31", "belopp", "60")));
        String opened = html(outcomes.open(visitor, id, listing("per", "2017-08-31")));

        assertThat(otherYear).contains("Dagen ska ligga under budgetradens år, 2017.");
        assertThat(again).contains("Dagen är redan registrerad för raden.");
        assertThat(opened).contains("Ändra utfall", "value=\"50\"");
    }

    @Test
    void an_amount_is_removed_and_the_table_shows_a_dash_again() {
        UUID id = added("Styrelse", "100");
        outcomes.register(visitor, id, sent("per", "2017-08-31", "belopp", "50"));
        List<OutcomeSql.Outcome> registered = database.read(visitor.scope(), tx -> OutcomeSql.ofRow(tx, id));

        outcomes.remove(visitor, id, registered.getFirst().id(), sent());

        Statement statement = database.read(visitor.scope(), tx -> StatementSql.at(tx, LocalDate.of(2017, 12, 31)));
        assertThat(statement.lines().getFirst().outcomeOre()).isNull();
    }

    @Test
    void an_auditor_sees_everything_and_no_buttons() {
        UUID id = added("Styrelse", "100");
        Visitor auditor = visitor(visitor.scope(), Role.AUDITOR);

        assertThat(html(rowPage().show(auditor, id))).doesNotContain("Radera", "Registrera utfall");
        assertThat(html(economy.show(auditor, listing("ar", "2017")))).doesNotContain("Ny budgetrad");
        assertThat(html(years.show(auditor, "2017"))).doesNotContain("Spara");
    }

    @Test
    void the_lists_file_can_be_read_back_by_the_import() {
        added("=Styrelse", "100,50");

        Download file = (Download) rows.list(visitor, listing("ar", "2017", "format", "csv"));

        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .contains("ar;rad;grupp;typ;insats;budget;fotnot;memo;ordning")
                .contains("'=Styrelse")
                .contains("100,50");
        assertThat(economy.show(visitor, listing("ar", "2017", "format", "xlsx")))
                .isInstanceOf(Download.class);
    }

    @Test
    void another_förbund_finds_nothing_at_the_address() {
        UUID id = added("Styrelse", "100");
        Visitor stranger = visitor(TestDatabase.newAssociation(), Role.DIRECTOR);

        assertThatThrownBy(() -> rowPage().show(stranger, id)).isInstanceOf(Problems.NotFound.class);
        assertThatThrownBy(() -> outcomes.register(stranger, id, sent("per", "2017-08-31", "belopp", "50")))
                .isInstanceOf(Problems.NotFound.class);
    }

    @Test
    void a_search_finds_budget_rows_by_part_of_their_name() {
        UUID id = added("Gemensam administration", "100");

        var hits = database.read(visitor.scope(), tx -> new BudgetSearch().search(tx, "administ"));

        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().path()).isEqualTo("/ekonomi/budgetrader/" + id);
    }

    private UUID added(String label, String budget) {
        Answer answer =
                rows.add(visitor, sent("ar", "2017", "rad", label, "typ", "COST", "budget", budget, "grupp", ""));
        String path = ((Redirect) answer).path();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private BudgetRowPageController rowPage() {
        return new BudgetRowPageController(database);
    }

    private String html(Answer answer) {
        Page page = (Page) answer;
        StringOutput output = new StringOutput();
        Shell shell = new Shell(visitor, List.of(), "/ekonomi", "token", "/v", null, null, "ref");
        TEMPLATES.render(page.template() + ".jte", Map.of("shell", shell, "page", page.model()), output);
        return output.toString();
    }

    private static Form sent(String... fields) {
        return Form.sent(parameters(fields));
    }

    private static Map<String, List<String>> parameters(String... fields) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            parameters.put(fields[i], new ArrayList<>(List.of(fields[i + 1])));
        }
        return parameters;
    }

    private static Listing listing(String... filters) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i + 1 < filters.length; i += 2) {
            parameters.put(filters[i], filters[i + 1]);
        }
        return new Listing("/ekonomi", parameters);
    }

    private static Visitor visitor(Scope scope, Role role) {
        return new Visitor(scope, new UUID(0, 7), "Test Testsson", "test@example.org", Set.of(role), "Prov", false);
    }

    private Submissions submissions() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, () -> database);
        beans.register(Submissions.class);
        beans.refresh();
        return beans.getBean(Submissions.class);
    }
}
