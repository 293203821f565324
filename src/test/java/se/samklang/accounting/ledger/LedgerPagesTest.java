package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.samklang.database.Database;
import se.samklang.database.TestDatabase;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Role;
import se.samklang.web.Shell;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

class LedgerPagesTest {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "se.samklang");

    private final GivenLedger given = new GivenLedger();
    private final Database database = TestDatabase.database();
    private final LedgerYearController years = new LedgerYearController(database, submissions());
    private final ChartController chart = new ChartController(database, TestDatabase.CLOCK);
    private final VoucherController vouchers = new VoucherController(database, TestDatabase.CLOCK);

    @Test
    void before_the_first_ledger_the_list_says_what_to_do() {
        assertThat(html(years.list(visitor()))).contains("Ingen huvudbok är inläst", "/import/sie");
    }

    @Test
    void the_years_show_what_counts_and_what_was_replaced() {
        given.store(given.books());
        given.store(given.books().replace("Rekvisition", "Rekvisition två"));

        assertThat(html(years.list(visitor()))).contains("/ekonomi/huvudbok/2017", "Exempelbok 1.2", "2017-02-28");
        assertThat(html(years.show(visitor(), "2017")))
                .contains("Provbygdens samordningsförbund, bokfört till och med 2017-02-28")
                .contains("Ersatta eller ångrade inläsningar")
                .contains("är redan inläst och ersätts");
    }

    @Test
    void the_chart_leads_to_the_account_and_the_account_to_its_vouchers() {
        given.store(given.books());

        assertThat(html(chart.chart(visitor(), "2017", listing())))
                .contains("/ekonomi/huvudbok/2017/konton/1930")
                .contains("1\u00a0000,00", "\u221299,50", "900,50");
        String account = html(chart.account(visitor(), "2017", "4010", listing()));
        assertThat(account)
                .contains("januari 2017", "februari 2017", "99,50")
                .contains("Rekvisition", "6 P1 Gemensam väg");
        assertThat(html(vouchers.show(visitor(), "2017", voucher(account))))
                .contains("Verifikation A 1", "Utbetalning till insats")
                .contains("Rader som lades till i efterhand", "Strukna rader", "7,00");
    }

    @Test
    void the_rows_behind_an_amount_are_those_of_its_period_and_object() {
        given.store(given.books());

        String page = html(chart.account(
                visitor(),
                "2017",
                "4010",
                listing("fran", "2017-02", "till", "2017-02-28", "dimension", "6", "objekt", "P1")));

        assertThat(page).contains("\u221220,00").doesNotContain("100,00");
        assertThat(html(chart.account(visitor(), "2017", "4010", listing("objekt", "P2", "dimension", "6"))))
                .contains("Inga verifikationsrader i urvalet");
    }

    @Test
    void vouchers_are_found_by_number_text_amount_account_and_object() {
        given.store(given.books());

        assertThat(numbers(listing())).isEqualTo(2);
        assertThat(numbers(listing("serie", "A", "nummer", "2"))).isEqualTo(1);
        assertThat(numbers(listing("q", "REKVISITION"))).isEqualTo(1);
        assertThat(numbers(listing("belopp", "99,50"))).isEqualTo(1);
        assertThat(numbers(listing("konto", "1930"))).isEqualTo(1);
        assertThat(numbers(listing("dimension", "6", "objekt", "P1"))).isEqualTo(2);
        assertThat(numbers(listing("fran", "2017-02"))).isEqualTo(1);
        assertThat(numbers(listing("efter", "2017-01-15_1_0"))).isEqualTo(1);
        assertThat(numbers(listing("serie", "B"))).isZero();
    }

    @Test
    void the_lists_come_as_files() {
        given.store(given.books());

        assertThat(csv(chart.chart(visitor(), "2017", listing("format", "csv"))))
                .contains("konto;benamning;ingaende;forandring;utgaende", "1930;Bank;1000,00;-99,50;900,50");
        assertThat(csv(chart.account(visitor(), "2017", "1930", listing("format", "csv"))))
                .contains("A;1;2017-01-15;Utbetalning till insats;;;-99,50");
        assertThat(csv(vouchers.list(visitor(), "2017", listing("format", "csv"))))
                .contains("A;2;2017-02-01;Flyttat mellan insatser;20,00");
    }

    @Test
    void a_year_is_locked_and_opened_again() {
        given.store(given.books());
        LedgerYear before = year();

        years.lock(visitor(), "2017", form(before.version(), "2017-01-31"));
        LedgerYear locked = year();
        years.lock(visitor(), "2017", form(locked.version(), ""));

        assertThat(locked.lockedTo()).hasToString("2017-01-31");
        assertThat(year().lockedTo()).isNull();
        assertThatThrownBy(() -> years.lock(visitor(), "2017", form(before.version(), "2017-02-28")))
                .isInstanceOf(Problems.Stale.class);
    }

    @Test
    void what_is_not_there_is_not_found() {
        given.store(given.books());

        assertThatThrownBy(() -> years.show(visitor(), "2016")).isInstanceOf(Problems.NotFound.class);
        assertThatThrownBy(() -> years.show(visitor(), "abc")).isInstanceOf(Problems.NotFound.class);
        assertThatThrownBy(() -> chart.account(visitor(), "2017", "9999", listing()))
                .isInstanceOf(Problems.NotFound.class);
        assertThatThrownBy(() -> vouchers.show(visitor(), "2017", UUID.randomUUID()))
                .isInstanceOf(Problems.NotFound.class);
    }

    private LedgerYear year() {
        return database.read(given.scope(), tx -> LedgerYearSql.find(tx, 2017).orElseThrow());
    }

    private long numbers(Listing listing) {
        return Pattern.compile("verifikationer/[0-9a-f-]{36}")
                .matcher(html(vouchers.list(visitor(), "2017", listing)))
                .results()
                .count();
    }

    private static UUID voucher(String page) {
        Matcher matcher = Pattern.compile("verifikationer/([0-9a-f-]{36})").matcher(page);
        assertThat(matcher.find()).isTrue();
        return UUID.fromString(matcher.group(1));
    }

    private static String csv(Answer answer) {
        return new String(((Download) answer).content(), StandardCharsets.UTF_8);
    }

    private static Form form(int version, String to) {
        return Form.sent(Map.of("version", List.of(Integer.toString(version)), "till", List.of(to)));
    }

    private static Listing listing(String... filters) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i + 1 < filters.length; i += 2) {
            parameters.put(filters[i], filters[i + 1]);
        }
        return new Listing("/ekonomi/huvudbok", parameters);
    }

    private String html(Answer answer) {
        Page page = (Page) answer;
        StringOutput output = new StringOutput();
        Shell shell = new Shell(visitor(), List.of(), "/ekonomi/huvudbok", "token", "/v", null, null, "ref");
        TEMPLATES.render(page.template() + ".jte", Map.of("shell", shell, "page", page.model()), output);
        return output.toString();
    }

    private Visitor visitor() {
        return new Visitor(
                given.scope(),
                new UUID(0, 7),
                "Test Testsson",
                "test@example.org",
                Set.of(Role.ECONOMIST),
                "Prov",
                false);
    }

    private static Submissions submissions() {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, TestDatabase::database);
        beans.register(Submissions.class);
        beans.refresh();
        return beans.getBean(Submissions.class);
    }
}
