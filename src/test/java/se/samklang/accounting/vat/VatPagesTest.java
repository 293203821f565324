package se.samklang.accounting.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import se.samklang.accounting.GivenBook;
import se.samklang.accounting.ShownPages;
import se.samklang.base.Period;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Problems;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Undoing;
import se.samklang.web.Visitor;
import se.samklang.web.Waiting;

/** VAT claimed for a period: computed from vouchers, claimed, paid, and held against the ledger. */
class VatPagesTest {

    private static final Clock MAY = Clock.fixed(Instant.parse("2024-05-14T09:00:00Z"), SwedishDate.STOCKHOLM);
    private static final String Q1 = "2024-01";

    private final Database database = TestDatabase.database();
    private final Submissions submissions = ShownPages.submissions();
    private final VatController list = new VatController(database, submissions, MAY);
    private final VatYearController years = new VatYearController(database, submissions, MAY);
    private final VatClaimController claims = new VatClaimController(database, submissions, MAY);
    private final ClaimRowController rows = new ClaimRowController(database, submissions, MAY);
    private Scope scope = Scope.outside("ingen");
    private Visitor visitor = ShownPages.visitor(scope, Role.ECONOMIST);

    @BeforeEach
    void a_förbund_with_a_ledger_of_four_months() {
        scope = TestDatabase.newAssociation();
        visitor = ShownPages.visitor(scope, Role.ECONOMIST);
        book("2024-04-30", 125_000).store(database, scope);
        years.change(visitor, "2024", settings("QUARTER", "2640"));
    }

    @Test
    void a_period_has_its_vouchers_and_not_what_is_moved_or_paid() {
        assertThat(html(list.list(visitor, ShownPages.listing("ar", "2024"))))
                .contains("januari–mars 2024", "1\u00a0450,00", "30 juni 2025", "31 december 2026", "Stämmer");
        assertThat(html(claims.show(visitor, Q1)))
                .contains("Konsult", "1\u00a0250,00", "Kreditfaktura", "−50,00", "Nej, omföring eller utbetalning")
                .contains("Registrera ansökan på 1\u00a0450,00 kr")
                .contains("/ekonomi/huvudbok/2024/verifikationer/");
        assertThatThrownBy(() -> claims.show(visitor, "2024-02")).isInstanceOf(Problems.NotFound.class);
        assertThat(html(claims.show(visitor, "2024-04"))).contains("Huvudboken är inte inläst för hela perioden");
    }

    @Test
    void standard_amounts_are_added_and_what_gives_no_right_is_taken_off() {
        rows.addRow(visitor, Q1, row("STANDARD", "Vård hos privat utförare", "10 000", 0));
        rows.addRow(visitor, Q1, row("PREMISES", "Lokal hos utföraren", "1 000,55", 1));
        rows.addRow(visitor, Q1, row("EXCLUDED", "Hyrbil", "100", 1));

        assertThat(html(claims.show(visitor, Q1)))
                .contains("600,00", "180,10", "−100,00")
                .contains("Registrera ansökan på 2\u00a0130,10 kr");
        assertThat(html(rows.addRow(visitor, Q1, row("STANDARD", "", "-5", 1))))
                .contains("Beloppet ska vara större än 0.", "value=\"-5\"", "Fyll i fältet");
    }

