package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samklang.accounting.budget.GivenLines.cell;
import static se.samklang.accounting.budget.GivenLines.older;
import static se.samklang.accounting.budget.GivenLines.statement;
import static se.samklang.accounting.budget.GivenLines.table;
import static se.samklang.accounting.budget.GivenLines.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.budget.GivenLines.Amounts;
import se.samklang.documents.Finding;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;

/** What the table says where something is missing, late or odd. */
class StatementGapsTest {

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
}
