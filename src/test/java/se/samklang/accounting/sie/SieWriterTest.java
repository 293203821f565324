package se.samklang.accounting.sie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What is written is read again as it was. */
class SieWriterTest {

    @Test
    void a_file_read_and_written_is_read_as_the_same() {
        for (String given : java.util.List.of(Given.BOOKS, Given.ENTRY)) {
            byte[] once = Given.written(Given.bytes(given), SieEncoding.CP437);
            byte[] twice = Given.written(once, SieEncoding.CP437);

            assertThat(new String(twice, Given.CP437)).isEqualTo(new String(once, Given.CP437));
            assertThat(Given.records(twice)).isEqualTo(Given.records(once));
            assertThat(Given.read(once).chart()).isEqualTo(Given.read(given).chart());
            assertThat(Given.read(once).head()).isEqualTo(Given.read(given).head());
            assertThat(Given.read(once).counts()).isEqualTo(Given.read(given).counts());
            assertThat(Given.read(once).findings()).isEmpty();
        }
    }

    @Test
    void the_format_is_as_other_programs_want_it() {
        String written = new String(Given.checked(Given.BOOKS), Given.CP437);

        assertThat(written).startsWith("#FLAGGA 0\r\n#KSUMMA\r\n#PROGRAM Exempelbok 1.2\r\n#FORMAT PC8\r\n");
        assertThat(written).contains("#TRANS 4010 {6 P1} 100.00 20250115 \"Rekvisition \\\"ett\\\"\" 2\r\n");
        assertThat(written).contains("#TRANS 1930 {} -99.50\r\n").contains("#VER A 2 20250201\r\n{\r\n");
        assertThat(written).contains("#PSALDO 0 202501 4010 {} 99.50\r\n").contains("#OUB 0 1930 {6 P1} 10.00\r\n");
        assertThat(written).matches("(?s).*\r\n}\r\n#KSUMMA [0-9]+\r\n");
    }

    /** Counted by hand: labels and fields between the two records, in the order they stand, without what parts them. */
    @Test
    void the_checksum_counts_labels_and_fields_and_nothing_between_them() {
        String counted = "#PROGRAMLöneprogrammet2#FORMATPC8#GEN20250201#SIETYP4#FNAMNSamordningsförbundet Påhittet"
                + "#VALUTASEK#VER20250131Löner#TRANS701031000.00#TRANS2710-9000.00#TRANS1930-22000.00";
        CRC32 crc = new CRC32();
        crc.update(counted.getBytes(Given.CP437));

        assertThat(new String(Given.checked(Given.ENTRY), Given.CP437)).endsWith("#KSUMMA " + crc.getValue() + "\r\n");
    }

    @Test
    void the_checksum_is_the_same_in_utf_8() {
        byte[] utf8 = Given.checked(Given.BOOKS, SieEncoding.UTF_8);
        String text = new String(utf8, StandardCharsets.UTF_8);
        String inCp437 = new String(Given.checked(Given.BOOKS), Given.CP437);

        assertThat(text).isEqualTo(inCp437);
        assertThat(Given.read(utf8).checksum()).isEqualTo(SieChecksum.HOLDS);
        assertThat(Given.read(utf8).encoding()).isEqualTo(SieEncoding.UTF_8);
    }

    @Test
    void characters_that_the_code_page_lacks_become_what_people_still_read() {
        assertThat(text("Kostnad 5 € – ’citat’ ”x” … ç č ő 漢 😀 a\u030a"))
                .isEqualTo("Kostnad 5 EUR - 'citat' \"x\" ... ç c o ? ? å");
        assertThat(text("rad\r\nbyte\tC:\\")).isEqualTo("rad  byte C:\\ ");
        assertThat(text("\\\"")).isEqualTo("\\\"");
        assertThat(text("{ } #KONTO")).isEqualTo("{ } #KONTO");
        assertThat(text("")).isEmpty();
    }

    @Test
    void a_file_in_utf_8_keeps_every_character() {
        SieHead head = head("5 € – 漢 😀");
        byte[] written = written(head, SieEncoding.UTF_8);

        assertThat(Given.read(written).head().companyName()).isEqualTo("5 € – 漢 😀");
        assertThat(Given.read(written).checksum()).isEqualTo(SieChecksum.HOLDS);
    }

    @Test
    void a_file_of_vouchers_to_be_booked_has_no_balances() {
        SieSummary entry = Given.read(Given.ENTRY);
        SieRecord balance = Given.records(Given.bytes(Given.BOOKS)).getFirst();

        assertThatThrownBy(() -> {
                    try (SieWriter writer = SieWriter.of(
                            OutputStream.nullOutputStream(), SieEncoding.CP437, entry.head(), entry.chart())) {
                        writer.write(balance);
                    }
                })
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_the_two_sorts_of_type_4_are_written_in_two_encodings() {
        SieSummary months = Given.read(Given.MONTHS);

        assertThatThrownBy(() ->
                        SieWriter.of(OutputStream.nullOutputStream(), SieEncoding.CP437, months.head(), months.chart()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        SieWriter.of(OutputStream.nullOutputStream(), SieEncoding.LATIN_1, head("x"), SieChart.EMPTY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(String name) {
        return Given.read(written(head(name), SieEncoding.CP437)).head().companyName();
    }

    private static byte[] written(SieHead head, SieEncoding encoding) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (SieWriter writer = SieWriter.of(out, encoding, head, SieChart.EMPTY)) {
            return closed(writer, out);
        } catch (java.io.IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] closed(SieWriter writer, java.io.ByteArrayOutputStream out) throws java.io.IOException {
        writer.close();
        return out.toByteArray();
    }

    private static SieHead head(String name) {
        SieHead head = Given.read(Given.ENTRY).head();
        return new SieHead(
                head.type(),
                head.flag(),
                head.program(),
                head.programVersion(),
                head.generated(),
                head.generatedBy(),
                name,
                "",
                "",
                "",
                "",
                "SEK",
                null,
                "",
                "",
                SieHead.Address.NONE,
                java.util.List.of());
    }
}
