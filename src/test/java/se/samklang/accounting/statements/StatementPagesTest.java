package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Refused;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.TestImports;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Shell;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

class StatementPagesTest {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samklang");

    private final Database database = TestDatabase.database();
    private final Submissions submissions = submissions();
    private final StatementController statements =
            new StatementController(database, GivenStatements.statements(), TestDatabase.CLOCK);
    private final DefinitionController definitions =
            new DefinitionController(database, submissions, TestDatabase.CLOCK);
    private final LineController lines = new LineController(database, submissions);
    private final OperationsController operations = new OperationsController(database, TestDatabase.CLOCK);
    private final NoteController notes =
            new NoteController(database, submissions, GivenStatements.statements(), TestDatabase.CLOCK);
    private Visitor visitor = visitor(Scope.outside("ingen"), Role.ECONOMIST);

    @BeforeEach
    void a_förbund_of_its_own() {
        visitor = visitor(TestDatabase.newAssociation(), Role.ECONOMIST);
    }

    @Test
    void a_year_without_definition_is_given_one_and_then_shows_its_statement() {
        database.write(visitor.scope(), "Provade", StoredLedger::small);
        assertThat(html(statements.result(visitor, listing("ar", "2016")))).contains("Året har ingen uppställning än");

        definitions.adopt(visitor, sent("ar", "2016", "uppstallning", "bokforing"));

        assertThat(html(statements.result(visitor, listing("ar", "2016"))))
                .contains(
                        "bokförd till och med 31 december 2016",
                        "304\u00a0417",
                        "2\u00a0475\u00a0%",
                        "/underlag/rapport?fran=2016-01-01&amp;kolumn=perioden&amp;rad=arets-resultat",
                        "Det tyder på att kostnader har bytt rad");
        assertThat(html(statements.balance(visitor, listing("ar", "2016")))).contains("BERÄKNAT RESULTAT***");
        assertThat(html(statements.cashFlow(visitor, listing("ar", "2016")))).contains("430\u00a0525");
    }

    @Test
    void the_period_and_the_family_stand_in_the_address() {
        database.write(visitor.scope(), "Provade", GivenStatements::year);

        String page = html(statements.result(
                visitor, listing("ar", "2016", "fran", "2016-04", "till", "2016-06", "uppstallning", "lkbr")));

        assertThat(page).contains("948\u00a0450", "Resultaträkning april–juni 2016", "uppstallning=bokforing");
    }

    @Test
    void a_year_without_ledger_prints_dashes_and_says_why() {
        definitions.adopt(visitor, sent("ar", "2018", "uppstallning", "lkbr"));

        assertThat(html(statements.balance(visitor, listing("ar", "2018"))))
                .contains("Ingen huvudbok är inläst för 2018", ">–<");
        assertThat(html(operations.show(visitor, listing("ar", "2018")))).contains("Inget att dela upp för 2018");
    }

    @Test
    void a_statement_is_a_file_with_its_öre() {
        database.write(visitor.scope(), "Provade", GivenStatements::year);

        Download file = (Download) statements.result(visitor, listing("ar", "2016", "format", "csv"));
        Answer drift = operations.show(visitor, listing("ar", "2016", "format", "xlsx"));

        assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("Årets resultat;304416,80");
        assertThat(drift).isInstanceOf(Download.class);
    }

    @Test
    void a_line_is_added_changed_and_taken_away_again() {
        UUID definition = definition(Kind.RESULT);
        String path = html(lines.blank(visitor, definition));
        assertThat(path).contains("Ny rapportrad");

        lines.add(visitor, definition, line("kod", "utbildning", "text", "Utbildning", "konton", "7610"));
        UUID line = line(definition, "utbildning");
        lines.change(
                visitor,
                definition,
                line,
                line("version", "1", "kod", "utbildning", "text", "Utbildningar", "konton", "7610-7620"));

        assertThat(html(definitions.show(visitor, definition, listing()))).contains("Utbildningar", "7610–7620");
        assertThat(html(lines.edit(visitor, definition, line))).contains("Radera raden");
        Redirect removed = (Redirect) lines.remove(visitor, definition, line, sent("version", "2"));
        assertThat(html(definitions.show(visitor, definition, listing()))).doesNotContain("Utbildningar");
        database.write(visitor.scope(), "Ångrade", tx -> Acts.undo(tx, Objects.requireNonNull(removed.undoAct())));
        assertThat(html(definitions.show(visitor, definition, listing()))).contains("Utbildningar", "7610–7620");
    }

