package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** A file so large that it is stored in the background, with how far it has come and a way to stop it. */
class LargeLedgerPagesTest {

    private static final Pattern STORE = Pattern.compile("action=\"(/import/utkast/([^\"]+)/lagra)\"");
    private static final int VOUCHERS = 30_000;

    private final GivenLedger given = new GivenLedger();
    private final TestVisitor economist = RunningApplication.visitorIn(given.scope(), Role.ECONOMIST);

    @Test
    void it_is_stored_in_the_background_and_its_receipt_stands_where_its_progress_stood() throws Exception {
        String place = begun();

        String end = ended(place);

        assertThat(end).contains("30000 rader är inlästa");
        assertThat(given.count("SELECT count(*) FROM accounting.voucher v WHERE v.association_id = :association"))
                .isEqualTo(VOUCHERS);
    }

    @Test
    void stopped_it_leaves_nothing_behind() throws Exception {
        String place = begun();

        HttpResponse<String> stopped = economist.post(place + "/avbryt", Map.of());

        assertThat(stopped.statusCode()).isEqualTo(303);
        assertThat(ended(place)).contains("Inläsningen är avbruten. Ingenting har ändrats.");
        assertThat(given.count("SELECT count(*) FROM accounting.voucher v WHERE v.association_id = :association"))
                .isZero();
        assertThat(given.count("SELECT count(*) FROM accounting.ledger_import i WHERE i.association_id = :association"))
                .isZero();
        assertThat(given.count("SELECT count(*) FROM exchange.import_draft d WHERE d.association_id = :association"))
                .isZero();
        assertThat(given.count("SELECT count(*) FROM exchange.import_batch b WHERE b.association_id = :association"))
                .isZero();
    }

    @Test
    void nobody_sees_or_stops_what_another_association_reads_in() throws Exception {
        String place = begun();
        TestVisitor other = RunningApplication.visitor(Role.ECONOMIST);

        assertThat(other.get(place).statusCode()).isEqualTo(404);
        assertThat(other.post(place + "/avbryt", Map.of()).statusCode()).isEqualTo(404);
        assertThat(ended(place)).doesNotContain("avbruten");
    }

    /** Where the import is followed. */
    private String begun() {
        HttpResponse<String> preview = economist.upload("/import/sie", "bok.se", GivenLedger.bytes(large()));
        Matcher store = STORE.matcher(preview.body());
        assertThat(store.find()).as(TestVisitor.text(preview)).isTrue();
        HttpResponse<String> begun = economist.post(store.group(1), Map.of());
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.headers().firstValue("Location").orElseThrow()).endsWith("/import/" + store.group(2));
        return "/import/" + store.group(2);
    }

    private String ended(String place) throws InterruptedException {
        String page = TestVisitor.text(economist.get(place));
        for (int i = 0; i < 600 && page.contains("i bakgrunden") && !page.contains("avbruten"); i++) {
            Thread.sleep(100);
            page = TestVisitor.text(economist.get(place));
        }
        return page;
    }

    private String large() {
        StringBuilder books = new StringBuilder(given.head()).append(GivenLedger.CHART);
        books.append("#UB 0 1930 -")
                .append(VOUCHERS)
                .append("\n#RES 0 4010 ")
                .append(VOUCHERS)
                .append('\n');
        for (int number = 1; number <= VOUCHERS; number++) {
            books.append(String.format(
                    Locale.ROOT,
                    "#VER A %d 2017%02d15 \"%s\"%n{%n#TRANS 1930 {} -1%n#TRANS 4010 {6 P1} 1%n}%n",
                    number,
                    number % 12 + 1,
                    "Utbetalning till insatsen enligt avtal och rekvisition".repeat(2)));
        }
        return books.toString();
    }
}
