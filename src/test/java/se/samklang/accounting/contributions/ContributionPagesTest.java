package se.samklang.accounting.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.samklang.accounting.ShownPages;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A year's contributions from the decision to the payment, as the economist does it. */
class ContributionPagesTest {

    private static final Clock MAY = Clock.fixed(Instant.parse("2024-05-14T09:00:00Z"), SwedishDate.STOCKHOLM);

    private final Database database = TestDatabase.database();
    private final Submissions submissions = ShownPages.submissions();
    private final ContributionController list = new ContributionController(database, submissions, MAY);
    private final YearFormController forms = new YearFormController(database, submissions, MAY);
    private final InstalmentController parts = new InstalmentController(database, submissions, MAY);
    private final DueDateController dues = new DueDateController(database, submissions, MAY);
    private Scope scope = Scope.outside("ingen");
    private Visitor visitor = ShownPages.visitor(scope, Role.ECONOMIST);

    @BeforeEach
    void a_förbund_with_members_of_every_party() {
        scope = GivenMembers.association();
        visitor = ShownPages.visitor(scope, Role.ECONOMIST);
    }

    @Test
    void a_frame_is_split_by_law_and_key_and_planned_in_quarters() {
        assertThat(html(list.list(visitor, ShownPages.listing("ar", "2024"))))
                .contains("Inget är registrerat för 2024");
        assertThat(html(forms.blank(visitor, ShownPages.listing("ar", "2024"))))
                .contains("Statens hälft", "Regionens fjärdedel", "Kommunernas fjärdedel", "Sala kommun");

        forms.add(visitor, GivenMembers.decision(database, scope, "3 145 800"));

        assertThat(standing().lines())
                .extracting(
                        line -> line.contribution().memberName(),
                        line -> line.contribution().shareOre() / 100)
                .containsExactly(
                        tuple("Försäkringskassan", 1_572_900L),
                        tuple("Region Provland", 786_450L),
                        tuple("Sala kommun", 496_135L),
                        tuple("Fagersta kommun", 290_315L));
        assertThat(html(list.list(visitor, ShownPages.listing("ar", "2024"))))
                .contains("3\u00a0145\u00a0800\u00a0kr", "2023-11-16 § 41", "22\u00a0900\u00a0invånare", "15,77\u00a0%")
                .contains("31 januari 2024", "Inte fakturerad", "Planerad");
    }

    @Test
    void what_does_not_hold_is_said_beside_its_field_and_what_was_typed_stays() {
        Page page = (Page) forms.add(
                visitor,
                GivenMembers.decision(
                        database,
                        scope,
                        "3 145 800,50",
                        "nyckel",
                        "SHARES",
                        "beslutad",
                        "2023-02-30",
                        "Försäkringskassan",
                        "-1",
                        "Region Provland",
                        "90",
                        "Sala kommun",
                        "60",
                        "Fagersta kommun",
                        "38"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page))
                .contains("Beloppet ska vara hela kronor.")
                .contains("3 145 800,50")
                .contains("Minustecken går inte.")
                .contains("Procenttalen för regionens del är tillsammans 90. De ska vara 100.")
                .contains("Procenttalen för kommunernas del är tillsammans 98. De ska vara 100.")
                .contains("2023-02-30");
        assertThat(html(forms.add(
                        visitor,
                        GivenMembers.decision(database, scope, "100", "Sala kommun", "0", "Fagersta kommun", "0"))))
                .contains("Ingen betalar kommunernas del.");
        assertThat(database.read(scope, ContributionYearSql::all)).isEmpty();
    }

    @Test
    void instalments_are_invoiced_together_and_paid_in_part_or_in_full() {
        forms.add(visitor, GivenMembers.decision(database, scope, "3 145 800"));
        assertThat(html(dues.mark(visitor, "2024", "2024-01-31", marked("BETALD", "2024-02-01"))))
                .contains("Ingen del är fakturerad och obetald.");
        dues.mark(visitor, "2024", "2024-01-31", marked("FAKTURERAD", "2024-01-08"));
        dues.mark(visitor, "2024", "2024-01-31", marked("BETALD", "2024-01-30"));
        UUID second = standing().lines().getFirst().instalments().get(1).id();
        String amount = "393 225";

        assertThat(html(parts.change(visitor, "2024", second, paid(amount, "2024-04-08", "2024-04-29", "393 226"))))
                .contains("Betalningen är större än delens belopp, 393\u00a0225\u00a0kr.");
        assertThat(html(parts.change(visitor, "2024", second, paid(amount, "", "2024-04-29", "10"))))
                .contains("Ange vilken dag delen fakturerades");
        assertThat(html(parts.change(visitor, "2024", second, paid(amount, "2024-04-08", "", "10"))))
                .contains("Ange vilken dag beloppet betalades.");
        assertThat(html(parts.change(visitor, "2024", second, due("2025-01-31", amount))))
                .contains("Förfallodagen ska ligga i 2024");
        parts.change(visitor, "2024", second, paid(amount, "2024-04-08", "2024-04-29", "100 000"));

        Standing standing = standing();
        assertThat(standing.invoicedBy(LocalDate.of(2024, 5, 14))).isEqualTo((786_451L + 393_225L) * 100);
        assertThat(standing.paidBy(LocalDate.of(2024, 5, 14))).isEqualTo((786_451L + 100_000L) * 100);
        assertThat(standing.paidBy(LocalDate.of(2024, 4, 28))).isEqualTo(786_451L * 100);
        assertThat(html(list.list(visitor, ShownPages.listing("ar", "2024")))).contains("Betald", "Förfallen");
        assertThatThrownBy(() -> parts.change(visitor, "2024", second, due("2024-04-30", "1")))
                .isInstanceOf(Problems.Stale.class);
    }

