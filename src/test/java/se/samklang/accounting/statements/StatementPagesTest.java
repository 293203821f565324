package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.ShownPages;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Role;
import se.samklang.web.Visitor;

/** Statements as they are looked at and fetched. */
class StatementPagesTest {

    private final Database database = TestDatabase.database();
    private final StatementController statements =
            new StatementController(database, GivenStatements.statements(), TestDatabase.CLOCK);
    private final OperationsController operations = new OperationsController(database, TestDatabase.CLOCK);
    private final FamilyController families =
            new FamilyController(database, ShownPages.submissions(), TestDatabase.CLOCK);
    private Visitor visitor = ShownPages.visitor(Scope.outside("ingen"), Role.ECONOMIST);

    @BeforeEach
    void a_förbund_of_its_own() {
        visitor = ShownPages.visitor(TestDatabase.newAssociation(), Role.ECONOMIST);
    }

    @Test
    void a_year_without_definition_is_given_one_and_then_shows_its_statement() {
        database.write(visitor.scope(), "Provade", StoredLedger::small);
        assertThat(ShownPages.html(visitor, statements.result(visitor, ShownPages.listing("ar", "2016"))))
                .contains("Året har ingen uppställning än");

        families.adopt(visitor, ShownPages.sent("ar", "2016", "uppstallning", "bokforing"));

        assertThat(ShownPages.html(visitor, statements.result(visitor, ShownPages.listing("ar", "2016"))))
                .contains(
                        "bokförd till och med 31 december 2016",
                        "304\u00a0417",
                        "2\u00a0475\u00a0%",
                        "/underlag/rapport?fran=2016-01-01&amp;kolumn=perioden&amp;rad=arets-resultat",
                        "Det tyder på att kostnader har bytt rad");
        assertThat(ShownPages.html(visitor, statements.balance(visitor, ShownPages.listing("ar", "2016"))))
                .contains("BERÄKNAT RESULTAT***");
        assertThat(ShownPages.html(visitor, statements.cashFlow(visitor, ShownPages.listing("ar", "2016"))))
                .contains("430\u00a0525");
    }

    @Test
    void the_period_and_the_family_stand_in_the_address() {
        database.write(visitor.scope(), "Provade", GivenStatements::year);

        String page = ShownPages.html(
                visitor,
                statements.result(
                        visitor,
                        ShownPages.listing(
                                "ar", "2016", "fran", "2016-04", "till", "2016-06", "uppstallning", "lkbr")));

        assertThat(page).contains("948\u00a0450", "Resultaträkning april–juni 2016", "uppstallning=bokforing");
    }

    @Test
    void a_year_without_ledger_prints_dashes_and_says_why() {
        families.adopt(visitor, ShownPages.sent("ar", "2018", "uppstallning", "lkbr"));

        assertThat(ShownPages.html(visitor, statements.balance(visitor, ShownPages.listing("ar", "2018"))))
                .contains("Ingen huvudbok är inläst för 2018", ">–<");
        assertThat(ShownPages.html(visitor, operations.show(visitor, ShownPages.listing("ar", "2018"))))
                .contains("Inget att dela upp för 2018");
    }

    @Test
    void a_statement_is_a_file_with_its_öre() {
        database.write(visitor.scope(), "Provade", GivenStatements::year);

        Download file = (Download) statements.result(visitor, ShownPages.listing("ar", "2016", "format", "csv"));
        Answer drift = operations.show(visitor, ShownPages.listing("ar", "2016", "format", "xlsx"));

        assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("Årets resultat;304416,80");
        assertThat(drift).isInstanceOf(Download.class);
    }
}
