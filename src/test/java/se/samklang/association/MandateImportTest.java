package se.samklang.association;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.TestImports;

/** Mandates from a file: every office, described anew when read again. */
class MandateImportTest {

    private static final String HEADER = "namn;medlem;uppdrag;fran;till;inkallelseordning;lamnat\n";

    private final TestImports imports = TestImports.of(new MandateImport());
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void a_file_without_the_newer_columns_is_read_as_before() {
        imports.store(
                scope,
                "mandat",
                "namn;medlem;uppdrag;fran;till\nAlva Provsson;Sala kommun;ordforande;2015-04-01;2019-03-31\n");

        assertThat(mandates())
                .extracting(Mandate::personName, Mandate::office, Mandate::departed, Mandate::deputyOrder)
                .containsExactly(tuple("Alva Provsson", Office.CHAIR, false, null));
    }

    @Test
    void every_office_is_known_with_order_and_departure() {
        store("Alva Provsson;Sala kommun;ersattare;2015-04-01;2019-03-31;2;\n"
                + "Bo Provsson;Sala kommun;presidieledamot;2015-04-01;2016-12-31;;ja\n"
                + "Cajsa Provsson;Region Provland;internkontrollant;2015-04-01;;;nej\n"
                + "David Provsson;Region Provland;revisor;2015-04-01;;;\n"
                + "Elsa Provsson;Region Provland;justerare;2015-04-01;;;\n");

        assertThat(mandates())
                .extracting(Mandate::office, Mandate::departed, Mandate::deputyOrder)
                .containsExactly(
                        tuple(Office.DEPUTY, false, 2),
                        tuple(Office.PRESIDIUM_MEMBER, true, null),
                        tuple(Office.INTERNAL_CONTROLLER, false, null),
                        tuple(Office.VERIFIER, false, null),
                        tuple(Office.AUDITOR, false, null));
    }

    @Test
    void a_corrected_file_changes_its_mandates_and_doubles_none() {
        store("Alva Provsson;Sala kommun;ordforande;2015-04-01;2019-03-31;;\n");
        store("Alva Provsson;Sala kommun;ordforande;2015-04-01;2016-12-31;;ja\n");

        assertThat(mandates())
                .extracting(Mandate::toDate, Mandate::departed, Mandate::version)
                .containsExactly(tuple(LocalDate.of(2016, 12, 31), true, 2));
    }

    @Test
    void every_fault_is_said_at_its_column() {
        assertThat(imports.findings(
                        scope,
                        "mandat",
                        HEADER
                                + "Alva Provsson;Sala kommun;ordforande;2015-04-01;;;\n"
                                + "Bo Provsson;Fagersta kommun;ordforande;2016-01-01;2016-12-31;;\n"
                                + "Cajsa Provsson;Fagersta kommun;ledamot;2016-01-01;;1;ja\n"))
                .containsExactlyInAnyOrder(
                        "3 fran TVA_ORDFORANDE", "4 till SISTA_DAGEN", "4 inkallelseordning BARA_ERSATTARE");
        assertThat(mandates()).isEmpty();
    }

    private void store(String rows) {
        assertThat(imports.store(scope, "mandat", HEADER + rows).refused()).isFalse();
    }

    private List<Mandate> mandates() {
        return TestDatabase.database().read(scope, MandateSql::all);
    }
}
