package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.samklang.documents.Evidence;
import se.samklang.documents.Source;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;

/** The table of a whole year, as it was printed. */
class StatementTableTest {

    private final Table seed =
            StatementTable.of(SeedStatement.statement(SignConvention.INCOME_NEGATIVE), GivenLines.REQUEST);

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
    void the_deviation_is_positive_where_the_forecast_is_better_under_both_conventions() {
        Table other = StatementTable.of(SeedStatement.statement(SignConvention.COST_NEGATIVE), GivenLines.REQUEST);

        assertThat(cell("samordningsteamet-fns", "avvikelse").text()).isEqualTo("210\u00a0000");
        assertThat(cell("resultat", "avvikelse").text()).isEqualTo("378\u00a0219");
        assertThat(GivenLines.cell(other, "samordningsteamet-fns", "avvikelse").text())
                .isEqualTo("210\u00a0000");
        assertThat(GivenLines.cell(other, "resultat", "avvikelse").text()).isEqualTo("378\u00a0219");
    }

    @Test
    void with_costs_negative_a_surplus_is_positive() {
        Table other = StatementTable.of(SeedStatement.statement(SignConvention.COST_NEGATIVE), GivenLines.REQUEST);

        assertThat(GivenLines.cell(other, "summa-kostnader", "budget").text()).isEqualTo("−9\u00a0096\u00a0000");
        assertThat(GivenLines.cell(other, "summa-intakter", "budget").text()).isEqualTo("8\u00a0136\u00a0000");
        assertThat(GivenLines.cell(other, "resultat", "utfall").text()).isEqualTo("2\u00a0841\u00a0784");
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
                Evidence evidence = evidence(statement, cell);
                assertThat(evidence.total())
                        .as(row.label() + " " + cell.column())
                        .isEqualTo(cell.text());
                assertThat(evidence.numerator()).isEqualTo(source(cell).numerator());
                assertThat(evidence.denominator()).isEqualTo(source(cell).denominator());
            }
        }
    }

    @Test
    void the_evidence_of_a_share_ends_in_the_sum_row_it_is_made_of() {
        Table.Row costs = seed.rows().stream()
                .filter(row -> row.label().equals("Summa kostnader"))
                .findFirst()
                .orElseThrow();

        Evidence used = evidence(
                SeedStatement.statement(SignConvention.INCOME_NEGATIVE),
                costs.cells().getLast());

        assertThat(used.definition()).startsWith("Utfallet i procent av årets budget.");
        assertThat(used.sums().subList(0, 3))
                .containsExactly("Summa kostnader", "9\u00a0096\u00a0000", "3\u00a0519\u00a0716");
        assertThat(used.total()).isEqualTo("38,7\u00a0%");
    }

    private static Source source(Table.Cell cell) {
        return Objects.requireNonNull(cell.source());
    }

    private List<String> texts(String row) {
        List<String> texts = new ArrayList<>();
        row(row).cells().forEach(cell -> texts.add(cell.text().replace('\u00a0', ' ')));
        return texts;
    }

    private Table.Row row(String id) {
        return GivenLines.row(seed, id);
    }

    private Table.Cell cell(String row, String column) {
        return GivenLines.cell(seed, row, column);
    }

    private static Evidence evidence(Statement statement, Table.Cell cell) {
        return StatementEvidence.of(
                        statement, source(cell).address(), GivenLines.REQUEST.period(), GivenLines.REQUEST.asOf())
                .orElseThrow();
    }
}
