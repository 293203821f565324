package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samklang.accounting.tables.GivenMapping;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.exchange.Severity;

class TableLedgerImportTest {

    private static final String HEADERS = "Konto;Benämning;Ver;Datum;Text;Debet;Kredit;Projekt\n";
    private static final String BOOK = HEADERS + """
            1930;Bank;A1;2017-01-15;Utbetalning;;99,50;
            4010;Insatser;A1;2017-01-15;Rekvisition;100;;P1 Gemensam väg
            4010;Insatser;A1;2017-01-15;Öresrättning;-0,50;;
            Summa;;;;;100;100;
            4010;Insatser;A2;20170201;Flyttat mellan insatser;;20,00;P1
            4010;Insatser;A2;20170201;Flyttat mellan insatser;20,00;;
            """;
    private static final List<String> MEANINGS =
            List.of("ACCOUNT", "ACCOUNT_NAME", "NUMBER", "DATE", "TEXT", "DEBIT", "CREDIT", "DIMENSION_6");

    private final GivenLedger given = new GivenLedger();

    @Test
    void a_table_gives_the_same_months_as_the_same_books_in_a_sie_file() {
        GivenMapping.save(given.scope(), "Kommunen", HEADERS, MEANINGS);

        Receipt receipt = store(BOOK);

        assertThat(receipt.refused()).isFalse();
        assertThat(given.months())
                .containsExactly(
                        "1930 2017-01 {} -9950",
                        "4010 2017-01 {} -50",
                        "4010 2017-01 {\"6\": \"P1\"} 10000",
                        "4010 2017-02 {} 2000",
                        "4010 2017-02 {\"6\": \"P1\"} -2000");
        assertThat(receipt.data()).containsEntry("vouchers", 2).containsEntry("sieType", null);
        assertThat(receipt.findings()).extracting(Finding::code).contains("SUMMARAD");
    }

    @Test
    void the_snapshot_knows_names_objects_and_where_it_came_from() {
        GivenMapping.save(given.scope(), "Kommunen", HEADERS, MEANINGS);

        store(BOOK);

        assertThat(given.count("""
                SELECT count(*)
                FROM accounting.ledger_import i
                WHERE i.association_id = :association
                  AND i.source = 'TABLE'
                  AND i.sie_type IS NULL
                  AND i.program = 'Tabell Kommunen'
                  AND i.covered_to = DATE '2017-02-28'
                """)).isEqualTo(1);
        assertThat(given.count("""
                SELECT count(*)
                FROM accounting.ledger_account a
                WHERE a.association_id = :association
                  AND a.name IN ('Bank', 'Insatser')
                """)).isEqualTo(2);
        assertThat(given.count("""
                SELECT count(*)
                FROM accounting.ledger_object o
                WHERE o.association_id = :association
                  AND o.dimension = '6'
                  AND o.name = 'Gemensam väg'
                """)).isEqualTo(1);
    }

    @Test
    void the_same_file_is_recognised_and_a_new_one_shows_what_it_changes_and_can_be_taken_back() {
        GivenMapping.save(given.scope(), "Kommunen", HEADERS, MEANINGS);
        store(BOOK);

        assertThat(store(BOOK).alreadyImported()).isTrue();
        Receipt later = store(BOOK.replace("99,50", "199,50").replace(";100;;P1", ";200;;P1"));
        assertThat(later.findings()).extracting(Finding::message).anyMatch(text -> text.contains("1 ändras"));
        assertThat(given.months()).contains("1930 2017-01 {} -19950");
        assertThat(given.undo(later)).isEmpty();
        assertThat(given.months()).contains("1930 2017-01 {} -9950");
    }

    @Test
    void a_table_without_voucher_numbers_is_taken_as_sums_and_says_so() {
        String headers = "Konto;Period;Utfall;Ansvar\n";
        GivenMapping.save(given.scope(), "Summor", headers, List.of("ACCOUNT", "PERIOD", "AMOUNT", "DIMENSION_1"));

        Receipt receipt = store(headers + """
                3010 Bidrag;201701;-100;
                4010 Insatser;201701;60;100
                4010 Insatser;201701;30;200
                4010 Insatser;201701;5;
                4010 Insatser;2017-02;5,00-;100
                """);

        assertThat(receipt.findings()).extracting(Finding::code).contains("INGA_VERIFIKATIONER", "SUMMAN_INTE_NOLL");
        assertThat(given.months())
                .containsExactly(
                        "3010 2017-01 {} -10000",
                        "4010 2017-01 {} 500",
                        "4010 2017-01 {\"1\": \"100\"} 6000",
                        "4010 2017-01 {\"1\": \"200\"} 3000",
                        "4010 2017-02 {\"1\": \"100\"} -500");
    }

