package se.samklang.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samklang.base.Period;
import se.samklang.documents.Evidence;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;

class StatementTableTest {

    private static final ReportRequest REQUEST = new ReportRequest(
            "delarsrapport",
            new UUID(0, 1),
            new Period(LocalDate.of(2017, 1, 1), SeedStatement.DATE),
            Instant.parse("2017-09-01T08:00:00Z"));

    private final Table seed = StatementTable.of(SeedStatement.statement(SignConvention.INCOME_NEGATIVE), REQUEST);

    @Test
    void the_printed_report_is_reproduced_with_the_sums_its_own_rows_give() {
        assertThat(texts("summa-kostnader")).startsWith("9 096 000", "3 519 716", "8 717 781");
        assertThat(texts("summa-intakter")).startsWith("−8 136 000", "−6 361 500", "−8 136 000");
        assertThat(texts("resultat")).startsWith("960 000", "−2 841 784", "581 781");
        assertThat(row("summa-kostnader").label()).isEqualTo("Summa kostnader");
        assertThat(row("summa-intakter").label()).isEqualTo("Summa intäkter");
        assertThat(row("resultat").label()).isEqualTo("Resultat");
    }

    @Test
    void values_are_kronor_with_ore_as_decimals() {
        assertThat(cell("styrelse", "budget").value()).isEqualTo(new BigDecimal("839500.00"));
        assertThat(cell("medel-fran-huvudmannen", "utfall").value()).isEqualTo(new BigDecimal("-6337500.00"));
    }

    @Test
    void a_memo_row_is_shown_but_never_summed() {
        Table.Row memo = row("varav-utvecklingsmedel-for-insatser");

        assertThat(memo.kind()).isEqualTo(RowKind.MEMO);
        assertThat(cell(memo.id(), "budget").text()).isEqualTo("400\u00a0000");
        assertThat(texts("summa-kostnader")).startsWith("9 096 000");
    }

    @Test
    void a_heading_stands_where_the_group_changes() {
        List<String> headings = seed.rows().stream()
                .filter(row -> row.kind() == RowKind.GROUP)
                .map(Table.Row::label)
                .toList();

        assertThat(headings)
                .containsExactly(
                        "Bil",
                        "Finansiering av individinriktade insatser",
                        "Kurator samordningsteamen",
                        "Utbildningsinsatser",
                        "Utvärderingsinsatser");
        assertThat(row("bil").cells()).isEmpty();
        assertThat(seed.rows().get(4).label()).isEqualTo("Bil");
    }

    @Test
    void columns_name_the_year_and_the_day_of_the_outcome() {
        assertThat(seed.columns().stream().map(Table.Column::label))
                .containsExactly("Budget 2017", "Utfall 2017-08-31", "Prognos 2017", "Avvikelse", "Förbrukat");
        assertThat(seed.columns().stream().map(Table.Column::id))
                .containsExactly("budget", "utfall", "prognos", "avvikelse", "forbrukat");
    }

    @Test
    void footnotes_on_column_row_and_cell_get_one_two_and_three_stars() {
        assertThat(seed.columns().get(2).note()).isEqualTo("*");
        assertThat(row("lansgemensamma-utbildningsinsatser").note()).isEqualTo("**");
        assertThat(cell("samordningsteamet-fns", "utfall").note()).isEqualTo("***");
        assertThat(cell("samordningsteamet-sala", "utfall").note()).isEqualTo("***");
        assertThat(cell("kurator-kostnad", "utfall").note()).isEqualTo("***");
        assertThat(cell("samordningsteamet-fns", "budget").note()).isNull();
        assertThat(seed.notes())
                .containsExactly(
                        new Table.Footnote("*", SeedStatement.FORECAST_NOTE),
                        new Table.Footnote("**", SeedStatement.SHARED_NOTE),
                        new Table.Footnote("***", SeedStatement.DRAWDOWN_NOTE));
    }

