package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.samklang.database.TestDatabase;
import se.samklang.web.Role;

class ImportPagesTest {

    private static final int CLICKS = 16;

    private static final String GOOD =
            "namn;part\nFörsäkringskassan;forsakringskassan\nArbetsförmedlingen;arbetsformedlingen\n";
    private static final Pattern CONFIRMATION = Pattern.compile("action=\"(/import/utkast/[^\"]+/lagra)\"");

    private final TestVisitor economist = RunningApplication.visitor(Role.ECONOMIST);

    @Test
    void the_overview_offers_every_kind_with_its_columns_and_an_empty_list() {
        String page = TestVisitor.text(economist.get("/import"));

        assertThat(page).contains("Medlemmar").contains("kommunkod").contains("Inga inläsningar än");
        assertThat(page).doesNotContain("organisationsnummer");
    }

    @Test
    void a_template_is_taken_back_as_it_is() {
        byte[] template = economist.download("/import/medlemmar/mall").body();

        HttpResponse<String> preview = economist.upload("/import/medlemmar", "mall.csv", template);

        assertThat(new String(template, StandardCharsets.UTF_8)).contains("namn;part;kommunkod");
        assertThat(preview.statusCode()).as(TestVisitor.text(preview)).isEqualTo(200);
    }

    @Test
    void a_file_with_faults_shows_them_all_and_keeps_nothing() {
        HttpResponse<String> preview = upload("namn;part\nA;komun\nAnna 19800101-1231;region\n;kommun\n");

        assertThat(preview.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(preview))
                .contains("Menades ”kommun”?")
                .contains("••••••-••••")
                .contains("Cellen är tom")
                .doesNotContain("1231");
        assertThat(drafts()).isZero();
    }

    @Test
    void the_first_rows_are_shown_as_they_are_read_without_identity_numbers() {
        String many = GOOD
                + IntStream.range(0, 30)
                        .mapToObj(i -> "Kommun " + i + ";kommun\n")
                        .collect(Collectors.joining());

        assertThat(TestVisitor.text(upload(many)))
                .contains("De 20 första raderna som de läses", "32 rader i filen", "Kommun 17 kommun")
                .doesNotContain("Kommun 18");
        assertThat(TestVisitor.text(upload("namn;part\nAnna 19800101-1231;region\n")))
                .contains("Raderna som de läses", "Anna ••••••-•••• region");
    }

    @Test
    void a_good_file_is_stored_on_the_second_word_once_however_often_it_is_sent() {
        HttpResponse<String> preview = upload(GOOD);
        String confirmation = confirmation(preview);
        int before = members();

        HttpResponse<String> first = economist.post(confirmation, Map.of());
        HttpResponse<String> second = economist.post(confirmation, Map.of());

        assertThat(TestVisitor.text(preview)).contains("Läs in 2 rader");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(members()).isEqualTo(before + 2);
        assertThat(drafts()).isZero();
        assertThat(TestVisitor.text(economist.get(location(first)))).contains("2 rader är inlästa av 2");
        assertThat(economist.get(location(first)).body()).contains("href=\"/forbundet\">Se det som lästes in");
    }

    @Test
    void a_double_click_has_one_effect_and_two_good_answers() throws InterruptedException {
        String confirmation = confirmation(upload(GOOD));
        int before = members();

        List<Callable<Integer>> clicks = Collections.nCopies(
                CLICKS, () -> economist.post(confirmation, Map.of()).statusCode());
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(CLICKS)) {
            for (Future<Integer> answer : hands.invokeAll(clicks)) {
                answers.add(answer.resultNow());
            }
        }

