package se.samklang.planning.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.planning.PlanningDesk;

class PlanEditionImportTest {

    private static final String COLUMNS = "ar;stallning;svar_senast;beslutad;paragraf\n";
    private static final String GOOD = COLUMNS + "2017;samrad;2016-10-31;;\n2017;antagen;;2016-12-14;§ 45\n";

    private final PlanningDesk desk = PlanningDesk.ofDirector();
    private final PlannedEdition plan = PlannedEdition.with(desk);

    @Test
    void a_file_comes_in_and_the_same_rows_again_double_none() {
        desk.store("planutgavor", GOOD);
        desk.store("planutgavor", GOOD + "2017;reviderad;;2017-03-01;\n");

        assertThat(desk.text(plan.list()))
                .containsSubsequence("Utgåva 1", "2016-10-31", "Utgåva 2", "2016-12-14 § 45", "Utgåva 3", "Reviderad")
                .doesNotContain("Utgåva 4");
        assertThat(run(GOOD, Imports.Mode.STORE).alreadyImported()).isTrue();
        assertThat(desk.text(plan.list())).doesNotContain("Utgåva 4");
    }

    @Test
    void a_dry_run_stores_nothing() {
        Receipt receipt = run(GOOD, Imports.Mode.DRY_RUN);

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.findings()).isEmpty();
        assertThat(desk.text(plan.list())).contains("Planen är ett utkast");
    }

    @Test
    void every_cell_that_does_not_hold_is_told_once_with_its_line() {
        Receipt receipt = run(
                COLUMNS
                        + "2031;antagen;;2016-12-14;\n"
                        + "2017;beslutad;;2016-12-14;\n"
                        + "2017;samrad;;2016-12-14;§ 3\n"
                        + "2017;antagen;2016-10-31;;\n"
                        + "2017;antagen;;i fjol;\n"
                        + "2017;antagen;;2017-09-02;\n",
                Imports.Mode.STORE);

        assertThat(receipt.findings())
                .extracting(finding -> finding.line() + " " + finding.column() + " " + finding.code())
                .containsExactlyInAnyOrder(
                        "2 ar OKAND_PLAN",
                        "3 stallning OKANT_VARDE",
                        "4 beslutad MOTSAGELSE",
                        "4 paragraf MOTSAGELSE",
                        "4 svar_senast MOTSAGELSE",
                        "5 beslutad MOTSAGELSE",
                        "5 svar_senast MOTSAGELSE",
                        "6 beslutad OLASLIGT",
                        "7 beslutad ORIMLIGT");
        assertThat(receipt.findings()).extracting(Finding::message).contains("Skriv sista dagen för svar.");
        assertThat(desk.text(plan.list())).contains("Planen är ett utkast");
    }

    private Receipt run(String csv, Imports.Mode mode) {
        return RunningApplication.bean(Imports.class)
                .run(
                        desk.visitor().scope(),
                        "planutgavor",
                        "planutgavor.csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        mode);
    }
}
