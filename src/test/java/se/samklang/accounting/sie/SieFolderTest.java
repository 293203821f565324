package se.samklang.accounting.sie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samklang.base.Money;

/** Files with known totals: one of our own always, and the exports of real programs where their folder lies beside the project. */
class SieFolderTest {
    private static final Path FOLDER = Path.of("../shared/data/sie");

    /** Of the table in the folder's own list: file, class, program, encoding, and six numbers. */
    private static final Pattern ROW = Pattern.compile(
            "\\| ([^|]+\\.s[ei]) \\| (\\w+) \\| [^|]* \\| ([\\w-]+) \\| (\\d+) \\| (\\d+) \\| (\\d+)/(\\d+) \\| (\\d+) \\|"
                    + " ([\\d.]+) \\| (.*?) \\|.*");

    record Known(String name, String kind, byte[] content, SieEncoding encoding, Counts counts, boolean isSummed) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Counts(int vouchers, int rows, int added, int struck, int unbalanced, long debitOre) {}

    static Stream<Known> files() throws IOException {
        List<Known> files = new ArrayList<>();
        files.add(new Known(
                "own", "ok", Given.checked(Given.BOOKS), SieEncoding.CP437, new Counts(2, 5, 1, 1, 0, 10_000), true));
        if (Files.isDirectory(FOLDER)) {
            for (String line : Files.readAllLines(FOLDER.resolve("README.md"))) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    files.add(known(row));
                }
            }
        }
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_totals_are_those_of_an_independent_reader(Known file) {
        SieSummary summary = Given.read(file.content());

        SieSummary.Counts counts = summary.counts();
        assertThat(new Counts(
                        counts.vouchers(),
                        counts.rows(),
                        counts.added(),
                        counts.struck(),
                        counts.unbalanced(),
                        counts.debitOre()))
                .isEqualTo(file.counts());
        assertThat(summary.encoding()).isEqualTo(file.encoding());
        assertThat(summary.checksum()).isEqualTo(file.isSummed() ? SieChecksum.HOLDS : SieChecksum.ABSENT);
        assertThat(summary.isWhole()).isEqualTo(!file.kind().equals("faulty"));
        if (file.kind().equals("damaged")) {
            assertThat(Given.codes(summary)).contains("W19");
        }
        assertThat(summary.findings())
                .filteredOn(finding -> finding.code().startsWith("E"))
                .allSatisfy(finding -> assertThat(finding.line()).isPositive());
    }

    /** Every length of the end, where the balances and vouchers are, and some of the rest, which is long. */
    @ParameterizedTest
    @MethodSource("files")
    void a_beginning_of_the_file_is_never_a_crash(Known file) {
        byte[] content = file.content();
        Random random = new Random(content.length);

        for (int length = Math.max(0, content.length - 150); length < content.length; length++) {
            assertThat(cutIsTold(content, length))
                    .as("%s cut at %d", file, length)
                    .isTrue();
        }
        for (int round = 0; round < 60; round++) {
            int length = random.nextInt(content.length);
            assertThat(cutIsTold(content, length))
                    .as("%s cut at %d", file, length)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_changed_byte_breaks_the_checksum(Known file) {
        byte[] content = file.content();
        Random random = new Random(content.length);
        for (int round = 0; round < 60; round++) {
            byte[] changed = content.clone();
            int at = random.nextInt(content.length);
            changed[at] = changed[at] == 'x' ? (byte) 'y' : (byte) 'x';
            assertThat(Given.read(changed).findings().isEmpty() && file.isSummed())
                    .as("%s changed at %d", file, at)
                    .isFalse();
        }
    }

    /** A cut inside a line is always told; one between two lines is told where the file says how it ends. */
    private static boolean cutIsTold(byte[] content, int length) {
        byte[] cut = Arrays.copyOf(content, length);
        boolean betweenLines = length > 0 && cut[length - 1] == '\n';
        return !Given.read(cut).findings().isEmpty() || betweenLines;
    }

    private static Known known(Matcher row) throws IOException {
        SieEncoding encoding = row.group(3).equals("utf-8") ? SieEncoding.UTF_8 : SieEncoding.CP437;
        Counts counts = new Counts(
                Integer.parseInt(row.group(4)),
                Integer.parseInt(row.group(5)),
                Integer.parseInt(row.group(6)),
                Integer.parseInt(row.group(7)),
                Integer.parseInt(row.group(8)),
                Money.ofKronor(new java.math.BigDecimal(row.group(9))).ore());
        return new Known(
                row.group(1),
                row.group(2),
                Files.readAllBytes(FOLDER.resolve(row.group(1))),
                encoding,
                counts,
                row.group(10).contains("stated"));
    }
}
