package se.samklang.accounting.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.TestImports;
import se.samklang.web.Undoing;

class EconomyImportTest {

    private static final String BUDGET = "ar;rad;grupp;typ;insats;budget;fotnot;memo\n";

    private final Database database = TestDatabase.database();
    private final Imports imports = imports();
    private Scope scope = Scope.outside("ingen");

    @BeforeEach
    void a_förbund_of_its_own() {
        scope = TestDatabase.newAssociation();
    }

    @Test
    void a_whole_year_comes_in_by_files_as_it_is_printed() {
        List<String> budget = new ArrayList<>();
        List<String> outcome = new ArrayList<>();
        List<String> forecast = new ArrayList<>();
        for (StatementLine line : SeedStatement.lines()) {
            budget.add(String.join(
                    ";",
                    "2017",
                    line.label(),
                    text(line.groupLabel()),
                    line.side() == Side.COST ? "kostnad" : "intäkt",
                    text(line.insatsName()),
                    kronor(line.budgetOre()),
                    text(line.footnote()),
                    line.memo() ? "ja" : "nej"));
            outcome.add(String.join(
                    ";",
                    line.label(),
                    "2017-08-31",
                    kronor(line.outcomeOre()),
                    line.coveredTo() == null ? "" : "2017-06",
                    text(line.outcomeFootnote())));
            forecast.add(String.join(";", line.label(), "2017-08-31", kronor(line.forecastOre()), ""));
        }
        store("budget", BUDGET + String.join("\n", budget));
        store("utfall", "rad;per;belopp;redovisat_till;fotnot\n" + String.join("\n", outcome));
        store("prognos", "rad;per;belopp;kommentar\n" + String.join("\n", forecast));
        store("rakenskapsar", "ar;ingaende_eget_kapital\n2017;3 718 000\n");
        store("kolumnfotnoter", "ar;kolumn;text\n2017;Prognos;" + SeedStatement.FORECAST_NOTE + "\n");

        Statement statement = at(SeedStatement.DATE);

        Statement seed = SeedStatement.statement(SignConvention.INCOME_NEGATIVE);
        assertThat(statement.lines())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(seed.lines());
        assertThat(statement.columnFootnotes()).isEqualTo(seed.columnFootnotes());
        assertThat(statement.closingEquityOre()).isEqualTo(313_621_900L);
        assertThat(statement.result(Measure.BUDGET)).isEqualTo(96_000_000L);
    }

    @Test
    void a_corrected_file_changes_its_rows_and_doubles_none() {
        store("budget", BUDGET + "2017;Styrelse;;kostnad;;100,50;;\n2017;Kansli;;kostnad;;200;;\n");

        store("budget", BUDGET + "2017;STYRELSE ;Förbundet;kostnad;;150;;\n");
        List<BudgetRow> rows = database.read(scope, tx -> BudgetRowSql.ofYear(tx, 2017));

        assertThat(rows)
                .extracting(BudgetRow::label, BudgetRow::groupLabel, BudgetRow::budgetOre, BudgetRow::position)
                .containsExactly(tuple("STYRELSE", "Förbundet", 15_000L, 10), tuple("Kansli", null, 20_000L, 20));
    }

    @Test
    void a_file_tells_what_kind_an_insats_is_and_one_that_does_not_leaves_it() {
        String line = "2017;Kompetens;;kostnad;Kompetens;100;;";
        store("budget", "ar;rad;grupp;typ;insats;budget;fotnot;memo;inriktning\n" + line + ";struktur\n");
        store("budget", BUDGET + line.replace("100", "200") + "\n");

        List<BudgetRow> rows = database.read(scope, tx -> BudgetRowSql.ofYear(tx, 2017));

        assertThat(rows)
                .extracting(BudgetRow::insatsKind, BudgetRow::budgetOre)
                .containsExactly(tuple("STRUCTURAL", 20_000L));
    }

    @Test
    void a_file_tells_the_two_years_after_and_an_empty_cell_leaves_what_is_there() {
        String columns = BUDGET.replace("\n", ";plan_nasta_ar;plan_tredje_ar\n");
        String line = "2017;Styrelse;;kostnad;;100;;";
        store("budget", columns + line + ";110;120\n");
        store("budget", columns + line.replace("100", "105") + ";115;\n");
        store("budget", BUDGET + line.replace("100", "106") + "\n");

        List<BudgetAmountSql.Planned> planned = database.read(scope, tx -> BudgetAmountSql.counted(tx, 2017));

        assertThat(planned)
                .extracting(
                        BudgetAmountSql.Planned::yearOre,
                        BudgetAmountSql.Planned::nextOre,
                        BudgetAmountSql.Planned::thirdOre)
                .containsExactly(tuple(10_600L, 11_500L, 12_000L));
    }

