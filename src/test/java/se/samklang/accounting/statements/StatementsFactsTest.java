package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.documents.Evidence;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.TableOffer;

class StatementsFactsTest {

    private final Database database = TestDatabase.database();
    private final StatementsFacts facts = new StatementsFacts(GivenStatements.statements());
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_small_förbunds_year_with_notes() {
        scope = TestDatabase.newAssociation();
        write(tx -> {
            FiscalYear year = GivenStatements.year(tx);
            GivenStatements.notes(tx, year);
            return year;
        });
    }

    @Test
    void documents_can_have_every_statement_and_note() {
        assertThat(facts.tables())
                .extracting(TableOffer::id)
                .containsExactly(
                        "resultatrapport",
                        "balansrapport",
                        "resultatrakning",
                        "balansrakning",
                        "kassaflodesanalys",
                        "driftredovisning",
                        "not-fordringar",
                        "not-kortfristiga-skulder");
        assertThat(facts.tables())
                .allSatisfy(offer -> assertThat(table(offer.id()).id()).isEqualTo(offer.id()))
                .allSatisfy(offer -> assertThat(table(offer.id()).rows()).isNotEmpty());
    }

    @Test
    void every_cell_leads_to_accounts_that_end_in_what_it_prints() {
        for (TableOffer offer : facts.tables()) {
            for (Table.Row row : table(offer.id()).rows()) {
                for (Table.Cell cell : row.cells()) {
                    if (cell.source() != null) {
                        Evidence evidence = evidence(cell);
                        assertThat(evidence.total())
                                .as(offer.id() + "/" + row.id() + "/" + cell.column())
                                .isEqualTo(cell.text());
                        assertThat(evidence.rows())
                                .allSatisfy(each -> assertThat(each.cells()).hasSameSizeAs(evidence.columns()));
                    }
                }
            }
        }
    }

    @Test
    void an_account_behind_a_cell_leads_to_its_rows_in_the_ledger() {
        Evidence debts = evidence(cell("balansrapport", "kortfristiga-skulder", "utgaende"));

        assertThat(debts.rows())
                .extracting(Evidence.Row::cells)
                .contains(List.of("2990 Interimsskulder", "−668\u00a0000", "−139\u00a0137", "−807\u00a0137"));
        assertThat(debts.rows())
                .extracting(Evidence.Row::link)
                .contains("/ekonomi/huvudbok/2016/konton/2990?fran=2016-01&till=2016-12");
    }

    @Test
    void a_sum_leads_to_the_lines_it_adds() {
        Evidence result = evidence(cell("resultatrapport", "bruttovinst", "perioden"));

        assertThat(result.rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly("S:a Verksamhetens intäkter", "Verksamhetens nettokostnader");
    }

    @Test
    void operations_are_told_per_insats_and_add_up_to_the_whole() {
        String operations = printed("driftredovisning");

        assertThat(operations).isEqualTo("""
                SamCoach | 0 | −740 000 | −740 000
                Österåsen Light | 0 | −361 884 | −361 884
                På väg tillbaka | 0 | −47 000 | −47 000
                Samverkan Sollefteå kommun och Försäkringskassan | 0 | −846 500 | −846 500
                Vägvisaren | 0 | −277 000 | −277 000
                Psykiatridagen | 0 | −8 560 | −8 560
                Lokala mötesforum | 0 | −42 000 | −42 000
                Utan objekt | 3 310 444 | −683 084 | 2 627 361
                Summa | 3 310 444 | −3 006 028 | 304 417""");
        assertThat(evidence(cell("driftredovisning", "P5", "kostnader")).rows())
                .extracting(Evidence.Row::link)
                .containsExactly("/ekonomi/huvudbok/2016/konton/4010?fran=2016-01&till=2016-12&dimension=6&objekt=P5");
    }

    @Test
    void the_year_before_stands_beside_where_its_ledger_tells_the_insatser_apart() {
        write(tx -> {
            FiscalYear year =
                    StoredLedger.store(tx, 2015, List.of(GivenStatements.paid("2015-05-04", "P5", 1_250_000)));
            Families.adopt(tx, year, Family.LKBR);
            return year;
        });

        assertThat(table("driftredovisning").columns())
                .extracting(Table.Column::label)
                .containsExactly("Intäkter", "Intäkter 2015", "Kostnader", "Kostnader 2015", "Netto", "Netto 2015");
        assertThat(printed("driftredovisning"))
                .contains(
                        "Vägvisaren | 0 | 0 | −277 000 | −12 500 | −277 000 | −12 500",
                        "Psykiatridagen | 0 | 0 | −8 560 | 0 | −8 560 | 0",
                        "Summa | 3 310 444 | 0 | −3 006 028 | −12 500 | 304 417 | −12 500");
        assertThat(evidence(cell("driftredovisning", "P5", "kostnader-foregaende"))
                        .rows())
                .extracting(Evidence.Row::link)
                .containsExactly("/ekonomi/huvudbok/2015/konton/4010?fran=2015-01&till=2015-12&dimension=6&objekt=P5");
    }

    @Test
    void the_notes_print_who_what_and_when() {
        assertThat(printed("not-fordringar")).isEqualTo("Mervärdesskatt | 30 546 | –\nSumma | 30 546 | 18 620");
        assertThat(printed("not-kortfristiga-skulder"))
                .contains(
                        "Avdragen källskatt arvode styrelsen november 2016 | 1 857",
                        "Sollefteå kommun – SamCoach kv 4/2016 | 185 000 | –",
                        "Landstinget – Psykiatridag 2016 | 8 560",
                        "Summa | 809 549");
    }

    @Test
    void the_annual_report_is_told_what_does_not_hold() {
        List<Finding> findings = database.read(scope, tx -> facts.findings(tx, request("arsredovisning")));

        assertThat(findings)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("klassning-andrad", "not-avrundad", "not-avviker");
        List<Finding> halfYear = database.read(scope, tx -> facts.findings(tx, request("delarsrapport")));
        assertThat(halfYear).isEmpty();
    }

    @Test
    void a_year_without_definitions_gives_empty_tables() {
        scope = TestDatabase.newAssociation();

        assertThat(table("resultatrakning").rows()).isEmpty();
        assertThat(table("driftredovisning").rows()).isEmpty();
    }

    private String printed(String id) {
        return table(id).rows().stream()
                .map(row -> row.label()
                        + row.cells().stream().map(cell -> " | " + cell.text()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    private Table.Cell cell(String table, String row, String column) {
        return table(table).rows().stream()
                .filter(each -> each.id().equals(row))
                .flatMap(each -> each.cells().stream())
                .filter(each -> each.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private Table table(String id) {
        TableOffer offer = facts.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return database.read(scope, tx -> offer.compute().apply(tx, request("arsredovisning")));
    }

    private Evidence evidence(Table.Cell cell) {
        return database.read(
                scope,
                tx -> facts.evidence(tx, Objects.requireNonNull(cell.source()).address())
                        .orElseThrow());
    }

    private ReportRequest request(String document) {
        return new ReportRequest(
                document, scope.association(), Period.ofYear(2016), Instant.parse("2017-02-01T08:00:00Z"));
    }

    private <T> T write(Function<Write, T> work) {
        return database.write(scope, "Provade", work);
    }
}
