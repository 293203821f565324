package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.database.Scope;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.GoldenDocument;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;
import se.samklang.documents.Table;

/**
 * The interim report for January to August 2017 of a real förbund, made from rows whose margins are the printed ones.
 * The folder's {@code given} holds what was registered, its {@code expected} files the whole document.
 */
class InterimReportGoldenTest {

    private static final String FOLDER = "publications/delarsrapport-2017";

    private static Document document;

    @BeforeAll
    static void registered() throws IOException {
        Scope scope = GivenFiles.register(FOLDER, "2220002014");
        document = RunningApplication.bean(Reports.class)
                .compose(scope, ReportKind.INTERIM_REPORT, ReportKind.INTERIM_REPORT.periodOf(2017));
    }

    @Test
    void the_whole_document_is_as_expected() throws IOException {
        GoldenDocument.assertSame(FOLDER, document);
        assertThat(document.chapters()).hasSize(8);
    }

    @Test
    void participants_per_municipality_are_the_printed_ones() {
        assertThat(values("deltagare-per-kommun", "totalt")).containsExactly("35", "24", "10", "5", "7", "15", "96");
        assertThat(values("deltagare-per-kommun", "kvinnor")).containsExactly("20", "13", "7", "4", "5", "10", "59");
        assertThat(values("deltagare-per-kommun", "man")).containsExactly("15", "11", "3", "1", "2", "5", "37");
    }

    @Test
    void livelihood_and_duration_at_entry_are_the_printed_ones() {
        assertThat(values("forsorjning-vid-inskrivning", "antal")).containsExactly("19", "2", "5", "3", "1");
        assertThat(values("tid-i-offentlig-forsorjning", "antal")).containsExactly("12", "5", "6", "5", "28");
    }

    @Test
    void exits_are_the_printed_ones_and_the_missing_reason_has_a_row() {
        assertThat(values("avslutsanledningar", "antal")).containsExactly("1", "1", "6", "3", "7", "7", "1", "26");
        assertThat(values("avslutsanledningar", "manader").subList(0, 6))
                .containsExactly("3", "16", "15", "11", "16", "14");
        assertThat(values("forsorjning-vid-avslut", "antal")).containsExactly("2", "1", "2", "2", "7", "9", "3");
    }

    @Test
    void courses_are_the_printed_ones() {
        assertThat(values("utbildningar", "deltagare")).startsWith("96", "6", "18", "33");
    }

    @Test
    void budget_outcome_and_forecast_sum_as_the_rows_do() {
        assertThat(sums("budget")).containsExactly("9096000", "-8136000", "960000");
        assertThat(sums("utfall")).containsExactly("3519716", "-6361500", "-2841784");
        assertThat(sums("prognos")).containsExactly("8717781", "-8136000", "581781");
    }

    @Test
    void the_checker_finds_what_is_wrong_in_print_and_nothing_else() {
        List<String> found = document.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .map(finding -> (finding.stated() + " mot " + finding.computed()).replace('\u00a0', ' '))
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "9 096 100 mot 9 096 000", "960 100 mot 960 000", "26 mot 25", "78 mot 62,1");
    }

    @Test
    void every_form_of_the_document_can_be_made() {
        Renderings renderings = RunningApplication.bean(Renderings.class);

        for (OutputFormat format : OutputFormat.values()) {
            assertThat(renderings.render(document, format)).hasSizeGreaterThan(2_000);
        }
    }

    private static List<String> values(String table, String column) {
        return table(table).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .map(cell -> cell.text().replace("\u00a0", ""))
                .toList();
    }

    private static List<String> sums(String column) {
        return table("budget-utfall-prognos").rows().stream()
                .filter(row -> row.kind() == Table.RowKind.SUM)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .map(cell -> java.util.Objects.requireNonNull(cell.value())
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    private static Table table(String id) {
        return document.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