    @Test
    void a_new_frame_leaves_what_is_invoiced_and_divides_the_rest() {
        forms.add(visitor, GivenMembers.decision(database, scope, "4 000 000"));
        dues.mark(visitor, "2024", "2024-01-31", marked("FAKTURERAD", "2024-01-08"));

        assertThat(html(forms.change(
                        visitor,
                        "2024",
                        GivenMembers.decision(database, scope, "4 400 000", "version", "1", "plan", "MONTH"))))
                .contains("Delar av årets bidrag är redan fakturerade");
        Redirect changed = (Redirect)
                forms.change(visitor, "2024", GivenMembers.decision(database, scope, "4 400 000", "version", "1"));

        assertThat(standing().lines().getFirst().instalments())
                .extracting(part -> part.content().amountOre() / 100)
                .containsExactly(500_000L, 566_667L, 566_667L, 566_666L);
        assertThat(standing().lines()).allMatch(line -> line.unplannedOre() == 0);
        assertThatThrownBy(() -> list.remove(visitor, "2024", ShownPages.sent("version", "2")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("BIDRAG_FAKTURERADE"));
        UUID act = changed.undoAct();
        assertThat(act).isNotNull();
        database.write(scope, "Ångrade", tx -> {
            Acts.undo(tx, act);
            return act;
        });
        assertThat(standing().decidedOre()).isEqualTo(400_000_000);
    }

    @Test
    void the_next_year_takes_over_everything_but_the_decision() {
        forms.add(visitor, GivenMembers.decision(database, scope, "3 145 800"));
        new YearAccountsController(database, submissions)
                .change(visitor, "2024", ShownPages.sent("konton_state", "3010", "konton_municipality", "3030-3039"));
        assertThat(html(list.list(visitor, ShownPages.listing("ar", "2025"))))
                .contains("Hämta ram, nyckel och plan från 2024");

        list.takeOver(visitor, ShownPages.sent("ar", "2025"));

        assertThat(html(list.list(visitor, ShownPages.listing("ar", "2025"))))
                .contains("Beslutet är inte registrerat", "31 januari 2025", "Ingen huvudbok är inläst");
        assertThatThrownBy(() -> list.takeOver(visitor, ShownPages.sent("ar", "2025")))
                .isInstanceOf(Refused.class);
        list.remove(visitor, "2025", ShownPages.sent("version", "1"));
        assertThat(database.read(scope, ContributionYearSql::all))
                .extracting(ContributionYear::year)
                .containsExactly(2024);
    }

    @Test
    void the_database_lets_no_year_be_shared_otherwise_than_its_frame() {
        forms.add(visitor, GivenMembers.decision(database, scope, "3 145 800"));
        Contribution state = standing().lines().getFirst().contribution();

        assertThatThrownBy(() -> database.write(scope, "Prov", tx -> {
                    ContributionSql.change(tx, state.id(), state.weight(), state.shareOre() + 100);
                    return state;
                }))
                .isInstanceOf(Exception.class)
                .hasStackTraceContaining("the contributions of a year are not its frame");
        assertThatThrownBy(() -> database.write(
                        scope,
                        "Prov",
                        tx -> tx.sql("""
                                UPDATE accounting.instalment
                                SET paid_ore = amount_ore + 1
                                WHERE association_id = :association
                                """)
                                .param("association", scope.association())
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private Standing standing() {
        return database.read(scope, tx -> Standing.of(tx, 2024).orElseThrow());
    }

    private static Form marked(String act, String day) {
        return ShownPages.sent("atgard", act, "dag", day);
    }

    private static Form due(String day, String amount) {
        return ShownPages.sent("forfaller", day, "belopp", amount, "version", "1");
    }

    private static Form paid(String amount, String invoiced, String day, String paid) {
        return Form.sent(ShownPages.parameters(
                "forfaller",
                "2024-04-30",
                "belopp",
                amount,
                "fakturerad",
                invoiced,
                "betald",
                day,
                "betalt",
                paid,
                "version",
                "1"));
    }

    private String html(Answer answer) {
        return ShownPages.html(visitor, answer);
    }
}
