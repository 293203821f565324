package se.samklang.accounting.accruals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.accounting.ShownPages;
import se.samklang.base.Refused;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Undoing;
import se.samklang.web.Visitor;

/** The register of recurring costs: pages, file and undo. */
class RecurringCostPagesTest {

    private static final String HEAD =
            "namn;slag;motpart;insats;aterkommer;konto;skuldkonto;regel;belopp;budgetrad;del_av;andel;fran\n";

    private final Database database = TestDatabase.database();
    private final RecurringCostController costs =
            new RecurringCostController(database, ShownPages.submissions(), TestDatabase.CLOCK);
    private final RecurringCostFormController forms =
            new RecurringCostFormController(database, ShownPages.submissions(), TestDatabase.CLOCK);
    private Scope scope = Scope.outside("ingen");
    private Visitor visitor = ShownPages.visitor(scope, Role.ECONOMIST);

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
        visitor = ShownPages.visitor(scope, Role.ECONOMIST);
    }

    @Test
    void a_cost_is_registered_shown_changed_and_removed() {
        UUID id = added("Revision", "60 000");

        assertThat(html(costs.list(visitor, ShownPages.listing()))).contains("Revision", "60\u00a0000\u00a0kr");
        assertThat(html(costs.list(visitor, ShownPages.listing("q", "bil")))).contains("Inga kostnader passar filtret");
        assertThat(html(costs.show(visitor, id))).contains("Provrevision AB", "Varje år", "2016");
        assertThat(html(forms.edit(visitor, id))).contains("value=\"Revision\"");
        forms.change(visitor, id, sent("Revision", "65 000", "version", "1"));
        assertThat(html(costs.show(visitor, id))).contains("65\u00a0000\u00a0kr");
        assertThatThrownBy(() -> forms.change(visitor, id, sent("Revision", "70 000", "version", "1")))
                .isInstanceOfSatisfying(
                        Problems.Stale.class,
                        stale -> assertThat(stale.differences())
                                .containsExactly(new Problems.Difference("Belopp", "70\u00a0000", "65\u00a0000")));

        Redirect removed = (Redirect) costs.remove(visitor, id, ShownPages.sent("version", "2"));
        assertThat(database.read(scope, RecurringCostSql::all)).isEmpty();
        UUID act = removed.undoAct();
        assertThat(act).isNotNull();
        database.write(scope, "Ångrade", tx -> {
            Acts.undo(tx, act);
            return act;
        });
        assertThat(database.read(scope, RecurringCostSql::all)).hasSize(1);
    }

    @Test
    void what_does_not_hold_is_said_beside_its_field() {
        Page page = (Page) forms.add(
                visitor,
                ShownPages.sent(
                        "namn",
                        "",
                        "slag",
                        "INSATS",
                        "aterkommer",
                        "QUARTER",
                        "konto",
                        "40 10",
                        "skuldkonto",
                        "2990",
                        "objekt",
                        "P1",
                        "regel",
                        "FIXED",
                        "belopp",
                        "-5",
                        "fran",
                        "2017-01-01",
                        "till",
                        "2016-01-01"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(html(page))
                .contains("Ange vilken insats kostnaden gäller.")
                .contains("Skriv numret som det står i bokföringen")
                .contains("Ange vilken dimension objektet hör till")
                .contains("Beloppet ska vara större än 0.")
                .contains("Den sista dagen är före den första.");
    }

    @Test
    void a_name_is_used_once_and_a_cost_with_answers_is_kept() {
        UUID id = added("Revision", "60 000");
        assertThat(html(forms.add(visitor, sent("REVISION", "1")))).contains("Det finns redan en återkommande kostnad");
        database.write(scope, "Godtog", tx -> {
            RecurringCost cost = RecurringCostSql.find(tx, id).orElseThrow();
            return AccrualSql.add(tx, GivenCosts.accepted(cost, "2016-12-31", 60_000));
        });

        assertThatThrownBy(() -> costs.remove(visitor, id, ShownPages.sent("version", "1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("KOSTNAD_HAR_SVAR"));
    }

    @Test
    void a_register_is_read_in_once_and_written_as_it_was_read() {
        String file = HEAD
                + "Sociala avgifter;sociala_avgifter;Skatteverket;;manad;7510;2990;andel;;;Arvoden;31,42;2017-01-01\n"
                + "Arvoden;arvoden;;;manad;7010;2990;budgetrad;;Styrelse;;;2017-01-01\n"
                + "Gemensam väg;insats;Provstads kommun;Gemensam väg;kvartal;4010;2990;forra_perioden;;;;;2017-01-01\n";

        assertThat(read(file).accepted()).isEqualTo(3);
        assertThat(read(file).findings()).extracting(finding -> finding.code()).containsExactly("REDAN_IMPORTERAD");

        List<RecurringCost> all = database.read(scope, RecurringCostSql::all);
        assertThat(all)
                .extracting(cost -> cost.content().label(), RecurringCost::version)
                .containsExactly(tuple("Gemensam väg", 1), tuple("Arvoden", 1), tuple("Sociala avgifter", 1));
        assertThat(all.getLast().content().amount().base()).isEqualTo(all.get(1).id());
        Download written = (Download) costs.list(visitor, ShownPages.listing("format", "csv"));
        assertThat(read(new String(written.content(), StandardCharsets.UTF_8)).findings())
                .isEmpty();
        assertThat(database.read(scope, RecurringCostSql::all)).isEqualTo(all);
    }

    @Test
    void faults_in_a_file_are_told_row_by_row() {
        Receipt receipt = read(HEAD
                + "Revision;revision;;;ar;6420;2990;belopp;0;;;;2017-01-01\n"
                + "Avgifter;sociala_avgifter;;;manad;7510;2990;andel;;;Okänd;31,42;2017-01-01\n"
                + "Team;insats;;;kvartal;4010;2990;forra_perioden;;;;;2017-01-01\n");

        assertThat(receipt.findings())
                .extracting(finding -> finding.code())
                .containsExactlyInAnyOrder("BELOPP_SAKNAS", "OKAND_KOSTNAD", "INSATS_SAKNAS");
    }

    private Receipt read(String file) {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, TestDatabase::database);
        beans.registerBean(Undoing.class, () -> new Undoing(List.of()));
        beans.register(Imports.class, RecurringCostImport.class);
        beans.refresh();
        return beans.getBean(Imports.class)
                .run(scope, "kostnader", "kostnader.csv", file.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
    }

    private UUID added(String label, String amount) {
        Redirect redirect = (Redirect) forms.add(visitor, sent(label, amount));
        return UUID.fromString(redirect.path().substring(redirect.path().lastIndexOf('/') + 1));
    }

    private static Form sent(String label, String amount, String... more) {
        var fields = ShownPages.parameters(
                "namn",
                label,
                "slag",
                "AUDIT",
                "motpart",
                "Provrevision AB",
                "aterkommer",
                "YEAR",
                "konto",
                "6420",
                "skuldkonto",
                "2990",
                "regel",
                "FIXED",
                "belopp",
                amount,
                "fran",
                "2015-01-01");
        fields.putAll(ShownPages.parameters(more));
        return Form.sent(fields);
    }

    private String html(Answer answer) {
        return ShownPages.html(visitor, answer);
    }
}
