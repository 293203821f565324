package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.GoldenDocument;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;
import se.samklang.documents.Table;

/**
 * The annual report of 2016 of a real förbund, made from a ledger in öre that gives every printed figure at once, with
 * roles in the place of persons. The folder's {@code given} holds what was registered, its {@code expected} files the
 * whole document.
 */
class AnnualReportGoldenTest {

    private static final String FOLDER = "publications/arsredovisning-2016";

    private static Document document;

    @BeforeAll
    static void registered() throws IOException {
        document = RunningApplication.bean(Reports.class)
                .compose(
                        GivenFiles.register(FOLDER, "2220001982"),
                        ReportKind.ANNUAL_REPORT,
                        ReportKind.ANNUAL_REPORT.periodOf(2016));
    }

    @Test
    void the_whole_document_is_as_expected() throws IOException {
        GoldenDocument.assertSame(FOLDER, document);
        assertThat(document.chapters())
                .extracting(Document.Chapter::title)
                .containsSubsequence(
                        "Sammanfattning",
                        "Syfte och mål med samordningsförbundet",
                        "Förbundsstyrelse",
                        "Återkoppling till verksamhetsplan",
                        "Framtid",
                        "Resultaträkning",
                        "Balansräkning",
                        "Noter",
                        "Tilläggsupplysningar",
                        "Underskrifter");
    }

    @Test
    void the_result_is_the_printed_one() {
        assertThat(column("resultatrapport", 0))
                .containsExactly(
                        "3310444", "-2362474", "947970", "-577948", "-64557", "-1049", "304417", "304417", "304417");
        assertThat(column("resultatrapport", 1))
                .containsExactly(
                        "2400004", "-2058803", "341201", "-22643", "-609965", "-1393", "-292800", "-292800", "-292800");
        assertThat(column("resultatrapport", 2))
                .containsExactly(
                        "3307684", "-2570384", "737300", "-643000", "-77000", "-5000", "12300", "12300", "12300");
        assertThat(column("resultatrapport", 3))
                .extracting(share -> share.replace("%", ""))
                .containsExactly("100", "92", "129", "90", "84", "21", "2475", "2475", "2475");
    }

    @Test
    void the_balance_is_the_printed_one() {
        assertThat(column("balansrapport", 2))
                .filteredOn(amount -> !amount.isEmpty() && !amount.equals("–"))
                .containsExactly(
                        "1899", "30547", "1287866", "1318413", "1320312", "-510584", "-809728", "-1320312", "0");
    }

    @Test
    void the_checker_finds_what_is_wrong_in_print_and_nothing_else() {
        assertThat(document.findings().stream()
                        .filter(finding -> finding.severity() != Finding.Severity.INFO)
                        .map(finding -> (finding.stated() + " mot " + finding.computed()).replace('\u00a0', ' ')))
                .containsExactlyInAnyOrder("809 549 mot 809 728", "8 560 mot 8 500", "8 av 11 mot 4 av 11");
    }

    @Test
    void every_form_of_the_document_can_be_made() {
        Renderings renderings = RunningApplication.bean(Renderings.class);

        for (OutputFormat format : OutputFormat.values()) {
            assertThat(renderings.render(document, format)).hasSizeGreaterThan(2_000);
        }
    }

    private static List<String> column(String table, int place) {
        Table found = document.tables().stream()
                .filter(each -> each.id().equals(table))
                .findFirst()
                .orElseThrow();
        String column = found.columns().get(place).id();
        return found.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .map(cell -> cell.text().replace("\u00a0", "").replace('\u2212', '-'))
                .toList();
    }
}
