package se.samklang.accounting.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Period;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Table;
import se.samklang.exchange.ImportFileKind;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.web.Undoing;

/** From a SIE file to finished statements, by the import that everybody uses. */
class SmallLedgerImportTest {

    private static final Path FILE = Path.of("src/test/resources/accounting/statements/liten-huvudbok-2016.se");

    private final Database database = TestDatabase.database();
    private final Statements statements = GivenStatements.statements();

    @Test
    void the_file_gives_the_same_statements_as_the_ledger_it_was_written_from() throws IOException {
        Scope stored = TestDatabase.newAssociation();
        database.write(stored, "Provade", GivenStatements::year);
        Scope imported = TestDatabase.newAssociation();

        Receipt receipt = imports().run(imported, "sie", "bok.se", Files.readAllBytes(FILE), Imports.Mode.STORE);
        database.write(imported, "Provade", tx -> {
            var year = FiscalYearSql.find(tx, SmallLedger.YEAR).orElseThrow();
            Families.adopt(tx, year, Family.BOOKKEEPING);
            Families.adopt(tx, year, Family.LKBR);
            return year;
        });

        assertThat(receipt.refused()).isFalse();
        for (Kind kind : List.of(Kind.RESULT, Kind.BALANCE, Kind.CASH_FLOW)) {
            for (Family family : Family.values()) {
                assertThat(printed(imported, kind, family)).isEqualTo(printed(stored, kind, family));
            }
        }
    }

    private String printed(Scope scope, Kind kind, Family family) {
        Table table = database.read(
                scope,
                tx -> Statements.table(statements
                        .read(tx, kind, family, Period.ofYear(SmallLedger.YEAR))
                        .orElseThrow()));
        return table.rows().stream()
                .map(row -> row.label()
                        + row.cells().stream().map(cell -> " | " + cell.text()).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static Imports imports() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, TestDatabase::database);
        beans.registerBean(Undoing.class, () -> new Undoing(List.of()));
        beans.register(Imports.class);
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(ImportFileKind.class));
        scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\.LedgerJudge")));
        scanner.scan("se.samklang.accounting.ledger");
        beans.refresh();
        return beans.getBean(Imports.class);
    }
}