    @Test
    void a_year_opens_with_what_the_year_before_closed_with() {
        GivenMapping.save(given.scope(), "Kommunen", HEADERS, MEANINGS);
        store(HEADERS + """
                1930;Bank;;2016-01-01;Ingående balans;70;;
                2010;Eget kapital;;2016-01-01;IB;;70;
                1930;Bank;A1;2016-05-05;Bidrag;30;;
                3010;Bidrag;A1;2016-05-05;Bidrag;;30;
                """);

        Receipt next = store(BOOK);

        assertThat(next.findings()).extracting(Finding::code).doesNotContain("W23", "INGA_INGAENDE_BALANSER");
        assertThat(given.count("""
                SELECT b.balance_ore
                FROM accounting.ledger_balance b
                JOIN accounting.ledger_choice c
                  ON c.association_id = b.association_id
                 AND c.ledger_import_id = b.ledger_import_id
                JOIN accounting.fiscal_year y ON y.association_id = c.association_id AND y.id = c.fiscal_year_id
                WHERE b.association_id = :association
                  AND b.account = '1930'
                  AND b.kind = 'OPENING'
                  AND y.year = 2017
                """)).isEqualTo(10_000);
    }

    @Test
    void bad_rows_are_all_told_at_once_with_their_lines_and_nothing_is_stored() {
        GivenMapping.save(given.scope(), "Kommunen", HEADERS, MEANINGS);

        Receipt receipt = store(HEADERS + """
                1930;Bank;A1;2017-01-15;;tolv;;
                1930;Bank;A2;2017-01-15;;10;20;
                1930;Bank;A3;2016-12-31;;10;;
                4010;Insatser;A3;2016-12-31;;;10;
                1930;Bank;A4;2017-01-15;;10;;
                4010;Insatser;A4;2017-01-15;;;9;
                ;;A5;2017-01-15;;10;;
                4010;Insatser;A6;;;10;;
                4010;Insatser;;2017-03-03;Inget nummer;10;;
                4010;Insatser;A7;2017-13-01;;10;;
                """);

        assertThat(receipt.refused()).isTrue();
        assertThat(receipt.findings().stream()
                        .filter(finding -> finding.severity() == Severity.FEL)
                        .map(finding -> finding.line() + " " + finding.code()))
                .contains(
                        "2 OLASLIGT",
                        "3 DEBET_OCH_KREDIT",
                        "4 UTANFOR_ARET",
                        "5 UTANFOR_ARET",
                        "6 GAR_INTE_JAMNT_UT",
                        "8 KONTO_SAKNAS",
                        "9 DATUM_SAKNAS",
                        "10 VERIFIKATION_SAKNAS",
                        "11 OLASLIGT");
        assertThat(given.months()).isEmpty();
    }

    @Test
    void a_table_of_other_headings_says_where_its_columns_are_pointed_out() {
        GivenMapping.save(given.scope(), "Kommunen", HEADERS, MEANINGS);

        Receipt receipt = store("Kto;Belopp\n1930;10\n");

        assertThat(receipt.refused()).isTrue();
        assertThat(receipt.findings()).extracting(Finding::code).containsExactly("KOLUMNER_OKANDA");
        assertThat(receipt.findings().getFirst().message()).contains("Läs in tabell");
    }

    @Test
    void titles_above_the_headings_and_repeated_headings_are_passed_over() {
        GivenMapping.save(given.scope(), "Kommunen", HEADERS, MEANINGS);

        store("Huvudbok 2017;;;;;;;\nSkapad 2017-09-01;;;;;;;\n"
                + BOOK.replace("Summa", "konto;BENÄMNING;Ver;Datum;Text;Debet;Kredit;Projekt\nSumma"));

        assertThat(given.months()).hasSize(5);
    }

    @Test
    void another_organisation_is_refused_and_several_are_too() {
        String headers = "Orgnr;Konto;Ver;Datum;Belopp\n";
        GivenMapping.save(
                given.scope(), "Med nummer", headers, List.of("ORGANISATION", "ACCOUNT", "NUMBER", "DATE", "AMOUNT"));
        String rows = "%1$s;1930;1;2017-01-01;10\n%2$s;3010;1;2017-01-01;-10\n";

        Receipt other = store(headers + rows.formatted("212000-0142", "212000-0142"));
        Receipt several = store(headers + rows.formatted(given.organisationNumber(), "212000-0142"));
        Receipt own = store(headers + rows.formatted(given.organisationNumber(), given.organisationNumber()));

        assertThat(other.findings()).extracting(Finding::code).contains("E09");
        assertThat(several.findings()).extracting(Finding::code).contains("FLERA_ORGANISATIONER");
        assertThat(own.refused()).isFalse();
    }

    @Test
    void a_number_used_again_each_month_is_a_voucher_of_each_month() {
        GivenMapping.save(given.scope(), "Kommunen", HEADERS, MEANINGS);

        Receipt receipt = store(HEADERS
                + String.join(
                        "",
                        IntStream.rangeClosed(1, 3)
                                .mapToObj("1930;;1;2017-0%1$d-05;;10;;\n3010;;1;2017-0%1$d-05;;;10;\n"::formatted)
                                .toList()));

        assertThat(receipt.refused()).isFalse();
        assertThat(receipt.data()).containsEntry("vouchers", 3);
    }

    private Receipt store(String content) {
        return given.all()
                .run(
                        given.scope(),
                        "huvudbok",
                        "huvudbok.csv",
                        content.getBytes(StandardCharsets.UTF_8),
                        Imports.Mode.STORE);
    }
}
