package se.samklang.accounting.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

class TableLedgerPagesTest {

    private static final String PAGE = "/ekonomi/huvudbok/tabell";
    private static final String FILE = """
            Kontonr;Kontonamn;Vernr;Bokf.datum;Vertext;Debet;Kredit;Projekt;Attest
            1930;Bank;12;2017-01-15;Rekvisition;;100,00;;ab
            4010;Insatser;12;2017-01-15;Rekvisition;100,00;;P1;ab
            """;
    private static final Pattern NEXT = Pattern.compile("action=\"(" + PAGE + "/[0-9a-f-]{36})\"");
    private static final Pattern STORE = Pattern.compile("action=\"(/import/utkast/[^\"]+/lagra)\"");
    private static final Pattern CHOSEN = Pattern.compile("name=\"(kolumn[0-9]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("value=\"([A-Z_0-9]+)\" selected");

    private final TestVisitor economist = RunningApplication.visitor(Role.ECONOMIST);

    @Test
    void from_a_file_by_its_columns_to_the_ledger_and_the_next_file_is_known() {
        HttpResponse<String> columns = upload(FILE);
        assertThat(TestVisitor.text(columns)).contains("Kolumner i bok.csv", "Förslaget är gjort efter rubrikerna");
        Map<String, String> fields = fields(columns);
        assertThat(fields)
                .containsEntry("kolumn1", "ACCOUNT")
                .containsEntry("kolumn2", "ACCOUNT_NAME")
                .containsEntry("kolumn3", "NUMBER")
                .containsEntry("kolumn4", "DATE")
                .containsEntry("kolumn6", "DEBIT")
                .containsEntry("kolumn8", "DIMENSION_6")
                .containsEntry("kolumn9", "");

        HttpResponse<String> preview = economist.post(found(NEXT, columns), filled(fields, "Kommunen", "granska"));
        assertThat(preview.statusCode()).as(TestVisitor.text(preview)).isEqualTo(200);
        assertThat(TestVisitor.text(preview)).contains("Så läses kolumnerna", "Filen kan läsas in", "Verifikationer 1");

        HttpResponse<String> stored = economist.post(found(STORE, preview), Map.of());
        assertThat(stored.statusCode()).isEqualTo(303);
        String year = TestVisitor.text(economist.get("/ekonomi/huvudbok/2017"));
        assertThat(year).contains("Tabell Kommunen").contains("Slag av fil Tabell");
        assertThat(TestVisitor.text(economist.get("/ekonomi/huvudbok/2017/verifikationer")))
                .contains("12 2017-01-15 Rekvisition");
        assertThat(TestVisitor.text(upload(FILE.replace("100,00", "200,00"))))
                .contains("tolkningen ”Kommunen” är sparad för");
        assertThat(TestVisitor.text(economist.get(PAGE))).contains("Sparade kolumntolkningar", "Konto: Kontonr");
    }

    @Test
    void a_column_that_is_needed_but_not_pointed_out_is_asked_for_and_what_was_chosen_is_kept() {
        HttpResponse<String> columns = upload(FILE);
        Map<String, String> fields = filled(fields(columns), "Kommunen", "granska");
        fields.put("kolumn4", "");
        fields.put("kolumn9", "TEXT");

        HttpResponse<String> again = economist.post(found(NEXT, columns), fields);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(again)).contains("vilken kolumn som är datum eller period");
        assertThat(fields(again)).containsEntry("kolumn9", "TEXT").containsEntry("kolumn4", "");
        assertThat(TestVisitor.text(economist.get(PAGE))).doesNotContain("Sparade kolumntolkningar");
    }

    @Test
    void the_sheet_and_the_row_of_the_headings_can_be_chosen() throws IOException {
        HttpResponse<String> columns = economist.upload(PAGE, "bok.xlsx", workbook());
        assertThat(TestVisitor.text(columns)).contains("Blad i arbetsboken", "Läs mig");
        Map<String, String> other = filled(fields(columns), "Excel", "visa");
        other.put("blad", "Huvudbok");
        other.put("rubrikrad", "3");

        HttpResponse<String> shown = economist.post(found(NEXT, columns), other);
        assertThat(fields(shown)).containsEntry("kolumn1", "ACCOUNT").containsEntry("kolumn4", "AMOUNT");

        Map<String, String> chosen = filled(fields(shown), "Excel", "granska");
        chosen.put("blad", "Huvudbok");
        chosen.put("rubrikrad", "3");
        HttpResponse<String> preview = economist.post(found(NEXT, shown), chosen);
        assertThat(TestVisitor.text(preview)).contains("Filen kan läsas in", "Teckenkodning XLSX");
        assertThat(economist.post(found(STORE, preview), Map.of()).statusCode()).isEqualTo(303);
        assertThat(TestVisitor.text(economist.get("/ekonomi/huvudbok/2017"))).contains("Teckenkodning Excel");
    }

    @Test
    void the_ordinary_page_of_imports_leads_here_and_a_file_that_is_no_table_is_refused() {
        HttpResponse<String> redirected = economist.get("/import/huvudbok");
        assertThat(redirected.statusCode()).isIn(200, 303);
        HttpResponse<String> refused = upload("%PDF-1.7 inte en tabell");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(refused)).contains("PDF, inte en tabell");
    }

    @Test
    void a_saved_mapping_is_taken_away() {
        HttpResponse<String> columns = upload(FILE);
        economist.post(found(NEXT, columns), filled(fields(columns), "Kommunen", "granska"));
        Matcher remove = Pattern.compile("/ekonomi/huvudbok/tolkningar/[0-9a-f-]{36}/ta-bort")
                .matcher(economist.get(PAGE).body());
        assertThat(remove.find()).isTrue();

        economist.post(remove.group(), Map.of());

        assertThat(TestVisitor.text(economist.get(PAGE))).doesNotContain("Konto: Kontonr");
    }

    private HttpResponse<String> upload(String content) {
        return economist.upload(PAGE, "bok.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> filled(Map<String, String> columns, String name, String action) {
        Map<String, String> fields = new HashMap<>(columns);
        fields.put("namn", name);
        fields.put("rubrikrad", "1");
        fields.put("blad", "");
        fields.put("kontoplan", "KOMMUN_BAS");
        fields.put("handling", action);
        return fields;
    }

    /** What each column is chosen to mean. */
    private static Map<String, String> fields(HttpResponse<String> page) {
        Map<String, String> fields = new HashMap<>();
        CHOSEN.matcher(page.body()).results().forEach(column -> {
            Matcher value = VALUE.matcher(column.group());
            fields.put(column.group(1), value.find() ? value.group(1) : "");
        });
        return fields;
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as(TestVisitor.text(page)).isTrue();
        return matcher.group(1);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Prov", "1.0")) {
            workbook.newWorksheet("Läs mig").value(0, 0, "Exporterad ur ekonomisystemet");
            Worksheet sheet = workbook.newWorksheet("Huvudbok");
            sheet.value(0, 0, "Huvudbok 2017");
            String[] headings = {"Konto", "Ver", "Datum", "Belopp"};
            for (int column = 0; column < headings.length; column++) {
                sheet.value(2, column, headings[column]);
            }
            for (int row = 0; row < 2; row++) {
                sheet.value(3 + row, 0, row == 0 ? 1930 : 3010);
                sheet.value(3 + row, 1, 7);
                sheet.value(3 + row, 2, LocalDate.of(2017, 2, 3));
                sheet.style(3 + row, 2).format("yyyy-mm-dd").set();
                sheet.value(3 + row, 3, row == 0 ? 12.34 : -12.34);
            }
        }
        return bytes.toByteArray();
    }
}
