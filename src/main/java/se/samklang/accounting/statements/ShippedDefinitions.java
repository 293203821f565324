package se.samklang.accounting.statements;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;

/**
 * The definitions that come with the program, read from {@code uppstallningar/} when a year chooses a family. The rows
 * are those of LKBR ch. 5 and 6 with RKR R13, and those of a small förbund's bookkeeping program; the ranges are of the
 * chart the file is named after.
 */
final class ShippedDefinitions {

    private static final UUID NONE = new UUID(0, 0);

    private ShippedDefinitions() {}

    /** True where the family has definitions for the chart, {@code BAS} or {@code KOMMUN_BAS}. */
    static boolean exist(Family family, String chart) {
        return ShippedDefinitions.class.getResource(file(family, chart)) != null;
    }

    /** The family's definitions for a chart. Ids and the year are not set. */
    static List<ReportDefinition> of(Family family, String chart) {
        List<String[]> lines = rows(file(family, chart));
        return heads().filter(head -> head.family() == family)
                .map(head -> head.with(lines(head.kind(), lines)))
                .toList();
    }

    /** How a family prints a statement, without lines. */
    static ReportDefinition head(Family family, Kind kind) {
        return heads().filter(head -> head.family() == family && head.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<ReportDefinition> heads() {
        return rows("/uppstallningar/rapporter.csv").stream()
                .map(cells -> new ReportDefinition(
                        NONE,
                        NONE,
                        Coded.read(Kind.class, cells[1]),
                        Coded.read(Family.class, cells[0]),
                        cells[2],
                        Coded.read(ReportDefinition.Sign.class, cells[3]),
                        Coded.read(ReportDefinition.Rounding.class, cells[4]),
                        Coded.read(ReportDefinition.PercentRule.class, cells[5]),
                        1,
                        List.of()));
    }

    private static List<ReportLine> lines(Kind kind, List<String[]> all) {
        List<String[]> own =
                all.stream().filter(cells -> cells[0].equals(kind.code())).toList();
        return own.stream()
                .map(cells -> line(cells, 10 * (own.indexOf(cells) + 1)))
                .toList();
    }

    private static ReportLine line(String[] cells, int position) {
        return new ReportLine(
                NONE,
                cells[1],
                cells[2],
                Coded.read(ReportLine.Role.class, cells[3]),
                Coded.read(ReportLine.Style.class, cells[4]),
                Coded.read(ReportLine.Side.class, cells[5]),
                Coded.read(ReportLine.Printed.class, cells[6]),
                Coded.read(ReportLine.Moment.class, cells[7]),
                cells[8].isEmpty() ? null : Integer.valueOf(cells[8]),
                position,
                1,
                Objects.requireNonNull(AccountRange.read(cells[9]).orNull()),
                Arrays.stream(cells[10].split("\\|"))
                        .filter(part -> !part.isEmpty())
                        .map(ReportLine.Part::read)
                        .toList());
    }

    private static String file(Family family, String chart) {
        return "/uppstallningar/" + family.code() + "-" + chart.toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Without the heading. No cell of these files has quotation marks or semicolons. */
    private static List<String[]> rows(String file) {
        try (InputStream stream = ShippedDefinitions.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No definitions in " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
