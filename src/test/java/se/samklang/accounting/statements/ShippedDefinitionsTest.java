package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;

class ShippedDefinitionsTest {

    @ParameterizedTest
    @CsvSource({"LKBR,BAS", "LKBR,KOMMUN_BAS", "BOOKKEEPING,BAS"})
    void every_shipped_definition_holds_together(Family family, String chart) {
        List<ReportDefinition> definitions = ShippedDefinitions.of(family, chart);

        assertThat(definitions).extracting(ReportDefinition::kind).containsExactly(Kind.values());
        for (ReportDefinition definition : definitions) {
            assertThat(definition.lines()).extracting(ReportLine::code).doesNotHaveDuplicates();
            for (ReportLine line : definition.lines()) {
                assertThat(LineForm.content(line)).as(line.code()).isEmpty();
                assertThat(LineRules.faultOfSum(line, definition.lines()))
                        .as(line.code())
                        .isEmpty();
            }
        }
    }

    @Test
    void a_bookkeeping_print_is_not_known_for_the_municipal_chart() {
        assertThat(ShippedDefinitions.exist(Family.BOOKKEEPING, "KOMMUN_BAS")).isFalse();
    }

    @Test
    void ranges_are_read_as_they_are_printed() {
        String written = "3000–3999, 8310, 40–49 {6:P1–P9}, 30 {1}, 31 {6:P1}";

        List<AccountRange> ranges =
                java.util.Objects.requireNonNull(AccountRange.read(written).orNull());

        assertThat(AccountRange.printed(ranges)).isEqualTo(written);
        assertThat(AccountRange.read("3000-3999|40").isValue()).isTrue();
    }

    @Test
    void what_is_no_range_is_refused_with_an_example() {
        assertThat(AccountRange.read("30 till 39").reason()).contains("3000–3999");
        assertThat(AccountRange.read("40–30").reason()).contains("slutar före sin början");
    }

    @Test
    void a_sum_that_reaches_itself_is_refused() {
        ReportDefinition definition = ShippedDefinitions.of(Family.LKBR, "BAS").getFirst();
        ReportLine result = definition.line("nettokostnader").orElseThrow();
        ReportLine circle = new ReportLine(
                result.id(),
                "intakter",
                "Intäkter",
                ReportLine.Role.SUM,
                result.style(),
                result.side(),
                result.printed(),
                result.moment(),
                null,
                1,
                1,
                List.of(),
                List.of(new ReportLine.Part("nettokostnader", 1)));

        assertThat(LineRules.faultOfSum(circle, definition.lines()))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("cirkel"));
    }
}