    @Test
    void a_claim_is_made_paid_and_taken_back_a_step_at_a_time() {
        assertThat(html(claims.claim(visitor, Q1, on("sokt", "2024-03-31", 0))))
                .contains("Ersättningen söks när perioden är slut");
        assertThat(html(claims.claim(visitor, Q1, on("sokt", "2024-05-15", 0)))).contains("Dagen har inte varit än");
        claims.claim(visitor, Q1, on("sokt", "2024-04-22", 0));
        assertThatThrownBy(() -> rows.addRow(visitor, Q1, row("STANDARD", "Vård", "1", 2)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("MOMS_REDAN_SOKT"));
        assertThat(html(claims.paid(visitor, Q1, paid("2024-04-21", "1 450"))))
                .contains("Dagen är före ansökan, som lämnades 22 april 2024.");
        assertThatThrownBy(() -> claims.paid(visitor, Q1, paid("2024-05-10", "1 450")))
                .isInstanceOf(Problems.Stale.class);
        claims.paid(visitor, Q1, ShownPages.sent("utbetald", "2024-05-10", "belopp", "1 450", "version", "2"));

        assertThat(html(claims.show(visitor, Q1))).contains("Utbetald", "2024-05-10, 1\u00a0450,00 kr");
        claims.takeBack(visitor, Q1, ShownPages.sent("version", "3"));
        claims.takeBack(visitor, Q1, ShownPages.sent("version", "4"));
        assertThat(html(claims.show(visitor, Q1))).contains("Utkast", "Registrera ansökan på");
        assertThatThrownBy(() -> claims.claim(visitor, "2024-04", on("sokt", "2024-05-14", 0)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("MOMS_HUVUDBOK_SAKNAS"));
    }

    @Test
    void a_ledger_that_changes_after_the_claim_is_told_of() {
        claims.claim(visitor, Q1, on("sokt", "2024-04-22", 0));
        book("2024-04-30", 135_000).store(database, scope);

        assertThat(html(claims.show(visitor, Q1))).contains("har ändrats med 100,00 kr sedan ersättningen söktes");
        assertThat(findings()).extracting(Finding::code).containsExactly("moms-andrad-efter-ansokan");
        new GivenBook("2024-04-30")
                .row("2024-01-01", "1650", 77)
                .voucher("2024-01-15", "Konsult", "2640", "2440", 145_000)
                .store(database, scope);
        assertThat(findings()).extracting(Finding::code).containsExactly("moms-fordran-avviker");
    }

    @Test
    void an_ended_period_waits_until_it_is_claimed_and_a_report_has_the_year() {
        assertThat(waits())
                .extracting(Waiting.Entry::sentence, Waiting.Entry::dueDate)
                .containsExactly(
                        tuple("Ersättning för moms januari–mars 2024 är inte sökt", LocalDate.of(2026, 12, 31)));
        claims.claim(visitor, Q1, on("sokt", "2024-04-22", 0));
        assertThat(waits()).isEmpty();

        Table table = database.read(
                scope, tx -> new VatFacts().tables().getFirst().compute().apply(tx, request()));
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getLast().cells())
                .extracting(Table.Cell::text)
                .containsExactly("1\u00a0450", "0", "0", "1\u00a0450", "0");
    }

    @Test
    void a_year_is_set_up_taken_over_and_written_as_it_can_be_read() {
        assertThat(html(years.change(visitor, "2025", settings("", "26 40"))))
                .contains("Välj ett alternativ.", "går inte att läsa", "26 40");
        claims.claim(visitor, Q1, on("sokt", "2024-04-22", 0));
        assertThat(html(years.change(visitor, "2024", settings("MONTH", "2640"))))
                .contains("Perioden kan bytas från ett nytt år.");
        list.takeOver(visitor, ShownPages.sent("ar", "2025"));
        assertThat(html(years.show(visitor, "2025"))).contains("value=\"2640\"", "value=\"1930\"");

        Download file = (Download) list.list(visitor, ShownPages.listing("ar", "2024", "format", "csv"));
        Scope other = TestDatabase.newAssociation();
        new GivenBook("2024-04-30")
                .voucher("2024-01-15", "Konsult", "2640", "2440", 145_000)
                .store(database, other);
        assertThat(read(other, new String(file.content(), StandardCharsets.UTF_8))
                        .findings())
                .isEmpty();
        assertThat(database.read(other, tx -> VatStanding.of(tx, 2024).orElseThrow())
                        .periods())
                .extracting(PeriodClaim::status, PeriodClaim::totalOre)
                .contains(tuple(VatClaim.Status.CLAIMED, 145_000L));
        assertThat(read(other, "ar;period;fran;sokt;utbetald\n2024;kvartal;2024-02;2024-01-05;2023-01-01\n")
                        .findings())
                .extracting(finding -> finding.code())
                .contains("FEL_PERIOD", "FOR_TIDIG");
    }

    @Test
    void the_database_keeps_a_claim_to_its_period_and_its_steps() {
        assertThatThrownBy(() -> database.write(scope, "Prov", tx -> {
                    VatYear year = VatYearSql.find(tx, 2024).orElseThrow();
                    VatClaimSql.add(
                            tx,
                            UUID.randomUUID(),
                            year,
                            new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 4, 30)));
                    return year;
                }))
                .isInstanceOf(DataAccessException.class);
    }

    private static GivenBook book(String coveredTo, long consultantOre) {
        return new GivenBook(coveredTo)
                .voucher("2024-01-15", "Konsult", "2640", "2440", consultantOre)
                .voucher("2024-02-10", "Lokal", "2640", "2440", 25_000)
                .voucher("2024-02-20", "Kreditfaktura", "2440", "2640", 5_000)
                .voucher("2024-03-31", "Omföring", "1650", "2640", consultantOre + 20_000)
                .voucher("2024-04-30", "Kontor", "2640", "2440", 1_000);
    }

    private static Form settings(String period, String input) {
        return ShownPages.sent("period", period, "ingaende", input, "fordran", "1650", "bank", "1930", "version", "1");
    }

    private static Form row(String kind, String text, String amount, int version) {
        return ShownPages.sent("slag", kind, "text", text, "belopp", amount, "version", "" + version);
    }

    private static Form on(String field, String day, int version) {
        return ShownPages.sent(field, day, "version", "" + version);
    }

    private static Form paid(String day, String amount) {
        return ShownPages.sent("utbetald", day, "belopp", amount, "version", "1");
    }

    private List<Waiting.Entry> waits() {
        return database.read(
                scope,
                tx -> new VatWaiting()
                        .waits(tx, new Waiting.Asked(visitor, LocalDate.of(2024, 5, 14), 10))
                        .entries());
    }

    private List<Finding> findings() {
        return database.read(scope, tx -> new VatFacts().findings(tx, request()));
    }

    private ReportRequest request() {
        return new ReportRequest(
                "delarsrapport",
                scope.association(),
                new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 30)),
                Instant.parse("2025-01-10T09:00:00Z"));
    }

    private static Receipt read(Scope own, String file) {
        AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
        beans.registerBean(Database.class, TestDatabase::database);
        beans.registerBean(Undoing.class, () -> new Undoing(List.of()));
        beans.register(Imports.class, VatImport.class);
        beans.refresh();
        return beans.getBean(Imports.class)
                .run(own, "momsersattning", "moms.csv", file.getBytes(StandardCharsets.UTF_8), Imports.Mode.STORE);
    }

    private String html(Answer answer) {
        return ShownPages.html(visitor, answer);
    }
}