    @Test
    void rows_the_file_says_again_are_left_as_they_are() {
        store("budget", BUDGET + "2017;Styrelse;;kostnad;;100;;\n");
        store("budget", BUDGET + "2017;Styrelse;;kostnad;;100;;\n2017;Kansli;;kostnad;;200;;\n");

        List<BudgetRow> rows = database.read(scope, tx -> BudgetRowSql.ofYear(tx, 2017));

        assertThat(rows).extracting(BudgetRow::version).containsExactly(1, 1);
    }

    @Test
    void the_same_row_and_date_again_replaces_the_amount() {
        store("budget", BUDGET + "2017;Styrelse;;kostnad;;100;;\n");
        store("utfall", "rad;per;belopp\nStyrelse;2017-04-30;10\nStyrelse;2017-08-31;20\n");
        store("utfall", "rad;per;belopp\nstyrelse;2017-08-31;25\n");
        store("prognos", "rad;per;belopp;kommentar\nStyrelse;2017-08-31;90;Vakans\n");
        store("prognos", "rad;per;belopp;kommentar\nStyrelse;2017-08-31;95;Vakans\n");

        StatementLine august = at(SeedStatement.DATE).lines().getFirst();
        StatementLine april = at(LocalDate.of(2017, 4, 30)).lines().getFirst();

        assertThat(august.outcomeOre()).isEqualTo(2_500L);
        assertThat(august.forecastOre()).isEqualTo(9_500L);
        assertThat(april.outcomeOre()).isEqualTo(1_000L);
        assertThat(april.forecastOre()).isNull();
    }

    @Test
    void an_unknown_row_is_refused_with_the_nearest_label() {
        store("budget", BUDGET + "2017;Gemensam administration;;kostnad;;100;;\n");

        Receipt receipt = run("utfall", "rad;per;belopp\nGemensam administrasjon;2017-08-31;10\nBil;2016-08-31;5\n");

        assertThat(receipt.findings())
                .extracting(Finding::code, Finding::line, Finding::column)
                .containsExactly(tuple("OKAND_RAD", 2, "rad"), tuple("OKAND_RAD", 3, "rad"));
        assertThat(receipt.findings().getFirst().message()).contains("Menades ”Gemensam administration”?");
        assertThat(receipt.findings().getLast().message()).contains("Det finns ingen budget för 2016.");
        assertThat(run("prognos", "rad;per;belopp\nBil;2017-08-31;10\n").refused())
                .isTrue();
    }

    @Test
    void every_fault_is_said_with_what_would_be_right() {
        Receipt budget = run(
                "budget",
                BUDGET + "2017;Bil;;utgift;;-5;;\n2017;Kansli;;kostnad;;1;;kanske\n2017;kansli;;kostnad;;1;;\n");
        store("budget", BUDGET + "2017;Styrelse;;kostnad;;100;;\n");
        Receipt outcome = run(
                "utfall",
                "rad;per;belopp;redovisat_till\nStyrelse;31 aug;5;2017-09\nStyrelse;2017-06;5;2017-09\n"
                        + "Styrelse;2017-08;5;2016-12-31\nStyrelse;2017-07;abc;\nStyrelse;2017-05;-1;\n");

        assertThat(budget.findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(
                        tuple("OKANT_VARDE", 2),
                        tuple("NEGATIVT_BELOPP", 2),
                        tuple("OKANT_VARDE", 3),
                        tuple("DUBBLETT", 4));
        assertThat(outcome.findings())
                .extracting(Finding::code, Finding::line)
                .containsExactly(
                        tuple("OLASLIGT", 2),
                        tuple("FEL_DATUM", 3),
                        tuple("FEL_DATUM", 4),
                        tuple("OLASLIGT", 5),
                        tuple("NEGATIVT_BELOPP", 6));
    }

    @Test
    void an_import_can_be_taken_back_whole() {
        store("budget", BUDGET + "2017;Styrelse;;kostnad;;100;;\n2018;Styrelse;;kostnad;;100;;\n");

        assertThat(TestImports.undoLatest(imports, scope)).isEmpty();

        assertThat(at(SeedStatement.DATE).lines()).isEmpty();
        List<FiscalYear> years = database.read(scope, FiscalYearSql::all);
        assertThat(years).isEmpty();
    }

    private Statement at(LocalDate date) {
        return database.read(scope, tx -> StatementSql.at(tx, date));
    }

    private void store(String kind, String content) {
        Receipt receipt = run(kind, content);
        assertThat(receipt.findings().stream().map(Finding::message)).isEmpty();
        assertThat(receipt.rejected()).isZero();
    }

    private Receipt run(String kind, String content) {
        return imports.run(scope, kind, kind + ".csv", content.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
    }

    private static String kronor(@Nullable Long ore) {
        return ore == null ? "" : String.format(Locale.ROOT, "%d,%02d", ore / 100, ore % 100);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Imports imports() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, () -> database);
        beans.registerBean(Undoing.class, () -> new Undoing(List.of()));
        beans.register(
                Imports.class,
                BudgetImport.class,
                OutcomeImport.class,
                ForecastImport.class,
                FiscalYearImport.class,
                ColumnFootnoteImport.class);
        beans.refresh();
        return beans.getBean(Imports.class);
    }
}
