package se.samklang.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.TestImports;

/** Member organisations from a file: a municipality is known by its name, and those that are not are told at once. */
class MemberImportTest {

    private final TestImports imports = TestImports.of(new MemberImport());
    private final Scope scope = TestDatabase.newAssociation();

    @Test
    void a_municipality_is_known_by_its_name() {
        Receipt receipt = imports.store(scope, "medlemmar", "namn;part\nKöpings kommun;kommun\nVästerås stad;kommun\n");

        assertThat(receipt.findings()).isEmpty();
        assertThat(members()).extracting(MemberSql.Member::municipalityCode).contains("1983", "1980");
    }

    @Test
    void municipalities_without_code_are_one_warning_for_the_file() {
        String csv = "namn;part\nProvstads stad;kommun\nKöpings kommun;kommun\nExempelby stad;kommun\n"
                + "Region Prov;region\n";

        assertThat(imports.findings(scope, "medlemmar", csv)).containsExactly("0 kommunkod KOMMUNKOD");
        assertThat(imports.store(scope, "medlemmar", csv.replace("Prov;", "Provland;"))
                        .findings()
                        .toString())
                .contains("2 kommuner saknar kommunkod", "Provstads stad, Exempelby stad.");
    }

    private List<MemberSql.Member> members() {
        return TestDatabase.database().read(scope, MemberSql::all);
    }
}
