package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.ShownPages;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Refused;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.TestImports;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Definitions as they are changed, one line at a time or by a file. */
class DefinitionPagesTest {

    private final Database database = TestDatabase.database();
    private final Submissions submissions = ShownPages.submissions();
    private final DefinitionController definitions =
            new DefinitionController(database, submissions, TestDatabase.CLOCK);
    private final FamilyController families = new FamilyController(database, submissions, TestDatabase.CLOCK);
    private final LineController lines = new LineController(database, submissions);
    private final StatementController statements =
            new StatementController(database, GivenStatements.statements(), TestDatabase.CLOCK);
    private Visitor visitor = ShownPages.visitor(Scope.outside("ingen"), Role.ECONOMIST);

    @BeforeEach
    void a_förbund_of_its_own() {
        visitor = ShownPages.visitor(TestDatabase.newAssociation(), Role.ECONOMIST);
    }

    @Test
    void a_line_is_added_changed_and_taken_away_again() {
        UUID definition = definition(Kind.RESULT);
        String path = ShownPages.html(visitor, lines.blank(visitor, definition));
        assertThat(path).contains("Ny rapportrad");

        lines.add(visitor, definition, line("kod", "utbildning", "text", "Utbildning", "konton", "7610"));
        UUID line = line(definition, "utbildning");
        lines.change(
                visitor,
                definition,
                line,
                line("version", "1", "kod", "utbildning", "text", "Utbildningar", "konton", "7610-7620"));

        assertThat(ShownPages.html(visitor, definitions.show(visitor, definition, ShownPages.listing())))
                .contains("Utbildningar", "7610–7620");
        assertThat(ShownPages.html(visitor, lines.edit(visitor, definition, line)))
                .contains("Radera raden");
        Redirect removed = (Redirect) lines.remove(visitor, definition, line, ShownPages.sent("version", "2"));
        assertThat(ShownPages.html(visitor, definitions.show(visitor, definition, ShownPages.listing())))
                .doesNotContain("Utbildningar");
        database.write(visitor.scope(), "Ångrade", tx -> Acts.undo(tx, Objects.requireNonNull(removed.undoAct())));
        assertThat(ShownPages.html(visitor, definitions.show(visitor, definition, ShownPages.listing())))
                .contains("Utbildningar", "7610–7620");
    }

    @Test
    void what_is_wrong_with_a_line_is_said_beside_its_field() {
        UUID definition = definition(Kind.RESULT);

        assertThat(ShownPages.html(
                        visitor,
                        lines.add(visitor, definition, line("kod", "Övrigt", "text", "", "konton", "a till b"))))
                .contains("Koden skrivs med små bokstäver", "Fyll i fältet.", "Kontona går inte att läsa.");
        assertThat(ShownPages.html(
                        visitor, lines.add(visitor, definition, line("kod", "intakter", "text", "X", "konton", "3"))))
                .contains("Uppställningen har redan en rad med den koden.");
        assertThat(ShownPages.html(
                        visitor,
                        lines.add(
                                visitor,
                                definition,
                                line("kod", "x", "text", "X", "roll", "summa", "delar", "finns-inte"))))
                .contains("finns inte i uppställningen");
        assertThat(ShownPages.html(
                        visitor, lines.add(visitor, definition, line("kod", "x", "text", "X", "roll", "konton"))))
                .contains("Ange vilka konton raden tar");
    }

    @Test
    void a_line_that_a_sum_adds_is_not_taken_away() {
        UUID definition = definition(Kind.RESULT);

        assertThatThrownBy(() -> lines.remove(
                        visitor, definition, line(definition, "intakter"), ShownPages.sent("version", "1")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("RADEN_INGAR_I_SUMMA"));
    }

    @Test
    void a_heading_and_rounding_are_changed_and_a_stale_form_is_shown_both() {
        UUID definition = definition(Kind.RESULT);
        Form form = ShownPages.sent(
                "version", "1", "rubrik", "Resultat", "tecken", "debet", "avrundning", "tusental", "procent", "kapas");

        definitions.change(visitor, definition, form);

        assertThat(ShownPages.html(visitor, definitions.edit(visitor, definition)))
                .contains("value=\"Resultat\"");
        assertThat(ShownPages.html(visitor, statements.result(visitor, ShownPages.listing("ar", "2016"))))
                .contains("Tusental kronor.", "−3\u00a0310");
        assertThatThrownBy(() -> definitions.change(
                        visitor,
                        definition,
                        ShownPages.sent(
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
        Download file = (Download) definitions.show(visitor, definition, ShownPages.listing("format", "csv"));
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
    void an_auditor_sees_everything_and_no_buttons() {
        UUID definition = definition(Kind.RESULT);
        Visitor auditor = ShownPages.visitor(visitor.scope(), Role.AUDITOR);

        assertThat(ShownPages.html(visitor, definitions.show(auditor, definition, ShownPages.listing())))
                .doesNotContain("Radera", "Ny rad");
        assertThat(ShownPages.html(visitor, families.list(auditor, ShownPages.listing("ar", "2016"))))
                .doesNotContain("Använd för");
    }

    private UUID definition(Kind kind) {
        return database.write(visitor.scope(), "Provade", tx -> {
            FiscalYear year = StoredLedger.small(tx);
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
        Map<String, List<String>> line = ShownPages.parameters(
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
        line.putAll(ShownPages.parameters(fields));
        return Form.sent(line);
    }
}
