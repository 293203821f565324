package se.samklang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.base.Parsed;

class SheetWriterTest {
    private static final About ABOUT = new About("Insatser", "2017", Instant.parse("2026-11-22T08:30:00Z"));
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("namn", Table.Kind.TEXT),
            new Table.Column("antal", Table.Kind.INTEGER),
            new Table.Column("andel", Table.Kind.DECIMAL),
            new Table.Column("belopp", Table.Kind.MONEY),
            new Table.Column("dag", Table.Kind.DATE),
            new Table.Column("månad", Table.Kind.MONTH));

    private final SheetWriter writer = new SheetWriter();

    @Test
    void csv_is_written_the_way_swedish_spreadsheets_read_it() {
        byte[] csv = writer.csv(fullTable());

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFnamn;antal;andel;belopp;dag;månad\r\n"
                        + "\"Väg; in\";2017;0,25;-1234,50;2017-03-31;2017-03\r\n"
                        + ";;;;;\r\n");
    }

    @Test
    void csv_and_excel_read_back_as_the_same_rows() {
        Sheet csv = read(writer.csv(fullTable()));
        Sheet xlsx = read(writer.xlsx(fullTable(), ABOUT));

        assertThat(csv.headers()).isEqualTo(xlsx.headers());
        assertThat(csv.lines().get(0).cells())
                .containsExactly("Väg; in", "2017", "0,25", "-1234,50", "2017-03-31", "2017-03");
        assertThat(xlsx.lines().get(0).cells())
                .containsExactly("Väg; in", "2017", "0,25", "-1234,5", "2017-03-31", "2017-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "=cmd|'/c calc'!A1",
                "=HYPERLINK(\"http://exempel.se\")",
                "＝1",
                ";=1",
                "\"=1",
                "'=1",
                " =1"
            })
    void a_text_never_becomes_a_formula_and_comes_back_as_it_was(String text) throws Exception {
        Table table = new Table("T", COLUMNS.subList(0, 1), List.of(List.of(text)));

        String csv = new String(writer.csv(table), StandardCharsets.UTF_8).substring("\uFEFFnamn\r\n".length());
        assertThat(csv.replaceFirst("^\"", "")).doesNotMatch("(?s)^\\s*[=+\\-@＝].*");
        assertThat(read(writer.csv(table)).lines().get(0).cells()).containsExactly(text);
        assertThat(part(writer.xlsx(table, ABOUT), "xl/worksheets/sheet1.xml")).doesNotContain("<f");
        assertThat(read(writer.xlsx(table, ABOUT)).lines().get(0).cells()).containsExactly(text);
    }

    @Test
    void the_header_is_bold_and_frozen_and_cells_are_typed() throws Exception {
        byte[] xlsx = writer.xlsx(fullTable(), ABOUT);

        assertThat(part(xlsx, "xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"")
                .contains("<v>-1234.50</v>")
                .contains("<v>42825");
        assertThat(part(xlsx, "xl/styles.xml"))
                .contains("<b/>")
                .contains("#,##0.00")
                .contains("yyyy-mm-dd");
    }

    @Test
    void the_sheet_om_says_where_the_rows_come_from() throws Exception {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(writer.xlsx(fullTable(), ABOUT)))) {
            List<Row> om = workbook.findSheet("Om").orElseThrow().read();

            assertThat(om)
                    .extracting(row -> row.getCellText(0) + ": " + row.getCellText(1))
                    .containsExactly(
                            "Innehåll: Insatser 2017: alla",
                            "Källa: Insatser",
                            "Urval: 2017",
                            "Uppgifter per: 2026-11-22 09:30 (svensk tid)");
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("Insatser 2017  alla");
        }
    }

    @Test
    void a_text_longer_than_excel_takes_is_shortened_and_said_to_be() throws Exception {
        Table table = new Table("T", COLUMNS.subList(0, 1), List.of(List.of("x".repeat(40_000))));

        byte[] xlsx = writer.xlsx(table, ABOUT);

        assertThat(read(xlsx).lines().get(0).cells().get(0)).hasSize(32_767).endsWith("…");
        assertThat(part(xlsx, "xl/sharedStrings.xml").contains("CSV-filen har hela texten"))
                .isTrue();
    }

    @Test
    void many_rows_are_written_and_read_back() {
        Table table = new Table("T", COLUMNS.subList(1, 2), Collections.nCopies(50_000, List.of(7)));

        assertThat(read(writer.xlsx(table, ABOUT)).lines()).hasSize(50_000);
        assertThat(read(writer.csv(table)).lines()).hasSize(50_000);
    }

    @Test
    void a_row_with_too_few_values_is_a_fault_of_the_program() {
        Table table = new Table("T", COLUMNS, List.of(List.of("bara en")));

        assertThatThrownBy(() -> writer.csv(table)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Table fullTable() {
        List<@Nullable Object> filled = List.of(
                "Väg; in",
                2017,
                new BigDecimal("0.25"),
                new BigDecimal("-1234.5"),
                LocalDate.of(2017, 3, 31),
                YearMonth.of(2017, 3));
        List<@Nullable Object> empty = Arrays.asList(null, null, null, null, null, null);
        return new Table("Insatser 2017: alla", COLUMNS, List.of(filled, empty));
    }

    private static Sheet read(byte[] content) {
        Parsed<Sheet> parsed = new SheetFile().read("prov", content);
        return Objects.requireNonNull(parsed.orNull(), () -> String.valueOf(parsed.reason()));
    }

    private static String part(byte[] xlsx, String name) throws Exception {
        try (ZipFile zip = ZipFile.builder().setByteArray(xlsx).get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
