package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.accounting.tables.GivenMapping;
import se.samklang.exchange.Finding;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.web.Role;

class ManualVoucherTest {

    private static final String PAGE = "/ekonomi/huvudbok/2017/manuella";

    private final GivenLedger given = new GivenLedger();
    private final TestVisitor economist = RunningApplication.visitorIn(given.scope(), Role.ECONOMIST);

    @Test
    void a_voucher_written_by_hand_is_counted_and_shown_with_its_mark_and_can_be_taken_back() {
        given.store(given.books());

        HttpResponse<String> written = write("2017-02-10", "Revisionen", "4010", "1930", "250");

        assertThat(written.statusCode()).as(TestVisitor.text(written)).isEqualTo(303);
        assertThat(given.months())
                .containsExactly(
                        "1930 2017-01 {} -9950",
                        "1930 2017-02 {} -25000",
                        "4010 2017-01 {} -50",
                        "4010 2017-01 {\"6\": \"P1\"} 10000",
                        "4010 2017-02 {} 2000",
                        "4010 2017-02 {\"6\": \"P1\"} 23000");
        assertThat(page("/ekonomi/huvudbok/2017/konton/1930")).contains("Manuell 1 2017-02-10 Revisionen");
        String vouchers = economist.get("/ekonomi/huvudbok/2017/verifikationer").body();
        assertThat(vouchers).contains(">A 1<", ">A 2<", ">Manuell 1<");
        Matcher link = Pattern.compile("href=\"([^\"]+)\">Manuell 1<").matcher(vouchers);
        assertThat(link.find()).isTrue();
        assertThat(page(link.group(1))).contains("Skriven för hand Av Test Testsson", "Revisionen");
        assertThat(page(PAGE))
                .contains("Manuell 1, 2017-02-10", "Skriven av Test Testsson")
                .doesNotContain("En ny fil");

        assertThat(post("ta-bort").statusCode()).isEqualTo(303);
        assertThat(given.months()).hasSize(5).contains("1930 2017-01 {} -9950");
    }

    @Test
    void the_next_import_neither_loses_it_nor_counts_it_twice_and_asks_whether_it_is_to_stand() {
        given.store(given.books());
        write("2017-02-10", "Revisionen", "4010", "1930", "250");

        Receipt next = given.store(given.books().replace("Rekvisition", "Rekvisition två"));

        assertThat(next.findings()).extracting(Finding::code).contains("MANUELLA_VERIFIKATIONER");
        assertThat(next.findings())
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("Inget belopp och ingen verifikation skiljer dem åt"));
        assertThat(given.months()).contains("1930 2017-02 {} -25000", "4010 2017-02 {\"6\": \"P1\"} 23000");
        assertThat(page("/ekonomi/huvudbok/2017")).contains("En manuell verifikation skrevs innan den här filen");
        assertThat(page(PAGE)).contains("En ny fil har lästs in");
        assertThat(post("behall").statusCode()).isEqualTo(303);
        assertThat(page(PAGE)).doesNotContain("En ny fil har lästs in");
        assertThat(given.months()).contains("1930 2017-02 {} -25000");
    }

    @Test
    void on_sums_it_is_added_to_the_month_and_opens_although_the_file_has_no_vouchers() {
        GivenMapping.save(given.scope(), "Summor", "Konto;Period;Utfall", List.of("ACCOUNT", "PERIOD", "AMOUNT"));
        given.all()
                .run(
                        given.scope(),
                        "huvudbok",
                        "summor.csv",
                        "Konto;Period;Utfall\n1930;201702;-60\n4010;201702;60\n".getBytes(StandardCharsets.UTF_8),
                        Imports.Mode.STORE);

        write("2017-02-10", "Revisionen", "4010", "1930", "250");
        write("2017-03-10", "Arvoden", "4010", "1930", "1");
        assertThat(given.months())
                .containsExactly(
                        "1930 2017-02 {} -31000",
                        "1930 2017-03 {} -100",
                        "4010 2017-02 {} 6000",
                        "4010 2017-02 {\"6\": \"P1\"} 25000",
                        "4010 2017-03 {\"6\": \"P1\"} 100");

        post("ta-bort");
        assertThat(given.months())
                .containsExactly(
                        "1930 2017-02 {} -6000",
                        "1930 2017-03 {} -100",
                        "4010 2017-02 {} 6000",
                        "4010 2017-03 {\"6\": \"P1\"} 100");
    }

    @Test
    void a_locked_month_an_unknown_account_and_an_unbalanced_voucher_are_refused() {
        given.store(given.books());

        assertThat(TestVisitor.text(write("2017-02-10", "Fel", "9999", "1930", "250")))
                .contains("Kontot finns inte i årets huvudbok");
        assertThat(TestVisitor.text(write("2016-02-10", "Fel", "4010", "1930", "250")))
                .contains("utanför räkenskapsåret 2017");
        Map<String, String> uneven = fields("2017-02-10", "Fel", "4010", "1930", "250");
        uneven.put("kredit2", "200");
        HttpResponse<String> refused = economist.post(PAGE, uneven);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(refused)).contains("går inte jämnt ut");

        economist.post("/ekonomi/huvudbok/2017/las", Map.of("till", "2017-02-28", "version", version()));
        assertThat(TestVisitor.text(write("2017-02-10", "Låst", "4010", "1930", "250")))
                .contains("Månaden är låst");
        assertThat(given.months()).hasSize(5);
        assertThat(write("2017-03-01", "Öppen", "4010", "1930", "250").statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> write(String date, String comment, String debit, String credit, String amount) {
        return economist.post(PAGE, fields(date, comment, debit, credit, amount));
    }

    private static Map<String, String> fields(String date, String comment, String debit, String credit, String amount) {
        Map<String, String> fields = new HashMap<>();
        fields.put("datum", date);
        fields.put("kommentar", comment);
        fields.put("konto1", debit);
        fields.put("debet1", amount);
        fields.put("objekt1", "6:P1");
        fields.put("konto2", credit);
        fields.put("kredit2", amount);
        return fields;
    }

    /** On the first voucher of the page. */
    private HttpResponse<String> post(String what) {
        Matcher form = Pattern.compile("action=\"(" + PAGE + "/[0-9a-f-]{36}/" + what + ")\"")
                .matcher(economist.get(PAGE).body());
        assertThat(form.find()).isTrue();
        return economist.post(form.group(1), Map.of("version", "1"));
    }

    private String version() {
        Matcher version = Pattern.compile("name=\"version\" value=\"([0-9]+)\"")
                .matcher(economist.get("/ekonomi/huvudbok/2017").body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String page(String path) {
        return TestVisitor.text(economist.get(path));
    }
}
