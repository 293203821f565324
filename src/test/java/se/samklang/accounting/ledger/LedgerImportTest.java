package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samklang.database.TestDatabase;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

class LedgerImportTest {

    private static final String SNAPSHOTS =
            "SELECT count(*) FROM accounting.ledger_import i WHERE i.association_id = :association";
    private static final String ROWS =
            "SELECT count(*) FROM accounting.ledger_row r WHERE r.association_id = :association";
    private static final String YEARS =
            "SELECT count(*) FROM accounting.fiscal_year y WHERE y.association_id = :association";

    private final GivenLedger given = new GivenLedger();

    @Test
    void a_file_of_vouchers_gives_what_each_account_changed_by_in_each_month() {
        Receipt receipt = given.store(given.books());

        assertThat(receipt.findings()).extracting(Finding::message).isEmpty();
        assertThat(given.months())
                .containsExactly(
                        "1930 2017-01 {} -9950",
                        "4010 2017-01 {} -50",
                        "4010 2017-01 {\"6\": \"P1\"} 10000",
                        "4010 2017-02 {} 2000",
                        "4010 2017-02 {\"6\": \"P1\"} -2000");
        assertThat(given.count(ROWS)).isEqualTo(7);
    }

    @Test
    void what_is_summed_while_the_file_is_read_is_what_its_stored_rows_come_to() {
        given.store(given.books());

        assertThat(given.count("""
                SELECT count(*)
                FROM (
                  SELECT r.account, r.objects, r.book_month, sum(r.row_ore) AS change_ore, count(*) AS row_count
                  FROM accounting.ledger_row r
                  WHERE r.association_id = :association
                    AND r.kind = 'COUNTED'
                  GROUP BY r.account, r.objects, r.book_month
                ) b
                FULL JOIN (
                  SELECT m.account, m.objects, m.book_month, m.change_ore, m.row_count
                  FROM accounting.ledger_month m
                  WHERE m.association_id = :association
                ) m ON m.account = b.account AND m.objects = b.objects AND m.book_month = b.book_month
                WHERE b.change_ore IS DISTINCT FROM m.change_ore
                   OR b.row_count IS DISTINCT FROM m.row_count
                """)).isZero();
    }

    @Test
    void a_file_leads_to_the_year_it_was_read_in_as() {
        Receipt receipt = given.store(given.books());

        assertThat(yearOf(receipt.sha256())).contains(2017);
        assertThat(yearOf("0".repeat(64))).isEmpty();
    }

    @Test
    void the_receipt_says_what_the_file_holds() {
        Receipt receipt = given.check(given.books());

        assertThat(receipt.data())
                .containsEntry("sieType", "4E")
                .containsEntry("program", "Exempelbok")
                .containsEntry("vouchers", 2)
                .containsEntry("transactions", 5)
                .containsEntry("debit", "120.00")
                .containsEntry("ksumma", null)
                .containsEntry("encoding", "CP437")
                .containsEntry("rows", 2)
                .containsEntry("accepted", 2);
        assertThat(given.count(SNAPSHOTS)).isZero();
    }

    @Test
    void the_monthly_amount_of_an_account_is_not_counted_twice_where_its_objects_have_theirs() {
        given.store(given.head().replace("#SIETYP 4", "#SIETYP 3") + GivenLedger.CHART + """
                #OMFATTN 20170228
                #PSALDO 0 201701 4010 {} 100
                #PSALDO 0 201701 4010 {6 P1} 70
                #PSALDO 0 201702 4010 {} 30
                #PSALDO 0 201702 4010 {6 P1} 30
                #PBUDGET 0 201701 4010 {} 500
                """);

        assertThat(given.months())
                .containsExactly(
                        "4010 2017-01 {} 3000",
                        "4010 2017-01 {\"6\": \"P1\"} 7000",
                        "4010 2017-02 {\"6\": \"P1\"} 3000");
    }

    @Test
    void a_file_of_balances_gives_the_change_of_the_whole_year() {
        given.store(given.head().replace("#SIETYP 4", "#SIETYP 1") + GivenLedger.CHART + """
                #IB 0 1930 1000
                #UB 0 1930 1250
                #RES 0 3000 -250
                """);

        assertThat(given.months()).containsExactly("1930 hela {} 25000", "3000 hela {} -25000");
    }

