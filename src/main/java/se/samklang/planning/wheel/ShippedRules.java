package se.samklang.planning.wheel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import se.samklang.web.Role;

/** The rules the program comes with, for a förbund to take over and change as it likes. */
final class ShippedRules {

    private static final String FILE = "/planning/arshjul.csv";
    private static final int COLUMNS = 8;

    private ShippedRules() {}

    /** @param code lasting: tells which rules a förbund has taken over */
    record Shipped(String code, WheelRule.Content content) {}

    /** As rules that hold from the year on, in the order of the file. */
    static List<Shipped> from(int year) {
        return text().lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> shipped(line, year))
                .toList();
    }

    private static Shipped shipped(String line, int year) {
        String[] cells = line.split(";", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("the year wheel's file has a line of " + cells.length + " cells: " + line);
        }
        return new Shipped(
                cells[0],
                new WheelRule.Content(
                        cells[1],
                        cells[2],
                        Integer.parseInt(cells[3]),
                        Integer.parseInt(cells[4]),
                        Integer.parseInt(cells[5]),
                        Role.valueOf(cells[6]),
                        cells[7].isEmpty() ? null : cells[7],
                        year,
                        null));
    }

    private static String text() {
        try (InputStream file = ShippedRules.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