    @Test
    void an_outcome_booked_to_an_earlier_day_says_so_by_itself() {
        StatementLine behind = with("Team", 100L, SeedStatement.JUNE, 100L);
        StatementLine older = older("Kurs", LocalDate.of(2017, 7, 14));
        StatementLine current = with("Styrelse", 100L, null, 100L);

        Table table = table(behind, older, current);

        assertThat(table.notes())
                .containsExactly(
                        new Table.Footnote("*", "Redovisat t.o.m. juni 2017."),
                        new Table.Footnote("**", "Redovisat t.o.m. 14 juli 2017."));
        assertThat(cell(table, "styrelse", "utfall").note()).isNull();
    }

    @Test
    void nothing_registered_is_a_dash_and_not_zero() {
        Table table = table(with("Styrelse", null, null, null), with("Kansli", 0L, null, 0L));

        assertThat(cell(table, "styrelse", "utfall").value()).isNull();
        assertThat(cell(table, "styrelse", "utfall").text()).isEqualTo("–");
        assertThat(cell(table, "kansli", "utfall").text()).isEqualTo("0");
        assertThat(cell(table, "summa-kostnader", "utfall").text()).isEqualTo("0");
        assertThat(cell(table, "summa-kostnader", "avvikelse").text()).isEqualTo("–");
        assertThat(cell(table, "summa-intakter", "utfall").text()).isEqualTo("–");
    }

    @Test
    void a_year_without_budget_gives_a_table_of_dashes() {
        Table table = table();

        assertThat(table.rows()).hasSize(3);
        assertThat(cell(table, "resultat", "budget").text()).isEqualTo("–");
        assertThat(table.columns().get(1).label()).isEqualTo("Utfall 2017-08-31");
    }

    @Test
    void the_deviation_is_positive_where_the_forecast_is_better_under_both_conventions() {
        Table other = StatementTable.of(SeedStatement.statement(SignConvention.COST_NEGATIVE), REQUEST);

        assertThat(cell("samordningsteamet-fns", "avvikelse").text()).isEqualTo("210\u00a0000");
        assertThat(cell("resultat", "avvikelse").text()).isEqualTo("378\u00a0219");
        assertThat(cell(other, "samordningsteamet-fns", "avvikelse").text()).isEqualTo("210\u00a0000");
        assertThat(cell(other, "resultat", "avvikelse").text()).isEqualTo("378\u00a0219");
    }

    @Test
    void with_costs_negative_a_surplus_is_positive() {
        Table other = StatementTable.of(SeedStatement.statement(SignConvention.COST_NEGATIVE), REQUEST);

        assertThat(cell(other, "summa-kostnader", "budget").text()).isEqualTo("−9\u00a0096\u00a0000");
        assertThat(cell(other, "summa-intakter", "budget").text()).isEqualTo("8\u00a0136\u00a0000");
        assertThat(cell(other, "resultat", "utfall").text()).isEqualTo("2\u00a0841\u00a0784");
    }

    @Test
    void the_used_share_is_of_costs_and_missing_where_the_budget_is_zero() {
        assertThat(cell("samordningsteamet-fns", "forbrukat").text()).isEqualTo("40,6\u00a0%");
        assertThat(cell("medel-fran-huvudmannen", "forbrukat").value()).isNull();
        assertThat(cell("summa-intakter", "forbrukat").value()).isNull();
        assertThat(cell("filmprojekt-psykisk-halsa", "forbrukat").value()).isNull();
        assertThat(cell("summa-kostnader", "forbrukat").text()).isEqualTo("38,7\u00a0%");
    }

    @Test
    void sums_are_exact_in_ore_and_printed_half_up() {
        Table table = table(new Amounts("En", 50).line(), new Amounts("Två", 50).line(), new Amounts("Tre", 49).line());

        assertThat(cell(table, "en", "utfall").text()).isEqualTo("1");
        assertThat(cell(table, "tre", "utfall").text()).isEqualTo("0");
        assertThat(cell(table, "summa-kostnader", "utfall").value()).isEqualTo(new BigDecimal("1.49"));
        assertThat(cell(table, "summa-kostnader", "utfall").text()).isEqualTo("1");
    }

