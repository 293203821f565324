package se.samklang.association;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.TestImports;

/** The förbund itself from a file: for whom its deputies may step in. */
class AssociationImportTest {

    private final TestImports imports = TestImports.of(new AssociationImport());
    private final Associations associations = new Associations(TestDatabase.database());
    private final String number = TestDatabase.newOrganisationNumber();

    @Test
    void deputies_step_in_for_others_too_where_the_file_says_nothing() {
        store("organisationsnummer;namn\n" + number + ";Provet\n");

        assertThat(rule()).isEqualTo(DeputyRule.OWN_FIRST);
    }

    @Test
    void the_rule_is_read_by_its_code_or_its_words_and_changed_by_a_new_file() {
        store("organisationsnummer;namn;ersattare\n" + number + ";Provet;bara_egna\n");
        assertThat(rule()).isEqualTo(DeputyRule.OWN_ONLY);

        store("organisationsnummer;namn;ersattare\n" + number
                + ";Provet;För den egna medlemmens ledamot i första hand, därefter för andras\n");
        assertThat(rule()).isEqualTo(DeputyRule.OWN_FIRST);
    }

    @Test
    void a_file_without_the_column_leaves_the_rule_as_it_was() {
        store("organisationsnummer;namn;ersattare\n" + number + ";Provet;bara_egna\n");
        store("organisationsnummer;namn;sate\n" + number + ";Provet;Provstad\n");
        store("organisationsnummer;namn;sate;ersattare\n" + number + ";Provet;Provstad;\n");

        assertThat(rule()).isEqualTo(DeputyRule.OWN_ONLY);
    }

    @Test
    void an_unknown_rule_is_told_with_those_there_are() {
        Receipt receipt = imports.store(
                Scope.outside("ingen"), "forbund", "organisationsnummer;namn;ersattare\n" + number + ";Provet;alla\n");

        assertThat(receipt.refused()).isTrue();
        assertThat(receipt.findings().toString()).contains("OKANT_VARDE", "egna_forst", "bara_egna");
    }

    private void store(String csv) {
        Receipt receipt = imports.store(Scope.outside("ingen"), "forbund", csv);
        assertThat(receipt.refused()).as("%s", receipt.findings()).isFalse();
    }

    private DeputyRule rule() {
        Scope scope = Scope.outside("ingen")
                .in(associations
                        .withNumber(new OrganisationNumber(number))
                        .orElseThrow()
                        .associationId());
        return TestDatabase.database().read(scope, AssociationSql::deputyRule);
    }
}
