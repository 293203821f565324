package se.samklang.insatser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.TestImports;

class InsatsImportTest {

    private static final String HEADER =
            "namn;inriktning;uppfoljning;agare;parter;malgrupp;fran;till;esf;budget_deltagare\n";

    private final TestImports imports = TestImports.of(new InsatsImport());
    private final Scope scope = TestDatabase.newAssociation();

    @Test
    void a_file_of_insatser_becomes_the_register() {
        String file = HEADER
                + "Teamet i Sala;individ;episod;Sala kommun|Föreningen Prov;kommun|region;Unga;2016-01-01;;ja;"
                + "2016:40|2017:60\n"
                + "Nätverket;struktur;antal;;kommun|region|Försäkringskassan;;2017-01-01;2018-12-31;;\n";
        assertThat(imports.store(scope, "insatser", file).findings()).isEmpty();
        TestDatabase.database().read(scope, tx -> {
            UUID id = new Insatser().named(tx, " teamet i SALA ").orElseThrow().id();
            InsatsDraft team = InsatsRegister.find(tx, id).orElseThrow();
            assertThat(team.direction()).isEqualTo(Direction.INDIVIDUAL);
            assertThat(team.parties()).containsExactly("MUNICIPALITY", "REGION");
            assertThat(team.isEsf()).isTrue();
            assertThat(team.planned()).isEqualTo(Map.of(2016, 40, 2017, 60));
            assertThat(team.owners()).hasSize(2);
            assertThat(team.owners().getFirst().memberId()).isNotNull();
            assertThat(Objects.requireNonNull(team.owners().getLast().name())).isEqualTo("Föreningen Prov");
            assertThat(new Insatser().all(tx).stream().map(Insats::name)).containsExactly("Nätverket", "Teamet i Sala");
            return null;
        });
    }

    @Test
    void every_fault_is_told_at_once_and_one_party_alone_is_a_warning() {
        String file = HEADER
                + "Nätverket;struktur;episod;;kommun;;2017-01-01;2016-12-31;;många\n"
                + "Nätverket;individ;antal;;kommun|region;;2017-01-01;;;12\n";
        assertThat(imports.findings(scope, "insatser", file))
                .containsExactlyInAnyOrder(
                        "2 budget_deltagare OLASLIGT",
                        "2 uppfoljning STRUKTUR_MED_EPISOD",
                        "2 till SLUT_FORE_START",
                        "2 parter FARRE_AN_TVA_PARTER",
                        "3 namn FINNS_REDAN");
    }
}
