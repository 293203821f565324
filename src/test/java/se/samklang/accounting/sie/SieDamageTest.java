package se.samklang.accounting.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were cut, changed or made up: always an answer, never a crash, never half of something. */
class SieDamageTest {

    static List<String> names() {
        return Given.ALL.keySet().stream().sorted().toList();
    }

    /** A beginning of a file either says that something is missing, or is what a shorter file would have been. */
    @ParameterizedTest
    @MethodSource("names")
    void every_beginning_of_a_file_is_told_or_is_whole(String name) {
        byte[] content = content(name);
        List<SieRecord> all = Given.records(content);

        for (int length = 0; length < content.length; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            List<SieRecord> records = Given.records(cut);
            boolean endsWithLine = length > 0 && cut[length - 1] == '\n';
            assertThat(!Given.read(cut).findings().isEmpty() || endsWithLine)
                    .as("cut at %d", length)
                    .isTrue();
            if (Given.read(cut).isWhole() && endsWithLine) {
                assertThat(records).isEqualTo(all.subList(0, records.size()));
            }
        }
    }

    @Test
    void a_file_with_a_checksum_is_whole_or_told_to_be_cut() {
        byte[] content = content("4E with checksum");
        int begun = new String(content, Given.CP437).indexOf("#PROGRAM");

        for (int length = begun; length < content.length - 2; length++) {
            assertThat(Given.read(Arrays.copyOf(content, length)).isWhole())
                    .as("cut at %d", length)
                    .isFalse();
        }
    }

    /** Only a blank that became another blank may go by, since it says the same. */
    @ParameterizedTest
    @MethodSource("names")
    void a_changed_byte_is_detected_where_there_is_a_checksum(String name) {
        byte[] content = content(name);
        if (Given.read(content).checksum() != SieChecksum.HOLDS) {
            assertThat(name).doesNotContain("checksum");
            return;
        }
        List<SieRecord> all = Given.records(content);
        for (int at = 0; at < content.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] flipped = content.clone();
                flipped[at] ^= (byte) (1 << bit);
                SieSummary summary = Given.read(flipped);
                boolean told = summary.findings().stream()
                        .anyMatch(finding ->
                                finding.check() != SieCheck.ENCODING && finding.check() != SieCheck.NO_LAST_END);
                assertThat(told || Given.records(flipped).equals(all))
                        .as("bit %d of byte %d", bit, at)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_mangled_file_is_always_answered(String name) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            byte[] mangled = mangled(content(name), random);
            assertThat(Given.read(mangled).findings())
                    .as("seed %d, round %d", seed, round)
                    .isNotNull();
        }
    }

    /** Built from the pieces of the format, so that it comes further in than noise does. */
    @Test
    void a_made_up_file_is_always_answered_and_adds_up() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            byte[] content = Given.bytes(madeUp(random));
            SieSummary summary = Given.read(content);
            List<SieRecord.Voucher> vouchers = Given.records(content).stream()
                    .filter(SieRecord.Voucher.class::isInstance)
                    .map(SieRecord.Voucher.class::cast)
                    .toList();
            assertThat(vouchers.size())
                    .as("seed %d, round %d", seed, round)
                    .isLessThanOrEqualTo(summary.counts().vouchers());
            if (summary.isWhole()) {
                assertThat(vouchers)
                        .as("seed %d, round %d", seed, round)
                        .hasSize(summary.counts().vouchers())
                        .allSatisfy(voucher -> assertThat(voucher.rows().stream()
                                        .mapToLong(SieRecord.Row::amountOre)
                                        .sum())
                                .isZero());
            }
        }
    }

    @Test
    void a_made_up_voucher_is_written_and_read_as_it_was() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = "#FLAGGA 0\n#SIETYP 4\n#FNAMN x\n" + voucher(random, random.nextLong(1_000_000_000));
            byte[] once = Given.written(Given.bytes(text), SieEncoding.CP437);
            assertThat(Given.records(Given.written(once, SieEncoding.UTF_8)))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(Given.records(once));
            assertThat(Given.read(once).checksum()).isEqualTo(SieChecksum.HOLDS);
        }
    }

    private static byte[] mangled(byte[] content, Random random) {
        byte[] mangled = content.clone();
        for (int change = random.nextInt(1, 6); change > 0; change--) {
            int at = random.nextInt(mangled.length);
            int length = Math.min(random.nextInt(1, 40), mangled.length - at);
            switch (random.nextInt(4)) {
                case 0 -> random.nextBytes(mangled);
                case 1 -> mangled[at] = (byte) random.nextInt(256);
                case 2 -> System.arraycopy(mangled, random.nextInt(mangled.length - length + 1), mangled, at, length);
                default -> mangled[at] = (byte) "#{}\"\\ \n\t<&0.".charAt(random.nextInt(12));
            }
        }
        return mangled;
    }

    private static String madeUp(Random random) {
        StringBuilder text = new StringBuilder("#FLAGGA 0\n");
        SieLabel[] labels = SieLabel.values();
        for (int line = random.nextInt(20); line > 0; line--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append(voucher(random, random.nextLong(100) - 50));
                case 1 -> text.append(random.nextBoolean() ? "{\n" : "}\n");
                default -> {
                    text.append(labels[random.nextInt(labels.length)].printed());
                    for (int field = random.nextInt(6); field > 0; field--) {
                        text.append(' ').append(piece(random));
                    }
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String voucher(Random random, long ore) {
        String amount = SieAmount.printed(ore);
        String against = SieAmount.printed(random.nextInt(10) == 0 ? ore : -ore);
        return "#VER " + piece(random) + " " + random.nextInt(100) + " 2025013" + random.nextInt(3) + " \"å " + ore
                + "\"\n{\n#TRANS 1930 {" + (random.nextBoolean() ? "6 P1" : "") + "} " + amount + "\n#TRANS 4010 {} "
                + against + " \"\" \"" + piece(random).replace("\"", "\\\"") + "\"\n}\n";
    }

    private static String piece(Random random) {
        List<String> pieces = List.of(
                "0",
                "-1",
                "1930",
                "4010",
                "\"\"",
                "\"å ä\"",
                "{}",
                "{6 P1}",
                "{6",
                "}",
                "20250131",
                "202501",
                "-5.00",
                "1e9",
                "\\\"",
                "\"",
                "#KONTO",
                "T",
                "999999999999999999",
                "\u0001");
        return pieces.get(random.nextInt(pieces.size()));
    }

    private static byte[] content(String name) {
        return Given.ALL.getOrDefault(name, new byte[0]);
    }
}