        assertThat(answers).containsOnly(303);
        assertThat(members()).isEqualTo(before + 2);
    }

    @Test
    void a_draft_nobody_stores_goes_when_the_next_comes_a_day_later() {
        upload(GOOD);
        TestDatabase.database()
                .write(
                        economist.scope(),
                        "Prov",
                        tx -> tx.sql("""
                INSERT INTO exchange.import_draft (association_id, id, kind, file_name, content, created_at)
                VALUES (:association, gen_random_uuid(), 'medlemmar', 'gammal.csv', '', :created)
                """)
                                .param("association", economist.scope().association())
                                .param("created", OffsetDateTime.parse("2017-08-31T09:00:00+02:00"))
                                .update());
        assertThat(drafts()).isEqualTo(2);

        upload(GOOD + "\n");

        assertThat(drafts()).isEqualTo(2);
    }

    @Test
    void a_sheet_that_is_not_read_may_not_hold_an_identity_number_either() throws IOException {
        HttpResponse<String> preview = economist.upload("/import/medlemmar", "bok.xlsx", workbook("19800101-1231"));

        assertThat(preview.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(preview)).contains("Bladet ”Arbetsblad” innehåller ett personnummer");
        assertThat(drafts()).isZero();
        assertThat(economist
                        .upload("/import/medlemmar", "bok.xlsx", workbook("inget"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_import_is_undone_from_its_receipt() {
        int before = members();
        String receipt = location(economist.post(confirmation(upload(GOOD)), Map.of()));

        assertThat(economist
                        .post(receipt + "/angra", Map.of("status", "ANGRAD"))
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> undone = economist.post(receipt + "/angra", Map.of());

        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(economist.post(receipt + "/angra", Map.of()).statusCode()).isEqualTo(303);
        assertThat(members()).isEqualTo(before);
        assertThat(TestVisitor.text(economist.get(receipt))).contains("Inläsningen ångrades");
        assertThat(TestVisitor.text(economist.get("/import"))).contains("Ångrad 2017-09-01");
    }

    @Test
    void a_file_that_is_in_already_offers_nothing_to_store() {
        economist.post(confirmation(upload(GOOD)), Map.of());

        HttpResponse<String> again = upload(GOOD);

        assertThat(TestVisitor.text(again)).contains("Samma fil är redan inläst");
        assertThat(CONFIRMATION.matcher(again.body()).find()).isFalse();
    }

    @Test
    void another_förbund_reaches_neither_draft_nor_receipt() {
        String confirmation = confirmation(upload(GOOD));
        TestVisitor stranger = RunningApplication.visitor(Role.DIRECTOR);

        assertThat(stranger.post(confirmation, Map.of()).statusCode()).isEqualTo(409);
        String receipt = location(economist.post(confirmation, Map.of()));
        assertThat(stranger.get(receipt).statusCode()).isEqualTo(404);
        assertThat(stranger.post(receipt + "/angra", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void no_file_an_unknown_kind_and_a_missing_token_are_refused() {
        assertThat(economist.upload("/import/medlemmar", "", new byte[0]).statusCode())
                .isEqualTo(422);
        assertThat(economist.get("/import/finnsinte").statusCode()).isEqualTo(404);
        assertThat(economist.get("/import/forbund").statusCode()).isEqualTo(404);
        assertThat(RunningApplication.visitor(Role.BOARD_MEMBER).get("/import").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_file_that_is_too_large_gets_a_page_that_says_so() {
        HttpResponse<String> answer = economist.upload("/import/medlemmar", "stor.csv", new byte[51 * 1024 * 1024]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(TestVisitor.text(answer)).contains("Filen är för stor");
    }

    private HttpResponse<String> upload(String csv) {
        return economist.upload("/import/medlemmar", "prov.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook(String hidden) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Prov", "1.0")) {
            Worksheet members = workbook.newWorksheet("Medlemmar");
            members.value(0, 0, "namn");
            members.value(0, 1, "part");
            members.value(1, 0, "Försäkringskassan");
            members.value(1, 1, "forsakringskassan");
            workbook.newWorksheet("Arbetsblad").value(0, 0, hidden);
        }
        return bytes.toByteArray();
    }

    private static String confirmation(HttpResponse<String> preview) {
        Matcher found = CONFIRMATION.matcher(preview.body());
        assertThat(found.find()).as(TestVisitor.text(preview)).isTrue();
        return found.group(1);
    }

    private static String location(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElseThrow();
    }

    private int members() {
        return count("SELECT count(*) FROM association.member m WHERE m.association_id = :association");
    }

    private int drafts() {
        return count("SELECT count(*) FROM exchange.import_draft d WHERE d.association_id = :association");
    }

    private int count(String statement) {
        return TestDatabase.database()
                .read(
                        economist.scope(),
                        tx -> tx.sql(statement)
                                .param("association", economist.scope().association())
                                .query(Integer.class)
                                .single());
    }
}
