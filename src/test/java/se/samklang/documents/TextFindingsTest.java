package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.database.Read;

/** What the checker says about running text: shares beside the wrong number, figures without value, unknown names. */
class TextFindingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Av de {{deltagare.avslutade}} var {{deltagare.andel-kvinnor}} kvinnor.",
                "Under perioden har {{deltagare.avslutade}} avslutats. Av dem var **{{deltagare.andel-kvinnor}}** kvinnor."
            })
    void a_share_told_beside_a_number_it_is_not_a_share_of_is_remarked(String text) {
        assertThat(Given.document().text(text).composed().findings())
                .filteredOn(finding -> finding.code().equals("andel-av-annat-tal"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
                    assertThat(finding.stated()).isEqualTo("26");
                    assertThat(finding.computed()).isEqualTo("96");
                    assertThat(finding.message()).contains("är 59 av 96");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Av de {{deltagare.totalt}} var {{deltagare.andel-kvinnor}} kvinnor, och {{deltagare.avslutade}} slutade.",
                "De {{deltagare.kvinnor}} kvinnorna är {{deltagare.andel-kvinnor}}.",
                "Under perioden har {{deltagare.avslutade}} avslutats. Andelen kvinnor är {{deltagare.andel-kvinnor}}.",
                "{{deltagare.andel-kvinnor}} är kvinnor."
            })
    void a_share_beside_its_own_whole_or_alone_is_not(String text) {
        assertThat(Given.document().text(text).composed().findings())
                .extracting(Finding::code)
                .doesNotContain("andel-av-annat-tal");
    }

    @Test
    void a_figure_without_value_in_a_text_is_a_warning() {
        assertThat(Given.document()
                        .facts(new NothingYet())
                        .text("Det var {{tomt}}.")
                        .composed()
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("tal-utan-varde");
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.VARNING);
                });
    }

    @Test
    void a_paragraph_of_nothing_but_a_figure_without_words_is_left_out() {
        Document document = Given.document()
                .facts(new NothingYet())
                .text("Först.\n\n{{ordlost}}\n\nSist.")
                .composed();

        assertThat(document.chapters().getFirst().blocks()).hasSize(2);
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void an_unknown_figure_stays_an_error_whatever_is_accepted() {
        Finding unknown =
                Given.document().text("{{hittepa}}").composed().findings().getFirst();
        Acceptance acceptance = new Acceptance(
                unknown.code(), unknown.where(), null, null, "Det är bra ändå.", "Test Testsson", Given.AS_OF);

        Document document =
                Given.document().text("{{hittepa}}").accepted(acceptance).composed();

        assertThat(unknown.mayBeAccepted()).isFalse();
        assertThat(document.findings().getFirst().severity()).isEqualTo(Finding.Severity.FEL);
    }

    @Test
    void a_missing_row_of_another_kind_is_still_told() {
        Table exits = new Table(
                "avslutsanledningar",
                "Avslutsanledningar",
                "Anledning",
                Table.Counting.PERSONS,
                List.of(new Table.Column("antal", "Antal", Table.Format.COUNT, null)),
                List.of(
                        InventedFacts.row("saknas", "Uppgift saknas", Table.RowKind.MISSING, "antal", "2"),
                        InventedFacts.row(
                                "antalsinsatser",
                                "Uppgift saknas (insatser med enbart antal)",
                                Table.RowKind.MISSING,
                                "antal",
                                "13")),
                List.of());
        Finding own = new Finding("egen", Finding.Severity.VARNING, exits.id(), "Två saknar anledning.", null, null);

        List<Finding> findings = Given.document()
                .facts(new InventedFacts().with(exits), new Telling(own))
                .text("{{tabell:avslutsanledningar}}")
                .composed()
                .findings();

        assertThat(findings).extracting(Finding::code).containsExactly("egen", "uppgift-saknas");
        assertThat(findings.getLast().computed()).isEqualTo("13");
    }

    /** A module that tells of its own rows. */
    private record Telling(Finding finding) implements Facts {
        @Override
        public List<Finding> findings(Read tx, ReportRequest request) {
            return List.of(finding);
        }
    }

    /** A module where nothing is registered. */
    private static final class NothingYet implements Facts {
        @Override
        public List<FigureOffer> figures() {
            return List.of(
                    new FigureOffer("tomt", "Tomt", "Inget.", (tx, request) -> FigureValue.notComputable(null)),
                    new FigureOffer("ordlost", "Ordlöst", "Inget.", (tx, request) -> new FigureValue(null, "", null)));
        }
    }
}
