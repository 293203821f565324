package se.samklang.accounting.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** å, ä and ö come out right whatever the file is stored in, or it is told that they are lost. */
class SieEncodingTest {
    private static final String NAME = "Samordningsförbundet Påhittet";

    @Test
    void the_encoding_is_found_from_the_bytes_and_never_from_what_the_file_declares() {
        assertThat(read(Given.CP437, "")).isEqualTo("CP437 " + NAME);
        assertThat(read(StandardCharsets.UTF_8, "")).isEqualTo("UTF-8 " + NAME);
        assertThat(read(StandardCharsets.UTF_8, "\ufeff")).isEqualTo("UTF-8 " + NAME);
        assertThat(read(StandardCharsets.ISO_8859_1, "")).isEqualTo("Latin-1 " + NAME);
        assertThat(read(StandardCharsets.UTF_16, "")).isEqualTo("UTF-16 " + NAME);
        assertThat(read(StandardCharsets.UTF_16LE, "\ufeff")).isEqualTo("UTF-16 " + NAME);
    }

    @Test
    void bytes_below_128_need_no_encoding() {
        assertThat(search("#FNAMN Exempel".getBytes(StandardCharsets.US_ASCII))).isEqualTo(SieEncoding.ASCII);
        assertThat(search(new byte[0])).isEqualTo(SieEncoding.ASCII);
    }

    @Test
    void only_strictly_valid_utf_8_is_taken_for_it() {
        assertThat(search(bytes(0xC3, 0xA5))).isEqualTo(SieEncoding.UTF_8);
        assertThat(search(bytes(0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80))).isEqualTo(SieEncoding.UTF_8);
        assertThat(search(bytes(0xC0, 0xAF))).isEqualTo(SieEncoding.CP437);
        assertThat(search(bytes(0xE0, 0x80, 0xAF))).isEqualTo(SieEncoding.CP437);
        assertThat(search(bytes(0xED, 0xA0, 0x80))).isEqualTo(SieEncoding.CP437);
        assertThat(search(bytes(0xF4, 0x90, 0x80, 0x80))).isEqualTo(SieEncoding.CP437);
        assertThat(search(bytes(0xC3, 'a'))).isEqualTo(SieEncoding.CP437);
    }

    @Test
    void a_character_cut_by_the_end_of_the_file_does_not_change_how_the_rest_is_read() {
        assertThat(search(bytes(0xC3, 0xA5, 0xC3))).isEqualTo(SieEncoding.UTF_8);
    }

    @Test
    void letters_of_both_old_encodings_in_equal_numbers_are_read_as_the_format_demands() {
        assertThat(search(bytes(0x84, 0xE4))).isEqualTo(SieEncoding.CP437);
        assertThat(search(bytes(0x84, 0xE4, 0xF6))).isEqualTo(SieEncoding.LATIN_1);
    }

    @Test
    void a_letter_far_into_the_file_is_found() throws IOException {
        byte[] content = new byte[200_000];
        java.util.Arrays.fill(content, (byte) 'x');
        content[199_998] = (byte) 0xE5;
        assertThat(search(content)).isEqualTo(SieEncoding.LATIN_1);
    }

    @Test
    void another_encoding_than_the_declared_is_asked_about() {
        assertThat(Given.read(Given.BOOKS.getBytes(StandardCharsets.UTF_8)).findings())
                .filteredOn(finding -> finding.check() == SieCheck.ENCODING)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.line()).isEqualTo(3);
                    assertThat(finding.sentence()).contains("UTF-8", "CP437");
                });
        assertThat(Given.codes(Given.read(Given.BOOKS))).doesNotContain("W19");
    }

    @Test
    void lost_and_doubled_letters_are_told_once_with_their_line() {
        String lost =
                Given.BOOKS.replace("Bidrag från medlemmar", "Bidrag fr\ufffdn").replace("Insatser", "Insats\ufffd");
        assertThat(told(lost.getBytes(StandardCharsets.UTF_8), "gått förlorade"))
                .isEqualTo(14);
        String doubled = Given.BOOKS.replace("från", new String("från".getBytes(StandardCharsets.UTF_8), Given.CP437));
        assertThat(told(doubled.getBytes(StandardCharsets.UTF_8), "fel teckenkodning"))
                .isEqualTo(14);
        String quotes =
                Given.BOOKS.replace("väg", new String("väg".getBytes(Given.CP437), Charset.forName("windows-1252")));
        assertThat(told(quotes.getBytes(StandardCharsets.UTF_8), "fel teckenkodning"))
                .isEqualTo(20);
    }

    @Test
    void code_page_437_is_known_both_ways() {
        String all = Cp437.decode(bytes(0x80, 0x84, 0x86, 0x8E, 0x8F, 0x94, 0x99, 0xE1), 0, 8);
        assertThat(all).isEqualTo("ÇäåÄÅöÖß");
        assertThat(Cp437.encode(all)).containsExactly(bytes(0x80, 0x84, 0x86, 0x8E, 0x8F, 0x94, 0x99, 0xE1));
    }

    private static int told(byte[] content, String words) {
        return Given.read(content).findings().stream()
                .filter(finding -> finding.sentence().contains(words))
                .reduce((one, other) -> {
                    throw new AssertionError("told twice: " + other);
                })
                .orElseThrow()
                .line();
    }

    private static String read(Charset charset, String mark) {
        SieSummary summary = Given.read((mark + Given.BOOKS).getBytes(charset));
        assertThat(Given.codes(summary)).noneMatch(code -> code.startsWith("E"));
        return summary.encoding().printed() + " " + summary.head().companyName();
    }

    private static SieEncoding search(byte[] content) {
        try {
            return EncodingSearch.of(new ByteArrayInputStream(content), Long.MAX_VALUE);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
