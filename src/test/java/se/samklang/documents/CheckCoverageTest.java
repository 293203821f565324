package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What "no remarks" holds: what was compared, and what nothing is registered to compare with. */
class CheckCoverageTest {

    @Test
    void minutes_of_words_alone_have_nothing_to_check() {
        CheckCoverage coverage = CheckCoverage.of(minutes("Styrelsen noterar informationen."));

        assertThat(coverage.checked()).isEmpty();
        assertThat(coverage.unchecked()).isEmpty();
    }

    @Test
    void numbers_written_by_hand_in_minutes_are_not_compared_with_the_registers() {
        CheckCoverage coverage = CheckCoverage.of(minutes("Utfallet är 3 694 tkr, 17 % av budgeterade kostnader."));

        assertThat(coverage.checked()).isEmpty();
        assertThat(coverage.unchecked())
                .containsExactly(
                        "17 %: det som procenttalet räknas på står inte i samma stycke.",
                        "Övriga tal som skrivits för hand: de jämförs inte med registren.");
    }

    @Test
    void a_percentage_beside_its_amounts_is_checked() {
        CheckCoverage coverage = CheckCoverage.of(minutes("Utfallet är 3 694 tkr (17,6 % av budgeterade kostnader)."
                + " Budgeterade kostnader är 20 983 tkr, minst 50 % till insatser."));

        assertThat(coverage.checked()).containsExactly("ett procenttal intill sina belopp");
        assertThat(coverage.unchecked())
                .containsExactly("Övriga tal som skrivits för hand: de jämförs inte med registren.");
    }

    @Test
    void a_report_tells_its_tables_and_figures_and_those_nothing_is_registered_for() {
        Document whole = Given.document()
                .text("{{deltagare.totalt}} {{tabell:deltagare-per-kommun}}\n\n{{tabell:deltagare-per-kommun}}")
                .composed();
        Table empty = emptied(InventedFacts.perMunicipality());
        Document bare = Given.document()
                .facts(new InventedFacts().with(empty))
                .text("{{tabell:deltagare-per-kommun}}")
                .composed();

        assertThat(CheckCoverage.of(whole).checked()).contains("procenttal i texten");
        assertThat(CheckCoverage.of(whole).checked()).anyMatch(part -> part.endsWith(" tal ur registren"));
        assertThat(CheckCoverage.of(whole).unchecked()).noneMatch(part -> part.contains(empty.title()));
        assertThat(CheckCoverage.of(bare).unchecked())
                .anyMatch(part -> part.startsWith(empty.title()) && part.endsWith("inget är registrerat."));
    }

    private static Table emptied(Table table) {
        return new Table(
                table.id(),
                table.title(),
                table.rowHeader(),
                table.counting(),
                table.columns(),
                List.of(),
                table.notes());
    }

    private static Document minutes(String text) {
        return Given.document()
                .form(Minutes.FORM, "protokoll", "Sammanträdesprotokoll")
                .chapter("p28", "SFV § 28 Förbundschefen informerar", text)
                .composed();
    }
}
