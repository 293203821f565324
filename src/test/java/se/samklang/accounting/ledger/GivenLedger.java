package se.samklang.accounting.ledger;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.association.Letterhead;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.TestImports;
import se.samklang.web.Undoing;

/** A förbund and small ledgers of its own, written here. */
final class GivenLedger {

    static final String CHART = """
            #KONTO 1510 Kundfordringar
            #KTYP 1510 T
            #KONTO 1930 Bank
            #KTYP 1930 T
            #KONTO 2010 "Eget kapital"
            #KTYP 2010 S
            #KONTO 3000 "Bidrag från medlemmar"
            #KTYP 3000 I
            #KONTO 4010 Insatser
            #KTYP 4010 K
            #DIM 6 Projekt
            #OBJEKT 6 P1 "Gemensam väg"
            """;

    static final String BALANCES = """
            #IB 0 1930 1000.00
            #IB 0 2010 -1000.00
            #UB 0 1930 900.50
            #UB 0 2010 -1000.00
            #RES 0 4010 99.50
            """;

    static final String VOUCHERS = """
            #VER A 1 20170115 "Utbetalning till insats" 20170116 "Åsa"
            {
            #TRANS 1930 {} -99.50
            #TRANS 4010 {6 "P1"} 100 20170115 "Rekvisition" 2
            #BTRANS 4010 {} 7
            #RTRANS 4010 {} -0.5
            #TRANS 4010 {} -0.5
            }
            #VER A 2 20170201 "Flyttat mellan insatser"
            {
            #TRANS 4010 {6 P1} -20
            #TRANS 4010 {} 20
            }
            """;

    private final Database database = TestDatabase.database();
    private final Scope scope = TestDatabase.newAssociation();
    private final Imports imports = imports(TestDatabase.database());
    private final String organisationNumber =
            database.read(scope, tx -> Letterhead.of(tx).organisationNumber());

    Scope scope() {
        return scope;
    }

    Imports all() {
        return imports;
    }

    /** The head of a file of type 4 for 2017. */
    String head() {
        return """
                #FLAGGA 0
                #PROGRAM "Exempelbok" 1.2
                #FORMAT PC8
                #GEN 20170901
                #SIETYP 4
                #FNAMN "Provbygdens samordningsförbund"
                #ORGNR %s
                #RAR 0 20170101 20171231
                """.formatted(organisationNumber);
    }

    /** Two vouchers in January and February 2017. */
    String books() {
        return head() + CHART + BALANCES + VOUCHERS;
    }

    String organisationNumber() {
        return organisationNumber;
    }

    Receipt check(String content) {
        return imports.run(scope, "sie", "bok.se", bytes(content), Imports.Mode.DRY_RUN);
    }

    Receipt store(String content) {
        return imports.run(scope, "sie", "bok.se", bytes(content), Imports.Mode.STORE);
    }

    Optional<String> undo(Receipt receipt) {
        return TestImports.undo(imports, scope, receipt);
    }

    /** What counts: account, month, objects and change, one a line. */
    List<String> months() {
        return database.read(
                scope,
                tx -> tx.sql("""
                SELECT concat_ws(' ', m.account, coalesce(to_char(m.book_month, 'YYYY-MM'), 'hela'), m.objects,
                                 m.change_ore)
                FROM accounting.month_change m
                WHERE m.association_id = :association
                ORDER BY m.account, m.book_month, m.objects
                """)
                        .param("association", scope.association())
                        .query(String.class)
                        .list());
    }

    /** How many rows a table holds. */
    long count(String statement) {
        return database.read(
                scope,
                tx -> tx.sql(statement)
                        .param("association", scope.association())
                        .query(Long.class)
                        .single());
    }

    static byte[] bytes(String content) {
        return content.getBytes(Charset.forName("IBM437"));
    }

    static List<String> codes(Receipt receipt) {
        return receipt.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    /** The imports of ledgers in a database. */
    static Imports imports(Database database) {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, () -> database);
        beans.registerBean(Undoing.class, () -> new Undoing(List.of()));
        beans.register(Imports.class, LedgerJudge.class, LedgerImport.class, TableLedgerImport.class);
        beans.refresh();
        return beans.getBean(Imports.class);
    }
}