    @Test
    void every_row_has_an_id_of_its_own_whatever_its_name() {
        Table table = table(
                with("Resultat", 1L, null, 1L),
                with("Bil!", 1L, null, 1L),
                with("Bil", 1L, null, 1L),
                with("***", 1L, null, 1L));

        assertThat(table.rows().stream().map(Table.Row::id)).doesNotHaveDuplicates();
        assertThat(table.rows().getLast().id()).isEqualTo("resultat");
        assertThat(table.rows().getLast().kind()).isEqualTo(RowKind.SUM);
    }

    @Test
    void equity_falls_by_the_foreseen_deficit_under_both_conventions() {
        assertThat(SeedStatement.statement(SignConvention.INCOME_NEGATIVE).closingEquityOre())
                .isEqualTo(313_621_900L);
        assertThat(SeedStatement.statement(SignConvention.COST_NEGATIVE).closingEquityOre())
                .isEqualTo(313_621_900L);
    }

    @Test
    void the_evidence_of_every_cell_ends_in_what_the_cell_prints() {
        Statement statement = SeedStatement.statement(SignConvention.INCOME_NEGATIVE);

        for (Table.Row row : seed.rows()) {
            for (Table.Cell cell : row.cells()) {
                Evidence evidence =
                        StatementEvidence.of(statement, source(cell).address()).orElseThrow();
                assertThat(evidence.total())
                        .as(row.label() + " " + cell.column())
                        .isEqualTo(cell.text());
            }
        }
    }

    @Test
    void clean_rows_give_no_findings_and_gaps_are_only_told() {
        assertThat(StatementFindings.of(statement(with("Styrelse", 100L, null, 100L))))
                .isEmpty();
        assertThat(StatementFindings.of(statement())).isEmpty();

        List<Finding> findings = StatementFindings.of(statement(
                with("Styrelse", null, null, null),
                with("Team", 100L, SeedStatement.JUNE, 100L),
                new Amounts("Stor", 10_000_000).unexplained()));

        assertThat(findings.stream().map(Finding::code)).containsExactly("utfall-saknas", "prognos-saknas");
        assertThat(findings).allMatch(finding -> finding.severity() == Finding.Severity.INFO);
    }

    private static Statement statement(StatementLine... lines) {
        return new Statement(2017, SeedStatement.DATE, SignConvention.INCOME_NEGATIVE, null, List.of(lines), Map.of());
    }

    private static Table table(StatementLine... lines) {
        return StatementTable.of(statement(lines), REQUEST);
    }

    private static StatementLine with(
            String label, @Nullable Long outcome, @Nullable LocalDate coveredTo, @Nullable Long forecast) {
        return new StatementLine(
                UUID.randomUUID(),
                label,
                null,
                Side.COST,
                null,
                null,
                false,
                null,
                10_000,
                outcome == null ? null : SeedStatement.DATE,
                outcome,
                coveredTo,
                null,
                forecast == null ? null : SeedStatement.DATE,
                forecast,
                null);
    }

    private static StatementLine older(String label, LocalDate per) {
        StatementLine line = with(label, 100L, null, 100L);
        return new StatementLine(
                line.id(),
                label,
                null,
                Side.COST,
                null,
                null,
                false,
                null,
                10_000,
                per,
                100L,
                null,
                null,
                SeedStatement.DATE,
                100L,
                null);
    }

    private record Amounts(String label, long ore) {
        StatementLine line() {
            return with(label, ore, null, 100L);
        }

        StatementLine unexplained() {
            return with(label, 100L, null, ore);
        }
    }

    private static se.samklang.documents.Source source(Table.Cell cell) {
        return java.util.Objects.requireNonNull(cell.source());
    }

    private List<String> texts(String row) {
        List<String> texts = new ArrayList<>();
        row(row).cells().forEach(cell -> texts.add(cell.text().replace('\u00a0', ' ')));
        return texts;
    }

    private Table.Row row(String id) {
        return row(seed, id);
    }

    private static Table.Row row(Table table, String id) {
        return table.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Table.Cell cell(String row, String column) {
        return cell(seed, row, column);
    }

    private static Table.Cell cell(Table table, String row, String column) {
        return row(table, row).cells().stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .orElseThrow();
    }
}
