package se.samklang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.base.Money;

class ImportRowTest {
    private static final Map<String, String> SUPPORT =
            Map.of("forsorjningsstod", "Försörjningsstöd", "sjukpenning_rehabpenning", "Sjukpenning/Rehabpenning");

    private final Findings findings = new Findings();

    @Test
    void an_empty_cell_is_null_and_no_finding() {
        ImportRow row = row("  ");

        assertThat(row.has("a")).isFalse();
        assertThat(row.text("a", 5)).isNull();
        assertThat(row.number("a")).isNull();
        assertThat(row.integer("a", 0, 9)).isNull();
        assertThat(row.codes("a", SUPPORT)).isEmpty();
        assertThat(row.yesNo("a")).isNull();
        assertThat(findings.listed()).isEmpty();
    }

    @Test
    void an_optional_column_that_the_file_leaves_out_is_empty() {
        assertThat(row("x").text("valfri", 5)).isNull();
        assertThat(findings.listed()).isEmpty();
    }

    @Test
    void a_column_the_kind_does_not_have_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> row("x").text("okänd", 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void values_are_read_in_their_swedish_form() {
        assertThat(row(" Provstad ").text("a", 20)).isEqualTo("Provstad");
        assertThat(row("rad 1\nrad 2").longText("a", 20)).isEqualTo("rad 1\nrad 2");
        assertThat(row("1 234,5").number("a")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(row("25,5 %").number("a")).isEqualTo(new BigDecimal("25.5"));
        assertThat(row("1 234,50").money("a")).isEqualTo(new Money(123450));
        assertThat(row("2017-03-31").date("a")).isEqualTo(LocalDate.of(2017, 3, 31));
        assertThat(row("2017-03").month("a")).isEqualTo(YearMonth.of(2017, 3));
        assertThat(row("222000-1982").organisationNumber("a")).hasToString("OrganisationNumber[digits=2220001982]");
        assertThat(row("Ja").yesNo("a")).isTrue();
        assertThat(row("nej").yesNo("a")).isFalse();
        assertThat(findings.listed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12,12", "'12,0',12", "0,0"})
    void a_whole_number_within_its_range_is_read(String typed, int expected) {
        assertThat(row(typed).integer("a", 0, 100)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "1,5", "99999999999"})
    void a_number_that_is_not_whole_or_out_of_range_is_a_fault(String typed) {
        assertThat(row(typed).integer("a", 0, 100)).isNull();
        assertThat(findings.listed()).extracting(Finding::code).containsExactly("UTANFOR");
        assertThat(findings.listed().get(0).message()).isEqualTo("Här ska stå ett heltal från 0 till 100.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sjukpenning_rehabpenning",
                "Sjukpenning/Rehabpenning",
                "SJUKPENNING - REHABPENNING",
                "sjukpenning–rehabpenning"
            })
    void a_code_is_known_by_its_code_and_its_label_with_any_dash(String typed) {
        assertThat(row(typed).code("a", SUPPORT)).isEqualTo("sjukpenning_rehabpenning");
    }

    @Test
    void several_codes_stand_in_one_cell_and_the_unknown_ones_are_faults() {
        ImportRow row = row("Försörjningsstöd | sjukpenning-rehabpenning|Försörjningsstöd||okänd");

        assertThat(row.codes("a", SUPPORT)).containsExactly("forsorjningsstod", "sjukpenning_rehabpenning");
        assertThat(findings.listed()).extracting(Finding::code).containsExactly("OKANT_VARDE");
    }

    @Test
    void several_texts_stand_in_one_cell() {
        assertThat(row("Sala| Fagersta |").texts("a", 20)).containsExactly("Sala", "Fagersta");
    }

    @Test
    void a_reading_that_took_a_liberty_is_noted() {
        assertThat(row("2017-03-31").month("a")).isEqualTo(YearMonth.of(2017, 3));
        assertThat(findings.listed()).extracting(Finding::code).containsExactly("TOLKNING");
        assertThat(findings.hasFaults()).isFalse();
    }

    @Test
    void a_cell_is_reported_once_however_often_it_is_read() {
        ImportRow row = row("inte ett tal");

        row.number("a");
        row.money("a");

        assertThat(findings.listed()).hasSize(1);
    }

    private ImportRow row(String cell) {
        Sheet.Line line = new Sheet.Line(2, List.of(cell));
        Sheet sheet = new Sheet("UTF-8", List.of("A"), List.of(line));
        List<ImportColumn> columns =
                List.of(ImportColumn.required("a", "provkolumn", "x"), ImportColumn.optional("valfri", "valfri", "x"));
        return new ImportRow(line, ImportHeader.check(columns, sheet, findings), findings, new BitSet(), 0);
    }
}
