package se.samklang.accounting.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines become labels, fields and pairs, however the program wrote them. */
class SieReaderTest {

    @Test
    void fields_are_parted_by_blanks_and_tabs_and_quoted_where_they_have_blanks() throws IOException {
        assertThat(fields("#KONTO\t1510   \"Kund fordringar\"  ")).containsExactly("KONTO", "1510", "Kund fordringar");
        assertThat(fields("\t #KONTO 1510 Kund")).containsExactly("KONTO", "1510", "Kund");
        assertThat(fields("#ADRESS \"\" \" \" x")).containsExactly("ADRESS", "", " ", "x");
        assertThat(fields("#FNAMN \"Kallad \\\"Vägen\\\"\"")).containsExactly("FNAMN", "Kallad \"Vägen\"");
        assertThat(fields("#FNAMN a\\\"b")).containsExactly("FNAMN", "a\"b");
        assertThat(fields("#FNR \"C:\\data\\fil\"")).containsExactly("FNR", "C:\\data\\fil");
    }

    @Test
    void an_object_list_is_read_in_all_its_forms_and_is_no_field() throws IOException {
        assertThat(fields("#TRANS 1510 {} 10.00")).containsExactly("TRANS", "1510", "10.00");
        assertThat(fields("#TRANS 1510 { } 10.00")).containsExactly("TRANS", "1510", "10.00");
        assertThat(fields("#TRANS 1510 10.00")).containsExactly("TRANS", "1510", "10.00");
        assertThat(fields("#TRANS 1510 {1 \"100\" 6 \"P 1\"} 10.00"))
                .containsExactly("TRANS", "1510", "10.00", "{1=100}", "{6=P 1}");
        assertThat(fields("#TRANS 1510  { \"1\" \"100\"} 10.00")).containsExactly("TRANS", "1510", "10.00", "{1=100}");
        assertThat(fields("#TRANS DIFF {1 K} -1")).containsExactly("TRANS", "DIFF", "-1", "{1=K}");
    }

    @Test
    void braces_alone_begin_and_end_a_voucher_and_other_text_is_no_record() throws IOException {
        assertThat(labels("{\n } \n\n<html>\n#OKÄND 1\n#ver\n#\n"))
                .containsExactly(
                        SieLabel.BEGIN,
                        SieLabel.END,
                        SieLabel.PROSE,
                        SieLabel.UNKNOWN,
                        SieLabel.UNKNOWN,
                        SieLabel.UNKNOWN);
    }