    @Test
    void a_year_opens_with_what_the_one_before_closed_with_where_the_file_says_only_that() {
        given.store(
                given.head().replace("#SIETYP 4", "#SIETYP 1").replace("#RAR 0", "#RAR -1 20160101 20161231\n#RAR 0")
                        + GivenLedger.CHART + "#UB -1 1930 1000\n#UB 0 1930 1250\n#RES 0 3000 -250\n");

        assertThat(given.months()).containsExactly("1930 hela {} 25000", "3000 hela {} -25000");
        assertThat(given.count("""
                SELECT b.balance_ore
                FROM accounting.ledger_balance b
                WHERE b.association_id = :association
                  AND b.kind = 'OPENING'
                  AND b.year_number = 0
                """)).isEqualTo(100_000);
    }

    @Test
    void a_new_file_replaces_the_year_and_undoing_it_brings_the_earlier_one_back() {
        given.store(given.books());
        Receipt later = given.store(given.books().replace("-99.50", "-199.50").replace("} 100 2017", "} 200 2017"));

        assertThat(given.months()).contains("1930 2017-01 {} -19950").doesNotContain("1930 2017-01 {} -9950");
        assertThat(given.undo(later)).isEmpty();
        assertThat(given.months()).contains("1930 2017-01 {} -9950");
        assertThat(given.count(SNAPSHOTS)).isEqualTo(2);
    }

    @Test
    void taking_the_first_ledger_of_a_year_back_takes_the_year_with_it_and_it_can_be_read_in_again() {
        Receipt first = given.store(given.books());

        assertThat(given.undo(first)).isEmpty();
        assertThat(given.months()).isEmpty();
        assertThat(given.count(YEARS)).isZero();
        assertThat(given.store(given.books()).alreadyImported()).isFalse();
        assertThat(given.months()).hasSize(5);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        given.store(given.books());

        Receipt again = given.store(given.books());

        assertThat(again.alreadyImported()).isTrue();
        assertThat(given.count(SNAPSHOTS)).isEqualTo(1);
    }

    @Test
    void vouchers_to_be_booked_are_not_the_books() {
        Receipt receipt =
                given.store(given.head() + "#VER A 1 20170115 Lön\n{\n#TRANS 7010 {} 1\n#TRANS 1930 {} -1\n}\n");

        assertThat(GivenLedger.codes(receipt)).contains("FEL BOKFORINGSORDER");
        assertThat(given.count(SNAPSHOTS)).isZero();
    }

    @Test
    void another_organisation_is_refused_and_none_is_remarked_on() {
        String other = given.books().replace(given.organisationNumber(), "212000-0142");
        String twelve = given.books()
                .replace(
                        given.organisationNumber(),
                        "16" + given.organisationNumber().replace("-", ""));
        String none = given.books().replace("#ORGNR " + given.organisationNumber() + "\n", "");

        assertThat(GivenLedger.codes(given.check(other))).contains("FEL E09");
        assertThat(given.check(twelve).refused()).isFalse();
        assertThat(GivenLedger.codes(given.check(none))).contains("VARNING E09");
        assertThat(given.check(none).refused()).isFalse();
    }

    @Test
    void a_broken_fiscal_year_is_refused() {
        Receipt receipt = given.check(given.books().replace("20170101 20171231", "20160701 20170630"));

        assertThat(GivenLedger.codes(receipt)).contains("FEL E10");
    }

    @Test
    void a_beginning_of_a_file_stores_all_of_itself_or_nothing() {
        byte[] whole = GivenLedger.bytes(given.books());
        for (int length = 0; length < whole.length - 1; length += 37) {
            Receipt receipt =
                    given.all().run(given.scope(), "sie", "bok.se", Arrays.copyOf(whole, length), Imports.Mode.DRY_RUN);
            assertThat(receipt.refused() || !receipt.findings().isEmpty())
                    .as("cut at %d", length)
                    .isTrue();
        }
        given.all().run(given.scope(), "sie", "bok.se", Arrays.copyOf(whole, whole.length - 20), Imports.Mode.STORE);
        assertThat(given.count(SNAPSHOTS)).isZero();
        assertThat(given.count(ROWS)).isZero();
        assertThat(given.count(YEARS)).isZero();
    }

    @Test
    void identity_numbers_in_texts_are_not_kept() {
        given.store(given.books().replace("Rekvisition", "Avser 640823-3234"));

        assertThat(given.count("""
                SELECT count(*)
                FROM accounting.ledger_row r
                WHERE r.association_id = :association
                  AND r.text LIKE '%3234%'
                """)).isZero();
    }

    private Optional<Integer> yearOf(String sha256) {
        return TestDatabase.database().read(given.scope(), tx -> LedgerYearSql.yearOf(tx, sha256));
    }
}
