package se.samklang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.base.Parsed;

class SheetFileCsvTest {
    private static final String SWEDISH = "kommun;anledning\r\nVästerås;Återgått till försörjning\r\nÖrebro;Café\r\n";

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "windows-1252,Windows-1252", "IBM437,CP437", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE"})
    void swedish_letters_come_right_out_of_every_encoding_without_mark(String charset, String expected) {
        Sheet sheet = sheet(SWEDISH.getBytes(Charset.forName(charset)));

        assertThat(sheet.encoding()).isEqualTo(expected);
        assertThat(sheet.lines().get(0).cells()).containsExactly("Västerås", "Återgått till försörjning");
        assertThat(sheet.lines().get(1).cells()).containsExactly("Örebro", "Café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_taken_away(String charset) {
        Sheet sheet = sheet(("\uFEFF" + SWEDISH).getBytes(Charset.forName(charset)));

        assertThat(sheet.headers()).containsExactly("kommun", "anledning");
        assertThat(sheet.encoding()).isEqualTo(charset);
    }

    @Test
    void double_encoded_letters_are_refused_with_their_row() {
        byte[] doubled = new String(SWEDISH.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(reason(doubled)).contains("å, ä och ö är förstörda på rad 2").contains("CSV UTF-8");
    }

    @Test
    void letters_double_encoded_through_latin_1_or_cp437_are_refused() {
        byte[] utf8 = SWEDISH.getBytes(StandardCharsets.UTF_8);
        String latin = new String(utf8, StandardCharsets.ISO_8859_1);
        String dos = new String(utf8, Charset.forName("IBM437"));

        assertThat(reason(latin.getBytes(StandardCharsets.UTF_8))).contains("förstörda");
        assertThat(reason(dos.getBytes(StandardCharsets.UTF_8))).contains("förstörda");
    }

    @Test
    void a_broken_utf8_file_is_refused_and_not_read_as_something_else() {
        byte[] broken = concat(SWEDISH.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC3});

        assertThat(reason(broken)).contains("förstörda");
    }

    @Test
    void a_lost_letter_is_refused_with_its_row() {
        assertThat(reason("kommun\nV\uFFFDster\uFFFDs".getBytes(StandardCharsets.UTF_8)))
                .contains("rad 2");
    }

    @Test
    void typographic_quotes_of_windows_are_not_taken_for_letters() {
        Sheet sheet = sheet("namn\n”Vägen in”\n".getBytes(Charset.forName("windows-1252")));

        assertThat(sheet.encoding()).isEqualTo("Windows-1252");
        assertThat(sheet.lines().get(0).cells()).containsExactly("”Vägen in”");
    }

    @Test
    void letters_that_cannot_be_told_apart_are_a_question_and_not_a_guess() {
        assertThat(reason("namn\n”ppen”\n".getBytes(Charset.forName("windows-1252"))))
                .contains("Det går inte att avgöra");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void the_separator_is_found_in_the_header(String separator) {
        Sheet sheet = sheet(("a" + separator + "b\n1" + separator + "2\n").getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.headers()).containsExactly("a", "b");
        assertThat(sheet.lines()).containsExactly(new Sheet.Line(2, List.of("1", "2")));
    }

    @Test
    void a_separator_line_is_obeyed_and_not_counted() {
        Sheet sheet = sheet("sep=,\r\na,b;c\r\n1,2;3\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.headers()).containsExactly("a", "b;c");
        assertThat(sheet.lines()).containsExactly(new Sheet.Line(2, List.of("1", "2;3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_counts_one_row(String end) {
        Sheet sheet = sheet(("a;b" + end + "1;2" + end + end + "3;4" + end + end).getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 4);
    }

    @Test
    void quotes_hold_separators_line_breaks_and_doubled_quotes() {
        Sheet sheet = sheet("a;b\n\"x;\r\ny\";\"sa \"\"ja\"\"\"\n5\" rör;z\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines().get(0)).isEqualTo(new Sheet.Line(2, List.of("x;\r\ny", "sa \"ja\"")));
        assertThat(sheet.lines().get(1)).isEqualTo(new Sheet.Line(3, List.of("5\" rör", "z")));
    }

    @Test
    void an_unclosed_quote_is_refused_with_its_row_and_column() {
        assertThat(reason("a;b\n1;2\n3;\"fyra\n5;6\n".getBytes(StandardCharsets.UTF_8)))
                .contains("rad 3, kolumn 2")
                .contains("stängs aldrig");
    }

    @Test
    void text_after_a_closing_quote_is_refused() {
        assertThat(reason("a;b\n\"1\"x;2\n".getBytes(StandardCharsets.UTF_8))).contains("rad 2, kolumn 1");
    }

    @Test
    void blank_columns_and_rows_at_the_end_are_ignored_and_short_rows_are_filled() {
        Sheet sheet = sheet("a;b;;\n1;;;\n;;;\n\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.headers()).containsExactly("a", "b");
        assertThat(sheet.lines()).containsExactly(new Sheet.Line(2, List.of("1", "")));
    }

    @Test
    void a_cell_without_header_is_kept_so_that_it_can_be_reported() {
        Sheet sheet = sheet("a;b\n1;2;3\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines().get(0).cells()).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"'=1+1,=1+1", "'-5,-5", "''=1,'=1", "'vanlig,'vanlig", "-5,-5"})
    void only_our_own_formula_protection_is_removed(String written, String read) {
        Sheet sheet = sheet(("a\n" + written + "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines().get(0).cells()).containsExactly(read);
    }

    @Test
    void too_many_columns_too_long_cells_and_too_large_files_are_refused() {
        assertThat(reason("x;".repeat(201).getBytes(StandardCharsets.UTF_8))).contains("högst 200");
        assertThat(reason(("a\n" + "x".repeat(100_001)).getBytes(StandardCharsets.UTF_8)))
                .contains("100 000 tecken");
        assertThat(reason(new byte[SheetLimits.FILE_BYTES + 1])).contains("50 MB");
    }

    @Test
    void texts_that_look_alike_to_a_hash_are_told_apart() {
        Sheet sheet = sheet("a;b\nAa;BB\nBB;Aa\nAa;Aa\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines())
                .extracting(Sheet.Line::cells)
                .containsExactly(List.of("Aa", "BB"), List.of("BB", "Aa"), List.of("Aa", "Aa"));
    }

    @Test
    void a_million_rows_are_read_and_one_more_is_refused() {
        String header = "a\n";

        assertThat(sheet((header + "1\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8))
                        .lines())
                .hasSize(1_000_000);
        assertThat(reason((header + "1\n".repeat(1_000_001)).getBytes(StandardCharsets.UTF_8)))
                .contains("1 000 000 rader");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.7", "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"http://127.0.0.1/\"><a/>", "<html>"})
    void what_is_no_table_is_refused_by_its_first_bytes(String content) {
        assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).contains("inte en tabell");
    }

    @Test
    void an_empty_or_blank_file_is_refused() {
        assertThat(reason(new byte[0])).contains("tom");
        assertThat(reason("\r\n;;\r\n".getBytes(StandardCharsets.UTF_8))).contains("inga rader");
        assertThat(reason(new byte[] {1, 0, 0, 0, 7})).contains("varken");
    }

    private static Sheet sheet(byte[] content) {
        Parsed<Sheet> parsed = new SheetFile().read("prov.csv", content);
        return Objects.requireNonNull(parsed.orNull(), () -> String.valueOf(parsed.reason()));
    }

    private static String reason(byte[] content) {
        return Objects.requireNonNull(new SheetFile().read("prov.csv", content).reason());
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