    @Test
    void every_label_is_known() throws IOException {
        for (SieLabel label : SieLabel.values()) {
            if (label.ordinal() < SieLabel.UNKNOWN.ordinal()) {
                assertThat(labels(label.printed() + " 1\n")).containsExactly(label);
            }
        }
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() throws IOException {
        try (SieReader reader = open(Given.bytes("\n#FLAGGA 0\n\n\n#GEN 20250101\n"))) {
            assertThat(next(reader).line()).isEqualTo(2);
            SieLine line = next(reader);
            assertThat(line.line()).isEqualTo(5);
            assertThat(line.raw()).isEqualTo("#GEN 20250101");
            assertThat(reader.next()).isNull();
            assertThat(reader.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "1063,106300",
        "-212.5,-21250",
        "0.01,1",
        "-.5,-50",
        "5.,500",
        "9999999999999999.99,999999999999999999",
        "1.234,123",
        "1.235,124",
        "-1.235,-124"
    })
    void an_amount_is_exact(String text, long ore) throws IOException {
        assertThat(amount(text)).isEqualTo(ore);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1,50", "+1", "1e3", "-", ".", "1.2.3", "10000000000000000", "99999999999999999999", "−5", "x"})
    void what_is_no_amount_is_never_taken_for_one(String text) throws IOException {
        assertThat(amount(text)).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void sums_beyond_what_can_be_counted_never_wrap_around_to_balance() {
        assertThat(SieAmount.plus(Long.MAX_VALUE, 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(SieAmount.plus(-Long.MAX_VALUE, -2)).isEqualTo(-Long.MAX_VALUE);
        assertThat(SieAmount.plus(5, -7)).isEqualTo(-2);
    }

    @Test
    void a_line_longer_than_the_limit_ends_the_reading_with_a_finding() throws IOException {
        byte[] content = Given.bytes("#FLAGGA 0\n#PROSA \"" + "x".repeat(70_000) + "\"\n#GEN 20250101\n");
        try (SieReader reader = open(content)) {
            assertThat(next(reader).label()).isEqualTo(SieLabel.FLAGGA);
            assertThat(reader.next()).isNull();
            assertThat(reader.findings()).extracting(SieFinding::code).containsExactly("E29");
        }
    }

    @Test
    void a_line_as_long_as_the_limit_is_read() throws IOException {
        String text = "x".repeat(65_000);
        assertThat(fields("#PROSA " + text)).containsExactly("PROSA", text);
    }

    @Test
    void the_sign_that_ended_files_in_dos_is_no_line() throws IOException {
        assertThat(labels("#FLAGGA 0\n\u001a")).containsExactly(SieLabel.FLAGGA);
    }

    @Test
    void what_is_written_wrong_in_a_line_is_told() {
        assertThat(faults("#FNAMN \"Utan slut")).isEqualTo("Citattecknet i slutet av texten saknas.");
        assertThat(faults("#TRANS 1510 {1 \"100\" 5.00")).startsWith("Objektlistan är inte avslutad");
        assertThat(faults("#TRANS 1510 {1} 5.00")).startsWith("Objektlistan ska ha par");
        assertThat(faults("#SRU 1510 7251 #KONTO 1511 Kassa")).startsWith("Två poster står på samma rad");
    }

    @Test
    void a_large_file_takes_no_more_memory_than_a_small_one() throws IOException {
        readRepeated(10);
        long small = readRepeated(10);
        long large = readRepeated(10_000);

        assertThat(large - small).isLessThan(1_000_000);
    }

    /** What the reading of the vouchers, so many times over, takes of memory in all. */
    private static long readRepeated(int times) throws IOException {
        byte[] vouchers = Given.bytes(Given.VOUCHERS);
        byte[] content = new byte[vouchers.length * times];
        for (int at = 0; at < content.length; at += vouchers.length) {
            System.arraycopy(vouchers, 0, content, at, vouchers.length);
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long sum = 0;
        try (SieReader reader = open(content)) {
            for (SieLine line = reader.next(); line != null; line = reader.next()) {
                sum += line.label() == SieLabel.TRANS ? line.ore(1) : 0;
            }
        }
        assertThat(sum).isZero();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String faults(String line) {
        return Given.read("#FLAGGA 0\n" + line + "\n").findings().stream()
                .filter(finding -> finding.check() == SieCheck.MALFORMED && finding.line() == 2)
                .findFirst()
                .orElseThrow()
                .sentence();
    }

    private static long amount(String text) throws IOException {
        try (SieReader reader = open(("#UB 0 1930 " + text + "\n").getBytes(StandardCharsets.UTF_8))) {
            return next(reader).ore(2);
        }
    }

    private static List<SieLabel> labels(String text) throws IOException {
        List<SieLabel> labels = new ArrayList<>();
        try (SieReader reader = open(Given.bytes(text))) {
            for (SieLine line = reader.next(); line != null; line = reader.next()) {
                labels.add(line.label());
            }
        }
        return labels;
    }

    private static List<String> fields(String text) throws IOException {
        try (SieReader reader = open(Given.bytes(text + "\n"))) {
            SieLine line = next(reader);
            List<String> found = new ArrayList<>(List.of(line.label().name()));
            for (int field = 0; field < line.fields(); field++) {
                found.add(line.text(field));
            }
            for (int pair = 0; pair < line.pairs(); pair++) {
                found.add("{" + line.dimension(pair) + "=" + line.object(pair) + "}");
            }
            return found;
        }
    }

    private static SieLine next(SieReader reader) throws IOException {
        SieLine line = reader.next();
        assertThat(line).isNotNull();
        return line;
    }

    private static SieReader open(byte[] content) throws IOException {
        return SieReader.open(SieSource.of(content), SieLimits.STANDARD);
    }
}
