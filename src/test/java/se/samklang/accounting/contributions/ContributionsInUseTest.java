package se.samklang.accounting.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.accounting.GivenBook;
import se.samklang.accounting.ShownPages;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Evidence;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.web.Download;
import se.samklang.web.Role;
import se.samklang.web.Undoing;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;

/** Contributions read in from a file, held against the ledger, told in reports and waiting on the overview. */
class ContributionsInUseTest {

    private static final Clock MAY = Clock.fixed(Instant.parse("2024-05-14T09:00:00Z"), SwedishDate.STOCKHOLM);
    private static final String HEAD = "ar;ram;beslutad;paragraf;nyckel;faktureras;medlem;vikt;konton;forfaller;belopp;"
            + "fakturerad;betald;betalt_belopp\n";
    private static final String YEAR = "2024;4000;2023-11-16;§ 41;andelstal;halvar;";
    private static final String FILE = HEAD
            + YEAR + "Försäkringskassan;100;3010;2024-01-31;1000;2024-01-08;2024-01-30;\n"
            + YEAR + "Försäkringskassan;100;3010;2024-07-31;1000;;;\n"
            + YEAR + "Region Provland;100;3020;2024-01-31;500;2024-01-08;2024-01-30;300\n"
            + YEAR + "Region Provland;100;3020;2024-07-31;500;;;\n"
            + YEAR + "Sala kommun;3;3030 objekt 6:M1;2024-01-31;750;2024-01-08;2024-01-31;\n"
            + YEAR + "Fagersta kommun;1;3030 objekt 6:M1;;;;;\n";

    private final Database database = TestDatabase.database();
    private final ContributionController list = new ContributionController(database, ShownPages.submissions(), MAY);
    private final ContributionFacts facts = new ContributionFacts();
    private Scope scope = Scope.outside("ingen");
    private Visitor visitor = ShownPages.visitor(scope, Role.ECONOMIST);

    @BeforeEach
    void a_förbund_with_members_of_every_party() {
        scope = GivenMembers.association();
        visitor = ShownPages.visitor(scope, Role.ECONOMIST);
    }

    @Test
    void a_year_is_read_in_once_and_written_as_it_was_read() {
        assertThat(read(FILE).accepted()).isEqualTo(6);
        assertThat(read(FILE).findings()).extracting(finding -> finding.code()).containsExactly("REDAN_IMPORTERAD");

        Standing standing = standing();
        assertThat(standing.lines())
                .extracting(line -> line.contribution().memberName() + " "
                        + line.contribution().shareOre() / 100 + " "
                        + line.instalments().size())
                .containsExactly(
                        "Försäkringskassan 2000 2",
                        "Region Provland 1000 2",
                        "Sala kommun 750 1",
                        "Fagersta kommun 250 2");
        Download written = (Download) list.list(visitor, ShownPages.listing("ar", "2024", "format", "csv"));
        assertThat(read(new String(written.content(), StandardCharsets.UTF_8)).findings())
                .isEmpty();
        assertThat(standing()).isEqualTo(standing);
    }

    @Test
    void faults_in_a_file_are_told_row_by_row() {
        Receipt receipt = read(HEAD
                + YEAR + "Försäkringskassan;99;3010;2025-01-31;1000;;;\n"
                + YEAR + "Okända kommun;1;;;;;;\n"
                + "2024;4001;;;andelstal;halvar;Region Provland;100;;2024-01-31;5;2024-01-01;2024-01-02;6\n"
                + YEAR + "Sala kommun;-3;;;;;;\n"
                + YEAR + "Fagersta kommun;1;30 30;2024-01-31;0;;;\n");

        assertThat(receipt.findings())
                .extracting(finding -> finding.code())
                .contains(
                        "OKAND_MEDLEM",
                        "UTANFOR_ARET",
                        "OLIKA_BESLUT",
                        "FOR_STOR_BETALNING",
                        "FEL_VIKT",
                        "OLASLIGT",
                        "BELOPP_SAKNAS");
        assertThat(database.read(scope, ContributionYearSql::all)).isEmpty();
    }

    @Test
    void weights_that_cannot_divide_the_frame_are_a_fault() {
        assertThat(read(HEAD
                                + YEAR + "Försäkringskassan;60;;;;;;\n" + YEAR + "Region Provland;100;;;;;;\n"
                                + YEAR + "Sala kommun;0;;;;;;\n")
                        .findings())
                .extracting(finding -> finding.message())
                .anyMatch(message -> message.contains("Procenttalen för statens del är tillsammans 60"))
                .anyMatch(message -> message.contains("Ingen betalar kommunernas del"));
    }

