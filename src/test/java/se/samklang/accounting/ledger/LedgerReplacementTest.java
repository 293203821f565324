package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.ImportFileKind;
import se.samklang.exchange.Receipt;
import se.samklang.web.Undoing;

class LedgerReplacementTest {

    private final GivenLedger given = new GivenLedger();

    @Test
    void a_file_of_a_year_that_is_there_tells_what_it_changes() {
        given.store(given.books());

        Receipt receipt = given.check(changed());

        assertThat(GivenLedger.codes(receipt)).contains("VARNING W24");
        assertThat(lines(receipt))
                .contains(
                        "Verifikationer som tillkommer: 1: A 3",
                        "Verifikationer som ändras: 1: A 1",
                        "Verifikationer som försvinner: 1: A 2")
                .anyMatch(line -> line.startsWith("Konto 1930, januari 2017: −99,50 blir −199,50"));
    }

    @Test
    void the_preview_says_whose_books_they_are_and_how_far_they_reach() {
        assertThat(lines(given.check(given.books())))
                .contains(
                        "Företag: Provbygdens samordningsförbund",
                        "Organisationsnummer: " + given.organisationNumber(),
                        "Räkenskapsår: 2017",
                        "Bokfört till och med: 2017-02-28",
                        "Summa debet: 120,00 kr");
    }

    @Test
    void an_account_that_has_got_another_name_is_remarked_on() {
        given.store(given.books());

        Receipt receipt = given.check(given.books().replace("4010 Insatser", "4010 Inköp"));

        assertThat(GivenLedger.codes(receipt)).contains("VARNING W12");
        assertThat(receipt.refused()).isFalse();
    }

    @Test
    void a_year_that_does_not_open_as_the_one_before_closed_is_remarked_on() {
        String before = given.head().replace("20170101 20171231", "20160101 20161231");
        given.store(before.replace("#SIETYP 4", "#SIETYP 1") + GivenLedger.CHART
                + "#UB 0 1930 1100\n#UB 0 2010 -1000\n#RES 0 3000 -100\n");

        Receipt receipt = given.check(given.books());

        assertThat(receipt.findings())
                .filteredOn(finding -> finding.code().equals("W23"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().replace('\u00a0', ' '))
                        .startsWith("Kontot 1930 går in med 1 000,00 kronor men gick ut med 1 100,00 kronor"));
    }

    @Test
    void opening_balances_that_do_not_cancel_are_remarked_on_where_no_year_before_is_known() {
        Receipt receipt = given.check(given.books().replace("#IB 0 1930 1000.00", "#IB 0 1930 1000.01"));

        assertThat(receipt.refused()).isFalse();
        assertThat(receipt.findings())
                .filteredOn(finding -> finding.code().equals("W23"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().replace('\u00a0', ' '))
                        .startsWith("De ingående saldona tar inte ut varandra: tillgångarna är 0,01 kronor större än"
                                + " eget kapital och skulder när året börjar."));
        assertThat(GivenLedger.codes(given.check(given.books()))).doesNotContain("VARNING W23");
    }

    @Test
    void a_changed_sum_in_a_locked_month_is_refused_and_a_later_month_may_change() {
        given.store(given.books());
        lock(LocalDate.of(2017, 1, 31));

        Receipt january = given.store(changed());
        Receipt february = given.store(given.books().replace("} -20", "} -30").replace("} 20\n", "} 30\n"));

        assertThat(january.findings())
                .filteredOn(finding -> finding.code().equals("E08"))
                .extracting(finding -> finding.message())
                .anyMatch(message -> message.contains("Konto 1930, januari 2017 är låst"));
        assertThat(february.refused()).isFalse();
        assertThat(given.months()).contains("1930 2017-01 {} -9950", "4010 2017-02 {} 3000");
    }

    @Test
    void an_import_that_changed_what_is_now_locked_is_not_taken_back() {
        given.store(given.books());
        Receipt later = given.store(changed());
        lock(LocalDate.of(2017, 1, 31));

        UUID act = act(later);
        Undoing undoing = new Undoing(List.of(new LockedLedgerGuard()));
        String reason = TestDatabase.database()
                .write(given.scope(), "Ångrade", tx -> undoing.undo(tx, act).orElse("inget"));

        assertThat(reason).contains("låsta i räkenskapsåret 2017");
    }

    private String changed() {
        return given.books()
                .replace("-99.50\n#TRANS", "-199.50\n#TRANS")
                .replace("} 100 2017", "} 200 2017")
                .replace("#VER A 2", "#VER A 3");
    }

    private UUID act(Receipt receipt) {
        return TestDatabase.database()
                .read(
                        given.scope(),
                        tx -> tx.sql("""
                SELECT b.act_id
                FROM exchange.import_batch b
                WHERE b.association_id = :association
                  AND b.sha256 = :sha256
                """)
                                .param("association", given.scope().association())
                                .param("sha256", receipt.sha256())
                                .query(UUID.class)
                                .single());
    }

    private void lock(@Nullable LocalDate to) {
        TestDatabase.database().write(given.scope(), "Låste räkenskapsår", tx -> {
            LedgerYear year = LedgerYearSql.find(tx, 2017).orElseThrow();
            return LedgerYearSql.lock(tx, year.id(), to, year.version());
        });
    }

    private static List<String> lines(Receipt receipt) {
        return receipt.parts().stream()
                .map(ImportFileKind.Part::lines)
                .flatMap(List::stream)
                .map(line -> line.label() + ": " + line.value())
                .map(line -> line.replace('\u00a0', ' '))
                .collect(Collectors.toList());
    }
}
