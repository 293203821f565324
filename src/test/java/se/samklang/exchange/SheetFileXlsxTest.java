package se.samklang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samklang.base.Money;
import se.samklang.base.Parsed;

class SheetFileXlsxTest {
    private static final String HEADER = "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<c r='A2'><v>42</v></c> ~ 42",
                "<c r='A2'><v>42.0</v></c> ~ 42",
                "<c r='A2'><v>1E3</v></c> ~ 1000",
                "<c r='A2'><v>1234.5</v></c> ~ 1234,5",
                "<c r='A2'><v>0.30000000000000004</v></c> ~ 0,3",
                "<c r='A2'><v>1E999999999</v></c> ~ 1E999999999",
                "<c r='A2' s='1'><v>42825</v></c> ~ 2017-03-31",
                "<c r='A2' s='2'><v>42795</v></c> ~ 2017-03",
                "<c r='A2' s='1'><v>59</v></c> ~ 1900-02-28",
                "<c r='A2' s='1'><v>61</v></c> ~ 1900-03-01",
                "<c r='A2' s='4'><v>42825.5</v></c> ~ 2017-03-31T12:00",
                "<c r='A2' s='3'><v>0.255</v></c> ~ 25,5 %",
                "<c r='A2' s='5'><v>1234.5</v></c> ~ 1234,5",
                "<c r='A2' t='b'><v>1</v></c> ~ ja",
                "<c r='A2'><f>1+1</f><v>2</v></c> ~ 2",
                "<c r='A2' t='str'><f>A1</f><v>text</v></c> ~ text",
                "<c r='A2'><f>1+1</f></c> ~ #EJ BERÄKNAD!",
                "<c r='A2' t='inlineStr'><is><t>007</t></is></c> ~ 007",
                "<c r='A2' t='inlineStr'><is><t>=1+1</t></is></c> ~ =1+1",
            })
    void a_cell_is_read_as_its_stored_value(String cells, String expectedFirst) {
        assertThat(cell(cells)).isEqualTo(expectedFirst);
    }

    @Test
    void errors_stay_errors() {
        assertThat(cell("<c r='A2' t='e'><v>#REF!</v></c>")).isEqualTo("#REF!");
        assertThat(cell("<c r='A2' t='e'><f>X</f><v>#DIV/0!</v></c>")).isEqualTo("#DIV/0!");
    }

    @Test
    void a_calendar_from_1904_is_obeyed() {
        Workbooks book = Workbooks.withRows(HEADER + "<row r='2'><c r='A2' s='1'><v>41363</v></c></row>")
                .part("xl/workbook.xml", Workbooks.workbook("date1904='1'", "visible"));

        assertThat(sheet(book).lines().get(0).cells()).containsExactly("2017-03-31");
    }

    @Test
    void hidden_rows_are_read_and_row_numbers_are_those_of_the_sheet() {
        Workbooks book = Workbooks.withRows(HEADER + "<row r='5' hidden='1'><c r='A5'><v>7</v></c></row>");

        assertThat(sheet(book).lines()).containsExactly(new Sheet.Line(5, List.of("7")));
    }

    @Test
    void hidden_columns_are_read_as_the_others() {
        Workbooks book = Workbooks.withRows(HEADER)
                .part(
                        "xl/worksheets/sheet1.xml",
                        Workbooks.sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c>"
                                        + "<c r='B1' t='inlineStr'><is><t>b</t></is></c></row>"
                                        + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><v>2</v></c></row>")
                                .replace("<sheetData>", "<cols><col min='1' max='1' hidden='1'/></cols><sheetData>"));

        assertThat(sheet(book).headers()).containsExactly("a", "b");
        assertThat(sheet(book).lines()).containsExactly(new Sheet.Line(2, List.of("1", "2")));
    }

    @Test
    void a_merged_cell_has_its_value_in_its_first_place_and_is_empty_in_the_rest() {
        Workbooks book = Workbooks.withRows(HEADER)
                .part(
                        "xl/worksheets/sheet1.xml",
                        Workbooks.sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c>"
                                        + "<c r='B1' t='inlineStr'><is><t>b</t></is></c></row>"
                                        + "<row r='2'><c r='A2'><v>7</v></c><c r='B2'><v>1</v></c></row>"
                                        + "<row r='3'><c r='A3'/><c r='B3'><v>2</v></c></row>")
                                .replace(
                                        "</sheetData>",
                                        "</sheetData><mergeCells count='1'><mergeCell ref='A2:A3'/></mergeCells>"));

        assertThat(sheet(book).lines())
                .containsExactly(new Sheet.Line(2, List.of("7", "1")), new Sheet.Line(3, List.of("", "2")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"1234,50 ~ 123450", "1 234,50 ~ 123450", "1\u00a0234 ~ 123400", "-12 ~ -1200"})
    void a_number_stored_as_text_is_the_amount_it_looks_like(String text, long ore) {
        String read = cell("<c r='A2' t='inlineStr'><is><t>" + text + "</t></is></c>");

        assertThat(Objects.requireNonNull(Money.read(read).orNull()).ore()).isEqualTo(ore);
    }

    @Test
    void the_first_sheet_a_person_sees_is_the_one_read() {
        Workbooks book = Workbooks.withRows(HEADER).part("xl/workbook.xml", Workbooks.workbook("", "hidden"));

        assertThat(sheet(book).headers()).containsExactly("andra");
    }

    @Test
    void macros_are_refused_by_part_and_by_type() {
        Workbooks byPart = Workbooks.withRows(HEADER).part("xl/vbaProject.bin", "x");
        Workbooks byType = Workbooks.withRows(HEADER)
                .part("[Content_Types].xml", Workbooks.contentTypes("sheet.macroEnabled.main+xml"));

        assertThat(reason(byPart.bytes())).contains("makron");
        assertThat(reason(byType.bytes())).contains("makron");
    }

    @Test
    void other_formats_are_refused_by_what_they_are_whatever_they_are_called() {
        byte[] ods = new Workbooks()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .bytes();
        byte[] word = new Workbooks().part("word/document.xml", "<a/>").bytes();

        assertThat(reason(ods)).contains(".ods");
        assertThat(reason(word)).contains("ingen Excel-arbetsbok");
        assertThat(reason(ole("Workbook"))).contains(".xls");
        assertThat(reason(ole("EncryptedPackage"))).contains("lösenord");
        assertThat(reason(new byte[] {'P', 'K', 3, 4, 9, 9})).contains("skadad");
    }

    @Test
    void a_document_type_declaration_is_refused_in_any_part() {
        String bomb = "<?xml version='1.0'?><!DOCTYPE worksheet [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>";
        Workbooks inSheet = Workbooks.withRows(HEADER).part("xl/worksheets/sheet1.xml", bomb + Workbooks.sheet(HEADER));
        Workbooks inUtf16 = Workbooks.withRows(HEADER)
                .part(
                        "docProps/custom.xml",
                        ("\uFEFF<!DOCTYPE a SYSTEM 'http://127.0.0.1/'><a/>").getBytes(StandardCharsets.UTF_16LE));

        assertThat(reason(inSheet.bytes())).contains("XML med DTD tillåts inte");
        assertThat(reason(inUtf16.bytes())).contains("XML med DTD tillåts inte");
    }

    @Test
    void archives_that_unpack_to_too_much_are_refused_before_they_are_unpacked() {
        byte[] zeros = Workbooks.withRows(HEADER)
                .part("xl/media/a.bin", new byte[60 * 1024 * 1024])
                .bytes();
        Workbooks crowd = Workbooks.withRows(HEADER);
        for (int index = 0; index < 1_001; index++) {
            crowd.part("xl/media/" + index, "x");
        }

        assertThat(reason(zeros)).contains("för stor när den packas upp");
        assertThat(reason(crowd.bytes())).contains("1 000 delar");
    }

    @Test
    void a_declared_size_that_lies_does_not_help() {
        byte[] zeros = Workbooks.withRows(HEADER)
                .part("xl/media/a.bin", new byte[60 * 1024 * 1024])
                .bytes();
        byte[] lying = withDeclaredSizesOf(zeros, 100);

        assertThat(reason(lying)).matches(".*(för stor när den packas upp|skadad).*");
    }

    @Test
    void an_address_far_out_is_refused_instead_of_filling_the_memory() {
        Workbooks book = Workbooks.withRows(HEADER + "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>");

        assertThat(reason(book.bytes())).contains("utanför");
    }

    private static String cell(String cells) {
        return sheet(Workbooks.withRows(HEADER + "<row r='2'>" + cells + "</row>"))
                .lines()
                .get(0)
                .cells()
                .get(0);
    }

    private static Sheet sheet(Workbooks book) {
        Parsed<Sheet> parsed = new SheetFile().read("prov.csv", book.bytes());
        return Objects.requireNonNull(parsed.orNull(), () -> String.valueOf(parsed.reason()));
    }

    private static String reason(byte[] content) {
        return Objects.requireNonNull(new SheetFile().read("prov.xlsx", content).reason());
    }

    private static byte[] ole(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        bytes.writeBytes(new byte[512]);
        bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    /** Overwrites the uncompressed size of every entry of the archive's directory. */
    private static byte[] withDeclaredSizesOf(byte[] archive, int size) {
        byte[] changed = archive.clone();
        for (int index = 0; index + 28 < changed.length; index++) {
            if (changed[index] == 'P'
                    && changed[index + 1] == 'K'
                    && changed[index + 2] == 1
                    && changed[index + 3] == 2) {
                changed[index + 24] = (byte) size;
                changed[index + 25] = 0;
                changed[index + 26] = 0;
                changed[index + 27] = 0;
            }
        }
        return changed;
    }
}
