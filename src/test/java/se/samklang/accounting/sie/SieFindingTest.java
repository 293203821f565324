package se.samklang.accounting.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samklang.exchange.Severity;

/** Every rule a file is judged by, with the line it points at and what a person reads. */
class SieFindingTest {

    /** A change of a sound file, and what is then told: code, line, a part of the raw line, a part of the sentence. */
    static Stream<Arguments> changes() {
        return Stream.of(
                change("#FLAGGA 0\n", "", "E01", 0, "", "#FLAGGA"),
                change("#TRANS 1930 {} -99.50", "#TRANS 1930 {} -99.49", "E04", 29, "#VER A 1", "0,01 kronor"),
                change("#TRANS 4010 {} 0", "#TRANS 4010 {}", "E05", 40, "#TRANS 4010", "saknar belopp"),
                change("#TRANS 4010 {} 0", "#TRANS \"\" {} 0", "E05", 40, "#TRANS \"\"", "saknar konto"),
                change("#IB 0 2010 -1000.00", "#IB 0 2010", "E05", 22, "#IB 0 2010", "saknar belopp"),
                change("-99.50", "-99,50", "E06", 31, "-99,50", "siffror och punkt"),
                change("-99.50", "+99.50", "E06", 31, "+99.50", "siffror och punkt"),
                change("-99.50", "9e1", "E06", 31, "9e1", "siffror och punkt"),
                change("A 2 20250201", "A 2 2025-02-01", "E07", 37, "2025-02-01", "ååååmmdd"),
                change("A 2 20250201", "A 2 250201", "E07", 37, "250201", "ååååmmdd"),
                change("A 2 20250201", "A 2 20250229", "E07", 37, "20250229", "ååååmmdd"),
                change("A 2 20250201", "A 2 20260101", "E08", 37, "20260101", "utanför filens räkenskapsår 2025"),
                change("20241231", "20250101", "E10", 9, "#RAR -1", "går in i räkenskapsåret 2025"),
                change("20240101", "20250229", "E10", 9, "#RAR -1", "finns inte i kalendern"),
                change("20240101 20241231", "20241231 20240101", "E10", 9, "#RAR -1", "slutar innan"),
                change("#KONTO 1930 \"Företagskonto / affärskonto\"\n", "", "W11", 20, "#IB 0 1930", "#KONTO"),
                change("#KONTO 3000", "#KONTO DIFF", "W13", 14, "#KONTO DIFF", "högst 6 siffror"),
                change("#KONTO 3000", "#KONTO 30000001", "W13", 14, "30000001", "högst 6 siffror"),
                change("#OBJEKT 6 P1", "#OBJEKT 6 P2", "W14", 25, "#OUB", "”P1” i dimension ”6”"),
                change("#DIM 6", "#MOMSKOD 1\n#DIM 6", "W15", 18, "#MOMSKOD 1", "#MOMSKOD"),
                change("#UB 0 1930 900.50", "#UB 0 1930 900", "W16", 23, "#UB 0 1930 900", "−99,50 kronor"),
                change("4010 99.50 2", "4010 99 2", "W16", 26, "#RES 0 4010 99", "99,50 kronor"),
                change("{} 99.50", "{} 99", "W17", 26, "#RES", "månaderna med 99,00"),
                change("#FLAGGA 0", "#FLAGGA 1", "W18", 1, "#FLAGGA 1", "redan inläst"),
                change("#TRANS 1930 {} 0\n#TRANS 4010 {} 0\n", "", "W20", 37, "#VER A 2", "inga rader"),
                change("#FORMAT PC8\n", "", "W22", 0, "", "#FORMAT"),
                change("Exempelbok\" 1.2", "Exempelbok\"", "W22", 2, "#PROGRAM", "version"),
                change("{} 0\n#TRANS 4010 {} 0", "{} 0.004\n#TRANS 4010 {} 0", "W25", 39, "0.004", "delar av ett öre"),
                change("#DIM 6", "#VALUTA EUR\n#DIM 6", "I26", 18, "EUR", "svenska kronor"),
                change("#VER A 2", "#VER A 5", "I27", 37, "#VER A 5", "saknar 3 nummer"),
                change("#VER A 2", "#VER A 1", "I27", 37, "#VER A 1", "stigande nummer"),
                change("Insatser", "\"" + "Å".repeat(51) + "\"", "I28", 15, "#KONTO 4010", "Fortnox"),
                change("Insatser", "\"" + "Å".repeat(256) + "\"", "I28", 15, "#KONTO 4010", "SIE 5"),
                change("#VER A 2 20250201 \"\"\n{\n", "", "E31", 37, "#TRANS 1930", "gå förlorat"),
                change("#DIM 6", "prosa\n#DIM 6", "W32", 18, "prosa", "ingen post"),
                change("#FLAGGA 0", "prosa\n#FLAGGA 0", "W32", 2, "#FLAGGA", "(rader: 1)"),
                change("20250116 \"Åsa\"", "1 \"Åsa\"", "W32", 29, "#VER A 1", "Datumet ”1”"),
                change("ett\\\"\" 2", "ett\\\"\" två", "W32", 32, "#TRANS 4010", "Kvantiteten ”två”"),
                change("#UB 0 1930", "#UB x 1930", "W32", 23, "#UB x", "årsnummer"),
                change("202501 4010 {6 P1}", "202513 4010 {6 P1}", "W32", 28, "202513", "ingen månad"),
                change("#KTYP 1510 T", "#KTYP 1510 X", "W32", 11, "#KTYP", "T, S, K eller I"),
                change("#KTYP 1510 T", "#KTYP 1511 T", "W32", 11, "#KTYP", "1511"),
                change("#KONTO 2010", "#KONTO 1510", "W32", 13, "#KONTO 1510", "två gånger"),
                change("#SIETYP 4", "#SIETYP 9", "W32", 5, "#SIETYP 9", "1, 2, 3 eller 4"),
                change("#GEN 20260131", "#GEN 2026", "W32", 4, "#GEN 2026", "ååååmmdd"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_fault_is_told_with_its_line(String was, String becomes, String code, int line, String raw, String sentence) {
        assertThat(Given.BOOKS).contains(was);

        SieSummary summary = Given.read(Given.BOOKS.replaceFirst(
                java.util.regex.Pattern.quote(was), java.util.regex.Matcher.quoteReplacement(becomes)));

        assertThat(summary.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.raw()).contains(raw);
            assertThat(finding.sentence()).contains(sentence).endsWith(".");
        });
        assertThat(summary.isWhole()).isNotEqualTo(code.startsWith("E"));
    }

    @Test
    void a_record_that_does_not_belong_in_the_type_is_told_at_its_first_line() {
        SieSummary summary = Given.read(Given.MONTHS + Given.VOUCHERS);

        assertThat(summary.findings())
                .filteredOn(finding -> finding.check() == SieCheck.FORBIDDEN)
                .singleElement()
                .satisfies(finding -> assertThat(finding.raw()).startsWith("#VER A 1"));
        assertThat(summary.counts().rows()).isEqualTo(5);
    }

    @Test
    void a_file_with_months_only_should_say_how_far_it_reaches_but_is_read_without_it() {
        assertThat(Given.codes(Given.read(Given.MONTHS.replace("#OMFATTN 20250228\n", ""))))
                .containsExactly("W22");
    }

    @Test
    void what_is_no_sie_at_all_is_told_once() {
        for (String content : List.of("", "\n\n", "Konto;Belopp\n1930;5\n".repeat(500), "PK\u0003\u0004\u0000\u0001")) {
            assertThat(Given.codes(Given.read(content)).stream().filter(code -> code.startsWith("E")))
                    .containsExactly("E01");
        }
    }

    @Test
    void the_end_of_a_file_that_is_lost_is_told() {
        String cut = Given.BOOKS.substring(0, Given.BOOKS.lastIndexOf('}'));

        assertThat(Given.codes(Given.read(cut))).contains("E02");
    }

    @Test
    void a_wrong_checksum_is_told_and_a_right_one_is_not() {
        byte[] content = Given.checked(Given.BOOKS);
        assertThat(Given.read(content).checksum()).isEqualTo(SieChecksum.HOLDS);

        content[content.length - 4] ^= 1;
        assertThat(Given.codes(Given.read(content))).containsExactly("E03");
        assertThat(Given.read(content).checksum()).isEqualTo(SieChecksum.BROKEN);
    }

    @Test
    void added_rows_never_count_so_that_their_mirror_may_differ_in_date_and_text() {
        assertThat(Given.read(Given.BOOKS).counts().unbalanced()).isZero();
        assertThat(Given.codes(Given.read(Given.BOOKS.replace("#TRANS 4010 {} -0.5 20250116 \"\"\n", ""))))
                .contains("E04");
    }

    @Test
    void an_identity_number_in_a_line_is_masked() {
        SieSummary summary = Given.read(Given.BOOKS.replace("#VER A 2 20250201 \"\"", "#VER A 2 x \"19811218-9876\""));

        assertThat(summary.findings()).extracting(SieFinding::raw).anyMatch(raw -> raw.contains("••••••-••••"));
        assertThat(summary.findings()).extracting(SieFinding::raw).noneMatch(raw -> raw.contains("9876"));
    }

    @Test
    void no_more_than_a_thousand_findings_are_kept_but_all_are_counted() {
        SieSummary summary = Given.read("#FLAGGA 0\n" + "skräp\n".repeat(2_000));

        assertThat(summary.findings()).hasSize(1_000);
        assertThat(summary.findingCount()).isGreaterThan(2_000);
    }

    @Test
    void every_limit_ends_the_reading_with_a_finding() {
        SieLimits wide = new SieLimits(100_000, 1_000, 100, 100, 100, 100, 100, 100_000);
        byte[] books = Given.bytes(Given.BOOKS);
        assertThat(Given.read(books, wide).findings()).isEmpty();

        Stream.of(
                        new SieLimits(100, 1_000, 100, 100, 100, 100, 100, 100_000),
                        new SieLimits(100_000, 30, 100, 100, 100, 100, 100, 100_000),
                        new SieLimits(100_000, 1_000, 2, 100, 100, 100, 100, 100_000),
                        new SieLimits(100_000, 1_000, 100, 2, 100, 100, 100, 100_000),
                        new SieLimits(100_000, 1_000, 100, 100, 2, 100, 100, 100_000),
                        new SieLimits(100_000, 1_000, 100, 100, 100, 1, 100, 100_000),
                        new SieLimits(100_000, 1_000, 100, 100, 100, 100, 100, 50))
                .forEach(limits -> assertThat(Given.codes(Given.read(books, limits)))
                        .as(limits.toString())
                        .contains("E29"));
    }

    @Test
    void the_letter_of_a_code_is_its_weight_and_no_two_share_a_number() {
        assertThat(Arrays.stream(SieCheck.values()).map(SieCheck::code)).doesNotHaveDuplicates();
        assertThat(SieCheck.UNBALANCED.severity()).isEqualTo(Severity.FEL);
        assertThat(SieCheck.ENCODING.severity()).isEqualTo(Severity.VARNING);
        assertThat(SieCheck.LONG_TEXT.severity()).isEqualTo(Severity.INFO);
    }

    private static Arguments change(String was, String becomes, String code, int line, String raw, String sentence) {
        return Arguments.of(was, becomes, code, line, raw, sentence);
    }
}
