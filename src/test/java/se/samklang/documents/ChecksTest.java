package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static final String BUDGET = "budget-utfall-prognos";

    @Test
    void a_document_in_order_has_only_the_finding_that_an_answer_is_missing() {
        Document document = Given.document().text(Texts.TEAMS + Texts.ECONOMY).composed();
        assertThat(document.findings()).extracting(Finding::code).containsExactly("uppgift-saknas");
        assertThat(document.findings().getFirst().where()).isEqualTo("avslutsanledningar/Uppgift saknas/antal");
    }

    @Test
    void every_table_and_figure_is_computed_once_however_often_it_is_used() {
        InventedFacts facts = new InventedFacts();
        Given.document()
                .facts(facts)
                .text("{{deltagare.totalt}} {{deltagare.totalt}}\n\n{{tabell:" + BUDGET + "}}\n\n{{tabell:" + BUDGET
                        + "}}")
                .stated(stated(BUDGET, "Styrelse", "budget", "400", ""))
                .composed();
        assertThat(facts.computations.get("deltagare.totalt")).isEqualTo(1);
        assertThat(facts.computations.get(BUDGET)).isEqualTo(1);
        assertThat(facts.computations).doesNotContainKey("forsorjning-vid-inskrivning");
    }

    @Test
    void a_sum_that_is_not_the_sum_of_its_rows_is_an_error() {
        Document document = Given.document()
                .facts(new InventedFacts().with(withValue(InventedFacts.perMunicipality(), "totalt", "totalt", "97")))
                .text("{{tabell:deltagare-per-kommun}}")
                .composed();
        assertThat(document.findings())
                .extracting(Finding::code, Finding::stated, Finding::computed)
                .containsExactly(tuple("summa-avviker", "97", "96"), tuple("delar-avviker", "97", "96"));
    }

    @ParameterizedTest(name = "{0}/{1}/{2} = {3}")
    @CsvSource({
        "budget-utfall-prognos,Summa kostnader,budget,1475",
        "'Budget, utfall och prognos 2017',SUMMA KOSTNADER,Budget 2017,1475",
        "budget-utfall-prognos,medel-från-huvudmännen,Budget,1200",
        "budget-utfall-prognos,Resultat,utfall,25.50",
        "budget-utfall-prognos,Styrelse,utfall,252",
        "budget-utfall-prognos,'Bil, kostnad',budget,75",
        "budget-utfall-prognos,Bil/Intäkt (bruttolöneavdrag),budget,-36",
        "budget-utfall-prognos,Intäkt,budget,-36",
        "Antal deltagare per kommun,sala,VARAV KVINNOR,20",
        "avslutsanledningar,Sjukdom – försämrat hälsotillstånd,manader,14",
        "avslutsanledningar,sjukdom,manader,14.1",
        "text,deltagare.totalt,varde,96",
        "tal,Andel kvinnor bland deltagarna,,61",
        "figures,deltagare.andel-kvinnor,,61.5"
    })
    void a_stated_figure_that_agrees_at_its_own_precision_gives_no_finding(
            String table, String row, String column, BigDecimal value) {
        Document document = Given.document()
                .stated(new StatedFigure("Delårsrapport", table, row, column == null ? "" : column, value, ""))
                .composed();
        assertThat(document.findings())
                .extracting(Finding::code)
                .doesNotContain("angivet-tal-avviker", "angivet-tal-utan-grund");
    }

    @Test
    void a_stated_figure_that_deviates_is_an_error_with_both_figures() {
        Finding finding = only(stated(BUDGET, "Summa kostnader", "budget", "1575", ""), "angivet-tal-avviker");
        assertThat(finding.severity()).isEqualTo(Finding.Severity.FEL);
        assertThat(finding.where()).isEqualTo("budget-utfall-prognos/Summa kostnader/budget");
        assertThat(finding.stated()).isEqualTo("1\u00a0575");
        assertThat(finding.computed()).isEqualTo("1\u00a0475");
    }

    @Test
    void a_written_reason_makes_the_deviation_a_warning() {
        Finding finding = only(
                stated(BUDGET, "Summa kostnader", "budget", "1575", "Fel i den tryckta rapporten."),
                "angivet-tal-avviker");
        assertThat(finding.severity()).isEqualTo(Finding.Severity.VARNING);
        assertThat(finding.message()).contains("Fel i den tryckta rapporten.");
    }

    @Test
    void a_share_nobody_can_compute_is_never_compared_with_an_amount() {
        InventedFacts facts = new InventedFacts();
        Facts amounts = new Facts() {
            @Override
            public List<FigureOffer> figures() {
                return List.of(new FigureOffer(
                        "ekonomi.budget",
                        "Budget till styrelsen",
                        "Kronor.",
                        (tx, request) -> new FigureValue(
                                BigDecimal.TEN, "10\u00a0kr", InventedFacts.source("rad", "styrelse"))));
            }
        };

        Finding finding = Given.document()
                .facts(facts, amounts)
                .text("Budgeten till styrelsen är 78 %.")
                .composed()
                .findings()
                .getFirst();

        assertThat(finding.code()).isEqualTo("procent-utan-definition");
        assertThat(finding.message()).doesNotContain("ekonomi.budget)", "10\u00a0kr");
    }

    @Test
    void a_share_that_a_table_of_many_units_prints_is_a_computed_one() {
        Table targets = new Table(
                "mal",
                "Mål",
                "Mål",
                Table.Counting.NOTHING,
                List.of(new Table.Column("utfall", "Utfall", Table.Format.TEXT, null)),
                List.of(new Table.Row(
                        "m1",
                        "Avbrott",
                        Table.RowKind.ROW,
                        null,
                        List.of(new Table.Cell("utfall", new BigDecimal("13.6"), "14\u00a0% (6 av 44)", null, null)))),
                List.of());
        Facts other = new Facts() {
            @Override
            public List<TableOffer> tables() {
                return List.of(new TableOffer("mal", "Mål", "Alla.", (tx, request) -> targets));
            }
        };

        assertThat(Given.document()
                        .facts(other)
                        .text("Av kvinnorna avbröt 14 %.\n\n{{tabell:mal}}")
                        .composed()
                        .findings())
                .noneMatch(finding -> finding.code().equals("procent-utan-definition"));
        assertThat(Given.document()
                        .facts(other)
                        .text("Av kvinnorna avbröt 17 %.\n\n{{tabell:mal}}")
                        .composed()
                        .findings())
                .anyMatch(finding -> finding.code().equals("procent-utan-definition"));
    }

    @Test
    void a_table_is_also_known_by_the_title_it_is_printed_with() {
        Table printed = InventedFacts.perMunicipality();
        Facts other = new Facts() {
            @Override
            public List<TableOffer> tables() {
                return List.of(new TableOffer("kommuner", "Kommuner", "Alla.", (tx, request) -> printed));
            }
        };

        Document document = Given.document()
                .facts(other)
                .stated(stated("Antal deltagare per kommun (folkbokföringskommun)", "Sala", "varav kvinnor", "20", ""))
                .composed();

        assertThat(document.findings()).isEmpty();
    }

    @Test
    void a_stated_figure_nothing_answers_to_names_the_nearest_defined_figure() {
        Finding finding =
                only(stated("text", "andel av budgeten till teamen", "procent", "78", ""), "angivet-tal-utan-grund");
        assertThat(finding.message()).contains("ekonomi.andel-team", "62\u00a0%");
        assertThat(finding.stated()).isEqualTo("78");
        assertThat(finding.computed()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"budget-utfall-prognos,Finns inte,budget", "budget-utfall-prognos,Styrelse,finns-inte", "finns-inte,a,b"
    })
    void a_row_column_or_table_that_is_missing_is_said(String table, String row, String column) {
        assertThat(only(stated(table, row, column, "1", ""), "angivet-tal-utan-grund")
                        .severity())
                .isEqualTo(Finding.Severity.VARNING);
    }

    @Test
    void a_figure_stated_in_another_document_is_passed_over() {
        Document document = Given.document()
                .stated(new StatedFigure("arsredovisning", BUDGET, "Styrelse", "budget", BigDecimal.ONE, ""))
                .composed();
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void a_stated_sum_is_compared_with_the_stated_rows() {
        Document document = Given.document()
                .stated(
                        stated(BUDGET, "Styrelse", "budget", "500", ""),
                        stated(BUDGET, "Bil, kostnad", "budget", "75", ""),
                        stated(BUDGET, "Samordningsteamet Sala", "budget", "1000", ""),
                        stated(BUDGET, "Summa kostnader", "budget", "1475", ""))
                .composed();
        assertThat(document.findings())
                .extracting(Finding::code, Finding::stated, Finding::computed)
                .contains(tuple("angiven-summa-avviker", "1\u00a0475", "1\u00a0575"));
    }

    @Test
    void a_stated_sum_that_is_not_the_computed_one_is_told_once() {
        Document document = Given.document()
                .stated(
                        stated(BUDGET, "Styrelse", "budget", "400", ""),
                        stated(BUDGET, "Bil, kostnad", "budget", "75", ""),
                        stated(BUDGET, "Samordningsteamet Sala", "budget", "1000", ""),
                        stated(BUDGET, "Summa kostnader", "budget", "1575", ""))
                .composed();
        assertThat(document.findings())
                .filteredOn(finding -> "1\u00a0575".equals(finding.stated()))
                .extracting(Finding::code, Finding::computed)
                .containsExactly(tuple("angivet-tal-avviker", "1\u00a0475"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Det var 95 personer deltog i teamen.", "Vi har arbetat med totalt 97 deltagare."})
    void a_number_typed_by_hand_that_is_not_the_computed_one_is_a_warning(String typed) {
        assertThat(Given.document().chapter("team", "Team", typed).composed().findings())
                .extracting(Finding::code, Finding::where)
                .containsExactly(tuple("text-avviker", "team/deltagare.totalt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det var 96 personer deltog i teamen.",
                "Enligt § 28 och lagen (2003:1210) den 1 september 2017 kl. 13.00–17.00.",
                "Budgeten är 9 096 100 kronor och stödet 12 500 kr.",
                "Kvinnorna var {{deltagare.andel-kvinnor}} och männen färre.",
                "Kvinnorna var 61,5 % av alla, alltså 61 procent eller 61,46 %.",
                "Målet är minst 50 % till arbete.",
                "Kuratorn har en tjänst på 80 % och en kollega 50 % tjänst.",
                "Person i åldern 16–64 år, nummer 17 och 18, 4-6 år.",
                "2017-02-01, 08-123 45 67, 3 dagar."
            })
    void nothing_is_said_of_numbers_that_are_right_or_something_else(String typed) {
        assertThat(Given.document().text(typed).composed().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Den övervägande delen av budgeten (78%) går till team.",
                "Budgeten: 78 % till samordningsteam",
                "78 procent"
            })
    void a_percentage_nobody_can_compute_is_a_warning(String typed) {
        Finding finding = Given.document().text(typed).composed().findings().getFirst();
        assertThat(finding.code()).isEqualTo("procent-utan-definition");
        assertThat(finding.severity()).isEqualTo(Finding.Severity.VARNING);
    }

    @Test
    void an_accepted_finding_is_only_information() {
        StatedFigure stated = stated(BUDGET, "Summa kostnader", "budget", "1575", "");
        Finding found = only(stated, "angivet-tal-avviker");
        Document document = Given.document()
                .stated(stated)
                .accepted(new Acceptance(
                        found.code(),
                        found.where(),
                        found.stated(),
                        found.computed(),
                        "Tryckfel.",
                        "Anna Exempel",
                        Instant.parse("2017-09-02T10:00:00Z")))
                .composed();
        assertThat(document.findings()).hasSize(1);
        assertThat(document.findings().getFirst().severity()).isEqualTo(Finding.Severity.INFO);
        assertThat(document.findings().getFirst().message())
                .endsWith("Godtagen av Anna Exempel 2017-09-02 12:00: Tryckfel.");
    }

    @Test
    void dates_in_the_wrong_order_are_found() {
        LocalDate first = LocalDate.of(2019, 12, 14);
        assertThat(DateOrder.check("plan", "beslutet", first, "planen", LocalDate.of(2019, 3, 1)))
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo("datum-i-fel-ordning"));
        assertThat(DateOrder.check("plan", "beslutet", first, "planen", first)).isEmpty();
    }

    private static Finding only(StatedFigure stated, String code) {
        return Given.document().stated(stated).composed().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static StatedFigure stated(String table, String row, String column, String value, String reason) {
        return new StatedFigure("delarsrapport", table, row, column, new BigDecimal(value), reason);
    }

    private static Table withValue(Table table, String row, String column, String value) {
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row each : table.rows()) {
            List<Table.Cell> cells = each.cells().stream()
                    .map(cell -> each.id().equals(row) && cell.column().equals(column)
                            ? InventedFacts.cell(column, value, null)
                            : cell)
                    .toList();
            rows.add(new Table.Row(each.id(), each.label(), each.kind(), each.note(), cells));
        }
        return new Table(
                table.id(), table.title(), table.rowHeader(), table.counting(), table.columns(), rows, table.notes());
    }
}