    @Test
    void what_is_wrong_with_a_line_is_said_beside_its_field() {
        UUID definition = definition(Kind.RESULT);

        assertThat(html(lines.add(visitor, definition, line("kod", "Övrigt", "text", "", "konton", "a till b"))))
                .contains("Koden skrivs med små bokstäver", "Fyll i fältet.", "Kontona går inte att läsa.");
        assertThat(html(lines.add(visitor, definition, line("kod", "intakter", "text", "X", "konton", "3"))))
                .contains("Uppställningen har redan en rad med den koden.");
        assertThat(html(lines.add(
                        visitor, definition, line("kod", "x", "text", "X", "roll", "summa", "delar", "finns-inte"))))
                .contains("finns inte i uppställningen");
        assertThat(html(lines.add(visitor, definition, line("kod", "x", "text", "X", "roll", "konton"))))
                .contains("Ange vilka konton raden tar");
    }

    @Test
    void a_line_that_a_sum_adds_is_not_taken_away() {
        UUID definition = definition(Kind.RESULT);

        assertThatThrownBy(() -> lines.remove(visitor, definition, line(definition, "intakter"), sent("version", "1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("RADEN_INGAR_I_SUMMA"));
    }

    @Test
    void a_heading_and_rounding_are_changed_and_a_stale_form_is_shown_both() {
        UUID definition = definition(Kind.RESULT);
        Form form = sent(
                "version", "1", "rubrik", "Resultat", "tecken", "debet", "avrundning", "tusental", "procent", "kapas");

        definitions.change(visitor, definition, form);

        assertThat(html(definitions.edit(visitor, definition))).contains("value=\"Resultat\"");
        assertThat(html(statements.result(visitor, listing("ar", "2016")))).contains("Tusental kronor.", "−3\u00a0310");
        assertThatThrownBy(() -> definitions.change(
                        visitor,
                        definition,
                        sent(
                                "version",
                                "1",
                                "rubrik",
                                "R",
                                "tecken",
                                "debet",
                                "avrundning",
                                "ore",
                                "procent",
                                "kapas")))
                .isInstanceOf(Problems.Stale.class);
    }

    @Test
    void the_file_of_a_definition_is_read_back_as_it_is() {
        UUID definition = definition(Kind.BALANCE);
        Download file = (Download) definitions.show(visitor, definition, listing("format", "csv"));
        String csv = new String(file.content(), StandardCharsets.UTF_8);
        List<ReportLine> before = database.read(visitor.scope(), tx -> LineSql.of(tx, definition));

        Receipt receipt = TestImports.of(new DefinitionImport()).store(visitor.scope(), "uppstallning", csv);

        List<ReportLine> after = database.read(visitor.scope(), tx -> LineSql.of(tx, definition));
        assertThat(receipt.findings()).isEmpty();
        assertThat(after)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(before);
    }

    @Test
    void a_file_whose_sums_do_not_hold_is_refused_whole() {
        String head = "ar;uppstallning;rapport;rad;text;roll;sida;konton;delar\n";

        List<String> findings = TestImports.of(new DefinitionImport())
                .findings(
                        visitor.scope(),
                        "uppstallning",
                        head
                                + "2016;lkbr;resultat;intakter;Intäkter;konton;kredit;3 000 till;\n"
                                + "2016;lkbr;resultat;summa;Summa;summa;kredit;;saknas\n"
                                + "2016;lkbr;resultat;summa;Summa;summa;kredit;;intakter\n");

        assertThat(findings).contains("2 konton OLASLIGT", "3 delar SUMMA").hasSizeGreaterThan(2);
    }

    @Test
    void a_note_is_specified_and_held_against_the_balance() {
        database.write(visitor.scope(), "Provade", GivenStatements::year);

        notes.add(visitor, sent("ar", "2016", "rad", "fordringar", "text", "Mervärdesskatt", "belopp", "30 000"));

        String page = html(notes.list(visitor, listing("ar", "2016")));
        assertThat(page).contains("Not 1. Fordringar", "Mervärdesskatt", "546,60\u00a0kr är inte specificerade");
        NoteItem item =
                database.read(visitor.scope(), tx -> NoteSql.ofYear(tx, 2016)).getFirst();
        assertThat(html(notes.edit(visitor, item.id()))).contains("value=\"Mervärdesskatt\"");
        notes.change(
                visitor,
                item.id(),
                sent("version", "1", "ar", "2016", "rad", "fordringar", "text", "Moms", "belopp", "30546,60"));
        assertThat(html(notes.list(visitor, listing("ar", "2016"))))
                .contains("Moms")
                .doesNotContain("Att kontrollera");
        notes.remove(visitor, item.id(), sent("version", "2"));
        assertThat(html(notes.list(visitor, listing("ar", "2016")))).contains("Inga poster i noterna");
    }

    @Test
    void an_item_that_says_nothing_is_refused() {
        assertThat(html(notes.add(visitor, sent("ar", "2016", "rad", "fordringar", "belopp", "1"))))
                .contains("Säg vad posten är: ange motpart, insats eller text.");
        assertThat(html(notes.blank(visitor, listing("ar", "2016")))).contains("Ny post i noterna");
    }

    @Test
    void an_auditor_sees_everything_and_no_buttons() {
        UUID definition = definition(Kind.RESULT);
        Visitor auditor = visitor(visitor.scope(), Role.AUDITOR);

        assertThat(html(definitions.show(auditor, definition, listing()))).doesNotContain("Radera", "Ny rad");
        assertThat(html(definitions.list(auditor, listing("ar", "2016")))).doesNotContain("Använd för");
        assertThat(html(notes.list(auditor, listing("ar", "2016")))).doesNotContain("Ny post");
    }

    private UUID definition(Kind kind) {
        return database.write(visitor.scope(), "Provade", tx -> {
            var year = StoredLedger.small(tx);
            Families.adopt(tx, year, Family.LKBR);
            return DefinitionSql.find(tx, year.id(), kind, Family.LKBR)
                    .orElseThrow()
                    .id();
        });
    }

    private UUID line(UUID definition, String code) {
        return database.read(visitor.scope(), tx -> LineSql.of(tx, definition)).stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Form line(String... fields) {
        Map<String, List<String>> line = parameters(
                "roll",
                "konton",
                "utseende",
                "vanlig",
                "sida",
                "debet",
                "visas",
                "alltid",
                "tidpunkt",
                "forandring",
                "ordning",
                "500");
        line.putAll(parameters(fields));
        return Form.sent(line);
    }

    private static Form sent(String... fields) {
        return Form.sent(parameters(fields));
    }

    private static Map<String, List<String>> parameters(String... fields) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            parameters.put(fields[i], new ArrayList<>(List.of(fields[i + 1])));
        }
        return parameters;
    }

    private static Listing listing(String... filters) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i + 1 < filters.length; i += 2) {
            parameters.put(filters[i], filters[i + 1]);
        }
        return new Listing("/ekonomi/resultatrakning", parameters);
    }

    private String html(Answer answer) {
        Page page = (Page) answer;
        StringOutput output = new StringOutput();
        Shell shell = new Shell(visitor, List.of(), "/ekonomi", "token", "/v", null, "ref");
        TEMPLATES.render(page.template() + ".jte", Map.of("shell", shell, "page", page.model()), output);
        return output.toString();
    }

    private static Visitor visitor(Scope scope, Role role) {
        return new Visitor(scope, new UUID(0, 7), "Test Testsson", "test@example.org", Set.of(role), "Prov", false);
    }

    private Submissions submissions() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, () -> database);
        beans.register(Submissions.class);
        beans.refresh();
        return beans.getBean(Submissions.class);
    }
}