    @Test
    void the_ledger_is_held_against_what_is_invoiced_and_at_the_end_against_what_is_decided() {
        read(FILE);
        new GivenBook("2024-06-30")
                .row("2024-01-08", "3010", -1_000)
                .row("2024-01-08", "3020", -500)
                .row("2024-01-08", "3030", "M1", -700)
                .row("2024-01-08", "3030", "M2", -99)
                .store(database, scope);

        assertThat(ShownPages.html(visitor, list.list(visitor, ShownPages.listing("ar", "2024"))))
                .contains("Till och med 14 maj 2024", "Skiljer sig", "/ekonomi/huvudbok/2024/konton/3030");
        assertThat(findings("2024-06-30"))
                .extracting(Finding::code, Finding::where)
                .contains(
                        tuple("bidrag-avviker-fran-fakturerat", "medlemmarnas-bidrag/Kommunerna"),
                        tuple("bidrag-obetalt", "medlemmarnas-bidrag/Region Provland"))
                .doesNotContain(tuple("bidrag-avviker-fran-fakturerat", "medlemmarnas-bidrag/Staten"));

        new GivenBook("2024-12-31")
                .row("2024-01-08", "3010", -2_000)
                .row("2024-01-08", "3020", -1_000)
                .row("2024-01-08", "3030", "M1", -900)
                .store(database, scope);
        assertThat(findings("2024-12-31").stream().filter(each -> each.code().equals("bidrag-avviker-fran-beslut")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("Kommunerna: huvudboken har 900\u00a0kr i bidrag för året, men 1\u00a0000\u00a0kr är"
                                + " beslutat. Skillnaden är −100\u00a0kr."));
    }

    @Test
    void a_report_has_the_table_the_figures_and_the_rows_behind() {
        read(FILE);
        ReportRequest request = request("delarsrapport", "2024-04-30");

        Table table =
                database.read(scope, tx -> facts.tables().getFirst().compute().apply(tx, request));
        assertThat(table.rows().getLast().cells())
                .extracting(Table.Cell::text)
                .containsExactly("4\u00a0000", "2\u00a0250", "2\u00a0050", "1\u00a0950");
        List<String> figures = database.read(
                scope,
                tx -> facts.figures().stream()
                        .map(figure -> figure.id() + "="
                                + figure.compute().apply(tx, request).text())
                        .toList());
        assertThat(figures)
                .containsExactly(
                        "bidrag.ram=4\u00a0000\u00a0kr",
                        "bidrag.fakturerat=2\u00a0250\u00a0kr",
                        "bidrag.betalt=2\u00a0050\u00a0kr",
                        "bidrag.aterstar=1\u00a0950\u00a0kr");
        SourceAddress address = Objects.requireNonNull(
                        table.rows().get(1).cells().get(2).source())
                .address();
        Optional<Evidence> evidence = database.read(scope, tx -> facts.evidence(tx, address));
        assertThat(evidence).hasValueSatisfying(shown -> {
            assertThat(shown.total()).isEqualTo("300");
            assertThat(shown.rows()).hasSize(2);
        });
    }

    @Test
    void what_is_due_waits_until_it_is_invoiced_and_then_until_it_is_paid() {
        read(FILE);

        assertThat(waits("2024-05-14"))
                .extracting(entry -> entry.sentence())
                .containsExactly(
                        "Medlemmarnas bidrag som förfaller 31 januari 2024 är inte fakturerade",
                        "Medlemmarnas bidrag som förföll 31 januari 2024 är inte betalda");
        assertThat(waits("2024-05-14").getLast().detail()).isEqualTo("En medlem, 200\u00a0kr: Region Provland.");
        assertThat(waits("2024-07-05"))
                .extracting(entry -> entry.detail())
                .anyMatch(detail -> detail.startsWith("3 medlemmar, 1\u00a0625\u00a0kr"));
        assertThat(waits("2026-07-05")).isEmpty();
    }

    private List<Waiting.Entry> waits(String day) {
        return database.read(
                scope,
                tx -> new ContributionWaiting()
                        .waits(tx, new Waiting.Asked(visitor, LocalDate.parse(day), 10))
                        .entries());
    }

    private List<Finding> findings(String to) {
        return database.read(scope, tx -> facts.findings(tx, request("arsredovisning", to)));
    }

    private ReportRequest request(String kind, String to) {
        return new ReportRequest(
                kind,
                scope.association(),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.parse(to)),
                Instant.parse("2025-01-10T09:00:00Z"));
    }

    private Standing standing() {
        return database.read(scope, tx -> Standing.of(tx, 2024).orElseThrow());
    }

    private Receipt read(String file) {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, TestDatabase::database);
        beans.registerBean(Undoing.class, () -> new Undoing(List.of()));
        beans.register(Imports.class, ContributionImport.class);
        beans.refresh();
        return beans.getBean(Imports.class)
                .run(scope, "medlemsbidrag", "bidrag.csv", file.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
    }
}
