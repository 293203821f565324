package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.association.Associations;
import se.samklang.base.OrganisationNumber;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.Table;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/**
 * The same interim report with no outcome registered by hand: a SIE file in öre instead, and accounts on the budget rows.
 * What is printed of the economy, and what the checker finds, is the same to the letter.
 */
class InterimReportFromLedgerTest {

    private static final Path GIVEN = Path.of("src/test/resources/publications/delarsrapport-2017/given");
    private static final String BOARD = "Styrelse";
    private static final String MEMO = "Varav utvecklingsmedel för insatser";
    private static final String HEAD = """
            #FLAGGA 0
            #PROGRAM "Exempelbok" 1.2
            #FORMAT PC8
            #GEN 20170901
            #SIETYP 4
            #FNAMN "Provbygdens samordningsförbund"
            #ORGNR %s
            #RAR 0 20170101 20171231
            #OMFATTN 20170831
            #KONTO 1930 Bank
            #IB 0 1930 3718000.00
            """;

    private static Document typed;
    private static Document booked;

    @BeforeAll
    static void registered() throws IOException {
        typed = report(filled(new OrganisationNumber(TestDatabase.newOrganisationNumber()), List.of("utfall")));
        OrganisationNumber number = new OrganisationNumber(TestDatabase.newOrganisationNumber());
        Scope scope = filled(number, List.of("budget"));
        take(scope, "sie", "bok.se", books(number).getBytes(Charset.forName("IBM437")));
        booked = report(scope);
    }

    @Test
    void every_amount_of_the_table_comes_out_of_the_ledger_as_it_was_printed() {
        assertThat(texts(booked)).isEqualTo(texts(typed));
        assertThat(table(booked).notes()).isEqualTo(table(typed).notes());
        assertThat(texts(booked)).contains("summa-kostnader: 9 096 000|3 519 716|8 717 781|378 219|38,7 %");
        assertThat(texts(booked)).contains("resultat: 960 000|−2 841 784|581 781|378 219|–");
    }

    @Test
    void the_checker_finds_the_slips_of_the_printed_sums_all_the_same() {
        List<String> found = booked.findings().stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .map(finding -> (finding.stated() + " mot " + finding.computed()).replace('\u00a0', ' '))
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "9 096 100 mot 9 096 000", "960 100 mot 960 000", "26 mot 25", "78 mot 62,1");
    }

    private static Document report(Scope scope) {
        return RunningApplication.bean(Reports.class)
                .compose(scope, ReportKind.INTERIM_REPORT, ReportKind.INTERIM_REPORT.periodOf(2017));
    }

    /** A förbund of its own from the folder; with accounts on its rows where outcomes are not among the chosen files. */
    private static Scope filled(OrganisationNumber number, List<String> chosen) throws IOException {
        Scope scope = Scope.outside("Test Testsson");
        boolean byHand = chosen.contains("utfall");
        for (Path file : files()) {
            String kind = kind(file);
            String content = Files.readString(file, StandardCharsets.UTF_8);
            if (kind.equals("utfall") && !byHand) {
                continue;
            }
            if (kind.equals("forbund")) {
                content = content.replaceAll("[0-9]{6}-[0-9]{4}", number.digits());
            } else if (kind.equals("budget") && !byHand) {
                content = withAccounts(content);
            }
            take(scope, kind, file.getFileName().toString(), content.getBytes(StandardCharsets.UTF_8));
            if (kind.equals("forbund")) {
                scope = scope.in(RunningApplication.bean(Associations.class)
                        .withNumber(number)
                        .orElseThrow()
                        .associationId());
            }
        }
        return scope;
    }

    private static void take(Scope scope, String kind, String name, byte[] content) {
        Receipt receipt = RunningApplication.bean(Imports.class).run(scope, kind, name, content, Imports.Mode.STORE);
        assertThat(receipt.refused()).as(name + " " + receipt.findings()).isFalse();
    }

    private static String withAccounts(String budget) throws IOException {
        Map<String, String[]> outcomes = outcomes();
        List<String> lines = new ArrayList<>(budget.lines().toList());
        lines.set(0, lines.getFirst() + ";konton;efterhand;utfallsfotnot");
        for (int line = 1; line < lines.size(); line++) {
            String label = lines.get(line).split(";", -1)[1];
            String[] outcome = outcomes.get(label);
            String account = account(line, budget);
            String accounts = label.equals(BOARD) ? account + " | " + account(line + 1, budget) : account;
            String lagging = outcome[3].isEmpty() ? "nej" : "ja";
            lines.set(line, lines.get(line) + ";" + accounts + ";" + lagging + ";" + outcome[4]);
        }
        return String.join("\n", lines);
    }

    /** Two vouchers a row, with öre that only together are kronor; what is drawn down is booked in June at the latest. */
    private static String books(OrganisationNumber number) throws IOException {
        String budget = Files.readString(GIVEN.resolve("07-budget.csv"), StandardCharsets.UTF_8);
        Map<String, String[]> outcomes = outcomes();
        StringBuilder accounts = new StringBuilder(HEAD.formatted(number.digits()));
        StringBuilder vouchers = new StringBuilder();
        List<String> lines = budget.lines().toList();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split(";", -1);
            String[] outcome = outcomes.get(cells[1]);
            BigDecimal amount = new BigDecimal(outcome[2]);
            if (cells[1].equals(BOARD)) {
                amount = amount.subtract(new BigDecimal(outcomes.get(MEMO)[2]));
            }
            BigDecimal debit = cells[3].equals("intakt") ? amount.negate() : amount;
            BigDecimal first = debit.multiply(new BigDecimal("0.33")).setScale(2, java.math.RoundingMode.DOWN);
            String account = account(line, budget);
            accounts.append("#KONTO ").append(account).append(" \"Konto\"\n");
            vouchers.append(voucher(2 * line, "20170215", account, first));
            vouchers.append(voucher(
                    2 * line + 1, outcome[3].isEmpty() ? "20170815" : "20170615", account, debit.subtract(first)));
        }
        return accounts.append("#RES 0 3011 -6337500.00\n").append(vouchers).toString();
    }

    private static String voucher(int number, String date, String account, BigDecimal debit) {
        return """
                #VER A %d %s "Bokfört"
                {
                #TRANS %s {} %s
                #TRANS 1930 {} %s
                }
                """.formatted(
                number, date, account, debit.toPlainString(), debit.negate().toPlainString());
    }

    private static String account(int line, String budget) {
        String side = budget.lines().toList().get(line).split(";", -1)[3];
        return (side.equals("intakt") ? "30" : "40") + (line + 10);
    }

    private static Map<String, String[]> outcomes() throws IOException {
        Map<String, String[]> outcomes = new HashMap<>();
        Files.readString(GIVEN.resolve("08-utfall.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(cells ->
                        outcomes.put(cells[0], new String[] {cells[0], cells[1], cells[2], cells[3], cells[4]}));
        return outcomes;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(GIVEN)) {
            return files.sorted().toList();
        }
    }

    private static String kind(Path file) {
        return file.getFileName().toString().replaceAll("^[0-9]+-|\\.csv$", "");
    }

    /** Row by row, as printed. */
    private static List<String> texts(Document document) {
        return table(document).rows().stream()
                .map(row -> row.id() + ": "
                        + String.join(
                                "|",
                                row.cells().stream()
                                        .map(cell -> cell.text() + (cell.note() == null ? "" : cell.note()))
                                        .toList()))
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    private static Table table(Document document) {
        return document.tables().stream()
                .filter(table -> table.id().equals("budget-utfall-prognos"))
                .findFirst()
                .orElseThrow();
    }
}
