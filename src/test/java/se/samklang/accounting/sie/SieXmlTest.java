package se.samklang.accounting.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Row;
import se.samklang.accounting.sie.SieRecord.Voucher;
import se.samklang.base.Period;

/** SIE 5 tells the same things as SIE 4, and nothing outside the file is ever fetched. */
class SieXmlTest {
    private static final ObjectReference K = new ObjectReference("1", "K");
    private static final ObjectReference P1 = new ObjectReference("6", "P1");

    @Test
    void the_head_is_the_same_as_in_the_other_types() {
        SieHead head = read(Given.XML).head();

        assertThat(head.type()).isEqualTo(SieType.SIE_5);
        assertThat(head.program() + head.programVersion()).isEqualTo("Exempelbok1.2");
        assertThat(head.generated()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(head.companyName()).isEqualTo("Samordningsförbundet Påhittet");
        assertThat(head.years())
                .containsExactly(new SieHead.Year(0, Period.ofYear(2025)), new SieHead.Year(-1, Period.ofYear(2024)));
        assertThat(head.coveredTo()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void balances_and_vouchers_are_the_same_records() {
        List<SieRecord> records = Given.records(utf8(Given.XML));

        assertThat(records)
                .filteredOn(Balance.class::isInstance)
                .hasSize(4)
                .last()
                .satisfies(last -> {
                    assertThat(((Balance) last).kind()).isEqualTo(Balance.Kind.RESULT);
                    assertThat(((Balance) last).amountOre()).isEqualTo(9_950);
                });
        assertThat(records)
                .filteredOn(MonthAmount.class::isInstance)
                .singleElement()
                .satisfies(budget -> assertThat(((MonthAmount) budget).month()).isNull());
        Voucher voucher = (Voucher) records.getLast();
        assertThat(voucher.registered()).isEqualTo(LocalDate.of(2025, 1, 16));
        assertThat(voucher.by()).isEqualTo("Åsa");
        assertThat(voucher.rows()).extracting(Row::amountOre).containsExactly(-9_950L, 9_950L);
        assertThat(voucher.rows().get(1).objects()).containsExactly(P1);
        assertThat(voucher.struck()).extracting(Row::amountOre).containsExactly(700L);
    }

    @Test
    void a_balance_may_cross_dimensions() {
        assertThat(Given.records(utf8(Given.XML)))
                .filteredOn(Balance.class::isInstance)
                .extracting(record -> ((Balance) record).objects())
                .contains(List.of(K, P1));
    }

    @Test
    void a_whole_book_should_be_signed_and_the_elements_of_a_signature_are_not_the_books_own() {
        assertThat(read(Given.XML).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("inte underskriven"));

        String signed = Given.XML.replace(
                "</Sie>",
                "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><Object id=\"x\"/><Account id=\"9\"/></Signature></Sie>");
        assertThat(read(signed).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).startsWith("Filen är underskriven"));
        assertThat(read(signed).chart().accounts()).doesNotContainKey("9");
    }

    @Test
    void an_order_to_book_needs_no_signature() {
        SieSummary summary = read("""
                <SieEntry xmlns="http://www.sie.se/sie5">
                  <Journal id="L"><JournalEntry journalDate="2025-01-31" text="Löner">
                    <OriginalEntryInfo date="2025-01-31" by="Åsa"/>
                    <LedgerEntry accountId="7010" amount="5"/><LedgerEntry accountId="1930" amount="-5.00"/>
                  </JournalEntry></Journal>
                </SieEntry>
                """);

        assertThat(summary.head().type()).isEqualTo(SieType.SIE_5_ENTRY);
        assertThat(summary.findings()).isEmpty();
        assertThat(summary.counts().rows()).isEqualTo(2);
    }

    @Test
    void the_rules_of_the_ledger_hold_here_too_and_point_at_the_element() {
        SieSummary summary = read(Given.XML.replace("amount=\"-99.50\"", "amount=\"-99.49\""));
        assertThat(summary.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("E04");
            assertThat(finding.line()).isEqualTo(31);
            assertThat(finding.raw()).startsWith("<JournalEntry id=\"1\" journalDate=\"2025-01-15\"");
        });

        assertThat(codes(Given.XML.replace("amount=\"-99.50\"", "amount=\"-99,50\"")))
                .contains("E06");
        assertThat(codes(Given.XML.replace("amount=\"-99.50\"", ""))).contains("E05");
        assertThat(codes(Given.XML.replace("accountId=\"1930\"", ""))).contains("E05");
        assertThat(codes(Given.XML.replace("journalDate=\"2025-01-15\"", "journalDate=\"2025-02-29\"")))
                .contains("E07");
        assertThat(codes(Given.XML.replace("journalDate=\"2025-01-15\"", "journalDate=\"2024-01-15\"")))
                .contains("E08");
        assertThat(codes(Given.XML.replace("start=\"2024-01\"", "start=\"2024-13\"")))
                .contains("E10");
        assertThat(codes(Given.XML.replace("amount=\"900.50\"", "amount=\"900\"")))
                .contains("W16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Sie SYSTEM \"http://127.0.0.1:1/x.dtd\"><Sie xmlns=\"http://www.sie.se/sie5\"/>",
                "<!DOCTYPE Sie [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Sie xmlns=\"http://www.sie.se/sie5\">&x;</Sie>",
                "<!DOCTYPE Sie [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/p\"> %p;]><Sie xmlns=\"http://www.sie.se/sie5\"/>",
                "<!DOCTYPE Sie [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><Sie>&b;</Sie>",
                "<!DOCTYPE html><html><body>Logga in</body></html>"
            })
    void a_document_type_is_refused_before_anything_is_read_of_it(String xml) {
        SieSummary summary = read(xml);

        assertThat(summary.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("E30");
            assertThat(finding.sentence()).startsWith("XML med DTD tillåts inte.");
        });
        assertThat(summary.isWhole()).isFalse();
    }

    @Test
    void what_is_no_sie_and_what_is_cut_is_told() {
        assertThat(codes("<html><body>Logga in</body></html>")).containsExactly("E01");
        assertThat(codes("<")).containsExactly("E01");
        assertThat(codes(Given.XML.substring(0, Given.XML.length() - 5))).contains("E02");
        assertThat(codes(Given.XML.replace("Utbetalning", "&okänd;"))).containsAnyOf("E02", "E30");
        SieLimits small = new SieLimits(500, 1_000, 100, 100, 100, 100, 100, 100_000);
        assertThat(Given.codes(Given.read(utf8(Given.XML), small))).contains("E29");
    }

    @Test
    void latin_1_is_read_where_the_file_declares_it() {
        byte[] content = Given.XML.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Given.read(content).head().companyName()).isEqualTo("Samordningsförbundet Påhittet");
        assertThat(Given.read(content).encoding()).isEqualTo(SieEncoding.LATIN_1);
    }

    private static List<String> codes(String xml) {
        return Given.codes(read(xml));
    }

    private static SieSummary read(String xml) {
        return Given.read(utf8(xml));
    }

    private static byte[] utf8(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
