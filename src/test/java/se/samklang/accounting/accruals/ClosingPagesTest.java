package se.samklang.accounting.accruals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.samklang.accounting.accruals.GivenCosts.AUDIT;
import static se.samklang.accounting.accruals.GivenCosts.TEAM;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.GivenBook;
import se.samklang.accounting.ShownPages;
import se.samklang.base.Period;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Evidence;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;

/** Closings, from what the ledger lacks to what it has of the reversal. */
class ClosingPagesTest {

    private static final String YEAR_END = "2023-12-31";

    private final Database database = TestDatabase.database();
    private final ClosingController closings = new ClosingController(database, TestDatabase.CLOCK);
    private final AnswerController answers =
            new AnswerController(database, ShownPages.submissions(), TestDatabase.CLOCK);
    private Scope scope = Scope.outside("ingen");
    private Visitor visitor = ShownPages.visitor(scope, Role.ECONOMIST);

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
        visitor = ShownPages.visitor(scope, Role.ECONOMIST);
    }

    @Test
    void the_audit_nobody_accrued_is_told_of_in_the_annual_report_and_where_its_rows_are() {
        GivenCosts.register(database, scope, AUDIT);
        new GivenBook(YEAR_END).row("2023-03-15", "4010", 100).store(database, scope);

        List<Finding> findings = findings("arsredovisning", "2023-01-01", YEAR_END);

        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().code()).isEqualTo("upplupen-kostnad-saknas");
        assertThat(findings.getFirst().message())
                .isEqualTo(
                        "”Revision” (Provrevision AB) saknas 2023: kostnaden är inte bokförd och inte heller upptagen"
                                + " som upplupen. Det som väntas är 60\u00a0000\u00a0kr. Ta upp den i bokslutet, annars bär nästa"
                                + " period två perioders kostnad.");
        Evidence evidence = database.read(
                        scope,
                        tx -> new AccrualFacts()
                                .evidence(
                                        tx,
                                        SourceAddress.of(
                                                AccrualTable.SUBJECT,
                                                Period.ofYear(2023),
                                                "kostnad",
                                                AUDIT.id().toString())))
                .orElseThrow();
        assertThat(evidence.rows().getFirst().cells()).endsWith("Saknas");
        assertThat(evidence.rows().getFirst().link()).isEqualTo(AnswerController.path(AUDIT.id(), day(YEAR_END)));
    }

    @Test
    void a_quarter_without_the_drawdown_of_an_insats_is_told_of_in_minutes_until_it_is_answered() {
        GivenCosts.register(database, scope, TEAM);
        new GivenBook("2024-04-30").row("2024-04-02", "4010", "P2", 500).store(database, scope);
        new GivenBook("2023-12-31").row("2023-12-20", "4010", "P1", 185_000).store(database, scope);

        assertThat(findings("protokoll", "2024-01-01", "2024-05-27"))
                .extracting(Finding::code, Finding::computed)
                .containsExactly(tuple("upplupen-kostnad-saknas", "185\u00a0000"));
        assertThat(waiting("2024-05-02"))
                .containsExactly("Bokslut 31 mars 2024: en återkommande kostnad saknas i huvudboken");

        answers.answer(
                visitor,
                "2024-03-31",
                TEAM.id(),
                ShownPages.sent("svar", "DECLINED", "belopp", "", "kommentar", "Insatsen låg nere i mars."));

        assertThat(findings("protokoll", "2024-01-01", "2024-05-27")).isEmpty();
        assertThat(waiting("2024-05-02")).isEmpty();
        assertThat(html(closings.show(visitor, "2024-03-31", ShownPages.listing())))
                .contains("Avböjd");
    }

    @Test
    void a_quarter_that_came_with_the_next_one_lacks_nothing_but_one_that_came_after_the_year_does() {
        GivenCosts.register(database, scope, TEAM);
        new GivenBook("2023-12-31")
                .row("2023-03-20", "4010", "P1", 185_000)
                .row("2023-06-20", "4010", "P1", 185_000)
                .row("2023-12-20", "4010", "P1", 370_000)
                .store(database, scope);

        assertThat(html(closings.show(visitor, "2023-09-30", ShownPages.listing())))
                .contains("Bokförd senare", "täcker vad som väntades hittills")
                .doesNotContain("tag-error");
        assertThat(waiting("2023-12-31")).isEmpty();

        new GivenBook("2023-12-31")
                .row("2023-03-20", "4010", "P1", 185_000)
                .row("2023-06-20", "4010", "P1", 185_000)
                .row("2023-09-20", "4010", "P1", 185_000)
                .store(database, scope);
        new GivenBook("2024-04-30").row("2024-03-20", "4010", "P1", 370_000).store(database, scope);

        assertThat(html(closings.show(visitor, "2023-12-31", ShownPages.listing())))
                .contains("tag-error", "Ingenting är bokfört i perioden.")
                .doesNotContain("Bokförd senare");
        assertThat(waiting("2024-01-15"))
                .containsExactly("Bokslut 31 december 2023: en återkommande kostnad saknas i huvudboken");
    }

    @Test
    void a_proposal_is_accepted_with_a_click_handed_over_and_seen_in_the_ledger() {
        GivenCosts.register(database, scope, AUDIT, TEAM);
        new GivenBook(YEAR_END).row("2023-09-30", "4010", "P1", 185_000).store(database, scope);
        assertThat(html(closings.list(visitor, ShownPages.listing("ar", "2023"))))
                .contains("31 december 2023", "Svara");
        assertThat(html(closings.show(visitor, YEAR_END, ShownPages.listing())))
                .contains("name=\"belopp\" value=\"60\u00a0000\"", "name=\"belopp\" value=\"185\u00a0000\"");

        accept(AUDIT, YEAR_END, "60 000");
        accept(TEAM, YEAR_END, "185000");

        assertThat(html(closings.show(visitor, YEAR_END, ShownPages.listing())))
                .contains("245\u00a0000\u00a0kr", "2 av 2 finns inte i huvudboken än", "Bokfört juli–september 2023");
        String order = new String(((Download) closings.order(visitor, YEAR_END)).content(), Charset.forName("IBM437"));
        assertThat(order)
                .contains("#SIETYP 4", "#VER \"\" \"\" 20231231", "#VER \"\" \"\" 20240101", "#KSUMMA")
                .contains("#TRANS 4010 {6 P1} 185000.00", "#TRANS 4010 {6 P1} -185000.00")
                .contains("#TRANS 2990 {} -60000.00", "#TRANS 2990 {} 60000.00");
        Download csv = (Download) closings.show(visitor, YEAR_END, ShownPages.listing("format", "csv"));
        assertThat(new String(csv.content(), StandardCharsets.UTF_8)).contains("Revision", "60000", "2024-01-01");

        new GivenBook(YEAR_END)
                .row("2023-09-30", "4010", "P1", 185_000)
                .row(YEAR_END, "4010", "P1", 185_000)
                .row(YEAR_END, "6420", 60_000)
                .store(database, scope);
        assertThat(html(closings.show(visitor, YEAR_END, ShownPages.listing())))
                .contains("Alla finns i huvudboken.", "Godtagen och bokförd");
        assertThatThrownBy(() -> closings.order(visitor, YEAR_END)).isInstanceOf(Refused.class);
    }

    @Test
    void a_reversal_that_does_not_come_or_comes_twice_is_told_of() {
        GivenCosts.register(database, scope, AUDIT);
        new GivenBook(YEAR_END).row(YEAR_END, "1930", 0).store(database, scope);
        accept(AUDIT, YEAR_END, "60 000");
        assertThat(findings("arsredovisning", "2023-01-01", YEAR_END))
                .extracting(Finding::code)
                .containsExactly("upplupen-kostnad-inte-bokford");
        new GivenBook(YEAR_END).row(YEAR_END, "6420", 60_000).store(database, scope);
        assertThat(findings("arsredovisning", "2023-01-01", YEAR_END)).isEmpty();

        new GivenBook("2024-04-30").row("2024-04-10", "6420", 61_500).store(database, scope);
        assertThat(findings("delarsrapport", "2024-01-01", "2024-08-31"))
                .extracting(Finding::code)
                .containsExactly("upplupen-kostnad-inte-aterford");
        assertThat(html(closings.show(visitor, YEAR_END, ShownPages.listing()))).contains("är inte återfört");

        new GivenBook("2024-04-30")
                .row("2024-01-01", "6420", -60_000)
                .row("2024-01-01", "6420", -60_000)
                .row("2024-04-10", "6420", 61_500)
                .store(database, scope);
        assertThat(findings("delarsrapport", "2024-01-01", "2024-08-31"))
                .extracting(Finding::code)
                .containsExactly("upplupen-kostnad-aterford-tva-ganger");

        new GivenBook("2024-04-30")
                .row("2024-01-01", "6420", -60_000)
                .row("2024-04-10", "6420", 61_500)
                .store(database, scope);
        assertThat(findings("delarsrapport", "2024-01-01", "2024-08-31")).isEmpty();
        assertThat(html(answers.show(visitor, YEAR_END, AUDIT.id()))).contains("Återförd.");
    }

    @Test
    void another_amount_and_a_no_need_a_comment() {
        GivenCosts.register(database, scope, AUDIT);
        new GivenBook(YEAR_END).row(YEAR_END, "1930", 1).store(database, scope);

        assertThat(html(answers.answer(
                        visitor, YEAR_END, AUDIT.id(), ShownPages.sent("svar", "ACCEPTED", "belopp", "55 000"))))
                .contains("Beloppet är ett annat än det föreslagna. Säg varför.");
        assertThat(html(answers.answer(visitor, YEAR_END, AUDIT.id(), ShownPages.sent("svar", "DECLINED"))))
                .contains("Säg varför ingen upplupen kostnad ska tas upp.");
    }

    @Test
    void a_debt_at_the_end_of_the_year_goes_into_the_note_once() {
        GivenCosts.register(database, scope, TEAM);
        new GivenBook(YEAR_END).row("2023-09-30", "4010", "P1", 185_000).store(database, scope);
        accept(TEAM, YEAR_END, "185 000");

        assertThat(answers.note(visitor, YEAR_END, TEAM.id(), ShownPages.sent()))
                .isInstanceOf(Redirect.class);

        assertThat(note()).hasValue("Provstads kommun Gemensam väg 4 18500000");
        assertThat(html(answers.show(visitor, YEAR_END, TEAM.id()))).contains("Skulden står i <a");
        assertThatThrownBy(() -> answers.note(visitor, YEAR_END, TEAM.id(), ShownPages.sent()))
                .isInstanceOf(Refused.class);
    }

    private void accept(RecurringCost cost, String closing, String amount) {
        assertThat(answers.answer(visitor, closing, cost.id(), ShownPages.sent("svar", "ACCEPTED", "belopp", amount)))
                .isInstanceOf(Redirect.class);
    }

    private List<Finding> findings(String kind, String from, String to) {
        ReportRequest request = new ReportRequest(
                kind, scope.association(), new Period(day(from), day(to)), TestDatabase.CLOCK.instant());
        return database.read(scope, tx -> new AccrualFacts().findings(tx, request));
    }

    private List<String> waiting(String today) {
        return database
                .read(scope, tx -> new AccrualWaiting().waits(tx, new Waiting.Asked(visitor, day(today), 6)))
                .entries()
                .stream()
                .map(Waiting.Entry::sentence)
                .toList();
    }

    private Optional<String> note() {
        return database.read(
                scope,
                tx -> tx.sql("""
                SELECT concat_ws(' ', n.counterparty, n.insats_name, n.quarter, n.item_ore)
                FROM accounting.note_item n
                WHERE n.association_id = :association
                """)
                        .param("association", scope.association())
                        .query(String.class)
                        .optional());
    }

    private String html(Answer answer) {
        return ShownPages.html(visitor, answer);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
